import type { Effect } from './effect.ts';

/** What a metric does, where its kind, unit and name suggest another thing. */
export interface Behaviour {
  /** Of a counter, and of the observations of a histogram: how much each request of the system's load adds. */
  readonly each?: number;
  /** And how much each second adds, whatever the load. */
  readonly steady?: number;
  /** What is observed: its median, and how many times that its 95th percentile is. */
  readonly median?: number;
  readonly tail?: number;
  /** Of a gauge: its value without load, and at the highest. One number: it stands still. */
  readonly level?: number | readonly [idle: number, busy: number];
  /** Of a gauge that only grows: how much each request adds. */
  readonly grows?: number;
  /** Of a timestamp: it is set anew so often, in seconds. Default: it tells when the process began. */
  readonly renewed?: number;
  /** It is not there while all is well. */
  readonly absent?: true;
  /** Values of a gauge by the values of its labels: the last that matches counts. */
  readonly where?: readonly {
    readonly labels: Readonly<Record<string, string>>;
    readonly level: number | readonly [idle: number, busy: number];
  }[];
}

/** What the catalog of a system does not say of its traffic. */
export interface Profile {
  /** Requests per second of one target at its busiest. */
  readonly load: number;
  /** How events spread over the values of a label, in parts; values not named share what a guess gives them. */
  readonly shares?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly metrics?: Readonly<Record<string, Behaviour>>;
  /** What a scenario does to this system besides what it does to any. */
  readonly scenarios?: Readonly<Record<string, readonly Effect[]>>;
  /** Metrics that a scenario leaves alone, though by their names and labels they would be hit. */
  readonly apart?: Readonly<Record<string, RegExp>>;
  /** Scenarios that mean nothing here, and why. */
  readonly without?: Readonly<Record<string, string>>;
}

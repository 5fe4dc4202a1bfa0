import type { AnsweredSeries } from './shape.ts';

/** `empty`: nothing to draw; `disagrees`: not what was inferred; `refused`: Prometheus does not take it. */
export type State = 'ok' | 'empty' | 'disagrees' | 'refused';

export interface PanelVerdict {
  readonly dashboard: string;
  readonly uid: string;
  readonly row: string;
  readonly panel: string;
  readonly refId: string;
  readonly expr: string;
  readonly state: State;
  readonly why: readonly string[];
  readonly series: readonly AnsweredSeries[];
}

export interface RuleVerdict {
  readonly system: string;
  readonly group: string;
  readonly name: string;
  readonly rule: 'alert' | 'record';
  readonly state: State;
  readonly why: readonly string[];
  readonly series: number;
}

/** When a series of an alert fired in a scenario, in milliseconds since the scenario began. */
export interface Fired {
  readonly alert: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly from: number;
  readonly until: number;
}

export interface ScenarioVerdict {
  readonly system: string;
  readonly scenario: string;
  readonly fired: readonly Fired[];
  /** Alerts that should have fired. */
  readonly missing: readonly string[];
  /** Alerts that should not have. */
  readonly besides: readonly string[];
  /** What went wrong with the trial itself. */
  readonly broken: readonly string[];
}

/** A part of the work, and how long it took. */
export interface Took {
  readonly what: string;
  readonly seconds: number;
}

export interface Verified {
  readonly prometheus: string;
  readonly panels: readonly PanelVerdict[];
  readonly rules: readonly RuleVerdict[];
  readonly scenarios: readonly ScenarioVerdict[];
  readonly took: readonly Took[];
}

/** A scenario that fires what it should and no other. */
export function isAsTold({ missing, besides, broken }: ScenarioVerdict): boolean {
  return missing.length + besides.length + broken.length === 0;
}

export function isFine({ panels, rules, scenarios }: Verified): boolean {
  return [...panels, ...rules].every(({ state }) => state === 'ok') && scenarios.every(isAsTold);
}

import type { Track } from '../../metric/track.ts';
import type { Records, Role } from './tests.ts';

/** A case of an alert's test with everything explicit: what promtool is told. Times are in milliseconds since its beginning. */
export interface ResolvedTest {
  /** The module it stands in. */
  readonly file: string;
  readonly alert: string;
  readonly name: string;
  readonly role?: Role;
  /** That of the alert, and those of what it reads. */
  readonly ruleFiles: readonly string[];
  /** How often rules are evaluated. */
  readonly tick: number;
  /** The distance of the samples. */
  readonly interval: number;
  readonly lasts: number;
  readonly tracks: readonly Track[];
  readonly fires: readonly ResolvedFiring[];
  readonly records: readonly Records[];
  /** Changes of the alert, or `recording: change`, that no test need notice, and why. */
  readonly unnoticed: Readonly<Record<string, string>>;
}

export interface ResolvedFiring {
  readonly after: number;
  readonly until?: number;
  /** By how much sooner both may be. */
  readonly early?: number;
  /** All of them, but for `alertname`. */
  readonly labels: Readonly<Record<string, string>>;
  /** As they read at `after`; absent where only Go can render them. */
  readonly annotations?: Readonly<Record<string, string>>;
}

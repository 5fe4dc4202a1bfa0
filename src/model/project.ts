import type { Settings } from './config.ts';
import type { Dashboard } from './dashboard.ts';
import type { RuleGroup } from './rule.ts';
import type { ScenarioFires } from './test/scenarios.ts';
import type { AlertTests } from './test/tests.ts';

/** What a module of the project exports, and the module's path relative to the project. */
export interface Loaded<T> {
  readonly file: string;
  readonly value: T;
}

/** Everything that a build starts from. */
export interface Project {
  readonly settings: Settings;
  readonly dashboards: readonly Loaded<Dashboard>[];
  readonly groups: readonly Loaded<RuleGroup>[];
  readonly tests: readonly Loaded<AlertTests>[];
  readonly scenarios: readonly Loaded<ScenarioFires>[];
}

import type { System } from '../../metric/system.ts';
import type { Alert } from '../rule.ts';

/** Which alerts the synthetic service fires, scenario by scenario. */
export interface ScenarioFires {
  readonly kind: 'scenarios';
  readonly system: string;
  /** By the name of the scenario: the names of the alerts. */
  readonly fires: Readonly<Record<string, readonly string[]>>;
}

/**
 * What each scenario of `promwright simulate` fires, of all alerts of a system: these and no other; nothing where a scenario is not named.
 * `promwright verify` holds it against the real alert engine.
 */
export function scenarios(system: System, fires: { readonly [scenario: string]: readonly Alert[] }): ScenarioFires {
  const names = Object.entries(fires).map(([scenario, alerts]) => [scenario, alerts.map(({ name }) => name)] as const);
  return { kind: 'scenarios', system: system.name, fires: Object.fromEntries(names) };
}

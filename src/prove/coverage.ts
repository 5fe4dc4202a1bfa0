import type { Resolved } from '../model/resolved.ts';
import { ROLES, type Role } from '../model/test/tests.ts';
import { alertsOf } from './needed.ts';

/** Which of the cases that every alert should be seen in have a test. */
export interface Coverage {
  readonly alerts: number;
  readonly tested: number;
  /** The alerts that lack a case, and which; all four where there is no test at all. */
  readonly missing: readonly { readonly alert: string; readonly file: string; readonly roles: readonly Role[] }[];
  /** Alerts whose limits the config changes: their tests are about other numbers, and left out. */
  readonly changed: readonly string[];
}

export function coverageOf({ groups, tests, settings }: Resolved, only?: ReadonlySet<string>): Coverage {
  const changed = new Set(Object.values(settings.overrides).flatMap(({ thresholds = {} }) => Object.keys(thresholds)));
  const alerts = [...alertsOf(groups)].filter(([name]) => only === undefined || only.has(name));
  const own = alerts.filter(([name]) => !changed.has(name));
  const missing = own.flatMap(([alert, { group }]) => {
    const has = new Set(tests.filter((test) => test.alert === alert).map(({ role }) => role));
    const roles = (Object.keys(ROLES) as Role[]).filter((role) => !has.has(role));
    return roles.length === 0 ? [] : [{ alert, file: group.file, roles }];
  });
  return {
    alerts: alerts.length,
    tested: own.filter(([name]) => tests.some(({ alert }) => alert === name)).length,
    missing,
    changed: alerts.map(([name]) => name).filter((name) => changed.has(name)),
  };
}

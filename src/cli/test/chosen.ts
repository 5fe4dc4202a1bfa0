import { basename } from 'node:path';
import type { Resolved } from '../../model/resolved.ts';
import type { ResolvedTest } from '../../model/test/resolved-test.ts';
import { alertsOf } from '../../prove/needed.ts';
import { nearest } from '../../text/nearest.ts';
import { UsageError } from '../usage.ts';

/** The tests that names choose: of alerts, systems, or modules. */
export function chosenTests({ tests, groups }: Resolved, names: readonly string[]): readonly ResolvedTest[] {
  if (names.length === 0) return tests;
  const alerts = alertsOf(groups);
  const systems = new Set(groups.map(({ system }) => system.name));
  const files = new Set(tests.map(({ file }) => file));
  const isIn = (file: string, name: string): boolean => file === name || basename(file) === basename(name);
  for (const name of names) {
    if (alerts.has(name) || systems.has(name) || [...files].some((file) => isIn(file, name))) continue;
    const near = nearest(name, [...alerts.keys(), ...systems, ...files, ...[...files].map((file) => basename(file))]);
    throw new UsageError(
      `There is no alert, system or module of tests \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      'Run `promwright test` without a name for all of them.',
    );
  }
  return tests.filter((test) =>
    names.some(
      (name) => test.alert === name || alerts.get(test.alert)?.group.system.name === name || isIn(test.file, name),
    ),
  );
}

/** The alerts that names choose, those without a test too. */
export function chosenAlerts(
  { groups }: Resolved,
  names: readonly string[],
  tests: readonly ResolvedTest[],
): ReadonlySet<string> | undefined {
  if (names.length === 0) return undefined;
  const tested = new Set(tests.map(({ alert }) => alert));
  const chosen = [...alertsOf(groups)].filter(
    ([name, { group }]) => tested.has(name) || names.includes(name) || names.includes(group.system.name),
  );
  return new Set(chosen.map(([name]) => name));
}

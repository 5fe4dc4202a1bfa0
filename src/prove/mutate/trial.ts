import { ruleGroups } from '../../emit/prometheus.ts';
import { type Subject, testFile } from '../../emit/tests.ts';
import type { ResolvedAlert, ResolvedGroup } from '../../model/resolved.ts';
import type { ResolvedTest } from '../../model/test/resolved-test.ts';
import type { Failure } from '../answers.ts';
import { groupWith, recordingsFor } from '../needed.ts';
import type { Mutant } from './mutants.ts';

/** An alert and everything that it could be by mistake, side by side in one rule file, and its tests, each asked of all of them. */
export interface MutantTrial {
  readonly alert: ResolvedAlert;
  readonly mutants: readonly Mutant[];
  /** The alert itself and what its tests say of recordings, by name. */
  readonly own: readonly string[];
  readonly rules: { readonly path: string; readonly text: string };
  readonly tests: readonly { readonly path: string; readonly text: string }[];
}

export function mutantTrial(
  alert: ResolvedAlert,
  group: ResolvedGroup,
  groups: readonly ResolvedGroup[],
  tests: readonly ResolvedTest[],
  mutants: readonly Mutant[],
): MutantTrial {
  const rules = groupWith(group, [
    ...recordingsFor(alert.expr, groups),
    alert,
    ...mutants.flatMap((mutant) => mutant.rules),
  ]);
  const path = `${alert.name}.rules.json`;
  return {
    alert,
    mutants,
    own: [alert.name, ...tests.flatMap(({ records }) => records.map(({ name }) => name))],
    rules: { path, text: JSON.stringify(ruleGroups([rules])) },
    tests: tests.map((test, i) => ({
      path: `${alert.name}.${i}.json`,
      text: JSON.stringify(
        testFile([test], [path], ['trial'], [test, ...mutants.map((mutant) => subjectOf(mutant, test))]),
      ),
    })),
  };
}

/** A mutant in place of the alert, and the recordings that are others with it. */
function subjectOf({ name, rules }: Mutant, { alert, records }: ResolvedTest): Subject {
  const suffix = name.slice(alert.length);
  const own = new Set(rules.map((rule) => rule.name));
  return {
    alert: name,
    records: records.map((one) => ({ ...one, name: `${one.name}${suffix}` })).filter((one) => own.has(one.name)),
  };
}

/** The alerts and recordings of a trial that a test failed of, by name. */
export function failedIn(failures: readonly Failure[]): ReadonlySet<string> {
  return new Set(
    failures.flatMap((failure) => {
      if (failure.of === 'alert') return [failure.alert];
      if (failure.of === 'expr') return [(ALERT.exec(failure.expr) ?? RECORDED.exec(failure.expr))?.[1] ?? ''];
      return [];
    }),
  );
}

const ALERT = /alertname="(\w+)"/;
const RECORDED = /^(?:min\(round\()?([\w:]+)/;

/** The rules that Prometheus cannot evaluate, which ends a test before it has judged the others. */
export function brokenIn(failures: readonly Failure[]): ReadonlySet<string> {
  const texts = failures.flatMap((failure) => (failure.of === 'file' ? [failure.text] : []));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/rule: ([\w:]+), time: \S+ err: /g)].map(([, name = '']) => name)),
  );
}

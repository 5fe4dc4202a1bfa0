import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resolved } from '../../model/resolved.ts';
import type { ResolvedTest } from '../../model/test/resolved-test.ts';
import { readOutput } from '../../prove/answers.ts';
import { type Mutant, mutantsOf } from '../../prove/mutate/mutants.ts';
import { brokenIn, failedIn, type MutantTrial, mutantTrial } from '../../prove/mutate/trial.ts';
import { alertsOf } from '../../prove/needed.ts';
import { type Tool, testFiles } from '../promtool.ts';
import { scratch } from '../scratch.ts';

/** A change of a rule, and whether a test of any alert that reads the rule fails with it. */
export interface Fate {
  readonly rule: string;
  readonly what: string;
  readonly noticed: boolean;
  /** The alerts whose tests were asked. */
  readonly alerts: readonly string[];
}

export interface Mutation {
  readonly fates: readonly Fate[];
  /** Alerts whose tests fail without any change: nothing can be said of them. */
  readonly failing: readonly string[];
}

/** Changes each rule in every way, and asks the tests of the alerts that read it. */
export async function mutate(
  tool: Tool,
  tests: readonly ResolvedTest[],
  { groups, known }: Resolved,
  onDone: (done: number, of: number) => void,
): Promise<Mutation> {
  const alerts = [...alertsOf(groups)].flatMap(([name, { alert, group }]) => {
    const own = tests.filter((test) => test.alert === name);
    return own.length === 0 ? [] : [{ alert, group, tests: own, mutants: mutantsOf(alert, groups, known) }];
  });
  const noticed = new Map<Mutant, string>();
  const failing = new Set<string>();
  const { dir, remove } = scratch();
  try {
    let left = alerts.map(({ alert, group, tests: own, mutants }) => mutantTrial(alert, group, groups, own, mutants));
    while (left.length > 0) {
      for (const trial of left)
        for (const { path, text } of [trial.rules, ...trial.tests]) writeFileSync(join(dir, path), text);
      const files = left.flatMap((trial) => trial.tests.map(({ path }) => path));
      const output = readOutput(await testFiles(tool, dir, files, (done) => onDone(done, files.length)));
      left = left.flatMap((trial): readonly MutantTrial[] => {
        const failures = trial.tests.flatMap(
          ({ path }) => output.get(path) ?? [{ of: 'file', text: 'nothing' } as const],
        );
        const broken = brokenIn(failures);
        const hit = trial.mutants.filter(({ rules }) => rules.some(({ name }) => broken.has(name)));
        const names = failedIn(failures);
        for (const mutant of trial.mutants)
          if (mutant.rules.some(({ name }) => names.has(name)) || hit.includes(mutant))
            noticed.set(mutant, trial.alert.name);
        if (trial.own.some((name) => names.has(name)) || (failures.some(({ of }) => of === 'file') && hit.length === 0))
          failing.add(trial.alert.name);
        const found = alerts.find(({ alert }) => alert === trial.alert);
        if (hit.length === 0 || !found) return [];
        // A rule that cannot be evaluated ends the test before the others were judged.
        return [
          mutantTrial(
            trial.alert,
            found.group,
            groups,
            found.tests,
            trial.mutants.filter((mutant) => !hit.includes(mutant)),
          ),
        ];
      });
    }
  } finally {
    remove();
  }
  return {
    fates: fatesOf(
      alerts.filter(({ alert }) => !failing.has(alert.name)),
      noticed,
    ),
    failing: [...failing],
  };
}

/** A change of a recording is one, whichever alerts read it. */
function fatesOf(
  alerts: readonly { readonly alert: { readonly name: string }; readonly mutants: readonly Mutant[] }[],
  noticed: ReadonlyMap<Mutant, string>,
): readonly Fate[] {
  const fates = new Map<string, Fate>();
  for (const { alert, mutants } of alerts)
    for (const mutant of mutants) {
      const key = `${mutant.rule}\n${mutant.what}`;
      const before = fates.get(key);
      fates.set(key, {
        rule: mutant.rule,
        what: mutant.what,
        noticed: (before?.noticed ?? false) || noticed.has(mutant),
        alerts: [...(before?.alerts ?? []), alert.name],
      });
    }
  return [...fates.values()];
}

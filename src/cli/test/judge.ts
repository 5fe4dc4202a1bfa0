import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedGroup } from '../../model/resolved.ts';
import type { ResolvedTest } from '../../model/test/resolved-test.ts';
import { readOutput } from '../../prove/answers.ts';
import { differences, type Seen, seenIn } from '../../prove/seen.ts';
import { asked, asking, type Trial, trialsOf } from '../../prove/trial.ts';
import { type Tool, testFiles } from '../promtool.ts';
import { scratch } from '../scratch.ts';

export interface Verdict {
  readonly trial: Trial;
  readonly ok: boolean;
  /** Why not, in the words of the test. */
  readonly problems: readonly string[];
  readonly seen?: Seen;
}

/** Runs each test with the real promtool; of one that fails, asks it what happened instead. */
export async function judge(
  tool: Tool,
  tests: readonly ResolvedTest[],
  groups: readonly ResolvedGroup[],
  onDone: (done: number, of: number) => void,
): Promise<readonly Verdict[]> {
  const { dir, remove } = scratch();
  try {
    const trials = trialsOf(tests, groups);
    for (const { path, text, rules } of trials) {
      writeFileSync(join(dir, path), text);
      writeFileSync(join(dir, rules.path), rules.text);
    }
    const output = readOutput(
      await testFiles(
        tool,
        dir,
        trials.map(({ path }) => path),
        (done) => onDone(done, trials.length),
      ),
    );
    // A file of which promtool says nothing was not tested.
    const failuresOf = ({ path }: Trial) =>
      output.get(path) ?? [{ of: 'file', text: 'it says nothing of this test' } as const];
    const failed = trials.filter((trial) => failuresOf(trial).length > 0);
    for (const trial of failed) writeFileSync(join(dir, askedPath(trial)), asking(trial));
    const answers =
      failed.length === 0 ? new Map() : readOutput(await testFiles(tool, dir, failed.map(askedPath), () => {}));
    return trials.map((trial): Verdict => {
      const failures = failuresOf(trial);
      if (failures.length === 0) return { trial, ok: true, problems: [] };
      const seen = seenIn(asked(trial.test, trial.alert), answers.get(askedPath(trial)) ?? []);
      return { trial, ok: false, problems: differences(trial.test, seen, failures), seen };
    });
  } finally {
    remove();
  }
}

const askedPath = ({ path }: Trial): string => `asked-${path}`;

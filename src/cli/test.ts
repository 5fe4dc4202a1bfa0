import { isError } from '../diagnostic.ts';
import { coverageOf } from '../prove/coverage.ts';
import { text } from '../report/text.ts';
import { flagsOf } from './flags.ts';
import type { Io } from './io.ts';
import { toolNamed } from './promtool.ts';
import { resolved } from './resolved.ts';
import { see } from './see.ts';
import { chosenAlerts, chosenTests } from './test/chosen.ts';
import { judge, type Verdict } from './test/judge.ts';
import { mutate } from './test/mutate.ts';
import { mutationJson, mutationReport, unargued } from './test/mutation-report.ts';
import { jsonOf, reportOf } from './test/report.ts';

export const help = `Run the tests of alerts with promtool: \`rules/<name>.tests.ts\`, beside the rules.

Usage: promwright test [NAME…] [flags]

NAME is an alert, a system, or a module of tests; without it, all of them.

  --mutate         Change each rule in many ways (its threshold, comparison, \`for\`, windows, matchers, \`by\` labels, operands), and show
                   which changes no test notices.
  --promtool PATH  The promtool to run. Default: the one that PROMTOOL names, or the one on the PATH.
  --all            Show the tests that pass, too.
  --json           Print the result as JSON.

A test that fails is shown with what happened: the value and its limit over time, when the alert fires, and the series that were given.
Exit: 0 all pass; 1 a test fails, a change is unnoticed that no test argues (\`unnoticed\`), or the project has an error; 2 usage, or no promtool.
`;

const flags = {
  mutate: { type: 'boolean' },
  promtool: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = flagsOf('test', argv, flags);
  const tool = toolNamed('promtool', values.promtool);
  const { project, findings } = await resolved(io.cwd);
  const errors = findings.filter(isError);
  if (!project || errors.length > 0) {
    io.err(`${text(errors, { color: io.color, width: io.width, all: true, see })}\n`);
    io.out('The project has errors. Nothing was tested.\n');
    return 1;
  }
  const tests = chosenTests(project, positionals);
  if (values.mutate) {
    const mutation = await mutate(tool, tests, project, (done, of) => {
      if (io.interactive) io.err(`\r\u001b[2KTesting changed rules: ${done} of ${of} files …`);
    });
    if (io.interactive) io.err('\r\u001b[2K');
    const all = project.tests;
    io.out(
      values.json ? mutationJson(tool, mutation, all) : mutationReport(tool, mutation, { chosen: tests, all }, io),
    );
    return mutation.failing.length > 0 || unargued(mutation.fates, all).length > 0 ? 1 : 0;
  }
  const verdicts = await judge(tool, tests, project.groups, (done, of) => {
    if (io.interactive) io.err(`\r\u001b[2KTesting ${done} of ${of} …`);
  });
  if (io.interactive) io.err('\r\u001b[2K');
  const coverage = coverageOf(project, chosenAlerts(project, positionals, tests));
  io.out(values.json ? jsonOf(tool, verdicts, coverage) : reportOf(tool, verdicts, coverage, values.all ?? false, io));
  return verdicts.every(({ ok }: Verdict) => ok) ? 0 : 1;
}

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isError } from '../diagnostic.ts';
import { text } from '../report/text.ts';
import { isFine, type Verified } from '../verify/verdict.ts';
import { flagsOf } from './flags.ts';
import type { Io } from './io.ts';
import { toolNamed } from './promtool.ts';
import { resolved as resolvedIn } from './resolved.ts';
import { see } from './see.ts';
import { UsageError } from './usage.ts';
import { tableOf, verifiedJson } from './verify/report.ts';
import { checkNames, scenariosNamed } from './verify/scenarios.ts';
import { verifyAt, verifyHere } from './verify/verify.ts';

export const help = `Hold the project against the real Prometheus: every panel, every rule, every alert.

Usage: promwright verify [flags]
       promwright verify --url http://prometheus:9090 [flags]

Starts a Prometheus on loopback with what the project makes, a day of history and a live synthetic service, and reports panel by panel and rule by
rule: each query returns data whose labels and values are what was inferred, each recording records. Then it plays the scenarios of \`promwright simulate\`
to the alert engine: each fires the alerts that \`scenarios(…)\` in the modules of tests names, and no other.
With --url it asks a Prometheus of yours in place of its own, only reads, and plays no scenario.

  --url URL            The Prometheus to ask.
  --header 'NAME: VALUE'
                       Goes with every question, as \`Authorization: Bearer …\`. May be repeated.
  --scenario NAME      Only this scenario. May be repeated; \`none\` for none.
  --few N              How many values stand for a label whose values the catalog does not enumerate. Default 2.
  --prometheus PATH    The Prometheus to start. Default: the one that PROMETHEUS names, or the one on the PATH.
  --promtool PATH      Likewise, with PROMTOOL.
  --report FILE.html   Write a page with every dashboard drawn from the data, and the alerts of each scenario on a time line.
  --all                Show what is in order, too.
  --json               Print the result as JSON.

What it started and wrote is gone afterwards, also on Ctrl-C.
Exit: 0 all is well; 1 something is not; 2 usage, a missing tool, or a Prometheus that does not answer.
`;

const flags = {
  url: { type: 'string' },
  header: { type: 'string', multiple: true },
  scenario: { type: 'string', multiple: true },
  few: { type: 'string' },
  prometheus: { type: 'string' },
  promtool: { type: 'string' },
  report: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = flagsOf('verify', argv, flags);
  if (positionals[0] !== undefined)
    throw new UsageError(
      `\`promwright verify\` takes no operand, and \`${positionals[0]}\` is one.`,
      'It verifies the project of the folder it runs in.',
    );
  const few = Number(values.few ?? '2');
  if (!Number.isInteger(few) || few < 1)
    throw new UsageError(`\`--few ${values.few}\` is no number of values.`, 'Write a whole number from 1 on.');
  const chosen = values.scenario?.includes('none') ? [] : scenariosNamed(values.scenario ?? []);
  const headers = headersOf(values.header ?? []);
  if (values.url === undefined && (values.header ?? []).length > 0)
    throw new UsageError('`--header` goes with `--url`.', 'A Prometheus of its own needs none.');
  const tools =
    values.url === undefined
      ? { prometheus: toolNamed('prometheus', values.prometheus), promtool: toolNamed('promtool', values.promtool) }
      : undefined;
  const { project, findings } = await resolvedIn(io.cwd);
  const errors = findings.filter(isError);
  if (!project || errors.length > 0) {
    io.err(`${text(errors, { color: io.color, width: io.width, all: true, see })}\n`);
    io.out('The project has errors. Nothing was verified.\n');
    return 1;
  }
  checkNames(project);
  const begun = Date.now();
  const progress = (what: string): void => {
    if (io.interactive) io.err(`\r\u001b[2K${what} …`);
  };
  const verified: Verified = tools
    ? await verifyHere(tools, project, { few, scenarios: chosen }, progress)
    : await verifyAt(values.url as string, headers, project, few, progress);
  if (io.interactive) io.err('\r\u001b[2K');
  if (values.report !== undefined) {
    const { page } = await import('./verify/page.ts');
    writeFileSync(resolve(io.cwd, values.report), page(project, verified));
    io.err(`The report is in \`${values.report}\`.\n`);
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  io.out(
    values.json ? verifiedJson(verified) : tableOf(verified, { all: values.all ?? false, seconds, color: io.color }),
  );
  return isFine(verified) ? 0 : 1;
}

function headersOf(said: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    said.map((header) => {
      const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(header) ?? [];
      if (name === undefined || value === undefined)
        throw new UsageError(
          `\`--header ${header}\` is no header.`,
          "Write it as `--header 'Authorization: Bearer …'`.",
        );
      return [name, value];
    }),
  );
}

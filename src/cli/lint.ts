import type { Diagnostic } from '../diagnostic.ts';
import { lint } from '../lint/lint.ts';
import type { Rule } from '../lint/rule.ts';
import { rules } from '../lint/rules.ts';
import { counted } from '../report/order.ts';
import { nearest } from '../text/nearest.ts';
import { beyondBaseline, updateBaseline } from './baseline.ts';
import { flagsOf } from './flags.ts';
import type { Io } from './io.ts';
import { FORMATS, type Format, reported } from './reported.ts';
import { lintFiles, lintProject } from './subjects.ts';
import { UsageError } from './usage.ts';

export const help = `Find what cannot be right in queries, alerts and dashboards.

Usage: promwright lint [FILE…] [flags]

Without FILE, the project of the folder it runs in. FILE is a Prometheus rule file, a PrometheusRule, a Grafana alert provisioning file, a
dashboard in JSON, a folder of such, or \`-\` for standard input.

  --catalog NAME        What the metrics are: a system that ships with promwright, \`all\` of them, a module that exports systems, or a catalog
                        in YAML or JSON. May be repeated. Default: that of the project; elsewhere none, and only what is certain without is told.
  --format FORMAT       ${FORMATS.join(', ')}. Default text. \`--json\` is short for json.
  --max-warnings N      Exit 1 if there are more warnings. Default: any number will do.
  --prometheus VERSION  The oldest Prometheus that must run the queries, as 2.42. Default: that of the project; elsewhere
                        what only some versions refuse is not told.
  --feature NAME        A feature flag that Prometheus runs with. May be repeated.
  --rule ID             Only this rule, also one that is off by default. May be repeated.
  --skip ID             Not this rule. May be repeated.
  --baseline FILE       Do not tell again what the file lists: for a rule set that has findings already.
  --update-baseline     Write what is found to that file.
  --all                 Show each place of a finding that occurs in many.

In a rule file, \`# promwright allow RULE: why\` above a rule says that RULE does not apply there. \`promwright explain RULE\` prints a rule's page.
Exit: 0 nothing wrong, or warnings; 1 an error, a file that cannot be read, or too many warnings; 2 usage.
`;

const flags = {
  catalog: { type: 'string', multiple: true },
  format: { type: 'string' },
  'max-warnings': { type: 'string' },
  prometheus: { type: 'string' },
  feature: { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = flagsOf('lint', argv, flags);
  const format = formatOf(values.json ? 'json' : (values.format ?? 'text'));
  const most = limitOf(values['max-warnings']);
  const only = chosen(values.rule ?? [], values.skip ?? []);
  if (values['update-baseline'] && values.baseline === undefined)
    throw new UsageError('`--update-baseline` needs `--baseline FILE`.', 'Name the file to write.');
  const wanted = {
    catalog: values.catalog ?? [],
    ...(values.prometheus !== undefined && { version: versionOf(values.prometheus) }),
    features: values.feature ?? [],
  };
  if (positionals.length === 0 && wanted.catalog.length > 0)
    throw new UsageError('`--catalog` is for files, and none is named.', 'A project is held against its own catalog.');
  const { linted, findings, files, expressions, skipped } =
    positionals.length > 0 ? await lintFiles(positionals, wanted, io) : await lintProject(wanted, io);
  const found: readonly Diagnostic[] = [...findings, ...(linted ? lint(linted, only) : [])];

  if (values['update-baseline'] && values.baseline !== undefined) {
    updateBaseline(values.baseline, io.cwd, found);
    io.err(`\`${values.baseline}\` lists ${found.length} ${found.length === 1 ? 'finding' : 'findings'}.\n`);
    return 0;
  }
  const told = values.baseline === undefined ? found : beyondBaseline(values.baseline, io.cwd, found);
  if (skipped > 0)
    io.err(`${skipped} other ${skipped === 1 ? 'file' : 'files'} of the folders passed over: of none of the kinds.\n`);
  io.out(reported(format, told, { files, expressions, all: values.all ?? false }, io));
  const { errors, warnings } = counted(told);
  return errors > 0 || warnings > most ? 1 : 0;
}

function formatOf(said: string): Format {
  const format = FORMATS.find((name) => name === said);
  if (format) return format;
  const near = nearest(said, FORMATS);
  throw new UsageError(
    `promwright has no format \`${said}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    `The formats are ${FORMATS.map((name) => `\`${name}\``).join(', ')}.`,
  );
}

function limitOf(said: string | undefined): number {
  if (said === undefined) return Infinity;
  if (/^\d+$/.test(said)) return Number(said);
  throw new UsageError(`\`--max-warnings\` takes a number, not \`${said}\`.`);
}

function versionOf(said: string): string {
  if (/^v?\d+\.\d+(?:\.\d+)?$/.test(said)) return said.replace(/^v/, '');
  throw new UsageError(`\`--prometheus\` takes a version such as \`2.42\`, not \`${said}\`.`);
}

function chosen(only: readonly string[], not: readonly string[]): (rule: Rule) => boolean {
  const ids = rules.map(({ id }) => id);
  for (const id of [...only, ...not]) {
    if (ids.includes(id)) continue;
    const near = nearest(id, ids);
    throw new UsageError(
      `There is no rule \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      '`promwright explain` lists the rules.',
    );
  }
  return ({ id, off }) => (only.length > 0 ? only.includes(id) : off !== true) && !not.includes(id);
}

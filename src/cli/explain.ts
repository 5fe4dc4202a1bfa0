import { describe } from '../analysis/describe.ts';
import { type Known, knownOf } from '../analysis/known.ts';
import { live } from '../analysis/live.ts';
import { isError } from '../diagnostic.ts';
import { diagnosticOf } from '../lint/lint.ts';
import { querySubject } from '../lint/query.ts';
import type { QuerySubject, Rule } from '../lint/rule.ts';
import { rules } from '../lint/rules.ts';
import { parse } from '../promql/parse.ts';
import { print } from '../promql/print.ts';
import { json } from '../report/json.ts';
import { text } from '../report/text.ts';
import { nearest } from '../text/nearest.ts';
import { explained } from './explained.ts';
import { flagsOf } from './flags.ts';
import type { Io } from './io.ts';
import { listOfRules, pageOf } from './rule-page.ts';
import { catalogWorld } from './subjects.ts';
import { UsageError } from './usage.ts';

export const help = `Say what a rule finds, or what is known of an expression.

Usage: promwright explain [RULE | EXPR] [flags]

  promwright explain                       all rules
  promwright explain match/never           a rule's page
  promwright explain 'sum(rate(x[5m]))'    labels, kind, unit, range and number of series of the expression and of each of its parts,
                                           what each comes from, and what is wrong with it

  --catalog NAME   What the metrics are: a system that ships with promwright, \`all\`, a module, or a catalog in YAML or JSON.
                   Default: that of the project, recordings included; elsewhere none.
  --json           Print the result as JSON.

Exit: 0; 1 if the expression does not parse or Prometheus would refuse it; 2 usage.
`;

const flags = { catalog: { type: 'string', multiple: true }, json: { type: 'boolean' } } as const;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = flagsOf('explain', argv, flags);
  const [of, more] = positionals;
  if (more !== undefined)
    throw new UsageError('`promwright explain` takes one rule or one expression.', 'Put the expression into quotes.');
  if (of === undefined) {
    io.out(listOfRules(io));
    return 0;
  }
  const rule = rules.find(({ id }) => id === of);
  if (rule) {
    io.out(pageOf(rule, io));
    return 0;
  }
  if (/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(of)) refuseUnknown(of);
  return await explainExpr(of, values.catalog ?? [], values.json ?? false, io);
}

/** `a/b` is an expression too, but hardly meant as one where a rule has almost that name. */
function refuseUnknown(of: string): void {
  const near = nearest(
    of,
    rules.map(({ id }) => id),
  );
  if (near !== undefined || of.includes('-'))
    throw new UsageError(
      `There is no rule \`${of}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      '`promwright explain` lists the rules. An expression with a division is told apart by a blank: `a / b`.',
    );
}

async function explainExpr(of: string, catalog: readonly string[], asJson: boolean, io: Io): Promise<number> {
  const { world, findings } = await catalogWorld(catalog, io.cwd);
  if (findings.some(isError)) {
    io.err(text(findings, { color: io.color, width: io.width }));
    return 1;
  }
  const parsed = parse(of, { variables: true });
  if (!parsed.ok) {
    const problems = parsed.problems.map((problem) => ({ ...problem, severity: 'error' as const, expr: of }));
    if (asJson) io.out(json(problems, { files: 0, expressions: 1 }));
    else io.err(text(problems, { color: io.color, width: io.width }));
    return 1;
  }
  const jobs = world.systems.flatMap((system) => system.jobs.map(({ job }) => job));
  const known: Known = knownOf(world.systems, world.recorded);
  const subject = querySubject(parsed.expr, of, known, { jobs, target: world.target });
  const found = queryRules().flatMap((rule) =>
    [...(rule.check?.(subject) ?? [])].map((finding) => {
      const { file: _, path: _path, ...diagnostic } = diagnosticOf(rule, subject, finding);
      return diagnostic;
    }),
  );
  if (asJson) io.out(json(found, { files: 0, expressions: 1 }, { expression: inJson(subject) }));
  else io.out(explained(subject, { found: text(found, { color: io.color, width: io.width }), color: io.color }));
  return 0;
}

const queryRules = (): readonly Rule<'query'>[] =>
  rules.filter(
    ({ on, off, check }) => on === 'query' && off !== true && check !== undefined,
  ) as unknown as readonly Rule<'query'>[];

function inJson({ nodes, inference, text: whole }: QuerySubject): object {
  const { root } = inference;
  return {
    text: whole,
    ...describe(root, root),
    alternatives: root.alts.length > 1 ? live(root).map((alt) => describe(root, alt)) : undefined,
    parts: nodes.slice(1).map((node) => ({ text: print(node), ...describe(inference.of(node), inference.of(node)) })),
  };
}

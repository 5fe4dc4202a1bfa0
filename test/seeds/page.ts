import type { Diagnostic } from '../../src/diagnostic.ts';
import { table } from '../../src/emit/docs/markdown.ts';
import { text } from '../../src/report/text.ts';
import { foundBeside, foundIn } from './linted.ts';
import type { Paper, Seed } from './seed.ts';
import { type Shipped, shippedFor } from './shipped.ts';

const INTRODUCTION = `# Queries that were published, and what is said of them

Three documents that introduce the metrics of an LLM server publish 44 expressions for them. Each is held against the catalog of its own system, as
\`promwright lint FILE --catalog SYSTEM\` does; here stands what it says, what a person says who knows the service, and what ships here for the same
question. A test keeps the page true: \`test/seeds/seeds.test.ts\`.

A verdict is one of four. **OK**: it does what its title says. **WEAK**: it runs, and shows less than it promises. **WRONG**: its value is wrong, or
there never is one. **PARSE**: it is no PromQL. Whoever lints cannot read what a title promises; where that alone is broken, nothing is found, and
why not stands beside it. The rules on queries are asked, and no others; for those on alerts and recordings a table follows at the end.
`;

const VERDICTS = ['OK', 'WEAK', 'WRONG', 'PARSE'] as const;

export function page(papers: readonly Paper[]): string {
  return [INTRODUCTION, `${summary(papers)}\n`, ...papers.map(section)].join('\n');
}

function summary(papers: readonly Paper[]): string {
  const rows = papers.map(({ system, seeds }) => [
    `[${system.title}](#${anchor(system.title)})`,
    ...VERDICTS.map((verdict) => count(seeds.filter((seed) => seed.verdict === verdict))),
  ]);
  return table(['found, in the document on', ...VERDICTS], rows);
}

/** Of how many something is said. */
function count(seeds: readonly Seed[]): string {
  const told = seeds.filter(({ found }) => Object.keys(found).length > 0);
  return seeds.length === 0 ? '' : `${told.length} of ${seeds.length}`;
}

const anchor = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

function section(paper: Paper): string {
  const shipped = shippedFor(paper.system.name);
  const entries = paper.seeds.map((seed) => entry(paper, seed, shipped.get(seed.instead)));
  return [`## ${paper.system.title}\n`, `${paper.about}\n`, ...entries, ...beside(paper)].join('\n');
}

function entry({ system }: Paper, seed: Seed, shipped: Shipped | undefined): string {
  const { no, as, title, where, expr, verdict, judged, argued, instead } = seed;
  const found = foundIn(system, seed);
  const name = as === 'panel' ? `“${title}”` : `${as} \`${title}\``;
  return [
    `### ${system.title} ${no}: ${name}\n`,
    ...(where === undefined ? [] : [`${capital(where)}.\n`]),
    fenced('promql', expr),
    `**${verdict}.** ${judged}\n`,
    ...(found.length > 0 ? [fenced('text', framed(found)), ...(argued === undefined ? [] : [`${argued}\n`])] : []),
    ...(found.length === 0 ? [`Nothing is found${argued === undefined ? '.' : `: ${argued}`}\n`] : []),
    `${as === 'panel' ? 'The panel' : `The ${as}`} that ships is ${linked(instead, shipped)}:\n`,
    fenced('promql', shipped?.expr ?? ''),
  ].join('\n');
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
const fenced = (language: string, body: string): string => `\`\`\`${language}\n${body.trimEnd()}\n\`\`\`\n`;

function linked(name: string, shipped: Shipped | undefined): string {
  return `[${name.includes(' › ') ? name : `\`${name}\``}](../out/${shipped?.file})`;
}

/** Without the place, which the heading says. */
function framed(found: readonly Diagnostic[]): string {
  const bare = found.map(({ rule, severity, message, why, fix, expr, span, because }) => ({
    rule,
    severity,
    message,
    ...(why !== undefined && { why }),
    ...(fix !== undefined && { fix }),
    ...(expr !== undefined && { expr }),
    ...(span && { span }),
    ...(because && { because: { message: because.message, span: because.span } }),
  }));
  return text(bare, { color: false, width: 100, all: true });
}

/** Of alerts and recordings as a whole. */
function beside({ system, seeds }: Paper): readonly string[] {
  const rules = seeds.filter(({ as }) => as !== 'panel');
  if (rules.length === 0) return [];
  const found = foundBeside(system, rules);
  const rows = rules.map(({ title, alert }) => {
    const own = found.filter(({ path }) => path?.includes(title));
    return [
      `\`${title}\``,
      printed(alert?.annotations ?? {})
        .map((label) => `\`${label}\``)
        .join(', '),
      own.map(({ rule, message }) => `${rule}: ${message}`).join('<br>'),
    ];
  });
  return [
    `### ${system.title}: the rules as they stand there\n`,
    'With their labels and annotations, and all in one file; what is found beside the expressions.\n',
    `${table(['rule', 'prints', 'found'], rows)}\n`,
  ];
}

/** The labels that annotations print. */
export function printed(annotations: Readonly<Record<string, string>>): readonly string[] {
  const names = Object.values(annotations).flatMap((of) =>
    [...of.matchAll(/\$labels\.(\w+)/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}

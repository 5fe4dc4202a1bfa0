import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systems } from '../../src/catalog/index.ts';
import { exposedNames } from '../../src/metric/metric.ts';
import { type Expr, walk } from '../../src/promql/ast.ts';
import { functions } from '../../src/promql/functions.ts';
import { parse } from '../../src/promql/parse.ts';

/** One rule as YAML, at the depth at which it stands in a rule file. */
export type Template = string;

/** The rules that promwright ships, and such queries of Prometheus' own tests as are about metrics with a name like a real one's. */
export function templates(root: string): readonly Template[] {
  const folder = join(root, 'out/prometheus/rules');
  const shipped = readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^(?= {6}- |  - name:)/m))
    .filter((item) => item.startsWith('      - '));
  const foreign = corpus(root).map(({ text }, i) => `      - record: corpus:query:${i}\n        expr: ${text}\n`);
  return [...shipped, ...foreign];
}

interface Query {
  readonly text: string;
  readonly expr: Expr;
}

const REAL = /^[a-z]+(?:_[a-z]+)+$/;
const LEAST_LETTERS = 50;
/** The corpus has many queries of a kind, and far more slips than people make. */
const EVERY = 4;

function corpus(root: string): readonly Query[] {
  const owned = new Set(systems.flatMap(({ metrics }) => metrics.flatMap(exposedNames)));
  return readFileSync(join(root, 'test/promql/corpus.tsv'), 'utf8')
    .split('\n')
    .flatMap((line): readonly Query[] => {
      const [type, quoted = ''] = line.split('\t');
      if (type !== 'instant' || quoted.length < LEAST_LETTERS) return [];
      const text = JSON.parse(quoted) as string;
      const parsed = parse(text);
      if (!parsed.ok || !/^[\w\s"{}()[\],=~!<>+*/.%^|:-]+$/.test(text)) return [];
      const names = walk(parsed.expr).flatMap((node) => (node.kind === 'selector' ? [node.name ?? ''] : []));
      const real = names.length > 0 && names.every((name) => REAL.test(name) && !owned.has(name));
      return real && isOld(text, parsed.expr)
        ? [{ text: JSON.stringify(text.replace(/\s+/g, ' ').trim()), expr: parsed.expr }]
        : [];
    })
    .filter((_, i) => i % EVERY === 0);
}

/** Whether Prometheus 2.42 reads it too. */
function isOld(text: string, expr: Expr): boolean {
  const newer = walk(expr).some(
    (node) =>
      (node.kind === 'call' && functions.get(node.fn)?.since !== undefined) ||
      (node.kind === 'aggregation' && node.op.startsWith('limit')),
  );
  return (
    !newer &&
    !/,\s*[)}]|::|[-+*,] ?\d+[smhdwy]|\bfill|anchored|smoothed|step\(|range\(|_of\(|<\/|>\/|0x|\d_|@|[^:\w]\d+\s*\]|[-+]\s*\d+\w\s*\]/.test(
      text,
    )
  );
}

/** What the corpus reads, with the labels that it names: enough for the analysis to have something to hold it against. */
export function corpusMetrics(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { expr } of corpus(root)) {
    const nodes = walk(expr);
    const labels = nodes.flatMap((node) =>
      node.kind === 'selector'
        ? node.matchers.map(({ label }) => label)
        : node.kind === 'aggregation'
          ? (node.grouping?.labels ?? [])
          : node.kind === 'binary'
            ? (node.matching?.labels ?? [])
            : [],
    );
    for (const node of nodes)
      if (node.kind === 'selector')
        found.set(node.name ?? '', new Set([...(found.get(node.name ?? '') ?? []), ...labels]));
  }
  return found;
}

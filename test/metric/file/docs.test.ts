import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCatalog } from '../../../src/metric/file/read.ts';
import type { LabelSpec } from '../../../src/metric/label.ts';
import type { Kind, Wart } from '../../../src/metric/metric.ts';
import type { JobSpec } from '../../../src/metric/system.ts';
import { gateway } from '../../types/gateway.ts';
import { data } from './data.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PAGE = `${root}docs/catalog-files.md`;
const page = readFileSync(PAGE, 'utf8');
const twin = readFileSync(`${root}test/metric/gateway.catalog.yml`, 'utf8');

/** Compares a part of the page, or writes it. */
function expectPart(part: RegExp, text: string): void {
  if (process.env['UPDATE'])
    writeFileSync(
      PAGE,
      readFileSync(PAGE, 'utf8').replace(part, () => text),
    );
  else expect(part.exec(page)?.[0]).toBe(text);
}

const remedy = 'else run `UPDATE=1 npx vitest run test/metric/file/docs.test.ts`';

test('a catalog in YAML and its twin in TypeScript are the same data', () => {
  const { systems, findings } = readCatalog('gateway.catalog.yml', twin);
  expect(findings).toEqual([]);
  expect(systems).toStrictEqual([data(gateway)]);
});

test(`the example of docs/catalog-files.md is that catalog: ${remedy}`, () => {
  expectPart(/(?<=```yaml\n)[^]*?(?=```)/, twin);
});

/** The compiler holds these against the types, the test against the schema. */
const said = {
  metric: { counter: 1, gauge: 1, histogram: 1, summary: 1, info: 1 } satisfies Record<Kind, 1>,
  wart: {
    falls: 1,
    'born-late': 1,
    duplicates: 1,
    misnamed: 1,
    overlaps: 1,
    cached: 1,
    misleading: 1,
    stale: 1,
    'only-when': 1,
    'not-aggregable': 1,
  } satisfies Record<Wart['kind'], 1>,
  label: { values: 1, max: 1, open: 1, usual: 1, examples: 1, absent: 1 } satisfies Record<keyof LabelSpec, 1>,
  job: {
    job: 1,
    targets: 1,
    path: 1,
    interval: 1,
    timeout: 1,
    partial: 1,
    created: 1,
    target: 1,
    metrics: 1,
  } satisfies Record<keyof JobSpec | 'metrics', 1>,
};

test('a file may say whatever the types of a catalog may', () => {
  const { metric, wart, label, job } = schema.$defs ?? {};
  const refs = (of: Schema | undefined): readonly string[] => (of?.oneOf ?? []).map(({ $ref = '' }) => $ref.slice(8));
  const keys = (of: Schema | undefined): readonly string[] => Object.keys(of?.properties ?? {});
  expect({ metric: refs(metric), wart: refs(wart), label: keys(label), job: keys(job) }).toEqual({
    metric: Object.keys(said.metric),
    wart: Object.keys(said.wart),
    label: Object.keys(said.label),
    job: Object.keys(said.job),
  });
});

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly const?: string | boolean;
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync(`${root}docs/catalog.schema.json`, 'utf8')) as Schema;

/** The schema that a reference names, with what stands beside the reference. */
function whole(part: Schema): Schema {
  if (part.$ref === undefined) return part;
  const { $ref, ...own } = part;
  return { ...whole(schema.$defs?.[$ref.split('/').at(-1) ?? ''] ?? {}), ...own };
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function form(part: Schema): string {
  const { type, items, additionalProperties, const: value } = whole(part);
  if (value !== undefined) return `\`${value}\``;
  if (type === 'array') return items && form(items) === 'map' ? 'list of maps' : `list of ${form(items ?? {})}s`;
  if (type === 'object') return typeof additionalProperties === 'object' ? 'map by name' : 'map';
  return typeof type === 'string' ? type : 'map';
}

function table(head: string, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const columns = head.split(', ');
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function keysOf(part: Schema): string {
  const { properties = {}, required = [] } = whole(part);
  const rows = Object.entries(properties).map(([key, of]) => [
    `\`${key}\``,
    form(of),
    required.includes(key) ? 'yes' : '',
    whole(of).description ?? '',
  ]);
  return table('key, form, required, what it says', rows);
}

const variants = (of: string): readonly Schema[] => (schema.$defs?.[of]?.oneOf ?? []).map(whole);

/** The keys of all types of metrics, with the types that have them. */
function metricKeys(): string {
  const types = variants('metric').map((one) => ({ of: one, name: String(one.properties?.['type']?.const) }));
  const keys = [...new Set(types.flatMap(({ of }) => Object.keys(of.properties ?? {})))].filter(
    (key) => key !== 'type',
  );
  const rows = keys.map((key) => {
    const having = types.filter(({ of }) => of.properties?.[key]);
    const part = having[0]?.of.properties?.[key] ?? {};
    const required = having.every(({ of }) => of.required?.includes(key));
    const among = having.length === types.length ? '' : having.map(({ name }) => name).join(', ');
    return [`\`${key}\``, form(part), required ? 'yes' : '', whole(part).description ?? '', among];
  });
  return table('key, form, required, what it says, only of', rows);
}

function kinds(of: string, tag: string): string {
  const rows = variants(of).map(({ properties = {} }) => {
    const more = Object.keys(properties).filter((key) => key !== tag && key !== 'why');
    const own = properties[tag] as Schema;
    return [`\`${own.const}\``, own.description ?? '', of === 'wart' ? more.map((key) => `\`${key}\``).join(', ') : ''];
  });
  return of === 'wart'
    ? table('kind, what it says, more keys', rows)
    : table(
        'type, what it is',
        rows.map((row) => row.slice(0, 2)),
      );
}

test(`the tables of docs/catalog-files.md are those of the schema: ${remedy}`, () => {
  const defs = schema.$defs ?? {};
  const parts = [
    ['A system', keysOf(defs['system'] ?? {})],
    ['A job', keysOf(defs['job'] ?? {})],
    ['A metric', `${kinds('metric', 'type')}\n\n${metricKeys()}`],
    ['A label', `${defs['label']?.description}\n\n${keysOf(defs['label'] ?? {})}`],
    ['A wart', `Each has a \`kind\` and says \`why\`, in a sentence.\n\n${kinds('wart', 'kind')}`],
  ];
  const text = parts.map(([title, body]) => `### ${title}\n\n${body}\n`).join('\n');
  expectPart(/(?<=<!-- keys -->\n)[^]*(?=<!-- \/keys -->)/, text);
});

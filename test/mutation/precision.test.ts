import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownOf } from '../../src/analysis/known.ts';
import { type Diagnostic, isError } from '../../src/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';
import { querySubject } from '../../src/lint/query.ts';
import { linted } from '../../src/lint/subject.ts';

import { parse } from '../../src/promql/parse.ts';
import { corpus } from '../promql/corpus.ts';
import { lintTexts } from './file.ts';
import { shipped } from './shipped.ts';
import { TRUE } from './true.ts';

/** Every flag of PromQL is on, as it was where the expressions were judged. */
const features = [
  'promql-binop-fill-modifiers',
  'promql-duration-expr',
  'promql-experimental-functions',
  'promql-extended-range-selectors',
];
const golden = new URL('corpus.tsv', import.meta.url);

test('what is shipped has no error: what its source allows, the files say', () => {
  const project = shipped();
  const told = lintTexts(
    project.files.map(({ text }) => text),
    project,
  ).filter(isError);
  expect(told).toEqual([]);
});

test('what is found in the expressions of Prometheus’ own tests, without a catalog, is true', () => {
  const rows = corpus().flatMap(({ verdict, text }) =>
    verdict === 'refused' ? [] : found(text).map((one) => row(one, text)),
  );
  const all = `${rows.toSorted().join('\n')}\n`;
  if (process.env['UPDATE']) writeFileSync(golden, all);
  expect(rows.filter((line) => line.includes('\tundefined\t'))).toEqual([]);
  expect(all, 'Run `UPDATE=1 npx vitest run test/mutation` and read what is new.').toBe(readFileSync(golden, 'utf8'));
});

function found(text: string): readonly Diagnostic[] {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]?.message}`);
  const target = { version: '3.15', features };
  return lint(linted([], [], [querySubject(parsed.expr, text, knownOf([], []), { target })]));
}

function row({ rule, severity, message }: Diagnostic, text: string): string {
  return [rule, severity, TRUE[rule], message, JSON.stringify(text)].join('\t');
}

import { expect, test } from 'vitest';
import { typeOf } from '../../src/promql/check.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import { corpus } from './corpus.ts';
import { bare } from './random.ts';

const cases = corpus();

test('accepts and refuses what Prometheus does, and finds the same type', () => {
  const wrong = cases.flatMap(({ verdict, text }) => {
    const parsed = parse(text);
    const ours = parsed.ok ? typeOf(parsed.expr) : 'refused';
    return ours === verdict ? [] : [`${verdict}, but ${ours} to us: ${text}`];
  });
  expect(wrong).toEqual([]);
});

test('takes the same with variables on, where none is written', () => {
  for (const { verdict, text } of cases) {
    if (/\$|\[\[/.test(text)) continue;
    expect(parse(text, { variables: true }).ok, text).toBe(verdict !== 'refused');
  }
});

test('prints what it reads, and reads it again', () => {
  for (const { text } of cases) {
    const parsed = parse(text);
    if (!parsed.ok) continue;
    const printed = print(parsed.expr);
    const again = parse(printed);
    expect(again.ok ? bare(again.expr) : again.problems, text).toEqual(bare(parsed.expr));
  }
});

test('says of every refusal where and what, in one sentence', () => {
  for (const { text } of cases) {
    const parsed = parse(text);
    for (const { message, span } of parsed.ok ? [] : parsed.problems) {
      expect(message, text).toMatch(/^[\s\S]+\.$/);
      expect(span.from <= span.to && span.from >= 0 && span.to <= text.length, text).toBe(true);
    }
  }
});

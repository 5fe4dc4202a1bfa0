import { describe, expect, test } from 'vitest';
import type { ResolvedGroup } from '../../../src/model/resolved.ts';
import { reachOf, readBy, recordingsOf, windowOf } from '../../../src/model/test/reach.ts';
import type { Expr } from '../../../src/promql/ast.ts';
import { parse } from '../../../src/promql/parse.ts';

const MINUTE = 60_000;
const recordings = recordingsOf([
  group('one', { 'job:a:rate5m': 'rate(a[5m])', 'job:b:rate1h': 'rate(b[1h])' }),
  group('two', { 'job:a:max1h': 'max_over_time(job:a:rate5m[1h])', 'job:a:rate5m': 'rate(other[7m])' }),
]);

describe('how far back an expression looks, and how long a change is in what it looks at', () => {
  test.each([
    ['a > 5', 0, 0],
    ['1', 0, 0],
    ['time() - a', 0, 0],
    ['-rate(a[5m])', 5, 5],
    ['rate(a[5m]) / rate(a[10m] offset 1h)', 70, 10],
    ['a offset -1h', 0, 0],
    ['sum by (x) (rate(a[5m])) > 1', 5, 5],
    ['max_over_time(rate(a[5m])[1h:1m])', 65, 65],
    ['max_over_time(rate(a[5m])[1h:1m] offset 1d)', 24 * 60 + 65, 65],
    ['topk(3, rate(a[5m]))', 5, 5],
    // Of two rules that record one name, the one that looks further back.
    ['job:a:rate5m', 7, 7],
    ['job:a:max1h > 3', 67, 67],
    ['job:a:max1h offset 1w', 7 * 24 * 60 + 67, 67],
  ])('%s: %d min and %d min', (text, reach, window) => {
    expect([reachOf(read(text), recordings) / MINUTE, windowOf(read(text), recordings) / MINUTE]).toEqual([
      reach,
      window,
    ]);
  });
});

test.each([
  ['rate(a[5m])', []],
  ['job:b:rate1h > 0', ['one']],
  ['job:a:max1h', ['two', 'one']],
  ['a unless on () job:b:rate1h', ['one']],
])('%s reads the recordings of %j', (text, files) => expect([...readBy(read(text), recordings)]).toEqual(files));

function read(text: string): Expr {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.expr;
}

function group(ruleFile: string, rules: Readonly<Record<string, string>>): ResolvedGroup {
  const all = Object.entries(rules).map(([name, text]) => ({ rule: 'record', name, expr: read(text) }));
  return { ruleFile, rules: all } as unknown as ResolvedGroup;
}

import { describe, expect, test } from 'vitest';
import type { Duration, Expr } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';
import { print, printDuration } from '../../src/promql/print.ts';

/** Without `out` the text is canonical as it stands. */
const ROWS: readonly { readonly in: string; readonly out?: string }[] = [
  { in: 'up' },
  { in: 'sum(up)' },
  { in: 'sum(x) by (a,b)', out: 'sum by (a, b) (x)' },
  { in: 'SUM BY(a)(x)', out: 'sum by (a) (x)' },
  { in: 'sum by () (x)' },
  { in: 'sum without (a) (x)' },
  { in: 'topk(5,x)', out: 'topk(5, x)' },
  { in: 'count_values("v", x)' },
  { in: 'a/on(job)group_left(x)b', out: 'a / on (job) group_left (x) b' },
  { in: 'a / ignoring (job) group_right () b' },
  { in: 'a * on () b' },
  { in: 'a + fill(0) b', out: 'a + fill (0) b' },
  { in: 'a + on (x) fill_right(1) fill_left(-1) b', out: 'a + on (x) fill_left (-1) fill_right (1) b' },
  { in: 'a > bool b' },
  { in: 'a AND b Or c', out: 'a and b or c' },
  { in: 'rate(x[5m] offset 1h)' },
  { in: 'x offset -1h' },
  { in: 'x offset 1h @ end()', out: 'x @ end() offset 1h' },
  { in: 'x @ 1609746000.5' },
  { in: 'x[5m] anchored' },
  { in: 'x[5m] @ start() smoothed', out: 'x[5m] smoothed @ start()' },
  { in: 'rate(x[5m])[1h:]' },
  { in: 'rate(x[5m])[1h:1m] @ 5 offset 1d' },
  { in: '(a + b)[1h:1m]' },
  { in: '{__name__="up"}', out: 'up' },
  { in: '{"up",job="a"}', out: 'up{job="a"}' },
  { in: '{__name__=~"a.+"}' },
  { in: '{"my.metric"}' },
  { in: '{"my.metric","my.label"="x"}' },
  { in: '{__name__="on"}' },
  { in: 'sum by ("my.label", a) (x)' },
  { in: 'offset offset 5m' },
  { in: "x{a='it\\'s'}", out: `x{a="it's"}` },
  { in: 'x{a=~`\\d+`}', out: 'x{a=~"\\\\d+"}' },
  { in: 'x{a="b",}', out: 'x{a="b"}' },
  { in: 'x{}', out: 'x' },
  { in: '0.05' },
  { in: '.5', out: '0.5' },
  { in: '1e6', out: '1000000' },
  { in: '1_000_000', out: '1000000' },
  { in: '0x1F', out: '31' },
  { in: '010', out: '8' },
  { in: '1e-7' },
  { in: '1e21', out: '1e+21' },
  { in: 'inf', out: 'Inf' },
  { in: '-INF', out: '-Inf' },
  { in: 'nan', out: 'NaN' },
  { in: '-0' },
  { in: '5m', out: '300' },
  { in: '- 1', out: '-1' },
  { in: '-(1)' },
  { in: '-x' },
  { in: '(x)', out: 'x' },
  { in: '((a + b)) * c', out: '(a + b) * c' },
  { in: 'a + (b * c)', out: 'a + b * c' },
  { in: 'a - (b - c)' },
  { in: '(a - b) - c', out: 'a - b - c' },
  { in: 'a ^ (b ^ c)', out: 'a ^ b ^ c' },
  { in: '(a ^ b) ^ c' },
  { in: '(-a) ^ b' },
  { in: '-a ^ b' },
  { in: '(-1) ^ 2' },
  { in: '2 ^ -1' },
  { in: '-(a * b)' },
  { in: '-a * b' },
  { in: '(a or b) and c' },
  { in: '(a and b) or c', out: 'a and b or c' },
  { in: 'a == (b == c)' },
  { in: 'a </ 5' },
  { in: 'x[90s]', out: 'x[1m30s]' },
  { in: 'x[60m]', out: 'x[1h]' },
  { in: 'x[24h]', out: 'x[1d]' },
  { in: 'x[7d]', out: 'x[1w]' },
  { in: 'x[90d]' },
  { in: 'x[365d]', out: 'x[1y]' },
  { in: 'x[5]', out: 'x[5s]' },
  { in: 'x[1.5]', out: 'x[1s500ms]' },
  { in: 'x[0.0005]' },
  { in: 'x[5m*2]', out: 'x[5m * 2]' },
  { in: 'x[(5m+1m)*2]', out: 'x[(5m + 1m) * 2]' },
  { in: 'x[-(5m)]' },
  { in: 'x[Step()]', out: 'x[step()]' },
  { in: 'x[max_of(5m, step())]' },
  { in: 'x offset (5m * 2)', out: 'x offset +(5m * 2)' },
  { in: 'x offset -step()' },
];

const DURATIONS: readonly (readonly [Duration, string])[] = [
  [{ kind: 'duration', ms: 0 }, '0s'],
  [{ kind: 'duration', ms: 1 }, '1ms'],
  [{ kind: 'duration', ms: -90_000 }, '-1m30s'],
  [{ kind: 'variable', text: '$__rate_interval' }, '$__rate_interval'],
];

describe('print', () => {
  test.each(ROWS)('$in', ({ in: text, out = text }) => {
    const parsed = parse(text);
    expect(parsed.ok ? print(parsed.expr) : parsed.problems).toBe(out);
  });

  test.each(DURATIONS)('%o', (duration, text) => {
    expect(printDuration(duration)).toBe(text);
  });

  test('a chain of ten thousand operands', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `x${i}`).join(' or ');
    const parsed = parse(text);
    expect(parsed.ok && print(parsed.expr) === text).toBe(true);
  });

  test('a tree without places', () => {
    const x: Expr = { kind: 'selector', name: 'x', matchers: [{ label: 'a', op: '!=', value: '"' }] };
    const expr: Expr = {
      kind: 'call',
      fn: 'rate',
      args: [{ kind: 'range', of: x, window: { kind: 'duration', ms: 300_000 } }],
    };
    expect(print(expr)).toBe('rate(x{a!="\\""}[5m])');
  });
});

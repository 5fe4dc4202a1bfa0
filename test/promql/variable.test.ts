import { describe, expect, test } from 'vitest';
import { walk } from '../../src/promql/ast.ts';
import { hasVariable } from '../../src/promql/names.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';

const TAKEN: readonly string[] = [
  'rate(x[$__rate_interval])',
  'rate(x[${__rate_interval}])',
  'rate(x[[[window]]])',
  'rate(x[${n}m])',
  'rate(x[5$unit])',
  'rate(x[$a * 2])',
  'rate(x[$window:$step])',
  'rate(x[$window:])',
  'x offset $ago',
  'x offset -$ago',
  'sum by ($group) (x)',
  'sum by (${group:csv}) (x)',
  'sum by ([[group:csv]], job) (x)',
  'sum by (a_$suffix) (x)',
  'a / on ($l) group_left ($m) b',
  '$metric',
  '${metric:raw}',
  '[[metric]]{a="b"}',
  '${prefix}_total',
  'x_$suffix[5m]',
  'foo[[x]]',
  'x{$label=~"$value"}',
  'topk($k, x)',
  '$x * 2',
  'x > $threshold',
  'histogram_quantile($q, rate(x[$__range]))',
  'predict_linear(x[1h], $__range_s)',
  'rate($x)',
  'count_values($name, x)',
  'x{a="$b",c=~"[[d]]|${e:regex}"}',
];

describe('with variables', () => {
  test.each(TAKEN)('%s', (text) => {
    const parsed = parse(text, { variables: true });
    expect(parsed.ok ? print(parsed.expr) : parsed.problems).toBe(text);
  });

  test('the places are those of the text as it was given', () => {
    const text = 'sum by (${group:csv}) (rate(${prefix}_total{a="b"}[$__rate_interval])) > $x';
    const parsed = parse(text, { variables: true });
    if (!parsed.ok) expect.fail(parsed.problems[0]?.message);
    const names = walk(parsed.expr).flatMap((node) => (node.kind === 'selector' ? [node.nameSpan] : []));
    expect(names.map((span) => span && text.slice(span.from, span.to))).toEqual(['${prefix}_total', '$x']);
  });

  test.each([
    ['$a $b', 'An operator is missing before `$b`.'],
    ['$fn(x)', '`$fn` stands in place of a function, which a variable cannot name.'],
    ['x{$filters}', 'A variable cannot stand for a whole matcher.'],
    ['x{a=$b}', 'The value of a label stands in quotes.'],
    ['x > 5$unit', '`5$unit` mixes digits with a variable, which is read in durations only.'],
    ['$x[5m] > 1', '`>` works on instant vectors and scalars; `$x[5m]` is a range vector.'],
    ['rate($x{a="b"})', '`rate` takes a range vector here; `$x{a="b"}` is an instant vector.'],
    ['$', '`$` is no variable of Grafana.'],
  ])('refuses %s', (text, message) => {
    const parsed = parse(text, { variables: true });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.message)).toEqual([message]);
  });
});

test.each(TAKEN.slice(0, -1))('without variables %s is refused', (text) => {
  expect(parse(text).ok).toBe(false);
});

test.each(['$job', '5..|$status', '${status:regex}', '[[status]]', '[[status:regex]]'])(
  '%s holds a variable',
  (text) => {
    expect(hasVariable(text)).toBe(true);
  },
);

test.each(['5..', '5..$', '[[:upper:]]+', '[$]', '(a|b)$|c'])('%s is a value like any other', (text) => {
  expect(hasVariable(text)).toBe(false);
});

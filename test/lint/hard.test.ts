import { describe, expect, test } from 'vitest';
import { gateway } from '../../src/lint/example/gateway.ts';
import { fileSubjects } from '../../src/lint/foreign.ts';
import { lint } from '../../src/lint/lint.ts';
import { read } from '../../src/read/read.ts';
import { sorted } from '../../src/report/order.ts';

const METRIC = 'gateway_requests_total';

const times = <T>(n: number, make: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => make(i));

function recordings(exprs: readonly string[], name = (i: number) => `job:r${i}:x`): string {
  const rules = exprs.map((expr, i) => `  - record: ${name(i)}\n    expr: ${JSON.stringify(expr)}\n`);
  return `groups:\n- name: g\n  rules:\n${rules.join('')}`;
}

const chain = (n: number, op: string) => recordings([times(n, (i) => `${METRIC}{instance="${i}"}`).join(` ${op} `)]);
const values = (n: number, letter: string) => times(n, (i) => `${letter}${i}`).join('|');
const labels = (n: number) => times(n, (i) => `l${i}`).join(', ');
const nested = (n: number, open: string) => recordings([`${open.repeat(n)}${METRIC}${')'.repeat(n)}`]);

function dashboard(panels: number): string {
  return JSON.stringify({
    title: 'Large',
    schemaVersion: 42,
    panels: times(panels, (i) => ({
      id: i,
      title: `Panel ${i}`,
      type: 'timeseries',
      targets: [{ refId: 'A', expr: `sum(rate(${METRIC}{status="error"}[$__rate_interval]))` }],
    })),
  });
}

/** Each of so many parts; half of them tell how the time grows. */
const INPUTS: readonly (readonly [name: string, size: number, make: (n: number) => string])[] = [
  ['a chain of 3000 `or`', 3000, (n) => chain(n, 'or')],
  ['a chain of 3000 `and`', 3000, (n) => chain(n, 'and')],
  ['a chain of 3000 `unless`', 3000, (n) => chain(n, 'unless')],
  ['a chain of 3000 `+`', 3000, (n) => chain(n, '+')],
  ['a chain of 3000 `/`', 3000, (n) => chain(n, '/')],
  ['a chain of 3000 comparisons', 3000, (n) => chain(n, '>')],
  ['400 nested functions', 400, (n) => nested(n, 'abs(')],
  ['400 nested aggregations', 400, (n) => nested(n, 'sum(')],
  ['400 parentheses', 400, (n) => nested(n, '(')],
  [
    '3000 recordings, each of the one before',
    3000,
    (n) => recordings(times(n, (i) => (i === 0 ? METRIC : `job:r${i - 1}:x + 1`))),
  ],
  [
    '3000 recordings, each of the one below',
    3000,
    (n) => recordings(times(n, (i) => (i === n - 1 ? METRIC : `job:r${i + 1}:x + 1`))),
  ],
  [
    '3000 recordings, each with one alternative more',
    3000,
    (n) => recordings(times(n, (i) => (i === n - 1 ? METRIC : `job:r${i + 1}:x or vector(${i})`))),
  ],
  ['a cycle of 3000 recordings', 3000, (n) => recordings(times(n, (i) => `job:r${(i + 1) % n}:x + 1`))],
  [
    '10000 recordings of one name',
    10_000,
    (n) =>
      recordings(
        times(n, (i) => `sum(${METRIC}) + ${i}`),
        () => 'job:r:x',
      ),
  ],
  [
    '1500 recordings of one name, and 1500 that read it',
    3000,
    (n) =>
      recordings(
        times(n, (i) => (i < n / 2 ? `sum(${METRIC}) + ${i}` : 'job:r:x > 1')),
        (i) => (i < n / 2 ? 'job:r:x' : `job:o${i}:x`),
      ),
  ],
  [
    'an alternation of 5000 values',
    5000,
    (n) => recordings([`u{route=~"${values(n, 'v')}"} / on (route) u{route=~"${values(n, 'w')}"}`]),
  ],
  [
    'an alternation of 5000 values of which none is known',
    5000,
    (n) => recordings([`${METRIC}{status=~"${values(n, 'v')}"}`]),
  ],
  ['2000 labels in a `by`', 2000, (n) => recordings([`sum by (${labels(n)}) (u) / sum by (${labels(n)}) (${METRIC})`])],
  ['2000 labels in an `on`', 2000, (n) => recordings([`u * on (${labels(n)}) group_left () w`])],
  [
    '`(a or b) + …` 200 times',
    200,
    (n) => recordings([times(n, () => `(${METRIC} or gateway_queue_depth)`).join(' + ')]),
  ],
  ['3000 names that are unknown', 3000, (n) => recordings(times(n, (i) => `gateway_request_totl_${i} > 1`))],
  ['a dashboard of 3000 panels', 3000, dashboard],
];

/** Milliseconds of this process alone: others may be at work beside it. */
function spent(text: string): number {
  const start = process.cpuUsage();
  findings(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function findings(text: string) {
  const { document, findings: unreadable } = read('file', text);
  if (!document) return unreadable;
  return [gateway, undefined].flatMap((system) => {
    const target = { version: '3.0', features: [] };
    const { linted, findings: unparsed } = fileSubjects([document], {
      systems: system ? [system] : [],
      recorded: [],
      target,
    });
    return sorted([...unparsed, ...lint(linted)]);
  });
}

/** Twice the input takes some twice the time; four times it would in the square, and what the machine does besides is within half a second. */
const RATIO = 3.3;
const SLACK = 500;

describe('linting ends, without an error of its own, in time that grows as its input', () => {
  test.each(INPUTS)('%s', (_, size, make) => {
    const half = Math.max(spent(make(size / 2)), spent(make(size / 2)));
    expect(spent(make(size))).toBeLessThan(RATIO * half + SLACK);
  });
});

test('what is nested deeper than promwright follows is told', () => {
  const found = findings(nested(600, 'abs(')).map(({ rule, message }) => `${rule}: ${message}`);
  expect(new Set(found)).toEqual(new Set(['promql/syntax: The expression is nested deeper than 500 levels.']));
});

test('a file beyond 50 MB is refused by its size', () => {
  const found = findings(`# ${'x'.repeat(50_000_000)}`);
  expect(found.map(({ message }) => message)).toEqual(['The file is 51 MB large; promwright reads up to 50 MB.']);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { gatewayz } from '../../src/catalog/gatewayz.ts';
import { mcp } from '../../src/catalog/mcp.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { System } from '../../src/metric/system.ts';
import { foundBeside, foundIn } from './linted.ts';
import { page } from './page.ts';
import type { Found, Seed } from './seed.ts';
import { papers } from './seeds.ts';
import { shippedFor } from './shipped.ts';

const PAGE = fileURLToPath(new URL('../../docs/seeds.md', import.meta.url));
const mcpSeeds = papers.flatMap(({ system, seeds }) => (system === mcp ? seeds : []));

const rulesOf = (found: readonly Diagnostic[]): Found =>
  Object.fromEntries(found.map(({ rule, severity }) => [rule, severity]));

test('all expressions are there, in the order of their documents', () => {
  const numbers = papers.map(({ system, seeds }) => [system.name, seeds.map(({ no }) => no)]);
  const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
  expect(numbers).toEqual([
    ['ollamamax', upTo(5)],
    ['gatewayz', upTo(8)],
    ['mcp', upTo(31)],
  ]);
});

for (const { system, seeds } of papers)
  describe(system.title, () => {
    test.each(seeds)('$no is $verdict: $title', (seed) => {
      const found = foundIn(system, seed);
      expect(rulesOf(found)).toEqual(seed.found);
      expect(found).toHaveLength(seed.findings ?? Object.keys(seed.found).length);
    });

    const shipped = shippedFor(system.name);
    test.each(seeds)('$no: $instead ships instead', ({ instead }) => {
      expect(shipped.has(instead), `${instead} is not in out/: name what answers the question now`).toBe(true);
    });
  });

test('what is weak, or wrong in silence, is argued; what is right is silent', () => {
  for (const { verdict, found, argued, title } of papers.flatMap(({ seeds }) => seeds)) {
    const silent = Object.keys(found).length === 0;
    if (verdict === 'OK') expect(silent, title).toBe(true);
    else if (verdict === 'WEAK' || silent) expect(argued, title).toMatch(/\.$/);
  }
});

describe('the rules on MCP, as they stand in their document', () => {
  const rules = mcpSeeds.filter(({ as }) => as !== 'panel');
  const found = foundBeside(mcp, rules);

  test.each(rules)('$title', ({ title, beside = {} }) => {
    const own = found.filter(({ path }) => path?.includes(title));
    expect(own.map(({ rule, severity }) => [rule, severity])).toEqual(Object.entries(beside));
  });

  test('nothing is found but in one of them', () => {
    const titles = new Set(rules.map(({ title }) => title));
    expect(found.filter(({ path = [] }) => !path.some((part) => titles.has(part)))).toEqual([]);
  });
});

test.each<readonly [string, System, Seed['as'], string, Found]>([
  [
    'behind the syntax stands an unknown label',
    gatewayz,
    'panel',
    'topk(10, sum by (user_id) (increase(credits_used_total[24h])))',
    { 'match/dead-grouping': 'error' },
  ],
  [
    'a lifetime ratio in an alert',
    gatewayz,
    'alert',
    'cache_hits_total / (cache_hits_total + cache_misses_total) < 0.5',
    { 'counter/raw': 'error' },
  ],
  [
    'both sides aggregated to what they share',
    mcp,
    'alert',
    'sum by (method) (rate(mcp_authentication_failures_total[5m])) / sum by (method) (rate(mcp_authentication_attempts_total[5m])) > 0.20',
    {},
  ],
  [
    'the hour without labels, by `on ()`',
    mcp,
    'alert',
    'sum(rate(mcp_user_signups_total[1h])) < 0.5 and on () (hour() >= 9 and hour() <= 17)',
    {},
  ],
])('what is argued holds: %s', (title, system, as, expr, expected) => {
  const seed = { no: 0, as, title, expr, verdict: 'OK', judged: '', found: expected, instead: '' } as const;
  expect(rulesOf(foundIn(system, seed))).toEqual(expected);
});

test('docs/seeds.md is current: else run `UPDATE=1 npx vitest run test/seeds/seeds.test.ts`', () => {
  if (process.env['UPDATE']) writeFileSync(PAGE, page(papers));
  else expect(readFileSync(PAGE, 'utf8')).toBe(page(papers));
});

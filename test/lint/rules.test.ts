import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownOf } from '../../src/analysis/known.ts';
import { diagnosticOf } from '../../src/lint/lint.ts';
import { querySubject } from '../../src/lint/query.ts';
import type { QuerySubject, Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import { parse } from '../../src/promql/parse.ts';
import { gateway } from '../types/gateway.ts';

const known = knownOf([gateway], []);

export function subject(text: string, on: QuerySubject['on'] = 'panel'): QuerySubject {
  const parsed = parse(text, { variables: true });
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]?.message}`);
  return querySubject(parsed.expr, text, known, { jobs: ['gateway'], on });
}

test('ids are paths, in order, once', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  for (const id of ids) expect(existsSync(new URL(`../../src/lint/rules/${id}.ts`, import.meta.url)), id).toBe(true);
});

test.each(rules)('$id says what, why and how to mend it, in sentences', ({ summary, why, fix }) => {
  for (const words of [summary, why, fix]) expect(words).toMatch(/^[A-Z`].*\.$/s);
});

for (const rule of rules.filter(({ on }) => on === 'query') as unknown as readonly Rule<'query'>[])
  describe(rule.id, () => {
    for (const text of rule.bad)
      test(`bad: ${text}`, () => {
        const of = subject(text);
        const findings = [...(rule.check?.(of) ?? [])];
        expect(findings).toHaveLength(1);
        const { span } = diagnosticOf(rule, of, findings[0] as (typeof findings)[0]);
        expect(span?.to).toBeGreaterThan(span?.from ?? Infinity);
      });
    for (const text of rule.good)
      test(`good: ${text}`, () => expect([...(rule.check?.(subject(text)) ?? [])]).toEqual([]));
  });

// The caret stands under the smallest thing that is wrong.
test.each([
  [
    'metric/unknown',
    'sum(rate(gateway_request_total[5m]))',
    'gateway_request_total',
    'Did you mean `gateway_requests_total`?',
  ],
  ['label/unknown', 'gateway_requests_total{job="gateway",state="x"}', 'state="x"', 'Did you mean `status`?'],
  ['label/value-unknown', 'gateway_requests_total{status="errr"}', 'status="errr"', 'Did you mean `error`?'],
  ['match/dead-grouping', 'sum by (job, rout) (gateway_requests_total)', 'rout', 'Did you mean `route`?'],
  ['match/never', 'gateway_memory_bytes / gateway_queue_depth', '/', undefined],
])('%s points at `%s`', (id, text, part, fix) => {
  const rule = rules.find((candidate) => candidate.id === id) as unknown as Rule<'query'>;
  const of = subject(text);
  const [finding] = [...(rule.check?.(of) ?? [])];
  const { span, fix: said } = diagnosticOf(rule, of, finding as NonNullable<typeof finding>);
  expect(span && text.slice(span.from, span.to)).toBe(part);
  if (fix) expect(said).toBe(fix);
});

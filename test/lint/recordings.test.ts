import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { knownOf } from '../../src/analysis/known.ts';
import { querySubject } from '../../src/lint/query.ts';
import type { RecordingSubject, Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import { spanOf } from '../../src/lint/span.ts';
import { parse } from '../../src/promql/parse.ts';
import { gateway } from '../types/gateway.ts';

const known = knownOf([gateway], []);

interface Written {
  readonly record: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

function subject(text: string): RecordingSubject {
  const { record: name, expr, labels = {} } = parseYaml(text) as Written;
  const parsed = parse(expr);
  if (!parsed.ok) throw new Error(`${expr}: ${parsed.problems[0]?.message}`);
  const query = querySubject(parsed.expr, expr, known, { jobs: ['gateway'], on: 'recording' });
  return { name, query, labels, file: '', path: [], allow: [] };
}

for (const rule of rules.filter(({ on }) => on === 'recording') as unknown as readonly Rule<'recording'>[])
  describe(rule.id, () => {
    test.each(rule.bad)('bad: %s', (text) => {
      const of = subject(text);
      const [finding, ...others] = [...(rule.check?.(of) ?? [])];
      expect(others).toEqual([]);
      const span = finding && of.query && spanOf(of.query, finding);
      expect(span?.to).toBeGreaterThan(span?.from ?? Infinity);
    });
    test.each(rule.good)('good: %s', (text) => expect([...(rule.check?.(subject(text)) ?? [])]).toEqual([]));
  });

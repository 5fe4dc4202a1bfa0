import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { exampleSubjects } from '../../src/lint/example.ts';
import { diagnosticOf } from '../../src/lint/lint.ts';
import type { QuerySubject, Rule, Subjects } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';

function subject(text: string): QuerySubject {
  const [of] = exampleSubjects('query', text);
  if (!of) throw new Error(`${text} is no query.`);
  return of;
}

test('ids are paths, in order, once', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  for (const id of ids) expect(existsSync(new URL(`../../src/lint/rules/${id}.ts`, import.meta.url)), id).toBe(true);
});

test.each(rules)('$id says what, why and how to mend it, in sentences', ({ summary, why, fix }) => {
  for (const words of [summary, why, fix]) expect(words).toMatch(/^[A-Z`].*\.$/s);
});

test('every finding that the program makes has its page', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const made = files.flatMap((file) => [
    ...readFileSync(`src/${file}`, 'utf8').matchAll(/(?:rule: |finding\(\s*\w+,\s*)'([a-z-]+\/[a-z-]+)'/g),
  ]);
  const ids = new Set(rules.map(({ id }) => id));
  expect(made.length).toBeGreaterThan(15);
  expect(made.map(([, id = '']) => id).filter((id) => !ids.has(id))).toEqual([]);
});

for (const rule of rules.filter(({ bad, good }) => bad.length + good.length > 0))
  describe(rule.id, () => {
    test.each(rule.bad)('bad: %s', (text) => {
      const found = examined(rule, text);
      expect(found).toHaveLength(1);
      const [{ span, line, path, file } = {} as Diagnostic] = found;
      if (span) expect(span.to).toBeGreaterThan(span.from);
      // What stands in a file is found there.
      if (rule.on !== 'project') expect(line).toBeGreaterThan(0);
      expect([file, path?.length]).not.toContain(undefined);
    });
    test.each(rule.good)('good: %s', (text) => expect(examined(rule, text)).toEqual([]));
  });

function examined<S extends keyof Subjects>(rule: Rule<S>, text: string): readonly Diagnostic[] {
  return exampleSubjects(rule.on, text).flatMap((of) =>
    [...(rule.check?.(of) ?? [])].map((finding) => diagnosticOf(rule, of, finding)),
  );
}

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

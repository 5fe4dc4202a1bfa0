import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/lint/rules.ts';
import { UNTRIED } from './argued.ts';
import { classes } from './classes.ts';
import { tried } from './run.ts';
import { shipped } from './shipped.ts';
import { table } from './table.ts';

// NIGHTLY=1 tries every place; otherwise a sample, the same each time, whose table is kept.
const all = process.env['NIGHTLY'] !== undefined;
const golden = new URL('recall.txt', import.meta.url);
const project = shipped();
const outcomes = classes.map((one) => tried(one, project, all ? Infinity : 60));

test.each(outcomes)('$rule: $slip', ({ missed, noisy, applied }) => {
  expect(missed, 'found by no rule').toEqual([]);
  expect(noisy, 'found by another rule too: it is a false alarm, or argued.ts says why').toEqual([]);
  expect(applied).toBeGreaterThan(0);
});

test('every rule is tried at five places, or argued.ts says why not', () => {
  const places = new Map<string, number>();
  for (const { rule, applied } of outcomes) places.set(rule, (places.get(rule) ?? 0) + applied);
  const few = rules
    .filter(({ check }) => check)
    .map(({ id }) => id)
    .filter((id) => (places.get(id) ?? 0) < 5);
  expect(few).toEqual(Object.keys(UNTRIED).toSorted());
});

if (all) process.stdout.write(table(outcomes));
else
  test('recall.txt is current', () => {
    const text = table(outcomes);
    if (process.env['UPDATE']) writeFileSync(golden, text);
    const remedy = 'Run `UPDATE=1 npx vitest run test/mutation` and commit the result.';
    expect(text, remedy).toBe(readFileSync(golden, 'utf8'));
  });

import { describe, expect, test } from 'vitest';
import { bothMajors, promtools } from '../promtool.ts';
import { describeFailure } from './describe.ts';
import { evaluate } from './evaluate.ts';
import { type Failure, type Oracle, round } from './round.ts';
import { shrunk } from './shrink.ts';

const NIGHTLY = process.env['NIGHTLY'] !== undefined;
const SEED = Number(process.env['SEED'] ?? (NIGHTLY ? Date.now() % 1_000_000 : 1));
/** Worlds, and expressions in each; every part of an expression is a case too. */
const [WORLDS, EXPRESSIONS] = NIGHTLY ? [Number(process.env['WORLDS'] ?? 100), 60] : [6, 40];
/** Faults to print, each shrunk; the first of each kind. */
const SHOWN = 5;

bothMajors('promtool');

describe.each(promtools())('promtool $version', (tool) => {
  const major = tool.version.startsWith('2.') ? 2 : 3;
  const oracle: Oracle = {
    name: tool.version,
    dialect: { major, experimental: false },
    ask: (...question) => evaluate(tool, ...question),
  };

  test(`what is inferred holds of what is evaluated, from seed ${SEED} on`, { timeout: 3_600_000 }, async () => {
    const failures: Failure[] = [];
    const count = { cases: 0, filled: 0, refused: 0 };
    for (let i = 0; i < WORLDS; i += 1) {
      const { failures: more, ...counted } = await round(oracle, SEED + i * 2, EXPRESSIONS);
      failures.push(...more);
      for (const key of ['cases', 'filled', 'refused'] as const) count[key] += counted[key];
    }
    if (NIGHTLY) process.stdout.write(`${tool.version}, seed ${SEED}: ${JSON.stringify(count)}\n`);
    const shown = [];
    for (const failure of failures.toSorted((a, b) => a.expr.kind.length - b.expr.kind.length).slice(0, SHOWN))
      shown.push(describeFailure(await shrunk(oracle, failure)));
    expect(failures.length, `${failures.length} of ${count.cases} cases fail\n${shown.join('\n')}`).toBe(0);
    // Worlds in which nothing comes out would prove nothing.
    expect(count.filled / count.cases).toBeGreaterThan(0.4);
  });
});

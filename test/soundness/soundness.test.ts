import { afterAll, describe, expect, test } from 'vitest';
import { bothMajors, prometheuses, promtools } from '../promtool.ts';
import { describeFailure } from './describe.ts';
import { evaluate } from './evaluate.ts';
import { type Failure, type Oracle, round } from './round.ts';
import { asker } from './serve.ts';
import { shrunk } from './shrink.ts';

const NIGHTLY = process.env['NIGHTLY'] !== undefined;
const SEED = Number(process.env['SEED'] ?? (NIGHTLY ? Date.now() % 1_000_000 : 1));
/** Worlds, and expressions in each; every part of an expression is a case too. A server is started for each world, promtool is quick. */
const SIZE = NIGHTLY
  ? { promtool: [Number(process.env['WORLDS'] ?? 100), 60], server: [20, 150] }
  : { promtool: [6, 40], server: [2, 80] };
/** Failures to print, each shrunk. */
const SHOWN = 5;

bothMajors('promtool');
bothMajors('prometheus');

describe.each(promtools())('promtool $version', (tool) => {
  const dialect = { major: tool.version.startsWith('2.') ? 2 : 3, experimental: false } as const;
  sound({ dialect, ask: (...question) => evaluate(tool, ...question) }, SIZE.promtool);
});

const [latest] = promtools().filter(({ version }) => !version.startsWith('2.'));
const servers = prometheuses().filter(({ version }) => latest && !version.startsWith('2.'));

describe.each(servers)('prometheus $version with every feature', (prometheus) => {
  const { ask, stop } = asker(prometheus, latest ?? prometheus);
  afterAll(stop);
  sound({ dialect: { major: 3, experimental: true }, ask }, SIZE.server);
});

function sound(oracle: Oracle, [worlds = 0, expressions = 0]: readonly number[]): void {
  test(`what is inferred holds of what is evaluated, from seed ${SEED} on`, { timeout: 3_600_000 }, async () => {
    const failures: Failure[] = [];
    const count = { cases: 0, filled: 0, refused: 0 };
    for (let i = 0; i < worlds; i += 1) {
      const { failures: more, ...counted } = await round(oracle, SEED + i * 2, expressions);
      failures.push(...more);
      for (const key of ['cases', 'filled', 'refused'] as const) count[key] += counted[key];
    }
    if (NIGHTLY) process.stdout.write(`seed ${SEED}: ${JSON.stringify(count)}\n`);
    const shown = [];
    for (const failure of failures.slice(0, SHOWN)) shown.push(describeFailure(await shrunk(oracle, failure)));
    expect(failures.length, `${failures.length} of ${count.cases} cases fail\n\n${shown.join('\n')}`).toBe(0);
    // Where hardly anything comes out, hardly anything is shown.
    expect(count.filled / count.cases).toBeGreaterThan(0.4);
  });
}

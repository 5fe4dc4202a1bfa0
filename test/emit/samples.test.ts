import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testFile } from '../../src/emit/tests.ts';
import type { Run } from '../../src/metric/track.ts';
import type { ResolvedTest } from '../../src/model/test/resolved-test.ts';
import { bothMajors, promtool, promtools } from '../promtool.ts';
import { MINUTE, quietTest } from '../resolved-test.ts';
import { read } from './test-file.ts';

const slow: ResolvedTest = { ...quietTest, alert: 'GatewaySlow', lasts: 15 * MINUTE };
const series: readonly [runs: readonly Run[], values: string][] = [
  [[{ count: 1, value: 5 }], '5'],
  [[{ count: 4, value: 5 }], '5x3'],
  [[{ count: 3, value: 0, step: 4.2 }], '0+4.2x2'],
  [[{ count: 3, value: 9, step: -4.5 }], '9-4.5x2'],
  [[{ count: 3, value: -1, step: -1 }], '-1-1x2'],
  [[{ count: 3, value: -1, step: 0.5 }], '-1+0.5x2'],
  [[{ count: 1, value: 5, step: 1 }], '5'],
  [[{ count: 1 }, { count: 2, value: 1 }], '_ 1x1'],
  [[{ count: 3 }, { count: 1, value: 1 }], '_x3 1'],
  [[{ count: 1, value: 1 }, { count: 1 }, { count: 1, value: 2 }], '1 stale 2'],
  [[{ count: 1, value: 1 }, { count: 2 }, { count: 1, value: 2 }], '1 stale _ 2'],
  [[{ count: 2, value: 1 }, { count: 4 }, { count: 2, value: 2 }], '1x1 stale _x3 2x1'],
  [[{ count: 2, value: 0.1 }], '0.1x1'],
  [[{ count: 2, value: 1e-7, step: 2e-9 }], '1e-7+2e-9x1'],
  [[{ count: 2, value: 2e21, step: 1e21 }], '2e+21+1e+21x1'],
  [[{ count: 1, value: 123_456_789_012 }], '123456789012'],
  [[{ count: 2, value: Infinity }], 'Inf+0x1'],
  [[{ count: 2, value: -Infinity }], '-Inf+0x1'],
  [[{ count: 2, value: Number.NaN }], 'NaN+0x1'],
];

describe('samples as promtool writes them', () => {
  test.each(series)('%j: %s', (runs, values) => {
    const tracks = [{ name: 'x', labels: {}, runs }];
    expect(read(testFile([{ ...slow, tracks }], [], [])).tests[0]?.input_series).toEqual([{ series: 'x', values }]);
  });
});

bothMajors('promtool');

describe.each(promtools())('promtool $version', ({ bin }) => {
  test('reads every sample as it was meant', () => {
    const tracks = series.map(([runs], i) => ({ name: 'x', labels: { i: String(i) }, runs }));
    const file = read(testFile([{ ...slow, tracks }], [], []));
    const promql_expr_test = series.flatMap(([runs], i) =>
      samplesOf(runs).map((value, at) => ({
        expr: value === undefined ? `x{i="${i}"}` : `count(${is(`x{i="${i}"}`, value)})`,
        eval_time: `${at}m`,
        exp_samples: value === undefined ? [] : [{ labels: '{}', value: 1 }],
      })),
    );
    const tests = [{ ...file.tests[0], alert_rule_test: [], promql_expr_test }];
    expect(promql_expr_test.length).toBeGreaterThan(40);
    const { ok, output } = run(bin, { ...file, tests });
    expect(ok, output).toBe(true);
  });

  // Fires at each of the minutes 5 to 9 and 12 to 14, beside another series that has one label more and fires throughout.
  const x = [
    { count: 5, value: 0 },
    { count: 5, value: 2 },
    { count: 2, value: 0 },
    { count: 3, value: 2 },
    { count: 1, value: 0 },
  ];
  const again = [12, 15] as const;
  const rows: readonly [...(readonly [after: number, until: number])[], boolean][] = [
    [[5, 10], again, true],
    [[5, 9], again, false],
    [[5, 11], again, false],
    [[4, 10], again, false],
    [[6, 10], again, false],
    [[5, 10], [11, 15], false],
    [[5, 10], false],
    [[5, 15], false],
  ];
  test.each(rows)('an alert that fires from minute %j: %j, %j', (...row) => {
    const right = row.at(-1);
    const spans = row.filter((one): one is readonly [number, number] => typeof one !== 'boolean');
    const fires = [
      ...spans.map(([after, until]) => ({ after: after * MINUTE, until: until * MINUTE, labels: { job: 'a' } })),
      { after: 0, labels: { job: 'a', i: '1' } },
    ];
    const tracks = [
      { name: 'x', labels: { job: 'a' }, runs: x },
      { name: 'x', labels: { job: 'a', i: '1' }, runs: [{ count: 16, value: 2 }] },
    ];
    const file = testFile([{ ...slow, tracks, fires }], ['rules.json'], []);
    const { ok, output } = run(bin, file, [{ alert: slow.alert, expr: 'x > 1' }]);
    expect(ok, output).toBe(right);
  });
});

function run(bin: string, file: unknown, rules: readonly unknown[] = []): ReturnType<typeof promtool> {
  const dir = mkdtempSync(join(tmpdir(), 'promwright-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'rules.json'), JSON.stringify({ groups: [{ name: 'g', rules }] }));
  writeFileSync(join(dir, 'tests.json'), JSON.stringify(file));
  return promtool(bin, ['test', 'rules', join(dir, 'tests.json')]);
}

function samplesOf(runs: readonly Run[]): readonly (number | undefined)[] {
  return runs.flatMap(({ count, value, step = 0 }) =>
    Array.from({ length: count }, (_, i) => (value === undefined ? undefined : value + i * step)),
  );
}

/** That a series has this value, but for the last digits. */
function is(x: string, value: number): string {
  if (Number.isNaN(value)) return `${x} != ${x}`;
  if (!Number.isFinite(value)) return `${x} == ${value > 0 ? '' : '-'}Inf`;
  return `abs(${x} - ${value}) <= ${Math.abs(value) * 1e-12}`;
}

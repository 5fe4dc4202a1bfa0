import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emitTests, testFile } from '../../src/emit/tests.ts';
import type { Run } from '../../src/metric/track.ts';
import type { ResolvedFiring, ResolvedTest } from '../../src/model/test/resolved-test.ts';
import { bothMajors, promtool, promtools } from '../promtool.ts';
import { resolved } from './sample.ts';

const MINUTE = 60_000;
const labels = { job: 'gateway', severity: 'warning' };
const slow: ResolvedTest = {
  file: 'rules/gateway.tests.ts',
  alert: 'GatewaySlow',
  name: 'fires',
  ruleFiles: ['gateway'],
  tick: MINUTE,
  interval: 15_000,
  lasts: 30 * MINUTE,
  tracks: [],
  fires: [],
  unnoticed: {},
};

describe('the file', () => {
  const queue = { name: 'queue', labels: { job: 'gateway', model: 'a "b"\\c' }, runs: [{ count: 121, value: 60 }] };
  const firing = { after: 10 * MINUTE, labels, annotations: { summary: 'Slow: 60 wait' } };
  const emitted = (tests: readonly ResolvedTest[]) => emitTests({ ...resolved, tests });

  test('is what promtool documents', () => {
    const { files, findings } = emitted([{ ...slow, tracks: [queue], fires: [firing] }]);
    expect(findings).toEqual([]);
    expect(files).toEqual([
      {
        path: 'prometheus/tests/gateway.1m.tests.yml',
        text: `# Made by promwright from rules/gateway.tests.ts.
# Do not edit: change the source and build again.

rule_files:
  - ../rules/gateway.rules.yml
evaluation_interval: 1m
group_eval_order:
  - gateway-recordings
  - gateway-alerts
tests:
  - name: "GatewaySlow: fires"
    interval: 15s
    input_series:
      - series: queue{job="gateway",model="a \\"b\\"\\\\c"}
        values: 60x120
    alert_rule_test:
      - eval_time: 10m
        alertname: GatewaySlow
        exp_alerts:
          - exp_labels:
              job: gateway
              severity: warning
            exp_annotations:
              summary: "Slow: 60 wait"
    promql_expr_test:
      - expr: ALERTS{alertname="GatewaySlow",alertstate="firing"}
        eval_time: 30m
        exp_samples:
          - labels: ALERTS{alertname="GatewaySlow",alertstate="firing",job="gateway",severity="warning"}
            value: 1
      - expr: count_over_time(ALERTS{alertname="GatewaySlow",alertstate="firing"}[9m1ms])
        eval_time: 9m
        exp_samples: []
`,
      },
    ]);
  });

  test('is one for each system and each distance of evaluations, with the rule files that its tests read', () => {
    const { files } = emitted([
      slow,
      { ...slow, tick: 5 * MINUTE, interval: MINUTE, file: 'rules/week.tests.ts' },
      { ...slow, ruleFiles: ['gateway-slo', 'gateway'] },
      { ...slow, name: 'again', file: 'rules/more.tests.ts' },
    ]);
    expect(files.map(({ path }) => path.replace('prometheus/tests/', ''))).toEqual([
      'gateway.1m.tests.yml',
      'gateway.5m.tests.yml',
      'gateway-slo.1m.tests.yml',
    ]);
    const texts = files.map(({ text }) => text);
    expect(texts[0]).toContain('Made by promwright from rules/gateway.tests.ts, rules/more.tests.ts.\n');
    expect(texts[1]).toContain('evaluation_interval: 5m\n');
    expect(texts[1]).toContain('    interval: 1m\n');
    expect(texts[2]).toContain('rule_files:\n  - ../rules/gateway-slo.rules.yml\n  - ../rules/gateway.rules.yml\n');
    expect(emitted([slow])).toEqual(emitted([slow]));
  });
});

describe('what is asked, and when', () => {
  const fired = { after: 10 * MINUTE, labels, annotations: { summary: 's' } };
  const bare: ResolvedFiring = { after: 10 * MINUTE, labels };
  const other = { job: 'other', severity: 'warning' };
  const rows: readonly [string, readonly ResolvedFiring[], readonly string[]][] = [
    ['silence', [], ['none in 30m1ms at 30m']],
    ['no annotations to compare', [bare], ['1 at 10m', '1 at 30m', 'none in 9m1ms at 9m']],
    ['from the beginning on', [{ ...fired, after: 0 }], ['alerts 1 at 0s', '1 at 30m']],
    [
      'resolved',
      [{ ...fired, until: 20 * MINUTE }],
      ['alerts 1 at 10m', '1 at 19m', 'none in 9m1ms at 9m', 'none in 10m1ms at 30m'],
    ],
    [
      'perhaps sooner',
      [{ ...bare, until: 20 * MINUTE, early: 2 * MINUTE }],
      ['1 at 10m', '1 at 17m', 'none in 7m1ms at 7m', 'none in 10m1ms at 30m'],
    ],
    [
      'one after the other: what fires already is not asked for its annotations',
      [fired, { ...fired, after: 15 * MINUTE, labels: other }],
      ['alerts 1 at 10m', '1 at 14m', '2 at 15m', '2 at 30m', 'none in 9m1ms at 9m'],
    ],
    [
      'twice',
      [
        { ...fired, until: 12 * MINUTE },
        { ...fired, after: 20 * MINUTE, until: 25 * MINUTE },
      ],
      [
        'alerts 1 at 10m',
        'alerts 1 at 20m',
        '1 at 11m',
        '1 at 24m',
        'none in 9m1ms at 9m',
        'none in 7m1ms at 19m',
        'none in 5m1ms at 30m',
      ],
    ],
  ];
  test.each(rows)('%s', (_, fires, expected) => {
    const [one] = read(testFile([{ ...slow, fires }], [], [])).tests;
    const alerts = (one?.alert_rule_test ?? []).map((of) => `alerts ${of.exp_alerts.length} at ${of.eval_time}`);
    const exprs = (one?.promql_expr_test ?? []).map((of) => {
      const window = /^count_over_time\(.*\[(\w+)\]\)$/.exec(of.expr)?.[1];
      return `${window === undefined ? of.exp_samples.length : `none in ${window}`} at ${of.eval_time}`;
    });
    expect([...alerts, ...exprs]).toEqual(expected);
  });

  test('of several alerts, where one test is asked of all of them', () => {
    const [one] = read(testFile([{ ...slow, fires: [fired] }], [], [], ['A', 'B'])).tests;
    expect(one?.alert_rule_test?.map(({ alertname }) => alertname)).toEqual(['A', 'B']);
    expect(one?.promql_expr_test?.map(({ expr }) => /alertname="(\w+)"/.exec(expr)?.[1])).toEqual(['A', 'A', 'B', 'B']);
  });
});

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
    const file = read(testFile([{ ...slow, interval: MINUTE, tracks }], [], []));
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

  // Fires at each of the minutes 5 to 9, and has resolved by minute 10.
  test.each([
    [5, 10, true],
    [5, 9, false],
    [5, 11, false],
    [4, 10, false],
    [6, 10, false],
  ])('from minute %d until %d: %s', (after, until, right) => {
    const x = [
      { count: 5, value: 0 },
      { count: 5, value: 2 },
      { count: 9, value: 0 },
    ];
    const fires = [{ after: after * MINUTE, until: until * MINUTE, labels: {} }];
    const one = { ...slow, interval: MINUTE, lasts: 15 * MINUTE, tracks: [{ name: 'x', labels: {}, runs: x }], fires };
    const { ok, output } = run(bin, testFile([one], ['rules.json'], []), [{ alert: slow.alert, expr: 'x > 1' }]);
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

interface File {
  readonly tests: readonly {
    readonly input_series?: unknown;
    readonly alert_rule_test?: readonly {
      readonly alertname: string;
      readonly eval_time: string;
      readonly exp_alerts: readonly unknown[];
    }[];
    readonly promql_expr_test?: readonly {
      readonly expr: string;
      readonly eval_time: string;
      readonly exp_samples: readonly unknown[];
    }[];
  }[];
}

function read(file: unknown): File {
  return JSON.parse(JSON.stringify(file)) as File;
}

import { describe, expect, test } from 'vitest';
import { emitTests, testFile } from '../../src/emit/tests.ts';
import type { ResolvedFiring, ResolvedTest } from '../../src/model/test/resolved-test.ts';
import { MINUTE, quietTest } from '../resolved-test.ts';
import { resolved } from './sample.ts';
import { read } from './test-file.ts';

const labels = { job: 'gateway', severity: 'warning' };
const slow: ResolvedTest = { ...quietTest, alert: 'GatewaySlow', interval: 15_000 };

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
      - expr: count_over_time(ALERTS{alertname="GatewaySlow",alertstate="firing"}[30m1ms])
        eval_time: 30m
        exp_samples:
          - labels: '{alertname="GatewaySlow",alertstate="firing",job="gateway",severity="warning"}'
            value: 21
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
    ['silence', [], ['0 in 30m1ms at 30m']],
    ['no annotations to compare', [bare], ['1 at 10m', '1 at 30m', '21 in 30m1ms at 30m', '0 in 9m1ms at 9m']],
    ['from the beginning on', [{ ...fired, after: 0 }], ['alerts 1 at 0s', '1 at 30m', '31 in 30m1ms at 30m']],
    [
      'resolved',
      [{ ...fired, until: 20 * MINUTE }],
      ['alerts 1 at 10m', '1 at 19m', '10 in 30m1ms at 30m', '0 in 9m1ms at 9m', '0 in 10m1ms at 30m'],
    ],
    [
      'perhaps sooner',
      [{ ...bare, until: 20 * MINUTE, early: 2 * MINUTE }],
      ['1 at 10m', '1 at 17m', '0 in 7m1ms at 7m', '0 in 10m1ms at 30m'],
    ],
    [
      'one after the other: what fires already is not asked for its annotations',
      [fired, { ...fired, after: 15 * MINUTE, labels: other }],
      ['alerts 1 at 10m', '1 at 14m', '2 at 15m', '2 at 30m', '37 in 30m1ms at 30m', '0 in 9m1ms at 9m'],
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
        '7 in 30m1ms at 30m',
        '0 in 9m1ms at 9m',
        '0 in 7m1ms at 19m',
        '0 in 5m1ms at 30m',
      ],
    ],
  ];
  test.each(rows)('%s', (_, fires, expected) => {
    const [one] = read(testFile([{ ...slow, fires }], [], [])).tests;
    const alerts = (one?.alert_rule_test ?? []).map((of) => `alerts ${of.exp_alerts.length} at ${of.eval_time}`);
    const exprs = (one?.promql_expr_test ?? []).map((of) => {
      const window = /^count_over_time\(.*\[(\w+)\]\)$/.exec(of.expr)?.[1];
      const all = of.exp_samples.reduce((sum, { value }) => sum + value, 0);
      return `${all}${window === undefined ? '' : ` in ${window}`} at ${of.eval_time}`;
    });
    expect([...alerts, ...exprs]).toEqual(expected);
  });

  test('of several alerts, where one test is asked of all of them', () => {
    const [one] = read(
      testFile(
        [{ ...slow, fires: [fired] }],
        [],
        [],
        [
          { alert: 'A', records: [] },
          { alert: 'B', records: [] },
        ],
      ),
    ).tests;
    expect(one?.alert_rule_test?.map(({ alertname }) => alertname)).toEqual(['A', 'B']);
    expect(one?.promql_expr_test?.map(({ expr }) => /alertname="(\w+)"/.exec(expr)?.[1])).toEqual([
      'A',
      'A',
      'A',
      'B',
      'B',
      'B',
    ]);
  });
});

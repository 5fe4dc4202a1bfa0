import { ruleGroups } from '../emit/prometheus.ts';
import { testFile } from '../emit/tests.ts';
import { limitOf } from '../model/limit.ts';
import type { ResolvedAlert, ResolvedGroup } from '../model/resolved.ts';
import type { ResolvedTest } from '../model/test/resolved-test.ts';
import { printMs } from '../promql/duration.ts';
import { print } from '../promql/print.ts';
import { quote } from '../promql/quote.ts';
import { alertsOf, groupWith, recordingsFor } from './needed.ts';

/** A file of promtool's with one test in it, and the file of the rules that it needs. JSON is YAML. */
export interface Trial {
  readonly test: ResolvedTest;
  readonly alert: ResolvedAlert;
  readonly path: string;
  readonly text: string;
  readonly rules: { readonly path: string; readonly text: string };
}

/** Each test by itself, with the rules that it needs and no other: it is then known what fails, and nothing is evaluated in vain. */
export function trialsOf(tests: readonly ResolvedTest[], groups: readonly ResolvedGroup[]): readonly Trial[] {
  const alerts = alertsOf(groups);
  return tests.flatMap((test, i): readonly Trial[] => {
    const found = alerts.get(test.alert);
    if (!found) return [];
    const { alert, group } = found;
    const rules = { path: `${alert.name}.rules.json`, text: rulesText(alert, group, groups) };
    const text = JSON.stringify(testFile([test], [rules.path], ['trial']));
    return [{ test, alert, path: `${String(i).padStart(5, '0')}.json`, text, rules }];
  });
}

function rulesText(alert: ResolvedAlert, group: ResolvedGroup, groups: readonly ResolvedGroup[]): string {
  return JSON.stringify(ruleGroups([groupWith(group, [...recordingsFor(alert.expr, groups), alert])]));
}

/** How many moments of a test are looked at for its picture. */
export const POINTS = 60;

/** Those moments: evaluations, from the first to the last. */
export function momentsOf({ tick, lasts }: Pick<ResolvedTest, 'tick' | 'lasts'>): readonly number[] {
  const ticks = Math.floor(lasts / tick);
  const count = Math.min(POINTS, ticks + 1);
  return Array.from({ length: count }, (_, i) => tick * Math.round((i * ticks) / Math.max(1, count - 1)));
}

/** Asks promtool what happens in a test, by expectations that never hold: it then says what it got. In the order of `Asked`. */
export function asking({ test, rules, alert }: Trial): string {
  const whole = testFile([{ ...test, fires: [] }], [rules.path], ['trial']) as {
    tests: [{ promql_expr_test?: unknown }];
  };
  const never = [{ labels: 'never', value: 0 }];
  const end = printMs(test.lasts);
  const exprs = asked(test, alert).map(({ expr, ms }) => ({
    expr,
    eval_time: ms === undefined ? end : printMs(ms),
    exp_samples: never,
  }));
  const [only] = whole.tests;
  return JSON.stringify({ ...whole, tests: [{ ...only, promql_expr_test: exprs }] });
}

export interface Question {
  readonly what: 'first' | 'last' | 'times' | 'pending' | 'value';
  readonly expr: string;
  readonly ms?: number;
}

export function asked({ alert: name, tick, lasts }: ResolvedTest, { expr }: ResolvedAlert): readonly Question[] {
  const alerts = (state: string): string => `ALERTS{alertname=${quote(name)},alertstate="${state}"}`;
  // Prometheus 3 leaves out the far end of a window, which is the beginning of the test.
  const whole = printMs(lasts + 1);
  const when = (state: string): string => `timestamp(${alerts(state)})[${whole}:${printMs(tick)}]`;
  const value = print(limitOf(expr)?.of ?? expr);
  return [
    { what: 'first', expr: `min_over_time(${when('firing')})` },
    { what: 'last', expr: `max_over_time(${when('firing')})` },
    { what: 'times', expr: `count_over_time(${alerts('firing')}[${whole}])` },
    { what: 'pending', expr: `min_over_time(${when('pending')})` },
    ...momentsOf({ tick, lasts }).map((ms): Question => ({ what: 'value', expr: value, ms })),
  ];
}

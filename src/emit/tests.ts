import type { Track } from '../metric/track.ts';
import type { Resolved } from '../model/resolved.ts';
import type { ResolvedFiring, ResolvedTest } from '../model/test/resolved-test.ts';
import type { Records } from '../model/test/tests.ts';
import { printMs } from '../promql/duration.ts';
import { quote } from '../promql/quote.ts';
import { type Emitted, head, merged, yamlFile } from './checked.ts';

/** A file of promtool's unit tests for each system and each distance of evaluations, which promtool has one of a file. */
export function emitTests({ tests, groups }: Resolved): Emitted {
  const files = new Map<string, ResolvedTest[]>();
  for (const test of tests) {
    const path = `prometheus/tests/${test.ruleFiles[0] ?? ''}.${printMs(test.tick)}.tests.yml`;
    files.set(path, [...(files.get(path) ?? []), test]);
  }
  return merged(
    [...files].map(([path, own]) => {
      const read = [...new Set(own.flatMap((test) => test.ruleFiles))];
      const order = groups.filter(({ ruleFile }) => read.includes(ruleFile)).map(({ name }) => name);
      const rules = read.map((name) => `../rules/${name}.rules.yml`);
      return yamlFile(path, testFile(own, rules, order), head([...new Set(own.map(({ file }) => file))]));
    }),
  );
}

/**
 * https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
 * `subjects` are those of which all of it must hold, where they are others than the alert of the test and what it reads.
 */
export function testFile(
  tests: readonly ResolvedTest[],
  ruleFiles: readonly string[],
  order: readonly string[],
  subjects?: readonly Subject[],
): unknown {
  return {
    rule_files: ruleFiles,
    evaluation_interval: printMs(tests[0]?.tick ?? 60_000),
    // promtool evaluates the groups in any order where none is said.
    group_eval_order: order,
    tests: tests.map((test) => testOf(test, subjects ?? [test])),
  };
}

/** An alert, and what its recordings show. */
export type Subject = Pick<ResolvedTest, 'alert' | 'records'>;

function testOf(test: ResolvedTest, subjects: readonly Subject[]): unknown {
  const { alert, name, interval, tracks } = test;
  const all = subjects.map((own) => checks({ ...test, ...own }));
  const [alerts, exprs] = [all.flatMap(([one]) => one), all.flatMap(([, one]) => one)];
  return {
    name: `${alert}: ${name}`,
    interval: printMs(interval),
    ...(tracks.length > 0 && {
      input_series: tracks.map((track) => ({ series: seriesOf(track), values: valuesOf(track) })),
    }),
    ...(alerts.length > 0 && { alert_rule_test: alerts }),
    promql_expr_test: exprs,
  };
}

/** The far end of a window is inside it in Prometheus 2 and outside in Prometheus 3: a millisecond more, and it is inside of both. */
const whole = (from: number, to: number): string => `[${printMs(to - from + 1)}]`;

/** What fires when something begins or ends, with its annotations as it begins; how often each series does, and that nothing fires in between. */
function checks({
  alert,
  fires,
  records,
  tick,
  lasts,
}: ResolvedTest): readonly [readonly unknown[], readonly unknown[]] {
  const active = (ms: number) => fires.filter(({ after, until = Infinity }) => after <= ms && ms < until);
  const starts = new Set(fires.map(({ after }) => after));
  const begun = [...starts].filter((ms) => active(ms).every(({ after, annotations }) => after === ms && annotations));
  const turns = fires.flatMap(({ after, until, early = 0 }) =>
    [after, ...(until === undefined ? [] : [until])].flatMap((ms) => [ms - tick - early, ms]),
  );
  const looked = new Set([...turns, lasts].filter((ms) => ms >= 0 && !begun.includes(ms)));
  const firing = `ALERTS{alertname=${quote(alert)},alertstate="firing"}`;
  const exprs = [...looked]
    .filter((ms) => active(ms).length > 0)
    .map((ms) => ({
      expr: firing,
      eval_time: printMs(ms),
      exp_samples: active(ms).map((one) => sampleOf(alert, one)),
    }));
  // What may be early fires more often, or less.
  const often =
    fires.length === 0 || fires.some(({ early = 0 }) => early > 0)
      ? []
      : [
          {
            expr: `count_over_time(${firing}${whole(0, lasts)})`,
            eval_time: printMs(lasts),
            exp_samples: timesOf(alert, fires, tick, lasts),
          },
        ];
  const silent = quietSpans(fires, tick, lasts).map(([from, to]) => ({
    expr: `count_over_time(${firing}${whole(from, to)})`,
    eval_time: printMs(to),
    exp_samples: [],
  }));
  const alerts = begun.map((ms) => ({
    eval_time: printMs(ms),
    alertname: alert,
    exp_alerts: active(ms).map(({ labels, annotations }) => ({ exp_labels: labels, exp_annotations: annotations })),
  }));
  const recorded = records.map((one) => ({ eval_time: printMs(lasts), ...recordedAs(one) }));
  return [alerts, [...exprs, ...often, ...silent, ...recorded]];
}

/** An expression that has no other result when a recording shows what it should. */
export function recordedAs({ name, value }: Records): {
  readonly expr: string;
  readonly exp_samples: readonly unknown[];
} {
  if (value === undefined) return { expr: name, exp_samples: [] };
  const each = `round(${name}, ${(10 ** -PRECISION).toFixed(PRECISION)})`;
  return {
    expr: `min(${each}) == max(${each})`,
    exp_samples: [{ labels: '{}', value: Number(value.toFixed(PRECISION)) }],
  };
}

/** Digits after the point: both versions' windows add up other numbers of values. */
const PRECISION = 6;

function sampleOf(alert: string, { labels }: ResolvedFiring): unknown {
  const all = { alertname: alert, alertstate: 'firing', ...labels };
  return { labels: seriesOf({ name: 'ALERTS', labels: all }), value: 1 };
}

/** At how many evaluations each series fires. */
function timesOf(alert: string, fires: readonly ResolvedFiring[], tick: number, lasts: number): readonly unknown[] {
  const times = new Map<string, number>();
  for (const { after, until = lasts + tick, labels } of fires) {
    const all = { alertname: alert, alertstate: 'firing', ...labels };
    const key = seriesOf({ name: '', labels: Object.fromEntries(Object.entries(all).toSorted()) });
    times.set(key, (times.get(key) ?? 0) + (until - after) / tick);
  }
  return [...times].map(([labels, value]) => ({ labels, value }));
}

/** From when until when nothing fires. */
function quietSpans(
  fires: readonly ResolvedFiring[],
  tick: number,
  lasts: number,
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const { after, until = Infinity, early = 0 } of fires.toSorted((a, b) => a.after - b.after)) {
    if (after - tick - early > from) spans.push([from, after - tick - early]);
    from = Math.max(from, until);
  }
  return lasts > from ? [...spans, [from, lasts]] : spans;
}

function seriesOf({ name, labels }: Pick<Track, 'name' | 'labels'>): string {
  const all = Object.entries(labels).map(([label, value]) => `${label}=${quote(value)}`);
  return all.length === 0 ? name : `${name}{${all.join(',')}}`;
}

/** What ends is stale at once, as it is when a scrape no longer has it. */
function valuesOf({ runs }: Track): string {
  return runs
    .map(({ count, value, step = 0 }, i) => {
      const more = count > 1 ? `x${count - 1}` : '';
      // `Infx1` would be a name.
      const stepped = step !== 0 || (value !== undefined && !Number.isFinite(value));
      if (value !== undefined)
        return `${number(value)}${stepped && more !== '' ? `${step < 0 ? '-' : '+'}${number(Math.abs(step))}` : ''}${more}`;
      const gap = (n: number) => (n === 1 ? '_' : `_x${n}`);
      return i === 0 ? gap(count) : `stale${count > 1 ? ` ${gap(count - 1)}` : ''}`;
    })
    .join(' ');
}

function number(value: number): string {
  return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? 'NaN' : value > 0 ? 'Inf' : '-Inf';
}

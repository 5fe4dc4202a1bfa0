import { expect, test } from 'vitest';
import { CALENDAR, EFFECTS, NATIVE, PICKS } from '../../src/analysis/functions.ts';
import { infer } from '../../src/analysis/infer.ts';
import { printInterval } from '../../src/analysis/interval.ts';
import { knownOf } from '../../src/analysis/known.ts';
import type { LabelSet } from '../../src/analysis/labels.ts';
import { printUnit } from '../../src/metric/unit.ts';
import { aggregations, functions } from '../../src/promql/functions.ts';
import { parse } from '../../src/promql/parse.ts';
import { gateway } from '../types/gateway.ts';

function expr(text: string) {
  const parsed = parse(text, { variables: true });
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]?.message}`);
  return parsed.expr;
}

const known = knownOf(
  [gateway],
  [
    {
      name: 'route:gateway_requests:rate5m',
      expr: expr('sum by (route) (rate(gateway_requests_total[5m]))'),
      labels: {},
      jobs: ['gateway'],
    },
    {
      name: 'le:gateway_duration_seconds_bucket:rate5m',
      expr: expr('sum by (le) (rate(gateway_duration_seconds_bucket[5m]))'),
      labels: { team: 'a' },
      jobs: ['gateway'],
    },
    { name: 'a:cycle:one', expr: expr('a:cycle:two'), labels: {}, jobs: [] },
    { name: 'a:cycle:two', expr: expr('a:cycle:one'), labels: {}, jobs: [] },
  ],
);

/** `a` must be there, `b?` may, `c=x|y` has these values, `…` others of which nothing is known. */
function show({ known: labels, rest }: LabelSet): string {
  const all = [...labels]
    .toSorted()
    .map(
      ([label, { presence, values }]) =>
        `${label}${presence === 'may' ? '?' : ''}${values ? `=${values.join('|')}` : ''}`,
    );
  return [...all, ...(rest === 'any' ? ['…'] : [])].join(' ');
}

const target = 'instance job';
test.each([
  ['gateway_requests_total', `${target} route status=ok|error|aborted`, 'requests'],
  ['gateway_requests_total{status="error"}', `${target} route status=error`, 'requests'],
  ['gateway_requests_total{status!="ok"}', `${target} route status=error|aborted`, 'requests'],
  ['gateway_requests_total{status=~"e.*|ok"}', `${target} route status=ok|error`, 'requests'],
  ['gateway_requests_total{status!~"e.*"}', `${target} route status=ok|aborted`, 'requests'],
  ['gateway_requests_total{status=~"$status"}', `${target} route status=ok|error|aborted`, 'requests'],
  ['gateway_tokens_total', `${target} tier?=free|paid user`, 'tokens'],
  ['gateway_tokens_total{tier=""}', `${target} user`, 'tokens'],
  ['gateway_tokens_total{tier!=""}', `${target} tier=free|paid user`, 'tokens'],
  ['gateway_tokens_total{tier=~".*"}', `${target} tier?=free|paid user`, 'tokens'],
  ['gateway_tokens_total{tier=~".+"}', `${target} tier=free|paid user`, 'tokens'],
  ['unheard_of{a="b"}', 'a=b …', 'unknown'],
  ['rate(gateway_requests_total[5m])', `${target} route status=ok|error|aborted`, 'requests/second'],
  ['increase(gateway_tokens_total[1h])', `${target} tier?=free|paid user`, 'tokens'],
  ['sum by (route, le) (rate(gateway_requests_total[5m]))', 'route', 'requests/second'],
  ['sum without (instance, status) (gateway_requests_total)', 'job route', 'requests'],
  ['sum(unheard_of)', '', 'unknown'],
  ['sum by (a) (unheard_of)', 'a?', 'unknown'],
  ['topk(3, gateway_queue_depth)', `${target} queue=fast|slow`, 'requests'],
  ['count by (job) (gateway_queue_depth)', 'job', 'series'],
  ['count_values("depth", gateway_queue_depth)', 'depth', 'series'],
  ['gateway_duration_seconds_bucket', `${target} le=0.1|0.5|1.0|5.0|+Inf route`, 'observations'],
  ['histogram_quantile(0.9, sum by (le, route) (rate(gateway_duration_seconds_bucket[5m])))', 'route', 'seconds'],
  ['histogram_quantile(0.9, rate(gateway_duration_seconds_bucket[5m]))', `${target} route`, 'seconds'],
  ['sum(rate(gateway_duration_seconds_sum[5m])) / sum(rate(gateway_duration_seconds_count[5m]))', '', 'seconds'],
  [
    'sum(rate(gateway_duration_seconds_bucket{le="0.5"}[5m])) / sum(rate(gateway_duration_seconds_count[5m]))',
    '',
    'ratio',
  ],
  ['gateway_query_seconds_sum', `${target} table`, 'seconds'],
  ['gateway_memory_bytes / 1024 / 1024', target, 'bytes × 9.53674e-7'],
  ['sum(rate(gateway_tokens_total[5m])) * 60', '', 'tokens/minute'],
  ['sum(rate(gateway_tokens_total[5m])) / sum(rate(gateway_requests_total[5m]))', '', 'tokens/request'],
  ['100 * sum(rate(gateway_requests_total{status="ok"}[5m])) / sum(rate(gateway_requests_total[5m]))', '', 'percent'],
  ['sum(rate(gateway_requests_total{status="ok"}[5m])) / sum(rate(gateway_requests_total[5m])) * 100', '', 'percent'],
  ['gateway_cache_hit_ratio / 0.01', target, 'unknown'],
  ['1 - sum(gateway_requests_total) / sum(gateway_requests_total)', '', 'ratio'],
  ['gateway_memory_bytes * 1.2', target, 'bytes'],
  ['gateway_memory_bytes * 17', target, 'unknown'],
  ['gateway_queue_depth * on (instance) group_left () up', `${target} queue=fast|slow`, 'requests'],
  ['gateway_requests_total * 0', `${target} route status=ok|error|aborted`, 'requests'],
  ['time() - gateway_last_success_timestamp_seconds', target, 'seconds'],
  ['time()', '', 'timestamp'],
  ['gateway_last_success_timestamp_seconds + 60', target, 'timestamp'],
  ['timestamp(up)', target, 'timestamp'],
  ['gateway_queue_depth > 5', `${target} queue=fast|slow`, 'requests'],
  ['gateway_queue_depth > bool 5', `${target} queue=fast|slow`, 'bool'],
  [
    'sum by (queue) (gateway_queue_depth) > on (queue) sum by (queue, job) (gateway_queue_depth)',
    'queue=fast|slow',
    'requests',
  ],
  ['gateway_queue_depth{queue="fast"} + ignoring (queue) gateway_queue_depth{queue="slow"}', target, 'requests'],
  [
    'gateway_queue_depth * on (instance) group_left (version) gateway_info',
    `${target} queue=fast|slow version`,
    'requests',
  ],
  ['gateway_queue_depth * on (instance) group_left (nosuch) gateway_info', `${target} queue=fast|slow`, 'requests'],
  [
    'sum by (route) (gateway_requests_total) and on (route) sum by (route, job) (gateway_failures_total)',
    'route',
    'requests',
  ],
  ['sum by (route) (gateway_requests_total) or sum by (reason) (gateway_failures_total)', 'reason? route?', 'requests'],
  ['sum(gateway_requests_total) or vector(0)', '', 'requests'],
  ['absent(up{job="gateway", instance=~"a.*"})', 'job=gateway', 'bool'],
  ['absent(sum by (job) (up))', '', 'bool'],
  ['absent(up{job="a", job="b"})', '', 'bool'],
  ['absent(up{job=~"a|b", job="b"})', 'job=b', 'bool'],
  ['absent(up{job!="a", job="b"})', 'job?=b', 'bool'],
  ['count_values without (instance) ("instance", up)', 'job', 'series'],
  ['count_values("__name__", up)', '__name__?', 'series'],
  ['sum by (__name__, job) (up)', '__name__? job', 'bool'],
  ['label_join(up, "made", "-", "__name__")', `${target} made=up`, 'bool'],
  ['info(gateway_tokens_total)', `${target} tier? user …`, 'tokens'],
  ['gateway_queue_depth > ignoring (queue) group_right () up', target, 'requests'],
  ['label_replace(up, "host", "$1", "instance", "(.*):.*")', 'host? instance job', 'bool'],
  ['scalar(sum(gateway_memory_bytes))', '', 'bytes'],
  ['vector(1)', '', 'unknown'],
  ['hour()', '', 'unknown'],
  ['abs(gateway_memory_bytes)', target, 'bytes'],
  ['sqrt(gateway_memory_bytes)', target, 'unknown'],
  ['max_over_time(sum(rate(gateway_requests_total[5m]))[1h:1m])', '', 'requests/second'],
  ['avg_over_time(gateway_queue_depth[5m])', `${target} queue=fast|slow`, 'requests'],
  ['present_over_time(up[5m])', target, 'bool'],
  ['ALERTS{alertstate="firing"}', 'alertname alertstate=firing …', 'bool'],
  ['route:gateway_requests:rate5m', 'route', 'requests/second'],
  ['histogram_quantile(0.9, le:gateway_duration_seconds_bucket:rate5m)', 'team=a', 'seconds'],
  ['a:cycle:one', '…', 'unknown'],
  ['info(gateway_requests_total)', `${target} route status=ok|error|aborted …`, 'requests'],
])('%s', (text, labels, unit) => {
  const { root } = infer(expr(text), known, ['gateway']);
  expect(show(root.labels)).toBe(labels);
  expect(root.unit ? printUnit(root.unit) : 'unknown').toBe(unit);
});

/** `kind, range, presence, at most so many series`, as of the root. */
test.each([
  ['gateway_requests_total', 'counter, 0 or more, maybe, 180'],
  ['gateway_requests_total{status="error"}', 'counter, 0 or more, maybe, 60'],
  ['gateway_requests_total{status="nosuch"}', 'counter, 0 or more, never, 0'],
  ['gateway_queue_depth', 'gauge, any number, maybe, 6'],
  ['up', 'gauge, 0 to 1, maybe, 3'],
  ['gateway_info', 'info, 1, maybe, 6'],
  ['gateway_last_success_timestamp_seconds', 'gauge, 0 or more, maybe, 3'],
  ['unheard_of', 'unknown, any number, maybe, Infinity'],
  ['rate(gateway_requests_total[5m])', 'rate, 0 or more, maybe, 180'],
  ['increase(gateway_queue_depth[5m])', 'gauge, any number, maybe, 6'],
  ['rate((gateway_requests_total * -1)[5m:])', 'rate, any number, maybe, 180'],
  ['deriv(gateway_queue_depth[5m])', 'gauge, any number, maybe, 6'],
  ['sum(rate(gateway_requests_total[5m]))', 'rate, 0 or more, maybe, 1'],
  ['sum(up)', 'gauge, 0 or more, maybe, 1'],
  ['avg(up)', 'gauge, 0 to 1, maybe, 1'],
  ['avg(gateway_queue_depth < Inf)', 'gauge, any number, maybe, 1'],
  ['avg(gateway_queue_depth > 0 < Inf)', 'gauge, above 0, maybe, 1'],
  ['max by (queue) (gateway_queue_depth)', 'gauge, any number, maybe, 2'],
  ['quantile(0.5, up)', 'gauge, 0 to 1, maybe, 1'],
  ['quantile(0.5, gateway_requests_total)', 'gauge, 0 or more, or NaN, maybe, 1'],
  ['quantile(2, up)', 'gauge, any number, maybe, 1'],
  ['stddev(up)', 'gauge, 0 or more, or NaN, maybe, 1'],
  ['count(gateway_queue_depth)', 'count, 1 or more, maybe, 1'],
  ['count by (queue) (gateway_queue_depth)', 'count, 1 or more, maybe, 2'],
  ['group(up)', 'number, 1, maybe, 1'],
  ['count_values("value", up)', 'count, 1 or more, maybe, 3'],
  ['count_values without (instance) ("instance", up)', 'count, 1 or more, maybe, 3'],
  ['topk(2, gateway_queue_depth)', 'gauge, any number, maybe, 2'],
  ['topk by (queue) (1, gateway_queue_depth)', 'gauge, any number, maybe, 2, unique by queue'],
  ['topk(-1, up)', 'gauge, 0 to 1, maybe, 0'],
  ['max_over_time(topk by (queue) (1, gateway_queue_depth)[5m:])', 'gauge, any number, maybe, 6'],
  ['up == 2', 'gauge, none, never, 3'],
  ['up == 1', 'gauge, 1, maybe, 3'],
  ['up > 1', 'gauge, none, never, 3'],
  ['up >= 0', 'gauge, 0 to 1, maybe, 3'],
  ['up != 1', 'gauge, 0 to 1, maybe, 3'],
  ['up > bool 1', 'number, 0 to 1, maybe, 3'],
  ['count(up) == 0', 'count, none, never, 1'],
  ['count(up) < 1', 'count, none, never, 1'],
  ['1 > count(up)', 'count, none, never, 1'],
  ['gateway_queue_depth == gateway_queue_depth > 5', 'gauge, above 5, maybe, 6'],
  ['up and gateway_info{version="x"} == 1', 'gauge, 0 to 1, never, 3'],
  ['up unless on () vector(1)', 'gauge, 0 to 1, maybe, 3'],
  ['vector(1) or up', 'unknown, 0 to 1, always, 4'],
  ['vector(1) > 2', 'number, none, never, 1'],
  ['vector(1) > 0', 'number, 1, always, 1'],
  ['vector(1) + vector(2)', 'number, 3, always, 1'],
  ['vector(0) / vector(0)', 'number, NaN, always, 1'],
  ['absent(up)', 'number, 1, maybe, 1'],
  ['absent(vector(1))', 'number, 1, never, 1'],
  ['absent(up{job="x"} == 2)', 'number, 1, always, 1'],
  ['absent_over_time(vector(1)[5m:])', 'number, 1, maybe, 1'],
  ['clamp(up, 2, 1)', 'gauge, 2, never, 3'],
  ['clamp_min(gateway_queue_depth, 1)', 'gauge, 1 or more, or NaN, maybe, 6'],
  ['clamp_max(rate(gateway_requests_total[5m]), NaN)', 'gauge, NaN, maybe, 180'],
  ['round(up, 0.3)', 'gauge, 0 or more, or NaN, maybe, 3'],
  ['abs(-up)', 'gauge, 0 to 1, maybe, 3'],
  ['sqrt(up)', 'number, 0 to 1, maybe, 3'],
  ['1 / up', 'gauge, 0 or more, maybe, 3'],
  ['1 / (up + 1)', 'gauge, 0.5 to 1, or NaN, maybe, 3'],
  ['1 / (gateway_queue_depth >= 0)', 'gauge, any number, maybe, 6'],
  ['-gateway_requests_total', 'gauge, 0 or less, maybe, 180'],
  ['ceil(up / 3)', 'gauge, 0 to 1, maybe, 3'],
  ['up % 2', 'gauge, 0 to 1, or NaN, maybe, 3'],
  ['up ^ 2', 'gauge, 0 or more, or NaN, maybe, 3'],
  ['2 * up - 1', 'gauge, -1 to 1, maybe, 3'],
  ['gateway_queue_depth * 0', 'gauge, 0, or NaN, maybe, 6'],
  [
    'sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m]))',
    'ratio, 0 to 1, or NaN, maybe, 1',
  ],
  [
    'sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_failures_total[5m]))',
    'ratio, 0 or more, or NaN, maybe, 1',
  ],
  [
    '1 - sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m]))',
    'gauge, 0 to 1, or NaN, maybe, 1',
  ],
  [
    'sum(rate(gateway_duration_seconds_bucket{le="0.5"}[5m])) / sum(rate(gateway_duration_seconds_count[5m]))',
    'ratio, 0 to 1, or NaN, maybe, 1',
  ],
  [
    'sum(rate(gateway_duration_seconds_bucket{le=~"0.1|0.5"}[5m])) / sum(rate(gateway_duration_seconds_count[5m]))',
    'ratio, 0 or more, or NaN, maybe, 1',
  ],
  ['histogram_quantile(0.9, rate(gateway_duration_seconds_bucket[5m]))', 'quantile, 0 to 5, or NaN, maybe, 60'],
  [
    'histogram_quantile(0.9, sum by (le) (rate(gateway_duration_seconds_bucket{le!="5.0"}[5m])))',
    'quantile, 0 to 5, or NaN, maybe, 1',
  ],
  [
    'histogram_quantile(0.9, sum by (le) (delta(gateway_duration_seconds_bucket[5m])))',
    'quantile, any number, maybe, 1',
  ],
  [
    'histogram_quantile(0.9, sum by (route) (rate(gateway_duration_seconds_bucket[5m])))',
    'quantile, any number, never, 20',
  ],
  ['histogram_quantile(90, rate(gateway_duration_seconds_bucket[5m]))', 'quantile, any number, maybe, 60'],
  [
    'histogram_quantile(0.9, label_replace(rate(gateway_duration_seconds_bucket[5m]), "le", "7", "le", "5.0"))',
    'quantile, 0 to 7, or NaN, maybe, 60',
  ],
  ['gateway_queue_depth{queue="fast"} + gateway_queue_depth{queue="slow"}', 'gauge, any number, never, 0'],
  ['gateway_queue_depth > on (queue) group_left () sum by (queue) (up)', 'gauge, above 0, never, 3'],
  ['up + on (instance) fill (5) up', 'gauge, 0 to 10, maybe, 6'],
  ['up + on (instance) fill_left (5) up{instance=""}', 'gauge, 0 to 6, never, 3'],
  ['up{instance=""} + on (instance) fill_left (5) up', 'gauge, 0 to 6, maybe, 3'],
  ['up{instance=""} + on (instance) fill_right (5) up', 'gauge, 0 to 6, never, 3'],
  ['time()', 'gauge, any number, always, 1'],
  ['hour()', 'number, 0 to 23, always, 1'],
  ['scalar(up)', 'gauge, 0 to 1, or NaN, always, 1'],
  ['scalar(vector(3))', 'number, 3, always, 1'],
  ['timestamp(up)', 'gauge, any number, maybe, 3'],
  ['changes(up[5m])', 'count, 0 or more, maybe, 3'],
  ['count_over_time(up[5m])', 'count, 1 or more, maybe, 3'],
  ['sum_over_time(up[5m])', 'gauge, 0 or more, maybe, 3'],
  ['quantile_over_time(0.5, gateway_requests_total[5m])', 'gauge, 0 or more, or NaN, maybe, 180'],
  ['histogram_count(gateway_requests_total)', 'unknown, any number, never, 180'],
  ['sum by (__name__) ({__name__=~"gateway_.*"})', 'unknown, any number, maybe, Infinity'],
  ['sgn(gateway_queue_depth)', 'gauge, -1 to 1, or NaN, maybe, 6'],
  [
    'label_replace(topk by (queue) (1, gateway_queue_depth), "queue", "x", "queue", ".*")',
    'gauge, any number, maybe, 2',
  ],
])('%s', (text, view) => {
  const { kind, range, presence, series, unique } = infer(expr(text), known, ['gateway']).root;
  const only = unique ? `, unique by ${unique.join(', ')}` : '';
  expect(`${kind}, ${printInterval(range)}, ${presence}, ${series}${only}`).toBe(view);
});

test('the job tells two metrics of one name apart', async () => {
  const { system, upTo } = await import('promwright');
  const other = system('other', { title: '', description: '', job: 'other', targets: [], interval: '1m', target: {} });
  other.counter('gateway_requests_total', { unit: 'bytes', help: 'x', labels: { code: upTo(5) } });
  const both = knownOf([gateway, other], []);
  const of = (text: string, scope: string[]) => infer(expr(text), both, scope).root;
  expect(show(of('gateway_requests_total{job="other"}', []).labels)).toBe('code job=other');
  expect(show(of('gateway_requests_total', ['other']).labels)).toBe('code job');
  expect(show(of('gateway_requests_total', []).labels)).toBe('code? instance? job route? status?=ok|error|aborted');
  expect(of('gateway_requests_total', []).unit).toBeUndefined();
});

test('what functions make of units and labels is said of functions that PromQL has', () => {
  expect([...Object.keys(EFFECTS), ...Object.keys(CALENDAR), ...NATIVE].filter((name) => !functions.has(name))).toEqual(
    [],
  );
  expect([...PICKS].filter((name) => !aggregations.has(name))).toEqual([]);
});

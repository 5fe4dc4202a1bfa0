import { expect, test } from 'vitest';
import { systems } from '../../src/catalog/index.ts';
import { exposedNames } from '../../src/metric/metric.ts';
import type { System } from '../../src/metric/system.ts';
import type { Track } from '../../src/metric/track.ts';
import { type Scenario, scenarios } from '../../src/simulate/scenario.ts';
import { tracks } from '../../src/simulate/tracks.ts';

const DAY = 86_400;
const span = { start: 0, end: DAY, interval: 60 } as const;
const named = (name: string): System => systems.find((one) => one.name === name) as System;
const scenario = (name: string) => scenarios.find((one) => one.name === name) as Scenario;

test.each(systems)('$name: every series of the catalog, each a day long and once', (system) => {
  const all = tracks(system, { ...span, few: 1 });
  const names = new Set(all.map(({ name }) => name));
  const declared = system.metrics.flatMap(exposedNames).filter((name) => name !== 'nexusgate_metrics_error');
  expect([...names].toSorted()).toEqual([...new Set(declared)].toSorted());
  expect(new Set(all.map(keyOf)).size).toBe(all.length);
  expect(new Set(all.map(lengthOf))).toEqual(new Set([1440]));
});

test('the same seed gives the same, another seed another load', () => {
  const of = (seed: number) => JSON.stringify(tracks(named('gptme'), { ...span, seed }));
  expect(of(1)).toBe(of(1));
  expect(of(1)).not.toBe(of(2));
});

test('counters and buckets never fall, buckets are cumulative, and the last is the count', () => {
  const all = tracks(named('mcp'), { ...span, few: 1, only: ({ kind }) => kind === 'histogram' || kind === 'counter' });
  const falling = all.filter(({ runs }) =>
    runs.some(({ value = 0, step = 0 }, i) => step < 0 || value < (runs[i - 1]?.value ?? 0) - 1e-6),
  );
  expect(falling.map(keyOf)).toEqual([]);
  const tool = all.filter(({ name, labels }) => /tool_duration/.test(name) && labels['tool_name'] === 'search');
  const last = (wanted: (track: Track) => boolean) => tool.filter(wanted).map(endOf);
  const well = (track: Track) =>
    track.labels['status'] === 'success' && track.labels['instance'] === 'mcp-server-1:3000';
  const buckets = last((track) => well(track) && track.name.endsWith('_bucket'));
  expect(buckets).toEqual(buckets.toSorted((a, b) => a - b));
  expect(last((track) => well(track) && track.name.endsWith('_count'))).toEqual(buckets.slice(-1));
});

test('what is counted twice is counted alike: invocations of a tool, and their durations', () => {
  const all = tracks(named('mcp'), { ...span, only: ({ name }) => /mcp_tool_(invocations|duration)/.test(name) });
  const total = (name: string) =>
    all
      .filter((track) => track.name === name && track.labels['status'] === 'error')
      .reduce((sum, one) => sum + endOf(one), 0);
  expect(total('mcp_tool_invocations_total')).toBeCloseTo(total('mcp_tool_duration_seconds_count'), 3);
});

test('a steady week is a run an hour, and only its last day is looked at closely', () => {
  const week = tracks(named('nexusgate'), { start: 0, end: 8 * DAY, interval: 60, few: 2 });
  expect(Math.max(...week.map(({ runs }) => runs.length))).toBeLessThanOrEqual(7 * 24 + 288);
});

test('this hour is as last week', () => {
  const week = { start: 0, end: 8 * DAY, interval: 60, few: 1 };
  const [track] = tracks(named('nexusgate'), { ...week, only: ({ name }) => name === 'nexusgate_embeddings_total' });
  const grown = (from: number) => valueAt(track as Track, from + 60) - valueAt(track as Track, from);
  const ratio = grown(10 + 7 * 1440) / grown(10);
  expect(ratio).toBeGreaterThan(0.85);
  expect(ratio).toBeLessThan(1.15);
});

test('a restart: a minute without samples, then counters from 0 and another start time, on one target', () => {
  const only = ({ name }: { name: string }) => /tool_invocations|start_time/.test(name);
  const at = 43_200;
  const all = tracks(named('mcp'), { ...span, scenario: scenario('restart'), at, only, few: 1, scrape: true });
  const of = (name: string, instance: string) =>
    all.find((track) => track.name === name && track.labels['instance'] === instance) as Track;
  const hit = of('mcp_tool_invocations_total', 'mcp-server-1:3000');
  expect([720, 721].map((tick) => valueAt(hit, tick))).toEqual([NaN, 0]);
  expect(valueAt(of('mcp_tool_invocations_total', 'mcp-server-2:3000'), 721)).toBeGreaterThan(100);
  expect(valueAt(of('mcp_process_start_time_seconds', 'mcp-server-1:3000'), 721)).toBe(at + 60);
  expect([719, 720, 721].map((tick) => valueAt(of('up', 'mcp-server-1:3000'), tick))).toEqual([1, 0, 1]);
});

const late = { ...span, at: DAY - 3600, few: 3 };
/** Of a metric, the growth in the last hour of the series whose labels match, over that in the hour before. */
const growths: readonly [string, string, string, RegExp, number, number][] = [
  ['error-burst', 'nexusgate', 'nexusgate_completions_total', /"failed"/, 100, 250],
  ['error-burst', 'nexusgate', 'nexusgate_completions_total', /"aborted"/, 0.4, 0.9],
  ['provider-outage', 'gatewayz', 'model_inference_requests_total', /openrouter.*"error"/, 300, 500],
  ['provider-outage', 'gatewayz', 'model_inference_requests_total', /together.*"error"/, 0.8, 1.2],
  ['rate-limit-squeeze', 'gatewayz', 'rate_limited_requests_total', /./, 20, 100],
  ['cost-spike', 'nexusgate', 'nexusgate_cost_total_usd_total', /./, 10, 14],
  ['no-traffic', 'ollamamax', 'http_requests_total', /./, 0, 0],
  ['healthy', 'ollamamax', 'http_requests_total', /./, 0.8, 1.2],
];
test.each(growths)('%s: %s, %s %s', (name, system, metric, labels, least, most) => {
  const all = tracks(named(system), { ...late, scenario: scenario(name), only: (one) => one.name === metric });
  const picked = all.filter((track) => labels.test(JSON.stringify(track.labels)));
  const grown = (from: number) => picked.reduce((sum, one) => sum + valueAt(one, from + 55) - valueAt(one, from), 0);
  const times = grown(1383) / grown(1323);
  expect(times).toBeGreaterThanOrEqual(least);
  expect(times).toBeLessThanOrEqual(most);
});

test('an attack makes series that were not there, and the scrapes count all of them', () => {
  const of = { ...late, scenario: scenario('cardinality-attack'), strangers: 5, scrape: true };
  const all = tracks(named('ollamamax'), { ...of, only: ({ name }) => name === 'http_requests_total' });
  const made = all.filter(({ labels }) => labels['endpoint']?.endsWith('.php'));
  expect(made).toHaveLength(5);
  expect(made.every((track) => Number.isNaN(valueAt(track, 1379)) && valueAt(track, 1439) > 0)).toBe(true);
  const scraped = all.find(({ name }) => name === 'scrape_samples_scraped') as Track;
  expect(valueAt(scraped, 1439) - valueAt(scraped, 1379)).toBeGreaterThan(20_000);
});

const keyOf = ({ name, labels }: Track): string => `${name}${JSON.stringify(Object.entries(labels).toSorted())}`;
const lengthOf = ({ runs }: Track): number => runs.reduce((sum, { count }) => sum + count, 0);
const endOf = (track: Track): number => valueAt(track, lengthOf(track) - 1);

function valueAt({ runs }: Track, tick: number): number {
  let rest = tick;
  for (const { count, value, step = 0 } of runs) {
    if (rest < count) return value === undefined ? NaN : value + step * rest;
    rest -= count;
  }
  return NaN;
}

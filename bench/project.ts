import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const PANELS = 24;
export const QUERIES = 36;

export function nameOf(i: number): string {
  return `svc${String(i).padStart(4, '0')}`;
}

/** Writes a project of so many services: a catalog, and a dashboard of 24 panels and 36 queries, four recordings and four alerts for each. */
export function writeProject(folder: string, services: number): void {
  rmSync(folder, { recursive: true, force: true });
  const names = Array.from({ length: services }, (_, i) => nameOf(i + 1));
  const files = new Map([
    ['promwright.config.ts', config(names)],
    ['catalog.ts', CATALOG_HEAD + names.map(catalog).join('\n')],
    ...names.flatMap((name) => [
      [`dashboards/${name}.ts`, dashboard(name)] as const,
      [`rules/${name}.ts`, rules(name)] as const,
    ]),
  ]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function config(names: readonly string[]): string {
  return `import { defineConfig } from 'promwright';
import { ${names.join(', ')} } from './catalog.ts';

export default defineConfig({ systems: [${names.join(', ')}] });
`;
}

const CATALOG_HEAD = `import { oneOf, open, processMetrics, system, upTo } from 'promwright';
`;

function catalog(name: string): string {
  return `
export const ${name} = system('${name}', {
  title: '${name}',
  description: 'One of many services.',
  job: '${name}',
  targets: ['${name}:8080'],
  interval: '15s',
  target: { instance: upTo(3) },
});
export const ${name}Requests = ${name}.counter('${name}_requests_total', {
  unit: 'requests',
  help: 'Requests that were answered',
  labels: { route: upTo(20, '/v1/chat'), method: oneOf('GET', 'POST', 'DELETE'), status: oneOf('2xx', '3xx', '4xx', '5xx') },
});
export const ${name}Duration = ${name}.histogram('${name}_request_duration_seconds', {
  unit: 'seconds',
  help: 'Time from request to answer',
  labels: { route: upTo(20, '/v1/chat') },
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});
export const ${name}Ttft = ${name}.histogram('${name}_ttft_seconds', {
  unit: 'seconds',
  help: 'Time to first token',
  labels: { model: open('clients name the model', 20, 'gpt-4o') },
  buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});
export const ${name}Tokens = ${name}.counter('${name}_tokens_total', {
  unit: 'tokens',
  help: 'Tokens read and generated',
  labels: { model: open('clients name the model', 20, 'gpt-4o'), direction: oneOf('prompt', 'completion') },
});
export const ${name}Cost = ${name}.counter('${name}_cost_usd_total', {
  unit: 'USD',
  help: 'What requests cost',
  labels: { model: open('clients name the model', 20, 'gpt-4o'), provider: upTo(5, 'openai') },
});
export const ${name}Cache = ${name}.counter('${name}_cache_lookups_total', {
  unit: 'lookups',
  help: 'Lookups in the cache',
  labels: { result: oneOf('hit', 'miss') },
});
export const ${name}InFlight = ${name}.gauge('${name}_in_flight_requests', { unit: 'requests', help: 'Requests under way' });
export const ${name}Queue = ${name}.gauge('${name}_queue_depth', {
  unit: 'requests',
  help: 'Requests that wait',
  labels: { priority: oneOf('high', 'low') },
});
export const ${name}Used = ${name}.gauge('${name}_rate_limit_used', {
  unit: 'requests/minute',
  help: 'Requests a minute of a key',
  labels: { key: upTo(50, 'web') },
});
export const ${name}Limit = ${name}.gauge('${name}_rate_limit', {
  unit: 'requests/minute',
  help: 'Requests a minute that a key may make',
  labels: { key: upTo(50, 'web') },
});
export const ${name}Process = processMetrics(${name}, '${name}_');
export const ${name}Up = ${name}.scrape.up;
`;
}

function dashboard(name: string): string {
  return `import { add, buckets, by, dashboard, div, gauge, gt, heatmap, max, mean, min, mul, not, or, quantile, rate, row, shareUnder, stat, sum, table, timeseries, topk, value, variable, where } from 'promwright';
import {
  ${name},
  ${name}Cache as cache,
  ${name}Cost as cost,
  ${name}Duration as duration,
  ${name}InFlight as inFlight,
  ${name}Limit as limit,
  ${name}Process as process,
  ${name}Queue as queue,
  ${name}Requests as requests,
  ${name}Tokens as tokens,
  ${name}Ttft as ttft,
  ${name}Up as up,
  ${name}Used as used,
} from '../catalog.ts';
import * as rules from '../rules/${name}.ts';

const window = '$__rate_interval';
const total = sum(rate(requests, window));
const failed = sum(rate(where(requests, { status: '5xx' }), window));
const errorRatio = div(or(failed, mul(total, 0)), total);
const byRoute = sum(rate(requests, window), by('route'));
const failedByRoute = sum(rate(where(requests, { status: '5xx' }), window), by('route'));
const hits = sum(rate(where(cache, { result: 'hit' }), window));
const lookups = sum(rate(cache, window));
const usedShare = max(div(value(used), gt(value(limit), 0)), by('key'));
const noRoute = { route: 'The metric has no routes.' };

export default dashboard({
  uid: '${name}',
  title: '${name}',
  description: 'Is ${name} well, and who uses it?',
  system: ${name},
  variables: [variable(requests, 'route', 'Route')],
  rows: [
    row('Health', [
      stat('Up', {
        description: 'Instances that answer Prometheus.',
        queries: { '{{instance}}': min(value(up), by('instance')) },
        base: 'red',
        thresholds: [{ at: 1, color: 'green' }],
        color: 'background',
        alerts: [rules.down],
        ignores: noRoute,
      }),
      stat('Error ratio', {
        description: 'Requests that failed, of all.',
        queries: { failed: errorRatio },
        thresholds: [{ at: 0.01, color: 'orange' }, { at: 0.05, color: 'red' }],
        decimals: 2,
        color: 'value',
      }),
      stat('Within 500 ms', { description: 'The share of fast answers.', queries: { share: shareUnder(duration, 0.5, window) }, base: 'red', thresholds: [{ at: 0.95, color: 'green' }], color: 'value' }),
      stat('Cost per hour', { description: 'What the last hour cost.', queries: { cost: mul(sum(rate(cost, '1h')), 3600) }, color: 'none', ignores: noRoute }),
    ]),
    row('Traffic', [
      timeseries('Requests', { description: 'Requests and failures a second.', queries: { requests: total, failed }, min: 0 }),
      timeseries('Requests by route', { description: 'Requests a second.', queries: { '{{route}}': byRoute, recorded: sum(value(rules.requestRate)) }, min: 0, ignores: { instance: 'The recording adds up the instances.' } }),
      timeseries('Requests by status', {
        description: 'How requests end.',
        queries: { '{{status}}': sum(rate(requests, window), by('status')), '{{method}}': sum(rate(where(requests, { method: not('DELETE') }), window), by('method')) },
        min: 0,
      }),
      timeseries('Errors by route', {
        description: 'Where requests fail.',
        queries: { '{{route}}': div(failedByRoute, byRoute), overall: errorRatio },
        alerts: [rules.errorsHigh],
        min: 0,
      }),
    ]),
    row('Latency', [
      timeseries('Duration', { description: 'Quantiles over all routes.', queries: { P50: quantile(0.5, duration, window), P95: quantile(0.95, duration, window), P99: quantile(0.99, duration, window) }, min: 0 }),
      timeseries('Duration by route', { description: 'Which route is slow.', queries: { '{{route}}': quantile(0.95, duration, window, by('route')) }, alerts: [rules.slow], min: 0 }),
      heatmap('Distribution', { description: 'How many took how long.', queries: { '{{le}}': buckets(duration, window) } }),
      timeseries('Mean', { description: 'The average answer.', queries: { mean: mean(duration, window), '{{route}}': mean(duration, window, by('route')) }, min: 0 }),
    ]),
    row('Models', [
      timeseries('First token', { description: 'Until the first token.', queries: { P50: quantile(0.5, ttft, window), P95: quantile(0.95, ttft, window) }, min: 0, ignores: noRoute }),
      timeseries('First token by model', { description: 'Which model is slow.', queries: { '{{model}}': quantile(0.95, ttft, window, by('model')) }, min: 0, ignores: noRoute }),
      timeseries('Tokens', { description: 'Tokens a second.', queries: { '{{direction}}': sum(rate(tokens, window), by('direction')), all: sum(rate(tokens, window)) }, min: 0, ignores: noRoute }),
      table('Models', {
        description: 'The models in use.',
        queries: { 'Tokens/s': sum(rate(tokens, window), by('model')), 'USD/h': mul(sum(rate(cost, '1h'), by('model')), 3600) },
        sortBy: 'USD/h',
        ignores: noRoute,
      }),
    ]),
    row('Limits', [
      gauge('Fullest key', { description: 'The key nearest its limit.', queries: { share: max(usedShare) }, min: 0, max: 1, thresholds: [{ at: 0.8, color: 'red' }], ignores: noRoute }),
      timeseries('Limit by key', { description: 'Who is near the limit.', queries: { '{{key}}': usedShare }, alerts: [rules.keyFull], min: 0, ignores: noRoute }),
      table('Keys', { description: 'The ten fullest keys.', queries: { Used: topk(10, usedShare), 'Per minute': max(value(used), by('key')) }, sortBy: 'Used', ignores: noRoute }),
      timeseries('Cost by provider', { description: 'Dollars an hour.', queries: { '{{provider}}': mul(sum(rate(cost, '1h'), by('provider')), 3600) }, stack: true, min: 0, ignores: noRoute }),
    ]),
    row('Saturation', [
      timeseries('In flight', { description: 'Requests under way and waiting.', queries: { 'in flight': sum(value(inFlight)), '{{priority}}': sum(value(queue), by('priority')) }, min: 0, ignores: noRoute }),
      timeseries('Cache', { description: 'Lookups that hit.', queries: { hits: div(hits, lookups) }, min: 0, ignores: noRoute }),
      timeseries('CPU', { description: 'Cores in use.', queries: { '{{instance}}': rate(process.cpuSeconds, window) }, min: 0, ignores: noRoute }),
      timeseries('Memory', { description: 'Resident bytes.', queries: { '{{instance}}': add(max(value(process.residentMemory), by('instance')), 0) }, min: 0, ignores: noRoute }),
    ]),
  ],
});
`;
}

function rules(name: string): string {
  return `import { alert, and, buckets, by, div, eq, gt, humanizePercentage, max, mul, or, quantile, rate, record, ruleGroup, sum, value, where } from 'promwright';
import { ${name}, ${name}Duration as duration, ${name}Limit as limit, ${name}Requests as requests, ${name}Up as up, ${name}Used as used } from '../catalog.ts';

export const requestRate = record('job_route_status:${name}_requests:rate5m', sum(rate(requests, '5m'), by('job', 'route', 'status')));
const total = sum(value(requestRate), by('job'));
export const errorRatio = record(
  'job:${name}_requests_failed:ratio_rate5m',
  div(or(sum(value(where(requestRate, { status: '5xx' })), by('job')), mul(total, 0)), total),
);
export const durationBuckets = record('job_le_route:${name}_request_duration_seconds_bucket:rate5m', buckets(duration, '5m', by('job', 'route')));
export const keyShare = record('job_key:${name}_rate_limit:ratio', max(div(value(used), gt(value(limit), 0)), by('job', 'key')));

export const down = alert('S${name.slice(1)}Down', {
  expr: eq(value(up), 0),
  for: '2m',
  severity: 'critical',
  summary: ({ instance }) => \`\${instance} does not answer Prometheus.\`,
  description: ({ instance }) => \`Every scrape of \${instance} has failed for 2 minutes.\`,
});
export const errorsHigh = alert('S${name.slice(1)}ErrorsHigh', {
  expr: and(gt(value(errorRatio), 0.05), gt(total, 0.1)),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => \`\${humanizePercentage(share)} of requests fail.\`,
  description: ({ job }, share) => \`Of the requests to \${job}, \${humanizePercentage(share)} have failed for 10 minutes.\`,
});
export const slow = alert('S${name.slice(1)}Slow', {
  expr: gt(quantile(0.95, value(durationBuckets)), 2.5),
  for: '10m',
  severity: 'warning',
  summary: ({ route }) => \`\${route} is slow.\`,
  description: ({ route, job }) => \`One in twenty requests for \${route} at \${job} has taken longer than 2.5 s for 10 minutes.\`,
});
export const keyFull = alert('S${name.slice(1)}KeyFull', {
  expr: gt(value(keyShare), 0.8),
  for: '5m',
  severity: 'warning',
  summary: ({ key }) => \`The key \${key} is near its limit.\`,
  description: ({ key, job }) => \`The key \${key} at \${job} has used more than 80% of its limit for 5 minutes.\`,
});

export default ruleGroup({
  name: '${name}',
  system: ${name},
  every: '30s',
  rules: [requestRate, errorRatio, durationBuckets, keyShare, down, errorsHigh, slow, keyFull],
});
`;
}

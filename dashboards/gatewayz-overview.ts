import {
  by,
  dashboard,
  increase,
  max,
  mul,
  rate,
  row,
  stat,
  stateTimeline,
  sum,
  table,
  timeseries,
  value,
} from 'promwright';
import {
  client,
  eventLoopLag,
  exceptions,
  gatewayz,
  redisUp,
  requestsInProgress,
  up,
  velocityActivations,
  velocityActive,
} from 'promwright/catalog/gatewayz';
import * as alerts from '../rules/gatewayz.ts';
import {
  beyond60,
  costByProvider,
  durationByProviderAt,
  errorRatioByProvider,
  hourly,
  httpErrorRatio,
  httpRateByClass,
  inferenceErrorRatio,
  inferenceRate,
  inferenceRateByProvider,
  limited,
  limitedShare,
  quick,
  tokenRateByType,
  ttfcAt,
  ttfcByProviderAt,
} from './_gatewayz.ts';
import { processPanels, quantiles, targetsUp, window } from './_panels.ts';

export default dashboard({
  uid: 'gatewayz-main',
  title: 'Gatewayz overview',
  description: 'Is the gateway serving its clients well, and what does it cost right now?',
  system: gatewayz,
  rows: [
    row('Is it healthy?', [
      targetsUp(up, { alerts: [alerts.down, alerts.vanished] }),
      stat('5xx ratio', {
        description:
          'Share of all HTTP requests answered with 5xx. Above 5%: compare with the inference error ratio beside it. If only this one is up, the gateway itself fails.',
        queries: { '5xx': httpErrorRatio },
        thresholds: [
          { at: 0.05, color: 'orange' },
          { at: 0.2, color: 'red' },
        ],
        decimals: 2,
        color: 'value',
      }),
      stat('Failed inferences', {
        description:
          'Share of attempts at a provider that failed. An attempt that failed may have succeeded elsewhere: users see less than this.',
        queries: { failed: inferenceErrorRatio },
        thresholds: [
          { at: 0.1, color: 'orange' },
          { at: 0.3, color: 'red' },
        ],
        decimals: 2,
        color: 'value',
        links: [{ title: 'Inference and providers', dashboard: 'gatewayz-inference' }],
      }),
      stat('Inference rate', {
        description: 'Attempts at inference per second. Zero in working hours: clients do not get through.',
        queries: { inferences: inferenceRate },
        color: 'none',
      }),
      stat('First chunk P95', {
        description:
          'Nineteen of twenty streams got their first chunk sooner. Above 2 s people notice: find the provider on the inference dashboard.',
        queries: { 'first chunk': ttfcAt(0.95) },
        thresholds: [
          { at: 2, color: 'orange' },
          { at: 5, color: 'red' },
        ],
        color: 'value',
        links: [{ title: 'Inference and providers', dashboard: 'gatewayz-inference' }],
      }),
      stat('Cost per hour', {
        description: 'What the last hour cost at the providers.',
        queries: { cost: mul(sum(value(alerts.costRate)), hourly) },
        color: 'none',
        ignores: { instance: 'The recording adds up the instances.' },
        links: [{ title: 'Tokens, credits and cost', dashboard: 'gatewayz-money' }],
      }),
    ]),
    row('How much traffic is there?', [
      timeseries('Inference rate by provider', {
        description:
          'Attempts per second. A provider that falls to zero while others rise: its circuit is open, or its models were moved.',
        queries: { '{{provider}}': inferenceRateByProvider },
        stack: true,
        min: 0,
        alerts: [alerts.noTraffic],
      }),
      timeseries('HTTP requests by class', {
        description:
          'Requests per second by class of status. `other` is redirections. Many 4xx are clients with wrong keys, or scanners.',
        queries: { '{{status_class}}': httpRateByClass },
        stack: true,
        min: 0,
      }),
      timeseries('Tokens per second', {
        description: 'Tokens read and generated. Output that falls while requests do not: answers are cut short.',
        queries: { '{{token_type}}': tokenRateByType },
        min: 0,
      }),
    ]),
    row('What fails?', [
      timeseries('Share of 5xx', {
        description: 'HTTP requests answered with 5xx, of all.',
        queries: { '5xx': httpErrorRatio },
        min: 0,
        alerts: [alerts.httpErrorsHigh, alerts.httpErrorsCritical],
      }),
      timeseries('Inference error ratio', {
        description:
          'Failed attempts of all, over all providers. Above 30% it is more than one bad provider: users get errors.',
        queries: { failed: inferenceErrorRatio },
        min: 0,
        alerts: [alerts.inferenceErrorsHigh, alerts.inferenceErrorsCritical],
      }),
      timeseries('Exceptions by type', {
        description: 'Exceptions per second that reached the framework. A new name after a release is a bug of it.',
        queries: { '{{exception_type}}': sum(rate(exceptions, window), by('exception_type')) },
        min: 0,
        noValue: 'none',
      }),
    ]),
    row('How long do clients wait?', [
      timeseries('Time to first chunk', {
        description: 'P50 and P95 over all streams, from the moment the provider’s stream is read.',
        queries: { P50: ttfcAt(0.5), P95: ttfcAt(0.95) },
        min: 0,
        alerts: [alerts.ttfcCritical],
      }),
      timeseries('Inferences over a minute', {
        description:
          'Share of attempts that took longer than 60 s, the highest bucket: no quantile can show them. Each one holds a place.',
        queries: { 'over 60 s': beyond60 },
        min: 0,
        alerts: [alerts.inferenceSlow],
      }),
      quantiles(
        'Requests that wait for no model',
        quick,
        'Lists of models, keys, health checks. Slow here is the gateway itself: its event loop, database or Redis. The highest bucket ends at 5 s.',
        { alerts: [alerts.httpLatencyHigh] },
      ),
    ]),
    row('Is anybody held back?', [
      timeseries('Rate-limited share', {
        description: 'Requests that a rate limit rejects, of all. Look which limit, beside.',
        queries: { rejected: limitedShare },
        min: 0,
        alerts: [alerts.limitedHigh],
      }),
      timeseries('Rejections by limit', {
        description:
          'Requests per second rejected with 429, by limit. `security_ip_tier` is one address without a key.',
        queries: { '{{limit_type}}': sum(rate(limited, window), by('limit_type')) },
        stack: true,
        min: 0,
        noValue: 'none',
      }),
      timeseries('Velocity mode activations', {
        description:
          'How often in 10 minutes the gateway cut its users’ limits because a quarter of its answers were 5xx. Any at all: look what fails first.',
        queries: { '{{instance}}': increase(velocityActivations, '10m') },
        min: 0,
        alerts: [alerts.velocity],
      }),
      stateTimeline('Velocity mode', {
        description:
          'Whether limits are cut right now. It can stay on without traffic or when the database failed: believe the activations.',
        queries: { '{{instance}}': max(value(velocityActive), by('instance')) },
        mappings: [
          { value: 0, text: 'off', color: 'green' },
          { value: 1, text: 'on', color: 'orange' },
        ],
      }),
    ]),
    row('Which provider?', [
      table('Providers', {
        description: 'The providers in use now, busiest first. Sort by a column to find the slow, failing or dear one.',
        queries: {
          'Requests/s': inferenceRateByProvider,
          Failed: errorRatioByProvider,
          'First chunk P95': ttfcByProviderAt(0.95),
          'Answer P95': durationByProviderAt(0.95),
          'USD per hour': mul(costByProvider, hourly),
        },
        sortBy: 'Requests/s',
        width: 16,
      }),
      stateTimeline('Redis', {
        description:
          'Whether each replica reaches Redis. Without it limits and circuits are kept by each replica alone.',
        queries: { '{{instance}}': max(value(redisUp), by('instance')) },
        mappings: [
          { value: 1, text: 'up', color: 'green' },
          { value: 0, text: 'DOWN', color: 'red' },
        ],
        width: 8,
        links: [{ title: 'Platform', dashboard: 'gatewayz-platform' }],
      }),
    ]),
    row('What does the process use?', [
      timeseries('In-flight requests', {
        description:
          'Requests being processed by instance. A line that climbs and does not fall: requests hang, most likely at a provider.',
        queries: { '{{instance}}': sum(value(requestsInProgress), by('instance')) },
        min: 0,
      }),
      timeseries('Event loop', {
        description: 'How late the event loop runs. Above 0.1 s everything waits for something that blocks it.',
        queries: { '{{instance}}': max(value(eventLoopLag), by('instance')) },
        min: 0,
      }),
      ...processPanels(client),
    ]),
  ],
});

import {
  by,
  dashboard,
  div,
  gt,
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
  variable,
} from 'promwright';
import {
  activeApiKeys,
  activeModels,
  activeProviders,
  completions,
  completionTokens,
  info,
  metricsError,
  nexusgate,
  promptTokens,
  rpmLimit,
  rpmUsage,
  up,
} from 'promwright/catalog/nexusgate';
import * as alerts from '../rules/nexusgate.ts';
import {
  abortRatio,
  durationAt,
  durationByModelAt,
  embeddingErrorRatio,
  errorRatio,
  errorRatioByModel,
  noModel,
  requestRate,
  requestRateByModel,
  requestRateByStatus,
  successRatio,
  ttftAt,
  ttftByModelAt,
} from './_nexusgate.ts';
import { targetsUp, window } from './_panels.ts';

export default dashboard({
  uid: 'nexusgate-main',
  title: 'NexusGate overview',
  description: 'Is the gateway serving its clients well, and what does it cost right now?',
  system: nexusgate,
  variables: [variable(completions, 'model', 'Model')],
  rows: [
    row('Is it healthy?', [
      targetsUp(up, { alerts: [alerts.down, alerts.vanished], ignores: noModel }),
      stat('Success ratio', {
        description:
          'Completed requests and cache hits, of all that ended; pending requests and those that clients aborted are not counted. Below 95%: find the model in the row on errors.',
        queries: { success: successRatio },
        base: 'red',
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        decimals: 2,
        color: 'value',
      }),
      stat('Request rate', {
        description:
          'Completion requests per second that came to an end. A fall to zero in working hours means that clients do not get through.',
        queries: { requests: requestRate },
        color: 'none',
      }),
      stat('TTFT P95', {
        description:
          'Nineteen of twenty completed requests got their first token sooner. Above 2 s people notice; go to latency and TTFT.',
        queries: { ttft: ttftAt(0.95) },
        thresholds: [
          { at: 2, color: 'orange' },
          { at: 5, color: 'red' },
        ],
        color: 'value',
        links: [{ title: 'Latency and TTFT', dashboard: 'nexusgate-latency' }],
      }),
      stat('Cost per hour', {
        description: 'What the last hour cost, prompts and completions, at the current prices.',
        queries: { cost: mul(sum(value(alerts.costRate)), 3600) },
        color: 'none',
        ignores: { instance: 'The recording adds up the instances.' },
        links: [{ title: 'Tokens and cost', dashboard: 'nexusgate-cost' }],
      }),
      stat('Fullest key', {
        description:
          'The highest share of a requests-per-minute limit that any API key has used up. Beyond 100% a key lives on its reserve, near 300% it gets 429.',
        queries: { 'of its RPM limit': max(div(value(rpmUsage), gt(value(rpmLimit), 0))) },
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'red' },
        ],
        color: 'value',
        noValue: 'no limits',
        links: [{ title: 'Keys and rate limits', dashboard: 'nexusgate-keys' }],
        ignores: noModel,
      }),
    ]),
    row('How much traffic is there?', [
      timeseries('Request rate by model', {
        description:
          'Completion requests per second that came to an end. Compare with a week ago before you call a change unusual.',
        queries: { '{{model}}': requestRateByModel },
        stack: true,
        alerts: [alerts.noTraffic],
        min: 0,
      }),
      timeseries('Request rate by outcome', {
        description:
          'How requests end. `failed` is the gateway’s or the provider’s, `aborted` the client’s, `cache_hit` cost nothing. Many aborted at once: the gateway keeps its clients waiting.',
        queries: { '{{status}}': requestRateByStatus },
        stack: true,
        min: 0,
      }),
    ]),
    row('What fails?', [
      timeseries('Error ratio', {
        description: 'Failed requests of all that ended, aborted ones left out.',
        queries: { failed: errorRatio },
        alerts: [alerts.errorRatioHigh, alerts.errorRatioCritical],
        min: 0,
      }),
      timeseries('Error ratio by model', {
        description:
          'One bad line is a model or its provider; all lines together are the gateway, its database or its network.',
        queries: { '{{model}}': errorRatioByModel },
        alerts: [alerts.modelErrorRatioHigh, alerts.modelErrorRatioCritical],
        min: 0,
      }),
      timeseries('Aborted ratio', {
        description:
          'Requests on which the client gave up, of all that ended. They count neither as failed nor in the latency of answers: a gateway that hangs shows here first.',
        queries: { aborted: abortRatio },
        alerts: [alerts.abortRatioHigh],
        min: 0,
      }),
      timeseries('Embedding error ratio', {
        description:
          'Failed embedding requests of all that ended, aborted ones left out. Searches and imports fail with them.',
        queries: { failed: embeddingErrorRatio },
        alerts: [alerts.embeddingErrorRatioHigh],
        min: 0,
      }),
    ]),
    row('How long do clients wait?', [
      timeseries('Time to first token', {
        description:
          'P50 and P95 over all models, of completed requests. The gap between them is how uneven the wait is.',
        queries: { P50: ttftAt(0.5), P95: ttftAt(0.95) },
        min: 0,
      }),
      timeseries('Request duration', {
        description:
          'P50 and P95 over all models, from request to last token. It grows with the length of answers: compare with tokens per second.',
        queries: { P50: durationAt(0.5), P95: durationAt(0.95) },
        min: 0,
      }),
      timeseries('Tokens per second', {
        description:
          'Tokens read and generated. Generated tokens falling while requests do not: answers are shorter or providers slower.',
        queries: { prompt: sum(rate(promptTokens, window)), completion: sum(rate(completionTokens, window)) },
        min: 0,
      }),
    ]),
    row('Which models?', [
      table('Models', {
        description: 'The models in use now, busiest first. Sort by a column to find the slow or the failing one.',
        queries: {
          'Requests/s': requestRateByModel,
          Failed: errorRatioByModel,
          'TTFT P95': ttftByModelAt(0.95),
          'Duration P95': durationByModelAt(0.95),
        },
        sortBy: 'Requests/s',
        width: 16,
      }),
      stateTimeline('Metrics page', {
        description:
          'Whether the gateway could compute its metrics. An error here means that its database or Redis does not answer.',
        queries: { '{{instance}}': max(value(metricsError), by('instance')) },
        mappings: [
          { value: 0, text: 'computed', color: 'green' },
          { value: 1, text: 'failed', color: 'red' },
        ],
        alerts: [alerts.metricsFail],
        noValue: 'computed',
        ignores: noModel,
        width: 8,
      }),
    ]),
    row('What is configured?', [
      stat('Active API keys', {
        description: 'Keys that are not revoked.',
        queries: { keys: max(value(activeApiKeys)) },
        color: 'none',
        ignores: noModel,
      }),
      stat('Active providers', {
        description: 'Providers that requests can go to. None: every request is refused.',
        queries: { providers: max(value(activeProviders)) },
        base: 'red',
        thresholds: [{ at: 1, color: 'green' }],
        alerts: [alerts.noProviders],
        color: 'value',
        ignores: noModel,
      }),
      stat('Active models', {
        description: 'Models that clients can ask for, by type.',
        queries: { '{{type}}': max(value(activeModels), by('type')) },
        base: 'red',
        thresholds: [{ at: 1, color: 'green' }],
        alerts: [alerts.noChatModels],
        color: 'value',
        named: true,
        ignores: noModel,
      }),
      stat('Version', {
        description: 'The commit that runs. Two at once: a rollout is under way, or stuck.',
        queries: { '{{version}}': max(value(info), by('version')) },
        named: true,
        sparkline: false,
        color: 'none',
        ignores: noModel,
      }),
    ]),
  ],
});

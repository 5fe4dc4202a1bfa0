import { by, countOf, dashboard, mean, rate, row, shareUnder, stat, sum, timeseries, variable } from 'promwright';
import { completionDuration, completions, embeddingDuration, nexusgate, ttft } from 'promwright/catalog/nexusgate';
import * as alerts from '../rules/nexusgate.ts';
import { durationByModelAt, ttftByModelAt } from './_nexusgate.ts';
import { distribution, quantiles, window } from './_panels.ts';

export default dashboard({
  uid: 'nexusgate-latency',
  title: 'NexusGate latency and TTFT',
  description:
    'How long do clients wait for the first token and for the whole answer, and which model keeps them waiting?',
  system: nexusgate,
  variables: [variable(completions, 'model', 'Model')],
  rows: [
    row('Is it fast enough?', [
      stat('First token within 2.5 s', {
        description:
          'Share of completed requests whose first token came within 2.5 s, a bucket’s bound. Below 95%: look which model, then at its provider’s status page.',
        queries: { share: shareUnder(ttft, 2.5, window) },
        base: 'red',
        thresholds: [
          { at: 0.9, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        color: 'value',
      }),
      stat('Whole answer within 30 s', {
        description:
          'Share of requests that ended within 30 s, a bucket’s bound. Long answers are slow by nature: compare with the tokens per answer.',
        queries: { share: shareUnder(completionDuration, 30, window) },
        base: 'red',
        thresholds: [
          { at: 0.9, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        color: 'value',
      }),
      stat('Mean TTFT', {
        description: 'The average time to first token. Far above the median, a few requests wait very long.',
        queries: { mean: mean(ttft, window) },
        color: 'none',
      }),
      stat('Mean duration', {
        description: 'The average time from request to last token.',
        queries: { mean: mean(completionDuration, window) },
        color: 'none',
      }),
    ]),
    row('How long until the first token?', [
      quantiles(
        'TTFT',
        ttft,
        'Quantiles over the models chosen, of completed requests. P99 far from P95: a few requests queue.',
      ),
      timeseries('TTFT P95 by model', {
        description: 'One line up: that model’s provider. All lines up: the gateway.',
        queries: { '{{model}}': ttftByModelAt(0.95) },
        alerts: [alerts.ttftHigh, alerts.ttftCritical],
        min: 0,
      }),
      distribution(
        'TTFT distribution',
        ttft,
        'How many requests took how long. Two bands are two kinds of requests, such as cached and uncached prompts.',
      ),
    ]),
    row('How long until the last?', [
      quantiles(
        'Duration',
        completionDuration,
        'Quantiles over the models chosen, from request to last token. The highest bucket ends at 120 s: a line there means 120 s or longer.',
      ),
      timeseries('Duration P95 by model', {
        description:
          'One line up: that model writes longer answers, or its provider is slow. All lines up: the gateway.',
        queries: { '{{model}}': durationByModelAt(0.95) },
        alerts: [alerts.durationHigh, alerts.durationCritical],
        min: 0,
      }),
      distribution('Duration distribution', completionDuration, 'How many requests took how long.'),
    ]),
    row('And embeddings?', [
      quantiles(
        'Embedding duration',
        embeddingDuration,
        'Quantiles over the models chosen. Embeddings are short: above a second, the provider or the batch is to blame.',
      ),
      timeseries('Embedding requests by model', {
        description: 'Embedding requests per second whose duration is known.',
        queries: { '{{model}}': sum(rate(countOf(embeddingDuration), window), by('model')) },
        unit: 'reqps',
        min: 0,
      }),
      distribution('Embedding distribution', embeddingDuration, 'How many embedding requests took how long.'),
    ]),
  ],
});

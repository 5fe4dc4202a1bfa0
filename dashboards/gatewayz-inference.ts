import {
  bool,
  by,
  countOf,
  dashboard,
  eq,
  increase,
  max,
  mean,
  min,
  quantile,
  rate,
  row,
  stat,
  stateTimeline,
  sum,
  table,
  timeseries,
  topk,
  value,
  variable,
  where,
} from 'promwright';
import {
  autoFixes,
  availability,
  chunksDropped,
  circuitRejected,
  circuitState,
  circuitTransitions,
  fallbacks,
  gatewayz,
  healthCheckDuration,
  inferenceDuration,
  inferenceRequests,
  modelCount,
  recoveries,
  slowRequests,
  stageDuration,
  streamingDuration,
  tokens,
  ttfb,
  ttfc,
  zeroModelEvents,
} from 'promwright/catalog/gatewayz';
import * as alerts from '../rules/gatewayz.ts';
import {
  durationByProviderAt,
  errorRatioByModel,
  errorRatioByProvider,
  inferenceErrorRatio,
  inferenceRate,
  inferenceRateByProvider,
  neither,
  noModel,
  ttfbByProviderAt,
  ttfcAt,
  ttfcByProviderAt,
} from './_gatewayz.ts';
import { distribution, quantiles, window } from './_panels.ts';

const circuits = max(value(where(circuitState, { state: 'closed' })), by('provider'));
const modelRate = sum(rate(inferenceRequests, window), by('model'));

export default dashboard({
  uid: 'gatewayz-inference',
  title: 'Gatewayz inference and providers',
  description: 'Which provider or model is slow or fails, and what does the gateway do about it?',
  system: gatewayz,
  variables: [variable(inferenceRequests, 'provider', 'Provider'), variable(inferenceRequests, 'model', 'Model')],
  rows: [
    row('Do inferences work?', [
      stat('Failed inferences', {
        description:
          'Attempts that failed, of all. Above 10%: find the provider in the row on failures, then look at its circuit.',
        queries: { failed: inferenceErrorRatio },
        thresholds: [
          { at: 0.1, color: 'orange' },
          { at: 0.3, color: 'red' },
        ],
        decimals: 2,
        color: 'value',
      }),
      stat('Inference rate', {
        description: 'Attempts at inference per second, of the providers and models chosen.',
        queries: { inferences: inferenceRate },
        color: 'none',
      }),
      stat('First chunk P95', {
        description: 'Nineteen of twenty streams got their first chunk sooner.',
        queries: { 'first chunk': ttfcAt(0.95) },
        thresholds: [
          { at: 2, color: 'orange' },
          { at: 5, color: 'red' },
        ],
        color: 'value',
      }),
      stat('Providers available', {
        description: 'Providers that the gateway’s checks call available. Zero: nothing is left to fall back to.',
        queries: { available: sum(max(value(availability), by('provider'))) },
        base: 'red',
        thresholds: [{ at: 1, color: 'green' }],
        color: 'value',
        noValue: 'not checked',
        alerts: [alerts.noProvider],
        ignores: noModel,
      }),
      stat('Circuits not closed', {
        description:
          'Providers that get no requests, or only a few on trial. Each one is a provider that failed five times in a row, or half of the time.',
        queries: { providers: sum(bool(eq(circuits, 0))) },
        unit: 'short',
        thresholds: [{ at: 1, color: 'orange' }],
        color: 'value',
        noValue: '0',
        ignores: noModel,
      }),
    ]),
    row('Which provider fails?', [
      timeseries('Error ratio by provider', {
        description:
          'Failed attempts of all. One line: that provider, its key or its quota. All lines: the gateway’s own way out.',
        queries: { '{{provider}}': errorRatioByProvider },
        min: 0,
        alerts: [alerts.providerErrorsHigh],
      }),
      timeseries('Inference rate by provider', {
        description: 'Attempts per second.',
        queries: { '{{provider}}': inferenceRateByProvider },
        stack: true,
        min: 0,
      }),
      stateTimeline('Availability', {
        description: 'What the gateway’s own checks say of each provider. It is as old as the last check.',
        queries: { '{{provider}}': min(value(availability), by('provider')) },
        mappings: [
          { value: 1, text: 'available', color: 'green' },
          { value: 0, text: 'UNAVAILABLE', color: 'red' },
        ],
        noValue: 'not checked',
        alerts: [alerts.providerUnavailable],
        ignores: noModel,
      }),
    ]),
    row('Whose circuit is broken?', [
      stateTimeline('Circuits', {
        description:
          'A circuit that is not closed rejects requests, save for a few on trial. A provider is missing until its circuit has opened once since the start.',
        queries: { '{{provider}}': circuits },
        mappings: [
          { value: 1, text: 'closed', color: 'green' },
          { value: 0, text: 'OPEN', color: 'red' },
        ],
        noValue: 'all closed since the start',
        alerts: [alerts.circuitOpen],
        ignores: noModel,
      }),
      timeseries('Rejected by circuit', {
        description: 'Requests per second that were not even tried. They go to another provider, if one has the model.',
        queries: { '{{provider}}': sum(rate(circuitRejected, window), by('provider')) },
        stack: true,
        min: 0,
        noValue: 'none',
        ignores: noModel,
      }),
      timeseries('Circuit changes', {
        description:
          'How often a circuit changed to each state in the time of a step. Back and forth between open and half open: the provider is still down.',
        queries: { '{{provider}} {{to_state}}': sum(increase(circuitTransitions, window), by('provider', 'to_state')) },
        min: 0,
        noValue: 'none',
        ignores: noModel,
      }),
    ]),
    row('Which provider is slow?', [
      timeseries('First chunk P95 by provider', {
        description: 'One line: that provider. All lines: the gateway’s event loop.',
        queries: { '{{provider}}': ttfcByProviderAt(0.95) },
        min: 0,
        alerts: [alerts.ttfcHigh],
      }),
      timeseries('Answer P95 by provider', {
        description: 'Calls that succeeded, as the provider’s client sees them.',
        queries: { '{{provider}}': durationByProviderAt(0.95) },
        min: 0,
        alerts: [alerts.providerSlow],
      }),
      timeseries('First byte P95 by provider', {
        description:
          'Time to first byte of the provider. An answer that is not streamed counts whole, so compare a provider with itself. The highest bucket ends at 10 s.',
        queries: { '{{provider}}': ttfbByProviderAt(0.95) },
        min: 0,
      }),
      timeseries('Slow requests by provider', {
        description: 'Requests per second that took over 30 s (slow) or over 45 s (very slow) and still succeeded.',
        queries: { '{{provider}} {{severity}}': sum(rate(slowRequests, window), by('provider', 'severity')) },
        min: 0,
        noValue: 'none',
      }),
    ]),
    row('How long do inferences take?', [
      quantiles(
        'Inference duration',
        inferenceDuration,
        'Quantiles over what is chosen, failed attempts included. A line at 60 s means 60 s or longer.',
      ),
      distribution(
        'Inference distribution',
        inferenceDuration,
        'How many attempts took how long. A band at a round number is a timeout.',
      ),
      distribution(
        'First chunk distribution',
        ttfc,
        'How many streams waited how long. Two bands are two kinds of models.',
      ),
      quantiles(
        'Stream duration',
        streamingDuration,
        'From first to last chunk. It grows with the length of answers; the highest bucket ends at 10 s.',
      ),
    ]),
    row('Where does the time go?', [
      timeseries('Mean time by stage', {
        description:
          'Mean duration of each stage of a request. `auth_validation` up: the database or Redis. `backend_fetch` up: the providers.',
        queries: { '{{stage}}': mean(stageDuration, window, by('stage')) },
        min: 0,
        ignores: neither,
      }),
      quantiles('First byte', ttfb, 'Time to first byte over the providers and models chosen.'),
      timeseries('Chunks dropped', {
        description: 'Chunks of streams per second that the gateway could not read and left out: users miss words.',
        queries: { '{{provider}}': sum(rate(chunksDropped, window), by('provider')) },
        min: 0,
        noValue: 'none',
      }),
    ]),
    row('Which models?', [
      table('Busiest models', {
        description: 'The twenty busiest models now. Clients name models, so there may be hundreds: sort by a column.',
        queries: {
          'Requests/s': topk(20, modelRate),
          Failed: errorRatioByModel,
          'First chunk P95': quantile(0.95, ttfc, window, by('model')),
          'Tokens/s': sum(rate(tokens, window), by('model')),
        },
        sortBy: 'Requests/s',
        width: 16,
      }),
      timeseries('Streams by provider', {
        description: 'Streams that began per second. Far below the inference rate: clients do not stream.',
        queries: { '{{provider}}': sum(rate(countOf(ttfc), window), by('provider')) },
        unit: 'reqps',
        min: 0,
        width: 8,
      }),
    ]),
    row('Is the catalog whole?', [
      timeseries('Models by gateway', {
        description:
          'Models in the catalog by provider; `all` is the whole. It is as old as the last request for the list. A fall to zero: a fallback takes its place, or the models are gone.',
        queries: { '{{gateway}}': max(value(modelCount), by('gateway')) },
        min: 0,
        alerts: [alerts.noModels],
        ignores: neither,
      }),
      timeseries('Fallbacks', {
        description: 'How often in 30 minutes a stored list of models stood in for a provider’s own.',
        queries: {
          '{{primary_gateway}} from {{fallback_source}}': sum(
            increase(fallbacks, '30m'),
            by('primary_gateway', 'fallback_source'),
          ),
        },
        min: 0,
        noValue: 'none',
        alerts: [alerts.fallbackActive],
        ignores: neither,
      }),
      timeseries('Empty lists by reason', {
        description: 'How often a provider gave no models, in the time of a step. One check can count two reasons.',
        queries: { '{{gateway}} {{reason}}': sum(increase(zeroModelEvents, window), by('gateway', 'reason')) },
        min: 0,
        noValue: 'none',
        ignores: neither,
      }),
    ]),
    row('Do the checks help?', [
      timeseries('Health check P95', {
        description: 'How long the gateway’s checks of each provider take. Near 30 s: the checks time out.',
        queries: { '{{gateway}}': quantile(0.95, healthCheckDuration, window, by('gateway')) },
        min: 0,
        ignores: neither,
      }),
      timeseries('Repairs and recoveries', {
        description:
          'Attempts to repair a provider’s catalog by result, and providers that came back by themselves, in the time of a step.',
        queries: {
          'repair {{result}}': sum(increase(autoFixes, window), by('result')),
          recovered: sum(increase(recoveries, window)),
        },
        min: 0,
        noValue: 'none',
        ignores: neither,
      }),
    ]),
  ],
});

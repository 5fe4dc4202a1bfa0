import {
  apiCost,
  deductions,
  defaultPricing,
  missedDeductions,
  paymentMismatches,
  up,
} from 'promwright/catalog/gatewayz';
import { at, changing, counts, type Givens, gap, none, type Signal, shows, tests } from 'promwright/test';
import { between, bornWith, events, half, inference, replicas, scaled, turns, unseenZero } from './_gatewayz.ts';
import {
  costSpike,
  dailyCostHigh,
  deductionsCritical,
  deductionsHigh,
  defaultPricedHigh,
  missedCritical,
  missedHigh,
  paymentMismatch,
} from './gatewayz.ts';

/** Dollars an hour at two providers. */
function costs(openrouter: Signal, fireworks: Signal = 0): Givens {
  return [
    counts(apiCost, { provider: 'openrouter' }, perSecond(openrouter)),
    counts(
      apiCost,
      { provider: 'fireworks', model: ['openai/gpt-4o', 'deepseek/deepseek-r1'] },
      half(perSecond(fireworks)),
    ),
  ];
}

const perSecond = (anHour: Signal): Signal => scaled(anHour, 1 / 3600);

/** A provider that costs more from the second hour after a week on, for two hours. */
const spike = (before: number, after: number) =>
  ({
    given: costs(between(before, '170h', '172h', after)),
    lasts: '172h30m',
  }) as const;

/** What cannot be charged, in dollars an hour, and less for another reason. */
const lost = (anHour: Signal, less = 0.5): Givens => [
  counts(missedDeductions, { reason: 'retry_exhausted', instance: replicas }, half(perSecond(anHour))),
  counts(missedDeductions, { reason: 'background_task_failure' }, less / 3600),
];

interface Charged {
  readonly success?: Signal;
  readonly failed?: Signal;
  readonly times?: number;
}

/** A deduction a second, and many that are tried again. */
function charges({ success = 0.99, failed = 0.01, times = 1 }: Charged = {}): Givens {
  const outcome = (status: 'success' | 'failed' | 'retried', rate: Signal) =>
    counts(
      deductions,
      { endpoint: '/v1/chat/completions', status, is_streaming: { true: half(rate), false: half(rate) } },
      times,
    );
  return [outcome('success', success), outcome('failed', failed), outcome('retried', 0.3)];
}

/** Look-ups of a price that find none, and attempts of which a quarter fails. */
const priced = (unknown: Signal, openrouter: Signal = 4.5, fireworks: Signal = 3): Givens => [
  counts(defaultPricing, { model: ['acme/new', 'acme/newer'] }, half(unknown)),
  inference({ openrouter, fireworks, failed: 0.25 }),
];

type Kind = 'within_tolerance' | 'under' | 'over' | 'unknown_plan';

const payments = (severity: Kind, how: Signal, instance: string = replicas[0]) =>
  counts(paymentMismatches, { severity, instance }, how);
const watched = shows(up, { instance: replicas }, 1);
const usual = [
  watched,
  payments('over', 0),
  payments('within_tolerance', events('75m20s')),
  payments('within_tolerance', bornWith('70m'), replicas[1]),
];

const measured = 'A sum of prices never equals a limit exactly.';
const anHourAgo = 'it bridges scrapes that failed an hour ago, by more or less';

export default [
  tests(costSpike, {
    incident: {
      given: costs(between(0.3, '170h', '172h', 1.45), 0.2),
      fires: {
        after: '171h10m',
        until: '172h10m',
        value: 3.3,
        summary: 'Gatewayz spends 3.3 times what it spent a week ago.',
      },
    },
    healthy: costs(1, 0.5),
    below: spike(0.5, 1.45),
    idle: costs(0, 0),
    also: {
      'fires above a dollar an hour': {
        ...spike(0.33, 1.1),
        fires: { after: '171h10m', until: '172h10m', value: 1.1 / 0.33 },
      },
      'stays silent below a dollar an hour': spike(0.29, 0.95),
      'fires where a week ago it was more than ten cents': {
        ...spike(0.11, 1.35),
        fires: { after: '171h', until: '172h20m', value: 1.35 / 0.11 },
      },
      'stays silent where a week ago it was less than ten cents': spike(0.09, 1.35),
    },
    unnoticed: {
      '> 3 → >= 3': measured,
      '> 1 → >= 1': measured,
      'job_provider:gatewayz_api_cost_usd:rate1h: by (job, provider) without provider':
        'The alert adds up what is recorded: the label is for panels.',
    },
  }),
  tests(dailyCostHigh, {
    incident: {
      given: costs(between(15, '25h', '40h', 18.1), 5),
      fires: { after: '31h35m', until: '57h35m', value: 500.41, summary: 'Gatewayz has spent 500.4 USD in 24 hours.' },
    },
    healthy: costs(15, 2),
    below: costs(15, 5.2),
    idle: costs(0, 0),
    also: {
      'fires on a day’s money within an hour, and not at the limit': {
        given: costs(changing(0, at('20s', 720))),
        fires: { after: '48m', value: 572 },
        lasts: '1h',
      },
    },
  }),
  tests(missedHigh, {
    incident: {
      given: lost(between(0, '5m', '70m', 11.4)),
      fires: {
        after: '63m',
        until: '78m',
        labels: { reason: 'retry_exhausted' },
        value: 11.02,
        summary: 'Gatewayz could not charge 11.02 USD in the last hour.',
      },
    },
    healthy: lost(1),
    below: lost(9.6),
    idle: lost(0, 0),
    also: { 'stays silent at its limit': lost(between(0, '5m', '15m', 60)) },
  }),
  tests(missedCritical, {
    incident: {
      given: lost(between(0, '5m', '70m', 114)),
      fires: {
        after: '63m',
        until: '78m',
        labels: { reason: 'retry_exhausted' },
        value: 110.2,
        summary: 'Gatewayz could not charge 110.2 USD in the last hour.',
      },
    },
    healthy: lost(1),
    below: lost(96),
    idle: lost(0, 0),
    also: { 'stays silent at its limit': lost(between(0, '5m', '15m', 600)) },
  }),
  tests(deductionsHigh, {
    incident: {
      given: charges({ success: turns(0.99, 0.471, '10m'), failed: turns(0.01, 0.029, '10m') }),
      fires: { after: '39m', value: 0.058, summary: "5.8% of Gatewayz's credit deductions fail." },
    },
    healthy: charges(),
    below: charges({ success: 0.952, failed: 0.048 }),
    idle: charges({ times: 0 }),
    also: {
      'fires at little traffic': {
        given: charges({ success: 0.942, failed: 0.058, times: 0.055 }),
        fires: { after: '29m', value: 0.058 },
      },
      'stays silent below the floor of traffic': charges({ success: 0.942, failed: 0.058, times: 0.045 }),
      'fires with the first failures since the start': {
        given: charges({ success: turns(1, 0.942, '10m'), failed: changing(none, at('10m', 0.058)) }),
        fires: { after: '38m', value: 0.058 },
      },
    },
    unnoticed: {
      ...unseenZero(
        'job:gatewayz_credit_deduction_failed:ratio_rate15m',
        'or … dropped: sum by (job) (rate(gatewayz_credit_deduction_total{job="gat…',
        'by (job) without job (place 2)',
        '[15m] → [7m30s] (place 2)',
        '[15m] → [30m] (place 2)',
        'gatewayz_credit_deduction_total{status=~"success|failed"} dropped',
      ),
    },
  }),
  tests(deductionsCritical, {
    incident: {
      given: charges({ success: turns(0.99, 0.21, '10m'), failed: turns(0.01, 0.29, '10m') }),
      fires: { after: '34m', value: 0.58, summary: "58% of Gatewayz's credit deductions fail." },
    },
    healthy: charges(),
    below: charges({ success: 0.52, failed: 0.48 }),
    idle: charges({ times: 0 }),
    also: {
      'fires at little traffic': {
        given: charges({ success: 0.42, failed: 0.58, times: 0.055 }),
        fires: { after: '24m', value: 0.58 },
      },
      'stays silent below the floor of traffic': charges({ success: 0.42, failed: 0.58, times: 0.045 }),
    },
  }),
  tests(defaultPricedHigh, {
    incident: {
      given: priced(turns(0.0375, 0.2175, '10m'), turns(6, 3, '10m'), turns(4, 2, '10m')),
      fires: { after: '54m', value: 0.058, summary: "5.8% of Gatewayz's inferences are charged at the default price." },
    },
    healthy: priced(0.03),
    below: priced(0.27),
    idle: priced(0, 0, 0),
    also: {
      'fires at little traffic': {
        given: priced(0.00319, 0.044, 0.029_333_333),
        fires: { after: '44m', value: 0.058 },
      },
      'stays silent below the floor of traffic': priced(0.00261, 0.036, 0.024),
      'stays silent where every price is known': inference(),
    },
    unnoticed: {
      ...unseenZero(
        'job:gatewayz_default_pricing:ratio_rate15m',
        'or … dropped: sum by (job) (rate(model_inference_requests_total{job="gate…',
        'by (job) without job (place 2)',
        '[15m] → [7m30s] (place 2)',
        '[15m] → [30m] (place 2)',
        'model_inference_requests_total{status="success"} dropped',
      ),
    },
  }),
  tests(paymentMismatch, {
    incident: {
      given: [usual, payments('under', bornWith('70m'), replicas[1])],
      fires: {
        after: '71m',
        until: '130m',
        labels: { reason: 'under' },
        value: 1,
        summary: 'Gatewayz got a payment that does not match its plan (under).',
      },
    },
    healthy: usual,
    below: [watched, payments('within_tolerance', bornWith('70m', '80m'))],
    idle: watched,
    also: {
      'fires on another of a kind that was there before': {
        given: [watched, payments('under', 0), payments('over', events('70m20s'))],
        fires: { after: '72m', until: '131m', labels: { reason: 'over' }, value: 1 },
      },
      'ends soon after the replica that counted it': {
        given: [
          watched,
          payments('unknown_plan', changing(1 / 4200, gap('0s', '70m'), at('70m', 0), at('100m', none))),
        ],
        fires: { after: '71m', until: '105m', labels: { reason: 'unknown_plan' }, value: 1 },
      },
      'stays silent on a replica that is new to Prometheus': [
        shows(up, { instance: replicas[0] }, 1),
        shows(up, { instance: replicas[1] }, changing(none, at('70m', 1))),
        payments('under', bornWith('70m'), replicas[1]),
      ],
      'stays silent where scrapes failed an hour ago': {
        given: [watched, payments('under', changing(0, gap('70m10s', '74m')))],
        lasts: '2h20m',
      },
    },
    unnoticed: {
      '[5m] → [2m30s] (place 2)': anHourAgo,
      '[5m] → [10m] (place 2)': anHourAgo,
      'gatewayz_payment_amount_mismatch_total{severity=~"under|over|unknown_plan"} dropped (place 3)':
        'a series of another severity is none that is fresh',
      '[5m] → [2m30s] (place 3)': anHourAgo,
      '[5m] → [10m] (place 3)': anHourAgo,
      'up{job="gatewayz-api"} dropped': 'the job stands in `on`',
      'for: 1m → 30s': 'its group is evaluated every minute',
    },
  }),
];

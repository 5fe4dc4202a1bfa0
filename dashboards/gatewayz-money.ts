import {
  avgOverTime,
  barGauge,
  by,
  dashboard,
  div,
  increase,
  max,
  mean,
  mul,
  quantile,
  rate,
  row,
  stat,
  sum,
  table,
  timeseries,
  topk,
  value,
  variable,
  where,
} from 'promwright';
import {
  apiCost,
  backgroundFailures,
  cacheSavings,
  costPer1kTokens,
  costPerRequest,
  credits,
  dailyCostEstimate,
  deductedAmount,
  deductionLatency,
  deductionRetries,
  deductions,
  defaultPricing,
  estimationAccuracy,
  freeModelUsage,
  gatewayz,
  inferenceRequests,
  missedDeductions,
  paymentMismatches,
  refundedAmount,
  subscriptions,
  tokenCountSource,
  tokens,
  trials,
  userCost,
} from 'promwright/catalog/gatewayz';
import * as alerts from '../rules/gatewayz.ts';
import { hourly, neither, noProvider, tokenRateByType } from './_gatewayz.ts';
import { share, window } from './_panels.ts';

const daily = 86_400;
const instances = { instance: 'The recording adds up the instances.' };
const noModel = { model: 'The recording keeps providers, not models.' };
const spent = sum(increase(apiCost, '$__range'));
const allTokens = sum(increase(tokens, '$__range'));
const ended = sum(rate(where(deductions, { status: ['success', 'failed'] }), window));
const failed = sum(rate(where(deductions, { status: 'failed' }), window));
const served = sum(rate(where(inferenceRequests, { status: 'success' }), window));
const counted = sum(rate(tokenCountSource, window), by('provider'));
const estimated = sum(
  rate(where(tokenCountSource, { source: ['tiktoken', 'word_heuristic'] }), window),
  by('provider'),
);

export default dashboard({
  uid: 'gatewayz-money',
  title: 'Gatewayz tokens, credits and cost',
  description: 'What do the models cost, who pays for them, and is everything charged?',
  system: gatewayz,
  time: '24h',
  variables: [variable(inferenceRequests, 'provider', 'Provider'), variable(inferenceRequests, 'model', 'Model')],
  rows: [
    row('What does it cost?', [
      stat('Cost per hour', {
        description:
          'What the last hour cost at the providers. Three times the same hour of last week raises an alert.',
        queries: { cost: mul(sum(value(alerts.costRate)), hourly) },
        color: 'none',
        ignores: { ...instances, ...noModel },
      }),
      stat('Cost in this time range', {
        description: 'What the time range chosen above cost at the providers.',
        queries: { cost: spent },
        sparkline: false,
        color: 'none',
      }),
      stat('Cost per 1k tokens', {
        description: 'Dollars for a thousand tokens, in and out together. It rises when clients move to dearer models.',
        queries: { cost: mul(div(spent, allTokens), 1000) },
        decimals: 4,
        sparkline: false,
        color: 'none',
      }),
      stat('Tokens in this time range', {
        description: 'Tokens read and generated in the time range.',
        queries: { tokens: allTokens },
        sparkline: false,
        color: 'none',
      }),
      stat('Credits in this time range', {
        description: 'Credits that the requests of the time range used.',
        queries: { credits: sum(increase(credits, '$__range')) },
        sparkline: false,
        color: 'none',
      }),
    ]),
    row('When is it spent?', [
      timeseries('Cost per hour by provider', {
        description:
          'Dollars per hour over the last hour, recorded: what each provider will bill. A new line is a new provider in use.',
        queries: { '{{provider}}': mul(sum(value(alerts.costRate), by('provider')), hourly) },
        stack: true,
        min: 0,
        alerts: [alerts.costSpike],
        ignores: { ...instances, ...noModel },
      }),
      timeseries('Cost of the last 24 hours', {
        description: 'A sliding day. A slope is use; a step is a client or a price.',
        queries: { cost: mul(sum(avgOverTime(alerts.costRate, '1d')), daily) },
        min: 0,
        alerts: [alerts.dailyCostHigh],
        ignores: { ...instances, ...noModel },
      }),
      timeseries('Estimated daily cost', {
        description:
          'The gateway’s own estimate, by provider, where it makes one. Each replica shows a copy, so the highest counts.',
        queries: { '{{provider}}': max(value(dailyCostEstimate), by('provider')) },
        min: 0,
        noValue: 'not estimated',
        ignores: { model: 'The estimate is by provider.' },
      }),
    ]),
    row('Who and what spends it?', [
      barGauge('Cost by model', {
        description: 'The ten models that cost most in the time range.',
        queries: { '{{model}}': topk(10, sum(increase(apiCost, '$__range'), by('model'))) },
      }),
      table('Cost and credits by provider', {
        description:
          'What each provider cost in the time range, and the credits that were taken for it. Cost without credits: free models, trials, or requests that are not charged.',
        queries: {
          Cost: sum(increase(apiCost, '$__range'), by('provider')),
          Credits: sum(increase(credits, '$__range'), by('provider')),
          Tokens: sum(increase(tokens, '$__range'), by('provider')),
        },
        sortBy: 'Cost',
      }),
      barGauge('Cost by plan', {
        description: 'What the users of each plan cost in the time range.',
        queries: { '{{plan_type}}': sum(increase(userCost, '$__range'), by('plan_type')) },
        noValue: 'none',
        ignores: neither,
      }),
    ]),
    row('How many tokens?', [
      timeseries('Tokens by direction', {
        description: 'Tokens per second. Input that grows without more requests: prompts get longer, and so do bills.',
        queries: { '{{token_type}}': tokenRateByType },
        stack: true,
        min: 0,
      }),
      timeseries('Tokens by provider', {
        description: 'Tokens per second, in and out, by provider.',
        queries: { '{{provider}}': sum(rate(tokens, window), by('provider')) },
        stack: true,
        min: 0,
      }),
      timeseries('Credits by provider', {
        description: 'Credits per second. A provider that costs and takes no credits is given away.',
        queries: { '{{provider}}': sum(rate(credits, window), by('provider')) },
        stack: true,
        min: 0,
      }),
    ]),
    row('Is everything charged?', [
      timeseries('Failed deductions', {
        description:
          'Share of credit deductions that failed. A few are users without credits; many are a database that does not answer.',
        queries: { failed: share(failed, ended) },
        min: 0,
        alerts: [alerts.deductionsHigh, alerts.deductionsCritical],
        ignores: neither,
      }),
      timeseries('Missed deductions in an hour', {
        description:
          'Dollars served and never charged, by reason. One loss may stand under two reasons: never add them. Failed streams are listed in the table `credit_deduction_failures`.',
        queries: { '{{reason}}': sum(increase(missedDeductions, '1h'), by('reason')) },
        min: 0,
        noValue: 'none',
        alerts: [alerts.missedHigh, alerts.missedCritical],
        ignores: neither,
      }),
      timeseries('At the default price', {
        description:
          'Look-ups that found no price, per inference that succeeded. Above 5% dear models are sold too cheap: add their prices.',
        queries: { 'at the default price': share(sum(rate(defaultPricing, window)), served) },
        min: 0,
        alerts: [alerts.defaultPricedHigh],
        ignores: { provider: 'Default prices are counted by model alone.' },
      }),
      timeseries('Payment mismatches in an hour', {
        description:
          'Payments whose amount does not match what was bought, and that a series already existed for. The first of a kind since the start makes its series and does not show here; the alert sees it.',
        queries: { '{{severity}}': sum(increase(paymentMismatches, '1h'), by('severity')) },
        min: 0,
        noValue: 'none',
        alerts: [alerts.paymentMismatch],
        ignores: neither,
      }),
    ]),
    row('How hard is it to charge?', [
      timeseries('Deductions by outcome', {
        description: 'Credit deductions per second. `retried` counts attempts, on top of the outcome that ends them.',
        queries: { '{{status}}': sum(rate(deductions, window), by('status')) },
        min: 0,
        ignores: neither,
      }),
      timeseries('Deduction latency', {
        description: 'How long a deduction takes, retries included. Seconds here: the database is slow.',
        queries: { P50: quantile(0.5, deductionLatency, window), P95: quantile(0.95, deductionLatency, window) },
        min: 0,
        ignores: neither,
      }),
      timeseries('Retries by attempt', {
        description: 'Second and third attempts per second. They come before failures: look at the database now.',
        queries: { 'attempt {{attempt_number}}': sum(rate(deductionRetries, window), by('attempt_number')) },
        min: 0,
        noValue: 'none',
        ignores: neither,
      }),
      timeseries('Failures after the stream', {
        description: 'Work after a stream that failed, in the time of a step: charging it, or writing it down.',
        queries: { '{{failure_type}}': sum(increase(backgroundFailures, window), by('failure_type')) },
        min: 0,
        noValue: 'none',
        ignores: neither,
      }),
    ]),
    row('What is charged and given back?', [
      timeseries('Charged per hour', {
        description: 'Dollars deducted per hour, without those that failed. Compare with the cost per hour above.',
        queries: {
          charged: mul(sum(rate(where(deductedAmount, { status: 'success' }), '1h')), hourly),
        },
        min: 0,
        ignores: neither,
      }),
      timeseries('Refunded per hour', {
        description: 'Dollars given back per hour, by reason: a provider failed after it was charged.',
        queries: { '{{reason}}': mul(sum(rate(refundedAmount, '1h'), by('reason')), hourly) },
        stack: true,
        min: 0,
        noValue: 'none',
        ignores: neither,
      }),
      timeseries('Saved by caches per hour', {
        description: 'Dollars per hour that a cached answer saved.',
        queries: { '{{cache_type}}': mul(sum(rate(cacheSavings, '1h'), by('cache_type')), hourly) },
        stack: true,
        min: 0,
        noValue: 'none',
      }),
      timeseries('Free requests', {
        description:
          'Requests per second for free models, by who asks. Expired trials that grow are users who never pay.',
        queries: { '{{user_status}}': sum(rate(freeModelUsage, window), by('user_status')) },
        stack: true,
        min: 0,
        noValue: 'none',
        ignores: noProvider,
      }),
    ]),
    row('Can the counts be trusted?', [
      timeseries('Estimated token counts', {
        description:
          'Share of streams whose tokens the gateway had to estimate, by provider: they are charged by guess.',
        queries: { '{{provider}}': share(estimated, counted) },
        min: 0,
      }),
      timeseries('Accuracy of estimates', {
        description: 'Estimated tokens by real ones: 100% is exact, below it users pay too little, above it too much.',
        queries: {
          '{{estimation_method}}': mean(
            where(estimationAccuracy, { token_type: 'total' }),
            window,
            by('estimation_method'),
          ),
        },
        ignores: { model: 'The accuracy is measured by provider.' },
      }),
      timeseries('Mean cost of a request', {
        description: 'Dollars per request by provider.',
        queries: { '{{provider}}': mean(costPerRequest, window, by('provider')) },
        min: 0,
        decimals: 4,
      }),
      timeseries('Mean cost of 1k tokens', {
        description: 'Dollars for a thousand tokens, by direction.',
        queries: { '{{token_type}}': mean(costPer1kTokens, window, by('token_type')) },
        min: 0,
        decimals: 4,
      }),
    ]),
    row('Who are the customers?', [
      timeseries('Subscriptions by plan', {
        description: 'Active subscriptions. Each replica shows the number of the database, so the highest counts.',
        queries: { '{{plan_type}} {{billing_cycle}}': max(value(subscriptions), by('plan_type', 'billing_cycle')) },
        min: 0,
        noValue: 'none',
        ignores: neither,
      }),
      timeseries('Trials', {
        description: 'Trials by state.',
        queries: { '{{status}}': max(value(trials), by('status')) },
        min: 0,
        noValue: 'none',
        ignores: neither,
      }),
    ]),
  ],
});

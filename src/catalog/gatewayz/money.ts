import { oneOf, upTo } from '../../metric/label.ts';
import type { Wart } from '../../metric/metric.ts';
import { born, common, endpoint, gatewayz, model, provider, token_type } from './system.ts';

const plan_type = upTo(8, 'free', 'starter', 'enterprise');
const deduction = oneOf('success', 'failed', 'retried');
const is_streaming = oneOf('true', 'false');
const reason = upTo(6, 'background_task_failure', 'retry_exhausted');
const refundable = oneOf('provider_error', 'timeout_error', 'empty_stream');

const attempts: Wart = {
  kind: 'overlaps',
  label: 'status',
  why: '`retried` counts attempts, on top of the success or failure that ends them; a stream is charged in two rounds, so one that cannot be charged is two failures. A user without credits is a failure too, and trials are successes.',
};
const unset: Wart = {
  kind: 'only-when',
  why: 'No place that sets it was found in the public code: where no series is there, take the counter of cost.',
};
const shared: Wart = {
  kind: 'not-aggregable',
  why: 'Every replica shows its own copy of a number of the shared database: take the highest, not the sum.',
};

export const apiCost = gatewayz.counter('gatewayz_api_cost_usd_total', {
  unit: 'USD',
  help: 'Total API cost in USD',
  labels: { provider, model },
  warts: [born],
});
export const costPerRequest = gatewayz.histogram('gatewayz_api_cost_per_request_usd', {
  unit: 'USD',
  help: 'Cost per API request in USD',
  labels: { provider, model },
  buckets: [0.000_01, 0.0001, 0.001, 0.01, 0.1, 1, 10, 100],
});
export const costPer1kTokens = gatewayz.histogram('gatewayz_cost_per_1k_tokens_usd', {
  unit: 'USD',
  help: 'Cost per 1000 tokens in USD',
  labels: { provider, model, token_type },
  buckets: [0.0001, 0.001, 0.01, 0.1, 1, 10],
});
export const dailyCostEstimate = gatewayz.gauge('gatewayz_daily_cost_estimate_usd', {
  unit: 'USD',
  help: 'Estimated daily cost in USD (updated hourly)',
  labels: { provider },
  warts: [unset, { kind: 'cached', every: '1h', why: 'It is updated once an hour.' }, shared],
});
export const monthlyCostEstimate = gatewayz.gauge('gatewayz_monthly_cost_estimate_usd', {
  unit: 'USD',
  help: 'Estimated monthly cost in USD (updated daily)',
  labels: { provider },
  warts: [unset, { kind: 'cached', every: '1d', why: 'It is updated once a day.' }, shared],
});
export const cacheSavings = gatewayz.counter('gatewayz_cache_cost_savings_usd_total', {
  unit: 'USD',
  help: 'Total cost saved from cache hits in USD',
  labels: { provider, model, cache_type: upTo(3, 'redis', 'local') },
  warts: [born],
});
export const userCost = gatewayz.counter('gatewayz_user_cost_by_plan_usd_total', {
  unit: 'USD',
  help: 'Total user costs by plan type in USD',
  labels: { plan_type },
  warts: [born],
});

export const deductions = gatewayz.counter('gatewayz_credit_deduction_total', {
  unit: 'deductions',
  help: 'Total credit deduction attempts',
  labels: { status: deduction, endpoint, is_streaming },
  warts: [attempts, born],
});
export const deductedAmount = gatewayz.counter('gatewayz_credit_deduction_amount_usd_total', {
  unit: 'USD',
  help: 'Total USD amount of credit deductions',
  labels: { status: deduction, endpoint },
  warts: [attempts, born],
});
export const deductionRetries = gatewayz.counter('gatewayz_credit_deduction_retry_total', {
  unit: 'attempts',
  help: 'Total credit deduction retry attempts',
  labels: { attempt_number: upTo(3, '2', '3'), endpoint },
  warts: [{ kind: 'only-when', why: 'The first attempt is not counted.' }, born],
});
export const deductionLatency = gatewayz.histogram('gatewayz_credit_deduction_latency_seconds', {
  unit: 'seconds',
  help: 'Credit deduction operation latency',
  labels: { endpoint, is_streaming },
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});
export const backgroundFailures = gatewayz.counter('gatewayz_streaming_background_task_failures_total', {
  unit: 'failures',
  help: 'Total streaming background task failures (potential missed credit deductions)',
  labels: { failure_type: upTo(6, 'credit_deduction', 'activity_logging'), endpoint },
  warts: [born],
});
export const missedDeductions = gatewayz.counter('gatewayz_missed_credit_deductions_usd_total', {
  unit: 'USD',
  help: 'Total USD amount of potentially missed credit deductions due to failures',
  labels: { reason },
  warts: [
    {
      kind: 'overlaps',
      label: 'reason',
      why: 'A stream that cannot be charged is counted twice as `retry_exhausted` and once as `background_task_failure`: never add the reasons.',
    },
    born,
  ],
});
export const refunds = gatewayz.counter('gatewayz_credit_refunds_total', {
  unit: 'refunds',
  help: 'Total credit refunds issued for failed provider calls',
  labels: { reason: refundable },
  warts: [born],
});
export const refundedAmount = gatewayz.counter('gatewayz_credit_refunds_amount_usd_total', {
  unit: 'USD',
  help: 'Total USD amount of credit refunds issued',
  labels: { reason: refundable },
  warts: [born],
});
export const paymentMismatches = gatewayz.counter('gatewayz_payment_amount_mismatch_total', {
  unit: 'payments',
  help: 'Total payment amount mismatches between Stripe charge and expected plan pricing',
  labels: { severity: oneOf('within_tolerance', 'under', 'over', 'unknown_plan') },
  warts: [born],
});

export const defaultPricing = gatewayz.counter('gatewayz_default_pricing_usage_total', {
  unit: 'requests',
  help: 'Count of requests using default pricing (pricing data not found)',
  labels: { model },
  warts: [
    {
      kind: 'overlaps',
      why: 'It counts look-ups of a price, and a request may look its price up more than once: estimate, charge, retry.',
    },
    born,
  ],
});
const pricingCache = { cache_name: oneOf('model_pricing', 'manual_pricing') };
export const pricingCacheHits = gatewayz.counter('gatewayz_pricing_cache_hits_total', {
  unit: 'lookups',
  help: 'Number of pricing cache hits',
  labels: pricingCache,
  warts: [born],
});
export const pricingCacheMisses = gatewayz.counter('gatewayz_pricing_cache_misses_total', {
  unit: 'lookups',
  help: 'Number of pricing cache misses',
  labels: pricingCache,
  warts: [born],
});

export const creditBalance = gatewayz.gauge('user_credit_balance', {
  unit: 'credits',
  help: 'Total user credit balance aggregated by plan type',
  labels: { plan_type },
  warts: [
    {
      kind: 'not-aggregable',
      why: 'It is called a total, but every user whose balance is set overwrites that of the plan: it is the balance of one user.',
    },
  ],
});
export const trials = gatewayz.gauge('trial_active', {
  unit: 'trials',
  help: 'Active trials count',
  labels: { status: upTo(4, 'active', 'expired') },
  warts: [common, shared],
});
export const subscriptions = gatewayz.gauge('subscription_count', {
  unit: 'subscriptions',
  help: 'Active subscriptions',
  labels: { plan_type, billing_cycle: upTo(3, 'monthly', 'yearly') },
  warts: [
    { kind: 'misnamed', why: 'A gauge whose name ends in `_count`, as a histogram’s part does.' },
    common,
    shared,
  ],
});

import { oneOf, open, optional, upTo } from '../metric/label.ts';
import type { Wart } from '../metric/metric.ts';
import { system } from '../metric/system.ts';

// Facts from EM-GeekLab/NexusGate: backend/src/services/prometheus.ts, backend/src/db/index.ts, backend/src/plugins/apiKeyRateLimitPlugin.ts,
// prometheus/prometheus.yml. Names and labels are those of the code; the text of pull request 63 says `api_key` where it exports `api_key_comment`.

/** An LLM gateway that keeps its books in Postgres and computes its metrics from them at each scrape. */
export const nexusgate = system('nexusgate', {
  title: 'NexusGate',
  description:
    'An LLM gateway with API keys, rate limits and cost accounting. It computes its metrics from Postgres when scraped and caches the page for METRICS_CACHE_TTL_SECONDS (30 s). Every replica shows the totals of the shared database: scrape one of them.',
  job: 'nexusgate',
  targets: ['nexusgate:3000'],
  interval: '15s',
  target: { instance: upTo(1, 'nexusgate:3000') },
});

const model = open('the model name is the one that the client asked for', 30, 'gpt-4o', 'claude-sonnet-4');
const status = oneOf('pending', 'completed', 'failed', 'aborted', 'cache_hit');
const api_key_comment = open(
  'whoever makes a key writes its comment; keys without one share `unknown`',
  100,
  'web-frontend',
  'unknown',
);
const provider = upTo(20, 'openai', 'anthropic');

const cached: Wart = {
  kind: 'cached',
  every: '30s',
  why: 'The whole page is cached in Redis for METRICS_CACHE_TTL_SECONDS, by default 30 s.',
};
const counted: readonly Wart[] = [
  {
    kind: 'falls',
    labels: { status: ['pending'] },
    why: 'A request is counted as `pending` first and moves to another status later, so the count of `pending` goes down and `rate` takes that for a restart.',
  },
  { kind: 'falls', why: 'Deleting a request in the console lowers the count.' },
  {
    kind: 'born-late',
    why: 'A series appears with its total so far, so `increase` misses what came before the first scrape that shows it.',
  },
  {
    kind: 'duplicates',
    why: 'Several keys with the same comment, or without one, give samples with equal labels in one scrape.',
  },
  cached,
];
const priced: readonly Wart[] = [
  {
    kind: 'falls',
    why: 'Cost is tokens times the current price, over all that is stored: a price cut or a deleted request lowers what was already spent, a price rise raises it.',
  },
  { kind: 'born-late', why: 'A series appears once its cost is above zero, with all of it.' },
  {
    kind: 'duplicates',
    why: 'Several keys with the same comment, or without one, give samples with equal labels in one scrape.',
  },
  cached,
];
const observed: Wart = {
  kind: 'falls',
  why: 'Deleting a request in the console lowers its buckets, their sum and their count.',
};
const burst: Wart = {
  kind: 'misleading',
  why: 'It is what is missing from a bucket of three times the limit that refills at the limit: near 0 for a key that stays below its limit, up to three times the limit for one that does not, and only then 429.',
};
const limited: readonly Wart[] = [
  {
    kind: 'duplicates',
    why: 'Keys with the same comment, or without one, give samples with equal labels in one scrape.',
  },
  cached,
];

/** Seconds, printed by JavaScript: `le="1"`, `le="2.5"`. */
const latency = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120] as const;

export const info = nexusgate.info('nexusgate_info', {
  help: 'NexusGate build information',
  labels: { version: upTo(2, '57900ef') },
});
export const metricsError = nexusgate.gauge('nexusgate_metrics_error', {
  unit: 'bool',
  help: 'Indicates that metrics generation failed',
  warts: [
    {
      kind: 'only-when',
      why: 'It stands alone on the fallback page that is served when the metrics cannot be computed.',
    },
  ],
});

export const completions = nexusgate.counter('nexusgate_completions_total', {
  unit: 'requests',
  help: 'Total number of completion requests',
  labels: {
    model,
    status,
    api_format: optional(
      oneOf('openai-chat', 'openai-responses', 'anthropic'),
      'when the request was stored before formats were',
    ),
    api_key_comment,
  },
  warts: counted,
});
export const embeddings = nexusgate.counter('nexusgate_embeddings_total', {
  unit: 'requests',
  help: 'Total number of embedding requests',
  labels: { model, status, api_key_comment },
  warts: counted,
});

const tokens = (help: string) => ({
  unit: 'tokens',
  help,
  labels: { model },
  warts: [{ kind: 'falls', why: 'Deleting a request in the console lowers the sum.' } as const, cached],
});
export const promptTokens = nexusgate.counter('nexusgate_tokens_prompt_total', tokens('Total prompt tokens processed'));
export const completionTokens = nexusgate.counter(
  'nexusgate_tokens_completion_total',
  tokens('Total completion tokens generated'),
);
export const embeddingTokens = nexusgate.counter(
  'nexusgate_tokens_embedding_total',
  tokens('Total embedding tokens processed'),
);

const cost = (help: string) => ({ unit: 'USD', help, labels: { model, provider, api_key_comment }, warts: priced });
export const promptCost = nexusgate.counter(
  'nexusgate_cost_prompt_usd_total',
  cost('Total prompt cost in USD, by the price of the model'),
);
export const completionCost = nexusgate.counter(
  'nexusgate_cost_completion_usd_total',
  cost('Total completion cost in USD, by the price of the model'),
);
export const totalCost = nexusgate.counter(
  'nexusgate_cost_total_usd_total',
  cost('Total cost in USD, prompt and completion'),
);

export const completionDuration = nexusgate.histogram('nexusgate_completion_duration_seconds', {
  unit: 'seconds',
  help: 'Completion request duration in seconds',
  labels: { model },
  buckets: latency,
  warts: [
    observed,
    {
      kind: 'only-when',
      why: 'A request for which every provider failed has no duration and is not observed; an aborted one is.',
    },
    cached,
  ],
});
export const ttft = nexusgate.histogram('nexusgate_completion_ttft_seconds', {
  unit: 'seconds',
  help: 'Time to first token in seconds, of completed requests',
  labels: { model },
  buckets: latency,
  warts: [
    { kind: 'only-when', why: 'Only requests with status `completed` and a time above zero are observed.' },
    { kind: 'misleading', why: 'A request that is not streamed is observed with the time of its whole answer.' },
    observed,
    cached,
  ],
});
export const embeddingDuration = nexusgate.histogram('nexusgate_embedding_duration_seconds', {
  unit: 'seconds',
  help: 'Embedding request duration in seconds',
  labels: { model },
  buckets: latency,
  warts: [observed, cached],
});

export const activeApiKeys = nexusgate.gauge('nexusgate_active_api_keys', {
  unit: 'keys',
  help: 'Number of active (non-revoked) API keys',
  warts: [cached],
});
export const activeProviders = nexusgate.gauge('nexusgate_active_providers', {
  unit: 'providers',
  help: 'Number of active providers',
  warts: [cached],
});
export const activeModels = nexusgate.gauge('nexusgate_active_models', {
  unit: 'models',
  help: 'Number of active models',
  labels: { type: oneOf('chat', 'embedding') },
  warts: [cached],
});

export const rpmUsage = nexusgate.gauge('nexusgate_api_key_rpm_usage', {
  unit: 'requests/minute',
  help: 'Current RPM usage per API key',
  labels: { api_key_comment },
  warts: [burst, ...limited],
});
export const rpmLimit = nexusgate.gauge('nexusgate_api_key_rpm_limit', {
  unit: 'requests/minute',
  help: 'RPM limit per API key',
  labels: { api_key_comment },
  warts: limited,
});
export const tpmUsage = nexusgate.gauge('nexusgate_api_key_tpm_usage', {
  unit: 'tokens/minute',
  help: 'Current TPM usage per API key',
  labels: { api_key_comment },
  warts: [burst, ...limited],
});
export const tpmLimit = nexusgate.gauge('nexusgate_api_key_tpm_limit', {
  unit: 'tokens/minute',
  help: 'TPM limit per API key',
  labels: { api_key_comment },
  warts: limited,
});
export const rateLimitRejections = nexusgate.counter('nexusgate_rate_limit_rejections_total', {
  unit: 'requests',
  help: 'Total number of rate limit rejections (429 responses)',
  labels: { api_key_comment, limit_type: oneOf('rpm', 'tpm') },
  warts: [
    { kind: 'born-late', why: 'A series appears with the first rejection, so `increase` misses it.' },
    ...limited,
  ],
});

export const { up } = nexusgate.scrape;

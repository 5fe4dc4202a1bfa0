import {
  activeModels,
  activeProviders,
  completionDuration,
  completions,
  embeddings,
  rateLimitRejections,
  rpmLimit,
  rpmUsage,
  totalCost,
  tpmLimit,
  tpmUsage,
  ttft,
} from 'promwright/catalog/nexusgate';
import {
  at,
  changing,
  counts,
  type Distribution,
  type Givens,
  observes,
  type Signal,
  shows,
  type Time,
} from 'promwright/test';

/** The model and the key that fall ill in the tests, and those beside them that do not. */
export const ill = { model: 'gpt-4o', key: 'web-frontend' };
export const well = { model: 'claude-sonnet-4', key: 'batch' };

type Models = string | Readonly<Record<string, number | 'rest'>>;
export const both = { [ill.model]: 0.6, [well.model]: 'rest' } as const;

/** Completions that come to an end, per second: those that the gateway is judged by, and more that clients abort or that are pending. */
export const completing = (model: Models, failed: Signal, judged: Signal): Givens => [
  counts(completions, { model, status: { completed: 'rest', failed, cache_hit: 0.1 } }, judged),
  counts(completions, { model, status: { aborted: 0.2, pending: 1 } }, judged),
];

/** Those that come to an end, of which clients have aborted a share. */
export const aborting = (aborted: Signal, perSecond: Signal): Givens => [
  counts(completions, { model: both, status: { completed: 'rest', failed: 0.01, aborted } }, perSecond),
  counts(completions, { model: both, status: 'pending' }, perSecond),
];

export const embedding = (failed: Signal, judged: Signal): Givens => {
  const model = { 'text-embedding-3-large': 0.3, 'text-embedding-3-small': 'rest' } as const;
  return [
    counts(embeddings, { model, status: { completed: 'rest', failed } }, judged),
    counts(embeddings, { model, status: { aborted: 0.2, pending: 1 } }, judged),
  ];
};

/** Completed requests of a model and how long they take, beside some of other outcomes. */
export const answering = (
  metric: typeof ttft | typeof completionDuration,
  model: string,
  each: Signal<Distribution>,
  completed: Signal,
): Givens => [
  counts(completions, { model, status: { completed: 1, failed: 0.2, pending: 1 } }, completed),
  observes(metric, { model }, completed, each),
];

/** Requests of a key: for nine that are accepted, the limit rejects ten times `rejected`. */
export const asking = (api_key_comment: string, rejected: Signal, perSecond: Signal): Givens => [
  counts(completions, { api_key_comment, status: { completed: 0.88, failed: 0.02, pending: 1 } }, perSecond),
  counts(rateLimitRejections, { api_key_comment, limit_type: { rpm: rejected, tpm: 0 } }, perSecond),
];

export const providers = (active: Signal): Givens => shows(activeProviders, {}, active);
export const chatModels = (active: Signal, embeddingModels: Signal = 3): Givens => [
  shows(activeModels, { type: 'chat' }, active),
  shows(activeModels, { type: 'embedding' }, embeddingModels),
];

/** A key's limit a minute, and how much of it is used: the limits of requests and of tokens work alike. */
export const limits = {
  rpm: { usage: rpmUsage, limit: rpmLimit },
  tpm: { usage: tpmUsage, limit: tpmLimit },
};
export const limited = (kind: keyof typeof limits, api_key_comment: string, limit: number, used: Signal): Givens => [
  shows(limits[kind].usage, { api_key_comment }, used),
  shows(limits[kind].limit, { api_key_comment }, limit),
];

/** Dollars an hour, for two models and two keys. */
export const spending = (dollars: Signal): Givens =>
  counts(
    totalCost,
    {
      model: { [ill.model]: 0.75 / 3600, [well.model]: 0.25 / 3600 },
      api_key_comment: { [ill.key]: 0.6, [well.key]: 'rest' },
    },
    dollars,
  );

/** All that the alerts read of a gateway on a day like any other, at a share of its usual traffic. */
const day = (share: number): Givens => [
  completing(both, 0.01, 10 * share),
  observes(ttft, { model: ill.model }, 5 * share, { 0.4: 0.6, 0.8: 0.37, 4: 0.03 }),
  observes(completionDuration, { model: well.model }, 4 * share, { 2: 0.6, 8: 0.38, 40: 0.02 }),
  embedding(0.01, 2 * share),
  asking(well.key, 0.02, 3 * share),
  spending(4 * share),
  limited('rpm', ill.key, 60, 20 * share),
  limited('rpm', well.key, 0, 400 * share),
  limited('tpm', ill.key, 10_000, 4000 * share),
  limited('tpm', well.key, 0, 90_000 * share),
  providers(3),
  chatModels(12),
];
export const ordinary = day(1);
export const unused = day(0);

/** A gateway that was just set up: no request was ever stored, so no series of requests exists. */
export const fresh: Givens = [providers(3), chatModels(12)];

export interface Outbreak<V, L, A> {
  readonly calm: V;
  /** At most a fifth above the limit, and nine tenths of the way there are past it: it shows after 4m30s of a window of 5. */
  readonly ill: V;
  readonly nearly: V;
  /** The `for`, in minutes. */
  readonly waits: number;
  readonly traffic: (course: Signal<V>, perSecond: Signal) => Givens;
  /** The rate below which the alert does not judge. */
  readonly floor?: number;
  readonly labels: L;
  readonly value: number;
  readonly summary: string;
  readonly also?: A;
}

/** The cases of an alert on what happens to a share of the requests, where there are enough of them: calm for ten minutes, then ill, then calm. */
export function outbreak<V, L, A extends object = object>(of: Outbreak<V, L, A>) {
  const { calm, ill: sick, nearly, waits, traffic, floor = 0.1, labels, value, summary } = of;
  const course = (until: Time) => changing<V>(calm, at('10m', sick), at(until, calm));
  const fires = { after: `${14 + waits}m30s`, until: '41m', labels, value, summary } as const;
  return {
    incident: { given: traffic(course('40m'), 10), fires },
    healthy: ordinary,
    below: traffic(changing<V>(calm, at('10m', nearly)), 10),
    idle: unused,
    also: {
      'fires once there are enough requests to judge by': {
        given: traffic(sick, changing(0.2 * floor, at('10m', 1.12 * floor), at('40m', 0.2 * floor))),
        fires,
      },
      'stays silent on too few requests to judge by': traffic(sick, 0.97 * floor),
      'stays silent on what is over before it has waited': traffic(course(`${13 + waits}m30s`), 10),
      'stays silent on a gateway that nobody has used yet': fresh,
      ...(of.also as A),
    },
  } as const;
}

/** An outbreak of a share of the requests: from a fifth of the limit to 12 % above it, or nearly to it. */
export function ofShare<L, A extends object = object>(
  limit: number,
  of: Omit<Outbreak<number, L, A>, 'calm' | 'ill' | 'nearly' | 'value'>,
) {
  return outbreak({ ...of, calm: 0.2 * limit, ill: 1.12 * limit, nearly: 0.97 * limit, value: 1.12 * limit });
}

import {
  cacheHits,
  cacheMisses,
  httpDuration,
  httpRequests,
  inferenceDuration,
  inferenceRequests,
  rateLimited,
  responseDuration,
  ttfc,
} from 'promwright/catalog/gatewayz';
import { httpDuration as otherDuration, httpRequests as otherRequests } from 'promwright/catalog/ollamamax';
import {
  at,
  type Change,
  changing,
  counts,
  type Distribution,
  type Givens,
  gap,
  none,
  observes,
  type Signal,
  type Time,
} from 'promwright/test';

// What Gatewayz exports on an ordinary day, by parts that a test changes. Rates are per second, over both replicas.

export const replicas = ['gatewayz-api:8000', 'gatewayz-api-2:8000'] as const;
const models = ['openai/gpt-4o', 'deepseek/deepseek-r1'] as const;

/** One value until something happens, and another from then on. */
export function turns<V>(before: V, after: V, when: Time = '5m'): Signal<V> {
  return changing(before, at(when, after));
}

/** One value, another for a while, and the first again. */
export function between<V>(usual: V, from: Time, until: Time, unusual: V): Signal<V> {
  return changing(usual, at(from, unusual), at(until, usual));
}

/** Single events of a counter that has been there before: one between each of these moments and the next scrape. */
export function events(...times: readonly Time[]): Signal {
  return changing(0, ...times.flatMap(oneAt));
}

/** As `events`, of a counter that appears with the first of them, counted already. */
export function bornWith(first: Time, ...later: readonly Time[]): Signal {
  const one = 1 / seconds(first);
  return changing(one, gap('0s', first), at(first, 0), ...later.flatMap(oneAt));
}

function oneAt(time: Time): readonly Change<number>[] {
  return [at(time, 0.1), at(`${seconds(time) + 10}s`, 0)];
}

function seconds(time: Time): number {
  const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
  return [...time.matchAll(/(\d+)([smhdw])/g)].reduce(
    (sum, [, n, unit = 's']) => sum + Number(n) * (units[unit] ?? 1),
    0,
  );
}

interface Http {
  readonly ok?: Signal;
  readonly failed?: Signal;
  readonly limited?: Signal;
  readonly times?: number;
}

/** Ten requests a second, of which 0.5 % fail; beside them those of another service, whose metric has the same name and which fails. */
export function http({ ok = 8.95, failed = 0.05, limited = 0.2, times = 1 }: Http = {}): Givens {
  const outcomes = [
    ['2xx', '200', ok],
    ['other', '307', 0.3],
    ['4xx', '404', 0.5],
    ['4xx', '429', limited],
    ['5xx', '500', failed],
  ] as const;
  return [
    outcomes.map(([status_class, code, perSecond]) =>
      counts(httpRequests, { instance: replicas, status_class, status_code: { [code]: perSecond } }, times / 2),
    ),
    counts(otherRequests, { status: '500' }, 20),
  ];
}

/** Lists of models and checks of health, which are quick, and completions, which are not. */
export function httpDurations(each: Signal<Distribution> = { 0.03: 0.9, 0.2: 0.09, 2: 0.01 }, times = 1): Givens {
  return [
    observes(httpDuration, { instance: replicas, endpoint: ['/v1/models', '/health'] }, times, each),
    observes(
      httpDuration,
      { instance: replicas, method: 'POST', endpoint: ['/v1/chat/completions', '/v1/messages'] },
      1.5 * times,
      12,
    ),
    observes(otherDuration, {}, 20, 10),
  ];
}

/** Rejections, and activations of velocity mode, which are none. */
export function rejections(perSecond: Signal = 0.2, activations: Signal = 0.01): Givens {
  return [
    counts(rateLimited, { instance: replicas, limit_type: 'security_ip_tier' }, half(perSecond)),
    counts(rateLimited, { limit_type: 'velocity_mode_activated' }, activations),
  ];
}

export const half = (signal: Signal): Signal => scaled(signal, 1 / 2);

export function scaled(signal: Signal, by: number): Signal {
  if (typeof signal === 'number') return signal * by;
  const { first, changes } = signal;
  return {
    first: first === none ? none : first * by,
    changes: changes.map((change) =>
      'to' in change && change.to !== none ? { ...change, to: change.to * by } : change,
    ),
  };
}

interface Inference {
  readonly openrouter?: Signal;
  readonly fireworks?: Signal;
  /** The share that fails. */
  readonly failed?: Signal;
  readonly failedAtFireworks?: Signal;
}

/** Attempts at two providers, of which 2 % fail. */
export function inference({
  openrouter = 6,
  fireworks = 4,
  failed = 0.02,
  failedAtFireworks = failed,
}: Inference = {}): Givens {
  const attempts = (provider: string, perSecond: Signal, error: Signal) =>
    models.map((model, i) =>
      counts(
        inferenceRequests,
        { provider, model, instance: replicas[i] ?? '', status: { success: 'rest', error } },
        half(perSecond),
      ),
    );
  return [attempts('openrouter', openrouter, failed), attempts('fireworks', fireworks, failedAtFireworks)];
}

/** How long attempts take, whichever way they end. */
export function inferenceDurations(
  each: Signal<Distribution> = { 2: 0.8, 20: 0.15, 90: 0.05 },
  perSecond: Signal = 10,
): Givens {
  return ['openrouter', 'fireworks'].map((provider) =>
    observes(inferenceDuration, { provider, model: models }, half(half(perSecond)), each),
  );
}

const answered: Distribution = { 4: 0.96, 40: 0.04 };

/** How long two providers take to answer; calls that fail take long. */
export function answers(atFireworks: Signal<Distribution> = answered, perSecond = 4): Givens {
  return [
    observes(responseDuration, { provider: 'openrouter', model: models, status: 'success' }, 3, answered),
    observes(responseDuration, { provider: 'fireworks', model: models, status: 'success' }, perSecond / 2, atFireworks),
    observes(responseDuration, { provider: ['openrouter', 'fireworks'], status: 'error' }, perSecond / 40, 100),
  ];
}

const prompt: Distribution = { 0.4: 0.97, 2.5: 0.03 };

/** How long streams of two providers take to their first chunk. */
export function firstChunks({
  openrouter = prompt,
  fireworks = prompt,
  perSecond = 2,
}: {
  readonly openrouter?: Signal<Distribution>;
  readonly fireworks?: Signal<Distribution>;
  readonly perSecond?: Signal;
} = {}): Givens {
  return [
    observes(ttfc, { provider: 'openrouter', model: models }, half(perSecond), openrouter),
    observes(ttfc, { provider: 'fireworks', model: models }, half(perSecond), fireworks),
  ];
}

/** Look-ups of two caches; only those of the catalog of models are changed. */
export function lookups({ hits = 4, misses = 1 }: { readonly hits?: Signal; readonly misses?: Signal } = {}): Givens {
  return [
    counts(cacheHits, { cache_name: 'response_cache' }, 3),
    counts(cacheMisses, { cache_name: 'response_cache' }, 4),
    counts(cacheHits, { cache_name: 'model_catalog', instance: replicas }, half(hits)),
    counts(cacheMisses, { cache_name: 'model_catalog', instance: replicas }, half(misses)),
  ];
}

/** Changes to a recorded share that no alert can notice: where nothing bad has happened, dashboards show 0 and alerts need nothing. */
export function unseenZero(recording: string, ...changes: readonly string[]): Readonly<Record<string, string>> {
  const why =
    'it makes the 0 of a share without a bad event, which dashboards show; to an alert above a limit, 0 and nothing are the same';
  return Object.fromEntries(changes.map((change) => [`${recording}: ${change}`, why]));
}

export const everyJob = 'it records the other job beside this one, and the alert reads this one';
export const neverExact = 'a quantile or a rate is never exactly its limit';

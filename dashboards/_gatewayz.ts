import { add, by, countOf, div, mul, not, or, quantile, rate, shareUnder, sub, sum, where } from 'promwright';
import {
  apiCost,
  cacheHits,
  cacheMisses,
  httpDuration,
  httpRequests,
  inferenceDuration,
  inferenceRequests,
  rateLimited,
  responseDuration,
  tokens,
  ttfb,
  ttfc,
} from 'promwright/catalog/gatewayz';
import { share, window } from './_panels.ts';

// Questions about Gatewayz that more than one of its dashboards asks, asked alike.

const serverErrors = where(httpRequests, { status_class: '5xx' });
export const httpRate = sum(rate(httpRequests, window));
export const httpRateByClass = sum(rate(httpRequests, window), by('status_class'));
export const httpErrorRatio = share(sum(rate(serverErrors, window)), httpRate);
/** All but the requests that wait for a model: those take longer than the highest bucket. */
export const quick = where(httpDuration, {
  endpoint: not(/.*(chat|completions|messages|responses|embeddings|images|audio).*/),
});

/** An activation of velocity mode is no request. */
export const limited = where(rateLimited, { limit_type: not('velocity_mode_activated') });
const limitedRate = sum(rate(limited, window));
const passed = sum(rate(where(httpRequests, { status_code: not('429') }), window));
export const limitedShare = share(limitedRate, add(passed, or(limitedRate, mul(passed, 0))));

const failed = where(inferenceRequests, { status: 'error' });
export const inferenceRate = sum(rate(inferenceRequests, window));
export const inferenceRateByProvider = sum(rate(inferenceRequests, window), by('provider'));
export const inferenceErrorRatio = share(sum(rate(failed, window)), inferenceRate);
export const errorRatioByProvider = share(sum(rate(failed, window), by('provider')), inferenceRateByProvider);
export const errorRatioByModel = share(
  sum(rate(failed, window), by('model')),
  sum(rate(inferenceRequests, window), by('model')),
);
export const beyond60 = sub(1, shareUnder(inferenceDuration, 60, window));

export const ttfcAt = (q: number) => quantile(q, ttfc, window);
export const ttfcByProviderAt = (q: number) => quantile(q, ttfc, window, by('provider'));
export const ttfbByProviderAt = (q: number) => quantile(q, ttfb, window, by('provider'));
const answered = where(responseDuration, { status: 'success' });
export const durationByProviderAt = (q: number) => quantile(q, answered, window, by('provider'));
export const streamRateByProvider = sum(rate(countOf(ttfc), window), by('provider'));

export const hourly = 3600;
export const costByProvider = sum(rate(apiCost, '1h'), by('provider'));
export const tokenRateByType = sum(rate(tokens, window), by('token_type'));

/** A cache without hits has no series of hits, one without misses none of misses. */
const hits = sum(rate(cacheHits, window), by('cache_name'));
const misses = sum(rate(cacheMisses, window), by('cache_name'));
const none = (of: typeof hits) => mul(of, 0);
export const cacheLookups = add(or(hits, none(misses)), or(misses, none(hits)));
export const cacheHitRatio = div(or(hits, none(misses)), cacheLookups);

/** Why a panel leaves the dashboard's choice of models alone. */
export const noModel = { model: 'The metric has no model label.' };
export const noProvider = { provider: 'The metric has no provider label.' };
export const neither = { ...noModel, ...noProvider };

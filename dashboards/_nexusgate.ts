import { add, by, div, mul, or, quantile, rate, sum, where } from 'promwright';
import { completionDuration, completions, embeddings, rateLimitRejections, ttft } from 'promwright/catalog/nexusgate';
import { ended, judgedBy } from '../rules/nexusgate.ts';
import { share, window } from './_panels.ts';

// Questions about NexusGate that more than one of its dashboards asks, asked alike.

const judged = where(completions, judgedBy);
const good = where(completions, { status: ['completed', 'cache_hit'] });
const failed = where(completions, { status: 'failed' });

const total = sum(rate(judged, window));
const totalByModel = sum(rate(judged, window), by('model'));

export const errorRatio = share(sum(rate(failed, window)), total);
export const errorRatioByModel = share(sum(rate(failed, window), by('model')), totalByModel);
export const successRatio = div(sum(rate(good, window)), total);

export const requestRate = sum(rate(ended, window));
export const abortRatio = share(sum(rate(where(completions, { status: 'aborted' }), window)), requestRate);
export const requestRateByModel = sum(rate(ended, window), by('model'));
export const requestRateByStatus = sum(rate(ended, window), by('status'));

const judgedEmbeddings = sum(rate(where(embeddings, judgedBy), window));
const failedEmbeddings = sum(rate(where(embeddings, { status: 'failed' }), window));
export const embeddingErrorRatio = share(failedEmbeddings, judgedEmbeddings);

export const ttftAt = (q: number) => quantile(q, ttft, window);
export const ttftByModelAt = (q: number) => quantile(q, ttft, window, by('model'));
export const durationAt = (q: number) => quantile(q, completionDuration, window);
export const durationByModelAt = (q: number) => quantile(q, completionDuration, window, by('model'));

const rejections = sum(rate(rateLimitRejections, window), by('api_key_comment'));
const accepted = sum(rate(ended, window), by('api_key_comment'));
export const rejectionsByKey = sum(rate(rateLimitRejections, window), by('api_key_comment', 'limit_type'));
export const rejectedShareByKey = div(rejections, add(rejections, or(accepted, mul(rejections, 0))));

/** Why a panel leaves the dashboard's choice of models alone. */
export const noModel = { model: 'The metric has no model label: it is about the gateway as a whole.' };

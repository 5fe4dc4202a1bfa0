import { by, not, rate, sum, where } from 'promwright';
import { httpDuration, httpRequests } from 'promwright/catalog/ollamamax';
import { share, window } from './_panels.ts';

// Questions about OllamaMax that more than one of its panels asks, asked alike.

/** What clients ask for: neither the probes of a load balancer nor connections that stay open. */
export const served = where(httpRequests, { endpoint: not(/\/health|\/ws(\/.*)?/) });
/** Answers that need no model. */
export const plain = where(httpDuration, { endpoint: not(/\/health|\/ws(\/.*)?|\/api\/v1\/inference\/.+/) });
/** Answers that a model writes. */
export const inference = where(httpDuration, { endpoint: /\/api\/v1\/inference\/(chat|generate)/ });

export const total = sum(rate(served, window));
const ofStatus = (status: RegExp) => share(sum(rate(where(served, { status }), window)), total);
export const errorRatio = ofStatus(/5../);
export const notFoundRatio = ofStatus(/404/);
export const limitedRatio = ofStatus(/429/);
export const requestsByEndpoint = sum(rate(served, window), by('endpoint'));

import { oneOf, open, upTo } from '../../metric/label.ts';
import type { Wart } from '../../metric/metric.ts';
import { system } from '../../metric/system.ts';

/** An LLM gateway that resells the models of some forty providers against credits. */
export const gatewayz = system('gatewayz', {
  title: 'Gatewayz',
  description:
    'An LLM gateway in Python (FastAPI) that sells the models of many providers against credits. Most of its metrics have common names without a prefix, so every query needs its job; and most have labels, so they appear with their first event after a restart.',
  job: 'gatewayz-api',
  targets: ['gatewayz-api:8000'],
  interval: '10s',
  timeout: '5s',
  created: true,
  target: { instance: upTo(10, 'gatewayz-api:8000') },
});

export const { up } = gatewayz.scrape;

export const provider = upTo(40, 'openrouter', 'fireworks', 'together');
export const model = open('clients name the model, and providers add new ones every day', 50, 'openai/gpt-4o');
/** The providers, as the catalog of models knows them; `all` is the catalog as a whole. */
export const gateway = upTo(41, 'openrouter', 'groq', 'all');
export const method = open('a client may send any word as the method', 7, 'GET', 'POST');
export const endpoint = open(
  'only long numbers and identifiers in a path are replaced, so whoever scans the server makes series',
  20,
  '/v1/models',
  '/v1/chat/completions',
);
/** Redirections are `other`. */
export const status_class = oneOf('2xx', '4xx', '5xx', 'other');
export const status_code = upTo(25, '200', '429', '500');
export const token_type = oneOf('input', 'output');

export const born: Wart = {
  kind: 'born-late',
  why: 'A series appears with its first event after a restart, so `increase` misses that event, and no series means none yet.',
};
export const common: Wart = {
  kind: 'misnamed',
  why: 'The name has no prefix, so other services export the same one: the job must stand in every query.',
};

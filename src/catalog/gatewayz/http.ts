import { open, upTo } from '../../metric/label.ts';
import type { Wart } from '../../metric/metric.ts';
import { born, common, endpoint, gatewayz, method, status_class, status_code } from './system.ts';

const app_name = upTo(1, 'gatewayz');
const path = endpoint;
const seconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;
const bytes = [100, 1000, 10_000, 100_000, 1_000_000] as const;

const twice = (other: string): Wart => ({
  kind: 'overlaps',
  why: `\`${other}\` counts the same requests: never add the two.`,
});
const short: Wart = {
  kind: 'not-aggregable',
  why: 'The highest bucket ends at 5 s, and a completion takes longer: no quantile of completions can be read from it.',
};

export const appInfo = gatewayz.info('fastapi_app_info_info', {
  help: 'FastAPI application information',
  labels: { app_name },
  warts: [
    {
      kind: 'misnamed',
      why: 'The client adds `_info` to a name that has it already, so dashboards that ask for `fastapi_app_info` find nothing.',
    },
  ],
});
export const fastapiRequests = gatewayz.counter('fastapi_requests_total', {
  unit: 'requests',
  help: 'Total FastAPI requests',
  labels: { app_name, method, path, status_code, status_class },
  warts: [twice('http_requests_total'), born],
});
export const fastapiDuration = gatewayz.histogram('fastapi_requests_duration_seconds', {
  unit: 'seconds',
  help: 'FastAPI request duration in seconds',
  labels: { app_name, method, path },
  buckets: seconds,
  warts: [twice('http_request_duration_seconds'), short],
});
export const requestsInProgress = gatewayz.gauge('fastapi_requests_in_progress', {
  unit: 'requests',
  help: 'Number of HTTP requests currently being processed',
  labels: { app_name, method, path },
});
export const httpRequests = gatewayz.counter('http_requests_total', {
  unit: 'requests',
  help: 'Total HTTP requests by method, endpoint and status code',
  labels: { method, endpoint, status_code, status_class },
  warts: [
    common,
    twice('fastapi_requests_total'),
    { kind: 'overlaps', label: 'status_class', why: 'It follows from `status_code`; redirections are `other`.' },
    born,
  ],
});
export const httpDuration = gatewayz.histogram('http_request_duration_seconds', {
  unit: 'seconds',
  help: 'HTTP request duration in seconds by method and endpoint',
  labels: { method, endpoint },
  buckets: seconds,
  warts: [common, twice('fastapi_requests_duration_seconds'), short],
});
export const requestSize = gatewayz.histogram('fastapi_request_size_bytes', {
  unit: 'bytes',
  help: 'HTTP request body size in bytes',
  labels: { app_name, method, path },
  buckets: bytes,
  warts: [{ kind: 'only-when', why: 'It is the length that the client declares, and 0 where it declares none.' }],
});
export const responseSize = gatewayz.histogram('fastapi_response_size_bytes', {
  unit: 'bytes',
  help: 'HTTP response body size in bytes',
  labels: { app_name, method, path },
  buckets: bytes,
  warts: [{ kind: 'only-when', why: 'An answer that is streamed is observed with 0.' }],
});
export const exceptions = gatewayz.counter('fastapi_exceptions_total', {
  unit: 'exceptions',
  help: 'Total FastAPI exceptions',
  labels: {
    app_name,
    exception_type: open('it is the class of whatever is raised', 20, 'HTTPException', 'ValueError'),
  },
  warts: [born],
});

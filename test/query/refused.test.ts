import { bool, not, promql, quantile, rate, record, shareUnder, value, where } from 'promwright';
import { expect, test } from 'vitest';
import { duration, queueDepth, requests } from '../types/gateway.ts';

// The compiler refuses most of these too; a project is built without it.
const any = (wrong: unknown) => wrong as never;

test.each([
  [
    () => where(requests, any({ statuz: 'ok' })),
    '`gateway_requests_total` has no label `statuz`. Did you mean `status`?',
  ],
  [
    () => where(requests, any({ status: 'errr' })),
    '`errr` is no value of the label `status` of `gateway_requests_total`. Did you mean `error`?',
  ],
  [() => where(requests, any({ status: not('nothing-like-it') })), 'It takes `ok`, `error`, `aborted`.'],
  [() => where(requests, { status: [] }), 'The list of values for `status` is empty'],
  [
    () => where(where(requests, { status: 'ok' }), any({ status: 'error' })),
    'narrowed twice by `status`: to `ok` and to `error`',
  ],
  [() => where(requests, { route: /(?=a)/ }), 'looks ahead or behind'],
  [() => where(requests, { route: /(a)\1/ }), 'refers back to a group'],
  [() => where(requests, { route: /a/m }), 'has the flag `m`'],
  [() => rate(any(queueDepth), '5m'), '`rate` is applied to `gateway_queue_depth`, which is a gauge.'],
  [() => rate(any(duration), '5m'), '`rate` is applied to `gateway_duration_seconds`, which is a histogram.'],
  [() => value(any(requests)), '`value` is applied to `gateway_requests_total`, which is a counter.'],
  [
    () => quantile(0.9, any(requests), '5m'),
    '`quantile` is applied to `gateway_requests_total`, which is a counter. Only a histogram has buckets.',
  ],
  [() => quantile(95, duration, '5m'), 'A quantile lies between 0 and 1, and 95 does not.'],
  [
    () => shareUnder(duration, any(2), '5m'),
    '2 is no bucket of `gateway_duration_seconds`. Its bounds are 0.1, 0.5, 1, 5.',
  ],
  [() => rate(requests, '-5m'), '`-5m` is no duration above zero.'],
  [() => rate(requests, '0s'), '`0s` is no duration above zero.'],
  [() => rate(requests, '1.5m'), '`1.5m` is no duration above zero.'],
  [() => bool(value(queueDepth)), 'something else than a comparison'],
  [() => record(any('no_colons'), value(queueDepth)), 'is not of the form level:metric:operations'],
  [() => promql`sum(rate(x[5m])`, 'sum(rate(x[5m])'],
])('%#', (declare, message) => expect(declare).toThrow(message));

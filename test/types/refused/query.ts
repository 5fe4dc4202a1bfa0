import {
  absent,
  alert,
  and,
  by,
  div,
  groupLeft,
  gt,
  hour,
  ignoring,
  on,
  or,
  quantile,
  rate,
  record,
  shareUnder,
  sum,
  time,
  value,
  variable,
  where,
  without,
} from 'promwright';
import { duration, failures, queueDepth, requests } from '../gateway.ts';

const total = sum(rate(requests, '5m'), by('route'));
const errors = sum(rate(where(requests, { status: 'error' }), '5m'), by('route'));
const ratio = div(errors, total);
const failing = record(
  'route_status:gateway_requests:rate5m',
  sum(rate(where(requests, { status: 'error' }), '5m'), by('route', 'status')),
);

// Argument of type 'Series<"gauge"
rate(queueDepth, '5m');
// Argument of type 'Series<"histogram"
rate(duration, '5m');
// Object literal may only specify known properties, but 'statuz' does not exist in type 'Where<
where(requests, { statuz: 'error' });
// Type '"errr"' is not assignable to type '"aborted" | "error" | "ok" | readonly ("aborted" | "error" | "ok")[] | RegExp | VariableValue | { readonly not: "aborted" | "error" | "ok" | readonly ("aborted" | "error" | "ok")[] | RegExp; }'. Did you mean '"error"'?
where(requests, { status: 'errr' });
// Type '"errr"' is not assignable to type '"aborted" | "error" | "ok"'. Did you mean '"error"'?
where(requests, { status: ['ok', 'errr'] });
// Argument of type 'By<"model">' is not assignable to parameter of type 'By<"instance" | "job" | "route" | "status"> | Without<"instance" | "job" | "route" | "status"> | undefined'.
sum(rate(requests, '5m'), by('model'));
// Argument of type 'Without<"model">' is not assignable to parameter of type 'By<"instance" | "job" | "route" | "status"> | Without<"instance" | "job" | "route" | "status"> | undefined'.
sum(rate(requests, '5m'), without('model'));
// Argument of type 'Vector<"instance" | "job" | "route" | "status">' is not assignable to parameter of type 'number | Scalar | Vector<"instance" | "job" | "reason" | "route">'.
div(rate(failures, '5m'), rate(requests, '5m'));
// Argument of type 'Vector<never>' is not assignable to parameter of type 'number | Scalar | Vector<"route">'.
div(errors, sum(rate(requests, '5m')));
// Argument of type 'Vector<"instance" | "job" | "route" | "status">' is not assignable to parameter of type 'number | Scalar | Vector<"instance" | "job" | "route" | "status=\"error\"">'.
div(rate(where(requests, { status: 'error' }), '5m'), rate(requests, '5m'));
// Argument of type 'Vector<"instance" | "job" | "route" | "status">' is not assignable to parameter of type 'number | Scalar | Vector<"instance" | "job" | "route" | "status=~">'.
div(rate(where(requests, { status: ['error'] }), '5m'), rate(requests, '5m'));
// Argument of type 'Vector<"instance" | "job" | "route" | "status">' is not assignable to parameter of type 'number | Scalar | Vector<"instance" | "job" | "route" | "status=~">'.
div(rate(where(requests, { status: /err.*/ }), '5m'), rate(requests, '5m'));
// Argument of type 'Vector<"instance" | "job" | "route" | "status=\"ok\"">' is not assignable to parameter of type 'number | Scalar | Vector<"instance" | "job" | "route" | "status=\"error\"">'.
div(rate(where(requests, { status: 'error' }), '5m'), rate(where(requests, { status: 'ok' }), '5m'));
// Argument of type 'Vector<never>' is not assignable to parameter of type 'number | Scalar | Vector<"route">'.
gt(total, sum(rate(requests, '5m')));
// Argument of type 'number' is not assignable to parameter of type 'AnyVector'.
gt(time(), 5);
// Argument of type 'Vector<never>' is not assignable to parameter of type 'Vector<"route">'.
and(total, gt(hour(), 9));
// Argument of type 'Vector<never>' is not assignable to parameter of type 'Vector<"route">'.
or(total, sum(rate(requests, '5m')));
// Argument of type 'On<"reason">' is not assignable to parameter of type 'Ignoring<"instance" | "job" | "reason" | "route"> | On<"route">'.
div(total, rate(failures, '5m'), on('reason'));
// Argument of type 'On<"status">' is not assignable to parameter of type 'Ignoring<"instance" | "job" | "route" | "status"> | On<"instance" | "job" | "route">'.
div(rate(where(requests, { status: 'error' }), '5m'), rate(requests, '5m'), on('status'));
// Argument of type 'Ignoring<"reason">' is not assignable to parameter of type 'Ignoring<"reason"> & { readonly onOneSideOnly: "status"; }'.
div(rate(failures, '5m'), rate(requests, '5m'), ignoring('reason'));
// Argument of type 'Ignoring<"instance">' is not assignable to parameter of type 'Ignoring<"instance"> & { readonly onOneSideOnly: "job" | "status"; }'.
div(rate(requests, '5m'), total, ignoring('instance'), groupLeft());
// Argument of type 'GroupLeft<"route">' is not assignable to parameter of type
div(rate(requests, '5m'), total, on('route'), groupLeft('route'));
// Object literal may only specify known properties, and 'status' does not exist in type 'Where<
where(failing, { status: 'ok' });
// Argument of type '2' is not assignable to parameter of type '0.1 | 0.5 | 1 | 5'.
shareUnder(duration, 2, '5m');
// Argument of type 'Series<"counter"
quantile(0.95, requests, '5m');
// Argument of type 'Series<"histogram"
sum(rate(duration, '5m'));
// Argument of type 'Series<"counter"
value(requests);
// Argument of type '"5 minutes"' is not assignable to parameter of type 'Window'.
rate(requests, '5 minutes');
// Property 'instance' does not exist on type '{ readonly route: string; }'.
alert('Bad', {
  expr: gt(ratio, 0.05),
  for: '5m',
  severity: 'warning',
  summary: ({ instance }) => instance,
  description: '',
});
// Argument of type 'By<"instance">' is not assignable to parameter of type 'By<"route"> | Without<"route"> | undefined'.
sum(value(record('route:gateway_requests:rate5m', total)), by('instance'));
// Property 'route' does not exist on type '{ readonly job: string; }'.
alert('Gone', {
  expr: absent(where(requests, { route: /a.*/ })),
  for: '5m',
  severity: 'info',
  summary: ({ route }) => route,
  description: '',
});

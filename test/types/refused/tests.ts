import { alert, by, gt, rate, sum, value, where } from 'promwright';
import { at, changing, counts, none, observes, ramp, shows, tests } from 'promwright/test';
import { dbSeconds, duration, info, memory, queueDepth, requests } from '../gateway.ts';

const long = alert('QueueLong', {
  expr: gt(sum(value(queueDepth), by('queue')), 50),
  for: '5m',
  severity: 'warning',
  summary: '',
  description: '',
});
const failing = alert('Failing', {
  expr: gt(rate(where(requests, { status: 'error' }), '5m'), 1),
  for: '5m',
  severity: 'warning',
  summary: '',
  description: '',
});
const given = counts(requests, { status: 'error' }, 1);

// Argument of type 'Series<"gauge"
counts(queueDepth, {}, 1);
// Argument of type 'Series<"histogram"
counts(duration, {}, 1);
// Argument of type 'Series<"counter"
shows(requests, {}, 1);
// Argument of type 'Series<"summary"
shows(dbSeconds, {}, 1);
// Argument of type 'Series<"gauge"
observes(queueDepth, {}, 1, 2);
// Argument of type 'Series<"info"
observes(info, {}, 1, 2);
// 'rout' does not exist in type 'Shareable<
counts(requests, { rout: '/chat' }, 1);
// 'job' does not exist in type 'Shareable<
counts(requests, { job: 'gateway' }, 1);
// Type '"errr"' is not assignable to type 'Shared<
counts(requests, { status: 'errr' }, 1);
// Type '"errr"' is not assignable to type '"aborted" | "error" | "ok"'. Did you mean '"error"'?
counts(requests, { status: ['ok', 'errr'] }, 1);
// 'errr' does not exist in type 'readonly ("aborted" | "error" | "ok")[] | Shared<
counts(requests, { status: { ok: 'rest', errr: 0.1 } }, 1);
// Type '{ ok: "most"; error: number; }' is not assignable to type 'Shared<
counts(requests, { status: { ok: 'most', error: 0.1 } }, 1);
// Type '"quick"' is not assignable to type 'One<
shows(queueDepth, { queue: 'quick' }, 1);
// 'fast' does not exist in type 'readonly ("fast" | "slow")[]'.
shows(queueDepth, { queue: { fast: 0.9, slow: 0.1 } }, 1);
// 'queue' does not exist in type 'Labelled<
shows(memory, { queue: 'fast' }, 1);
// 'rout' does not exist in type 'Shareable<
observes(duration, { rout: '/chat' }, 1, 2);
// Expected 4 arguments, but got 3.
observes(duration, {}, 1);
// Argument of type 'string' is not assignable to parameter of type 'Signal<Distribution>'.
observes(duration, {}, 1, 'slow');
// No overload matches this call.
shows(memory, {}, changing(1, at('five minutes', 2)));
// Argument of type 'string' is not assignable to parameter of type 'number'.
shows(memory, {}, changing(1, ramp('5m', '9m', none)));
// Type 'Givens' is not assignable to type 'Incident<"queue">'.
tests(long, { incident: given });
// Property 'incident' is missing in type
tests(long, { healthy: given });
// Type '{}' is not assignable to type 'Fires<"queue"> | readonly Fires<"queue">[]'.
tests(long, { incident: { given, fires: {} } });
// 'route' does not exist in type '{ readonly queue?: string; }'.
tests(long, { incident: { given, fires: { after: '5m', labels: { route: '/chat' } } } });
// 'queu' does not exist in type '{ readonly queue?: string; }'. Did you mean to write 'queue'?
tests(long, { incident: { given, fires: { after: '5m', labels: { queu: 'fast' } } } });
// ''status="error"'' does not exist in type
tests(failing, { incident: { given, fires: { after: '5m', labels: { 'status="error"': 'error' } } } });
// 'helthy' does not exist in type 'Cases<"queue">'. Did you mean to write 'healthy'?
tests(long, { incident: { given, fires: { after: '5m' } }, helthy: given });

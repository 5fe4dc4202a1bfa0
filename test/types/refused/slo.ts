import { alert, slo, value, where } from 'promwright';
import { duration, gateway, queueDepth, requests, tokens } from '../gateway.ts';

const common = {
  name: 'GatewayAvailability',
  title: 'Availability',
  system: gateway,
  events: 'requests',
  fail: 'fail',
  objective: 0.999,
  window: '30d',
} as const;
const sli = { total: requests, bad: where(requests, { status: 'error' }) };
const availability = slo({ ...common, sli });

// Type '3' is not assignable to type '0.1 | 0.5 | 1 | 5'.
slo({ ...common, sli: { of: duration, under: 3 } });
// is not assignable to type 'readonly Events<string>[] | Events<string>'.
slo({ ...common, sli: { total: queueDepth, bad: queueDepth } });
// Type '"rout"' is not assignable to type '"instance" | "job" | "route" | "status"'.
slo({ ...common, sli, by: ['rout'] });
// Type '"route"' is not assignable to type
slo({ ...common, sli: { total: requests, bad: tokens }, by: ['route'] });
// Did you mean to write 'route'?
slo({ ...common, sli, by: ['route'], objectives: { rout: { a: 0.99 } } });
// is not assignable to type '`${number}d` | `${number}w`'.
slo({ ...common, sli, window: 'a month' });
// Property 'route' does not exist on type
alert('X', {
  expr: value(availability.budgetLeft),
  for: '5m',
  severity: 'warning',
  summary: ({ route }) => route,
  description: '',
});

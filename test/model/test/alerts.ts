import { alert, by, deriv, gt, rate, record, ruleGroup, sum, value, where } from 'promwright';
import { type Cases, counts } from 'promwright/test';
import type { Override } from '../../../src/model/config.ts';
import { resolve } from '../../../src/model/resolve.ts';
import type { Alert, AnyRecording } from '../../../src/model/rule.ts';
import type { AlertTests } from '../../../src/model/test/tests.ts';
import { gateway, memory, queueDepth, requests } from '../../types/gateway.ts';
import { project } from '../project.ts';

export const long = alert('QueueLong', {
  expr: gt(sum(value(queueDepth), by('job', 'queue')), 50),
  for: '5m',
  severity: 'warning',
  summary: ({ queue }, depth) => `The queue ${queue} has ${depth}.`,
  description: 'It is long.',
  labels: { team: 'core' },
});
const erring = record('job_route:gateway_requests:rate5m', sum(rate(requests, '5m'), by('job', 'route')));
export const busy = alert('Busy', {
  expr: gt(value(erring), 100),
  for: '10m',
  keepFiringFor: '5m',
  severity: 'critical',
  summary: '{{ if true }}Go{{ end }}',
  description: '',
});
const plain = { for: '0s', severity: 'warning', summary: '', description: '' } as const;
export const weekly = alert('Weekly', { expr: gt(deriv(memory, '1w'), 0), ...plain });
export const stale = alert('Stale', { expr: gt(value(where(queueDepth, { queue: 'slow' })), 5), ...plain });

/** What an alert's tests resolve to, and what is wrong with them. */
export function resolved(of: readonly AlertTests[], override?: Override) {
  const group = (name: string, rules: readonly (Alert | AnyRecording)[], apart?: string) =>
    ruleGroup({ name, system: gateway, every: '1m', rules, ...(apart !== undefined && { apart }) });
  const groups = [group('rates', [erring], 'slo'), group('alerts', [long, busy, weekly, stale])];
  const config = override === undefined ? {} : { overrides: { gateway: override } };
  const { resolved: all, findings } = resolve(project({ tests: of, groups, config }));
  return { tests: all.tests, tested: [...all.tested], findings };
}
/** Traffic of which none comes. */
export const silent = counts(requests, {}, 0);

/** A case without an incident, which the types demand. */
export function quiet(idle: NonNullable<Cases<never>['idle']>): Cases<never> {
  return { idle } as Cases<never>;
}

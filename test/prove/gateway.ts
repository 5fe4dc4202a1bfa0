import { alert, by, div, gt, rate, record, ruleGroup, sum, value, where } from 'promwright';
import type { Override } from '../../src/model/config.ts';
import { resolve } from '../../src/model/resolve.ts';
import type { ResolvedAlert } from '../../src/model/resolved.ts';
import type { AlertTests } from '../../src/model/test/tests.ts';
import { project } from '../model/project.ts';
import { gateway, queueDepth, requests } from '../types/gateway.ts';

const plain = { for: '10m', severity: 'warning', summary: '', description: '' } as const;
const ended = record('job_status:gateway_requests:rate5m', sum(rate(requests, '5m'), by('job', 'status')));
const all = record('job:gateway_requests:rate5m', sum(value(ended), by('job')));
const errors = record('job:gateway_errors:rate5m', sum(value(where(ended, { status: 'error' })), by('job')));
const depth = record('job:gateway_queue_depth:sum', sum(value(queueDepth), by('job')));

/** Reads recordings that read another. */
export const failing = alert('Failing', { ...plain, expr: gt(div(value(errors), value(all)), 0.05) });
export const queueLong = alert('QueueLong', { ...plain, expr: gt(sum(value(queueDepth), by('job')), 50) });
export const queueDeep = alert('QueueDeep', { ...plain, expr: gt(value(depth), 500.5) });

/** The rules of the gateway: recordings in one group, alerts in another. */
export function gatewayWith(tests: readonly AlertTests[], override?: Override) {
  const common = { system: gateway, every: '1m' } as const;
  const { resolved } = resolve(
    project({
      tests,
      groups: [
        ruleGroup({ ...common, name: 'rates', rules: [ended, all, errors, depth] }),
        ruleGroup({ ...common, name: 'alerts', rules: [failing, queueLong, queueDeep] }),
      ],
      config: override === undefined ? {} : { overrides: { gateway: override } },
    }),
  );
  return resolved;
}

export const { groups, known } = gatewayWith([]);

export function alertCalled(name: string): ResolvedAlert {
  const found = groups.flatMap(({ rules }) => rules).find((rule) => rule.name === name);
  if (found?.rule !== 'alert') throw new Error(name);
  return found;
}

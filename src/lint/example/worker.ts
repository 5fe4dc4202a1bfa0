import { upTo } from '../../metric/label.ts';
import { system } from '../../metric/system.ts';

/** A second system beside the gateway, for what goes wrong between two. */
export const worker = system('gateway-worker', {
  title: 'Gateway worker',
  description: 'Works off what the gateway queues.',
  job: 'gateway-worker',
  targets: ['worker:8081'],
  interval: '30s',
  target: { instance: upTo(5) },
});
worker.gauge('gateway_worker_memory_bytes', { unit: 'bytes', help: 'Memory of a worker' });

import { sampleLimit, valueLengthLimit } from '../../metric/series.ts';
import type { Job, System } from '../../metric/system.ts';
import { scrapeTimeout } from '../../model/interval.ts';
import { slug } from '../slug.ts';
import { type Kubernetes, MANAGED, metadata, objectName } from './object.ts';

const APP = 'app.kubernetes.io/name';

/** A service that finds a job's pods by the label `app.kubernetes.io/name`, and the monitor that has it scraped as prometheus.yml would. */
export function jobObjects(system: System, job: Job, kubernetes: Kubernetes): readonly unknown[] {
  // The application has a service of its own name.
  const name = objectName(`${job.job}-metrics`);
  const app = { [APP]: slug(job.job, /[^A-Za-z0-9_.-]/g, 63) };
  const ports = portsOf(job);
  const limit = sampleLimit(system, job.job);
  const labels = { ...app, 'app.kubernetes.io/component': 'metrics', ...MANAGED };
  return [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadata(kubernetes, name, labels),
      spec: { clusterIP: 'None', selector: app, ports },
    },
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: metadata(kubernetes, name, { ...kubernetes.labels, ...labels }),
      spec: {
        selector: { matchLabels: labels },
        ...(limit !== undefined && { sampleLimit: limit, labelValueLengthLimit: valueLengthLimit(system) }),
        endpoints: ports.map(({ name: port }) => ({
          port,
          path: job.path,
          interval: job.interval,
          scrapeTimeout: scrapeTimeout(job),
          relabelings: relabelings(job),
        })),
      },
    },
  ];
}

/** What the operator adds to every target. */
const ADDED = ['container', 'endpoint', 'namespace', 'node', 'pod', 'service'];

/**
 * The operator names a job after its service and adds labels of its own, before which a metric's label of the same name gives way: `endpoint` would
 * become `exported_endpoint`, and the queries on it empty. What the catalog's target labels name stays.
 */
function relabelings({ job, target }: Job): readonly unknown[] {
  const dropped = ADDED.filter((label) => !(label in target));
  return [
    { targetLabel: 'job', replacement: job.replaceAll('$', '$$$$') },
    ...(dropped.length > 0 ? [{ action: 'labeldrop', regex: dropped.join('|') }] : []),
  ];
}

function portsOf({ targets }: Job): readonly { readonly name: string; readonly port: number }[] {
  const ports = [...new Set(targets.map((target) => Number(/:(\d+)$/.exec(target)?.[1] ?? 80)))];
  return ports.map((port, i) => ({ name: i === 0 ? 'metrics' : `metrics-${port}`, port }));
}

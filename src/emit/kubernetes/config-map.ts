import { Buffer } from 'node:buffer';
import type { Diagnostic } from '../../diagnostic.ts';
import type { ResolvedDashboard } from '../../model/resolved.ts';
import { type Emitted, head, yamlFile } from '../checked.ts';
import { type Kubernetes, MANAGED, metadata, objectName } from './object.ts';

/** What the API server takes, https://kubernetes.io/docs/concepts/configuration/configmap/ */
const LARGEST = 1_048_576;

const NOTE =
  'kubectl apply --server-side: without it, kubectl keeps a second copy in an annotation, which holds 256 KiB at most.';

/** A dashboard as the sidecar of Grafana's Helm chart finds it: by a label, its folder in an annotation. */
export function configMapFile(dashboard: ResolvedDashboard, model: unknown, kubernetes: Kubernetes): Emitted {
  const { file, title, uid, folder } = dashboard;
  const text = `${JSON.stringify(model)}\n`;
  const { files, findings } = yamlFile(
    `kubernetes/dashboards/${uid}.yaml`,
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        ...metadata(kubernetes, objectName(`dashboard-${uid}`), { grafana_dashboard: '1', ...MANAGED }),
        annotations: { grafana_folder: folder },
      },
      data: { [`${uid}.json`]: text },
    },
    `${head([file])}\n\n${NOTE}`,
  );
  return {
    files,
    findings: [
      ...tooLarge(dashboard, Buffer.byteLength(text)),
      ...findings.map((finding) => ({ ...finding, file, path: [title] })),
    ],
  };
}

function tooLarge({ file, title }: ResolvedDashboard, bytes: number): readonly Diagnostic[] {
  if (bytes <= LARGEST) return [];
  return [
    {
      rule: 'kubernetes/configmap-size',
      severity: 'error',
      message: `The dashboard \`${title}\` takes ${mebibytes(bytes)} of JSON, more than the 1 MiB that a ConfigMap holds.`,
      why: 'Kubernetes refuses the ConfigMap, and the dashboard never reaches Grafana.',
      fix: `Split it by rows into ${Math.ceil(bytes / LARGEST)} dashboards or more that name each other in \`links\`, or leave \`kubernetes\` out of the config's \`targets\`.`,
      file,
      path: [title],
    },
  ];
}

const mebibytes = (bytes: number): string => `${(Math.ceil((bytes / LARGEST) * 100) / 100).toFixed(2)} MiB`;

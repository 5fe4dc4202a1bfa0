import { RULES } from './prometheus.ts';
import { byTag, closed, DURATION, INTEGER, list, mapOf, only, type Schema, STRING, text, WORDS } from './schema.ts';

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ and …/labels/ */
const NAME = text('^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$');
const VALUE = text('^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$');
const LABELS = mapOf(VALUE, '^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$');
const METADATA = closed({ name: NAME, labels: LABELS }, { namespace: NAME });

const SERVICE = closed({
  apiVersion: only('v1'),
  kind: only('Service'),
  metadata: METADATA,
  spec: closed({
    clusterIP: only('None'),
    selector: LABELS,
    ports: list(
      closed({
        name: text('^[a-z](?:[a-z0-9-]{0,13}[a-z0-9])?$'),
        port: { type: 'integer', minimum: 1, maximum: 65_535 },
      }),
      1,
    ),
  }),
});

const RELABELING: Schema = {
  type: 'object',
  if: { type: 'object', required: ['action'] },
  // oxlint-disable-next-line unicorn/no-thenable
  then: closed({ action: only('labeldrop'), regex: WORDS }),
  else: closed({ targetLabel: text('^[a-zA-Z_][a-zA-Z0-9_]*$'), replacement: STRING }),
};

/** The part of the ServiceMonitor of prometheus-operator 0.93 that we write. */
const SERVICE_MONITOR = closed({
  apiVersion: only('monitoring.coreos.com/v1'),
  kind: only('ServiceMonitor'),
  metadata: METADATA,
  spec: closed(
    {
      selector: closed({ matchLabels: LABELS }),
      endpoints: list(
        closed({
          port: WORDS,
          path: text('^/'),
          interval: DURATION,
          scrapeTimeout: DURATION,
          relabelings: list(RELABELING, 1),
        }),
        1,
      ),
    },
    { sampleLimit: INTEGER, labelValueLengthLimit: INTEGER },
  ),
});

const PROMETHEUS_RULE = closed({
  apiVersion: only('monitoring.coreos.com/v1'),
  kind: only('PrometheusRule'),
  metadata: METADATA,
  spec: RULES,
});

/** The documents of one file. */
export const KUBERNETES: Schema = list(byTag('kind', SERVICE, SERVICE_MONITOR, PROMETHEUS_RULE), 1);

export const CONFIG_MAP: Schema = closed({
  apiVersion: only('v1'),
  kind: only('ConfigMap'),
  metadata: closed({ name: NAME, labels: LABELS, annotations: closed({ grafana_folder: WORDS }) }, { namespace: NAME }),
  data: mapOf(WORDS, '^[A-Za-z0-9._-]{1,253}$'),
});

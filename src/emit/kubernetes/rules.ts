import type { System } from '../../metric/system.ts';
import type { ResolvedGroup } from '../../model/resolved.ts';
import { ruleGroups } from '../prometheus.ts';
import { type Kubernetes, MANAGED, metadata, objectName } from './object.ts';

/** https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule */
export function prometheusRule(system: System, groups: readonly ResolvedGroup[], kubernetes: Kubernetes): unknown {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: metadata(kubernetes, objectName(system.name), { ...kubernetes.labels, ...MANAGED }),
    spec: ruleGroups(groups),
  };
}

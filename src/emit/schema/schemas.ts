import { DASHBOARD } from './dashboard.ts';
import { GRAFANA_ALERTING } from './grafana-alerting.ts';
import { CONFIG_MAP, KUBERNETES } from './kubernetes.ts';
import { PROMETHEUS, RULES, TARGETS } from './prometheus.ts';
import { DASHBOARDS_PROVIDER, DATASOURCES } from './provisioning.ts';
import type { Schema } from './schema.ts';
import { ALERTMANAGER, COMPOSE } from './stack.ts';

/** The schemas by the names of their validators. `node tools/schemas.mjs` compiles them to validators.gen.ts. */
export const SCHEMAS = {
  alertmanager: ALERTMANAGER,
  compose: COMPOSE,
  configMap: CONFIG_MAP,
  dashboard: DASHBOARD,
  dashboardsProvider: DASHBOARDS_PROVIDER,
  datasources: DATASOURCES,
  grafanaAlerting: GRAFANA_ALERTING,
  kubernetes: KUBERNETES,
  prometheus: PROMETHEUS,
  rules: RULES,
  targets: TARGETS,
} as const satisfies Readonly<Record<string, Schema>>;

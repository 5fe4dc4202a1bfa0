import { DASHBOARD } from './dashboard.ts';
import { PROMETHEUS, RULES, TARGETS } from './prometheus.ts';
import { DASHBOARDS_PROVIDER, DATASOURCES } from './provisioning.ts';
import type { Schema } from './schema.ts';

/** The schemas by the names of their validators. `node tools/schemas.mjs` compiles them to validators.gen.ts. */
export const SCHEMAS = {
  dashboard: DASHBOARD,
  dashboardsProvider: DASHBOARDS_PROVIDER,
  datasources: DATASOURCES,
  prometheus: PROMETHEUS,
  rules: RULES,
  targets: TARGETS,
} as const satisfies Readonly<Record<string, Schema>>;

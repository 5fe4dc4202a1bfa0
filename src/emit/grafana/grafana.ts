import type { Resolved, ResolvedDashboard } from '../../model/resolved.ts';
import { stepsOf } from '../../model/step.ts';
import { type Emitted, head, jsonFile, merged, yamlFile } from '../checked.ts';
import { dashboardModel } from './dashboard.ts';
import { dashboardsProvider, datasources } from './provisioning.ts';

/** Dashboards, and the two files by which Grafana finds them and their data source. */
export async function emitGrafana(resolved: Resolved): Promise<Emitted> {
  const { settings } = resolved;
  const models = await dashboardModels(resolved);
  const comment = head(['promwright.config.ts']);
  return merged([
    ...models.map(({ dashboard, model }) =>
      from(dashboard, jsonFile(`grafana/dashboards/${directory(dashboard.folder)}/${dashboard.uid}.json`, model)),
    ),
    yamlFile('grafana/provisioning/dashboards/promwright.yaml', dashboardsProvider(settings), comment),
    yamlFile('grafana/provisioning/datasources/promwright.yaml', datasources(settings), comment),
  ]);
}

/** Every dashboard with what Grafana reads of it. */
export async function dashboardModels(
  resolved: Resolved,
): Promise<readonly { readonly dashboard: ResolvedDashboard; readonly model: unknown }[]> {
  const sdk = await import('./sdk.ts');
  const stepOf = stepsOf(resolved);
  return resolved.dashboards.map((dashboard) => ({
    dashboard,
    model: dashboardModel(sdk, dashboard, stepOf(dashboard)),
  }));
}

/** Findings point at the module, where the title or uid stands that the schema refuses. */
function from({ file, title }: ResolvedDashboard, { files, findings }: Emitted): Emitted {
  return { files, findings: findings.map((finding) => ({ ...finding, file, path: [title] })) };
}

/** A folder's title as one directory of that name: Grafana skips those that start with a dot, and no name holds a slash. */
function directory(folder: string): string {
  // oxlint-disable-next-line no-control-regex
  return folder.replace(/[\u0000-\u001f/\\:*?"<>|]/g, '-').replace(/^\.+/, '') || 'General';
}

import type { ResolvedDashboard, ResolvedRow } from '../../model/resolved.ts';
import type { StepOf } from '../../model/step.ts';
import { built, type Sdk, shaped } from './built.ts';
import { annotationModels, linkModel, variableModel } from './header.ts';
import { panelModel } from './panel.ts';

/** A dashboard in the classic model, the only one that Grafana 10 to 13 all read from files. */
export function dashboardModel(sdk: Sdk, dashboard: ResolvedDashboard, stepOf: StepOf): unknown {
  const builder = new sdk.dashboard.DashboardBuilder(dashboard.title)
    .uid(dashboard.uid)
    .description(dashboard.description)
    .tags([...dashboard.tags])
    .readonly()
    .timezone('browser')
    .tooltip(sdk.dashboard.DashboardCursorSync.Crosshair)
    .time({ from: `now-${dashboard.time}`, to: 'now' })
    .refresh(dashboard.refresh)
    .variables(dashboard.variables.map((variable) => built(variableModel(sdk, variable))))
    .annotations(annotationModels(sdk, dashboard))
    .links(dashboard.links.map((link) => built(linkModel(sdk, link))));
  for (const row of dashboard.rows) addRow(sdk, builder, row, stepOf);
  return shaped(builder.build(), [], ['uid', 'title', 'description', 'tags']);
}

type DashboardBuilder = InstanceType<Sdk['dashboard']['DashboardBuilder']>;

/** A closed row holds its panels; an open one stands before them. */
function addRow(sdk: Sdk, builder: DashboardBuilder, row: ResolvedRow, stepOf: StepOf): void {
  const panels = row.panels.map((panel) => built(panelModel(sdk, panel, stepOf)));
  const head = new sdk.dashboard.RowBuilder(row.title).id(row.id).gridPos({ ...row.place });
  if (row.collapsed) for (const panel of panels) head.withPanel(panel);
  builder.withRow(head.collapsed(row.collapsed));
  if (!row.collapsed) for (const panel of panels) builder.withPanel(panel);
}

import type { ResolvedLink, ResolvedPanel, ResolvedTarget } from '../../model/resolved.ts';
import type { StepOf } from '../../model/step.ts';
import { built, type Sdk, shaped, type VisualBuilder } from './built.ts';
import { DATASOURCE } from './datasource.ts';
import { textPanel, visual } from './visual.ts';

type PanelModel = ReturnType<VisualBuilder['build']>;

/** A panel as Grafana stores it, with the id, place and refIds that were resolved. */
export function panelModel(sdk: Sdk, panel: ResolvedPanel, stepOf: StepOf): PanelModel {
  const { source } = panel;
  const builder = source.type === 'text' ? textPanel(sdk, source.spec.content) : visual(sdk, panel, source);
  builder
    .id(panel.id)
    .title(panel.title)
    .gridPos({ ...panel.place });
  if (panel.description !== '') builder.description(panel.description);
  if (panel.links.length > 0) builder.links(panel.links.map((link) => built(panelLink(sdk, link))));
  if (source.type !== 'text')
    builder.datasource(DATASOURCE).targets(panel.targets.map((target) => targetOf(sdk, target, stepOf(target))));
  return shaped(builder.build(), ['transparent', 'repeatDirection'], ['id', 'type', 'title', 'description', 'gridPos']);
}

/** A panel's link has three fields of the many that the SDK's type shares with a dashboard's. */
function panelLink(sdk: Sdk, { title, url = '' }: ResolvedLink) {
  const link = new sdk.dashboard.DashboardLinkBuilder(title).url(url).targetBlank(isAbroad(url)).build();
  return shaped(link, ['type', 'icon', 'tooltip', 'tags', 'asDropdown', 'placement', 'includeVars', 'keepTime']);
}

/** Whether a link leaves this Grafana. */
export function isAbroad(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url);
}

function targetOf(sdk: Sdk, target: ResolvedTarget, step: string | undefined) {
  const { prometheus } = sdk;
  const builder = new prometheus.DataqueryBuilder()
    .refId(target.refId)
    .datasource(DATASOURCE)
    .editorMode(prometheus.QueryEditorMode.Code)
    .expr(target.text)
    .legendFormat(target.legend === '' ? '__auto' : target.legend)
    .format(prometheus.PromQueryFormat[FORMAT[target.format]]);
  if (step !== undefined) builder.interval(step);
  const query = (target.instant ? builder.instant() : builder.range()).build();
  // A function, by which TypeScript tells the queries of one data source from those of another.
  return built(shaped(query, ['_implementsDataqueryVariant']));
}

const FORMAT = { time_series: 'TimeSeries', table: 'Table', heatmap: 'Heatmap' } as const;

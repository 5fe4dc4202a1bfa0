import type { Panel } from '../../model/panel.ts';
import type { ResolvedPanel } from '../../model/resolved.ts';
import { built, type Sdk, type VisualBuilder } from './built.ts';
import { field } from './field.ts';
import { heatmapPanel } from './heatmap.ts';
import { barGaugePanel, gaugePanel, statPanel } from './number.ts';
import { tablePanel } from './table.ts';

type Drawn = Exclude<Panel, { type: 'text' }>;
type Of<T extends Panel['type']> = Extract<Panel, { type: T }>['spec'];

/** The builder of a panel's kind, with the options of the kind set. */
export function visual(sdk: Sdk, panel: ResolvedPanel, source: Drawn): VisualBuilder {
  switch (source.type) {
    case 'timeseries':
      return timeseriesPanel(sdk, panel, source.spec);
    case 'stat':
      return statPanel(sdk, panel, source.spec);
    case 'gauge':
      return gaugePanel(sdk, panel, source.spec);
    case 'barGauge':
      return barGaugePanel(sdk, panel, source.spec);
    case 'table':
      return tablePanel(sdk, panel, source.spec);
    case 'heatmap':
      return heatmapPanel(sdk, panel, source.spec);
    case 'stateTimeline':
      return stateTimelinePanel(sdk, panel, source.spec);
  }
}

export function textPanel({ text }: Sdk, content: string): VisualBuilder {
  return new text.PanelBuilder().mode(text.TextMode.Markdown).content(content);
}

function timeseriesPanel(sdk: Sdk, panel: ResolvedPanel, spec: Of<'timeseries'>): VisualBuilder {
  const { common, dashboard, timeseries } = sdk;
  const stacked = spec.stack === true;
  const legend = spec.legend ?? 'table';
  return (
    field(sdk, new timeseries.PanelBuilder(), panel, spec, dashboard.FieldColorModeId.PaletteClassic)
      .drawStyle(common.GraphDrawStyle.Line)
      .lineInterpolation(common.LineInterpolation.Linear)
      // Parts of a whole read as areas; independent lines are hidden by each other's fill.
      .lineWidth(stacked ? 1 : 2)
      .fillOpacity(stacked ? 40 : 0)
      .showPoints(common.VisibilityMode.Auto)
      .spanNulls(false)
      .axisPlacement(common.AxisPlacement.Auto)
      .scaleDistribution(
        built(
          spec.log === true
            ? { type: common.ScaleDistribution.Log, log: 10 }
            : { type: common.ScaleDistribution.Linear },
        ),
      )
      .stacking(built({ mode: stacked ? common.StackingMode.Normal : common.StackingMode.None, group: 'A' }))
      .thresholdsStyle(
        built({ mode: panel.lines ? common.GraphThresholdsStyleMode.Dashed : common.GraphThresholdsStyleMode.Off }),
      )
      .legend(
        built({
          displayMode: legend === 'table' ? common.LegendDisplayMode.Table : common.LegendDisplayMode.List,
          placement: common.LegendPlacement.Bottom,
          showLegend: legend !== 'hidden',
          calcs: legend === 'table' ? ['lastNotNull', 'max'] : [],
        }),
      )
      .tooltip(built({ mode: common.TooltipDisplayMode.Multi, sort: common.SortOrder.Descending }))
  );
}

function stateTimelinePanel(sdk: Sdk, panel: ResolvedPanel, spec: Of<'stateTimeline'>): VisualBuilder {
  const { common, dashboard, statetimeline } = sdk;
  const { PaletteClassic, Thresholds } = dashboard.FieldColorModeId;
  const judged = panel.thresholds.length > 0 || panel.mappings.length > 0;
  return field(sdk, new statetimeline.PanelBuilder(), panel, spec, judged ? Thresholds : PaletteClassic)
    .legend(
      built({
        displayMode: common.LegendDisplayMode.List,
        placement: common.LegendPlacement.Bottom,
        showLegend: true,
        calcs: [],
      }),
    )
    .tooltip(built({ mode: common.TooltipDisplayMode.Single, sort: common.SortOrder.None }));
}

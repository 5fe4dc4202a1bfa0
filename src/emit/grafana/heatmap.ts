import type { HeatmapSpec } from '../../model/panel.ts';
import type { ResolvedPanel } from '../../model/resolved.ts';
import { built, type Sdk } from './built.ts';
import { field } from './field.ts';

/** Buckets as Prometheus counted them: Grafana calculates none of its own. The panel's unit is that of the bounds, on the axis. */
export function heatmapPanel(sdk: Sdk, panel: ResolvedPanel, spec: HeatmapSpec) {
  const { common, heatmap } = sdk;
  const unit = panel.unit === '' ? {} : { unit: panel.unit };
  const decimals = spec.decimals === undefined ? {} : { decimals: spec.decimals };
  const { min: _min, max: _max, decimals: _decimals, ...cells } = spec;
  return (
    field(sdk, new heatmap.PanelBuilder(), { ...panel, unit: '' }, cells, sdk.dashboard.FieldColorModeId.Thresholds)
      .calculate(false)
      .color(
        built({
          mode: heatmap.HeatmapColorMode.Scheme,
          scheme: 'Oranges',
          fill: 'dark-orange',
          scale: heatmap.HeatmapColorScale.Exponential,
          exponent: 0.5,
          steps: 64,
          reverse: false,
        }),
      )
      // An empty cell is no observation, and stays blank.
      .filterValues(built({ le: 1e-9 }))
      .yAxis(built({ axisPlacement: common.AxisPlacement.Left, reverse: false, ...unit, ...decimals }))
      .tooltip(built({ mode: common.TooltipDisplayMode.Single, yHistogram: true, showColorScale: true }))
      .scaleDistribution(built({ type: common.ScaleDistribution.Linear }))
  );
}

import type { BarGaugeSpec, GaugeSpec, StatSpec } from '../../model/panel.ts';
import type { ResolvedPanel } from '../../model/resolved.ts';
import { built, type Sdk } from './built.ts';
import { field } from './field.ts';

const LATEST = built({ calcs: ['lastNotNull'], fields: '', values: false });

export function statPanel(sdk: Sdk, panel: ResolvedPanel, spec: StatSpec) {
  const { BigValueColorMode, BigValueGraphMode, BigValueTextMode } = sdk.common;
  const sparkline = spec.sparkline !== false && panel.targets.some((target) => !target.instant);
  const color = {
    value: BigValueColorMode.Value,
    background: BigValueColorMode.Background,
    none: BigValueColorMode.None,
  };
  return field(sdk, new sdk.stat.PanelBuilder(), panel, spec, sdk.dashboard.FieldColorModeId.Thresholds)
    .graphMode(sparkline ? BigValueGraphMode.Area : BigValueGraphMode.None)
    .colorMode(color[spec.color ?? 'value'])
    .textMode(spec.named === true ? BigValueTextMode.ValueAndName : BigValueTextMode.Auto)
    .reduceOptions(LATEST);
}

export function gaugePanel(sdk: Sdk, panel: ResolvedPanel, spec: GaugeSpec) {
  return field(sdk, new sdk.gauge.PanelBuilder(), panel, spec, sdk.dashboard.FieldColorModeId.Thresholds).reduceOptions(
    LATEST,
  );
}

export function barGaugePanel(sdk: Sdk, panel: ResolvedPanel, spec: BarGaugeSpec) {
  return field(sdk, new sdk.bargauge.PanelBuilder(), panel, spec, sdk.dashboard.FieldColorModeId.Thresholds)
    .displayMode(sdk.common.BarGaugeDisplayMode.Basic)
    .orientation(sdk.common.VizOrientation.Horizontal)
    .reduceOptions(LATEST);
}

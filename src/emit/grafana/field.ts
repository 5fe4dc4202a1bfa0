import type { Panel } from '../../model/panel.ts';
import type { ResolvedPanel } from '../../model/resolved.ts';
import { built, type Sdk, type VisualBuilder } from './built.ts';

type Drawn = Exclude<Panel, { type: 'text' }>['spec'];
type ValueToText = Sdk['dashboard']['MappingType']['ValueToText'];
type ColorMode = Sdk['dashboard']['FieldColorModeId'] extends infer E ? E[keyof E] : never;

/** Sets what all kinds of panel share: how a value is written, and by which values it is judged. */
export function field<B extends VisualBuilder>(
  sdk: Sdk,
  builder: B,
  panel: ResolvedPanel,
  spec: Drawn,
  color: ColorMode,
): B {
  // Each kind's builder has the same methods, but a union of `this` types does not say so.
  const shared: VisualBuilder = builder;
  if (panel.unit !== '') shared.unit(panel.unit);
  if (spec.decimals !== undefined) shared.decimals(spec.decimals);
  if (spec.min !== undefined) shared.min(spec.min);
  if (spec.max !== undefined) shared.max(spec.max);
  if (spec.noValue !== undefined) shared.noValue(spec.noValue);
  shared.colorScheme(built({ mode: color }));
  shared.mappings(mappingsOf(sdk, panel));
  shared.thresholds(built(thresholdsOf(sdk, panel)));
  return builder;
}

/** The first step reaches down without end, which Grafana writes as null. */
export function thresholdsOf({ dashboard }: Sdk, panel: ResolvedPanel) {
  const steps = panel.thresholds.map(({ at, color }) => ({ value: at, color }));
  steps.sort((a, b) => a.value - b.value);
  return { mode: dashboard.ThresholdsMode.Absolute, steps: [{ value: null, color: panel.base }, ...steps] };
}

export function mappingsOf({ dashboard }: Sdk, panel: ResolvedPanel) {
  if (panel.mappings.length === 0) return [];
  const options = panel.mappings.map(({ value, text, color }, index) => [
    String(value),
    { text, ...(color !== undefined && { color }), index },
  ]);
  const type: ValueToText = dashboard.MappingType.ValueToText;
  return [{ type, options: Object.fromEntries(options) }];
}

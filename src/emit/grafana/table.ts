import type { TableSpec } from '../../model/panel.ts';
import type { ResolvedPanel, ResolvedTarget } from '../../model/resolved.ts';
import { built, type Sdk } from './built.ts';
import { field, mappingsOf, thresholdsOf } from './field.ts';

/** One line a series, one column a query: the queries' frames are merged by the labels they share. */
export function tablePanel(sdk: Sdk, panel: ResolvedPanel, spec: TableSpec) {
  const { common, dashboard, table } = sdk;
  const { targets } = panel;
  // Labels that look like numbers would be judged and renamed too: units, thresholds and mappings belong to the columns of values.
  const bare = { ...panel, unit: '', thresholds: [], mappings: [] };
  return field(sdk, new table.PanelBuilder(), bare, spec, dashboard.FieldColorModeId.Thresholds)
    .cellHeight(common.TableCellHeight.Sm)
    .sortBy(spec.sortBy === undefined ? [] : [built({ displayName: spec.sortBy, desc: true })])
    .overrides(targets.map((target) => column(sdk, panel, target)))
    .transformations([
      { id: 'merge', options: {} },
      {
        id: 'organize',
        options: {
          excludeByName: flags(['Time', '__name__', ...(spec.hide ?? [])]),
          includeByName: {},
          indexByName: {},
          renameByName: Object.fromEntries(
            targets.map((target) => [valueColumn(target, targets), title(target, targets)]),
          ),
        },
      },
    ]);
}

/** The Prometheus data source names a table's values after the query only where there are several. */
function valueColumn(target: ResolvedTarget, all: readonly ResolvedTarget[]): string {
  return all.length > 1 ? `Value #${target.refId}` : 'Value';
}

function title(target: ResolvedTarget, all: readonly ResolvedTarget[]): string {
  return target.legend === '' ? valueColumn(target, all) : target.legend;
}

function flags(names: readonly string[]): Record<string, true> {
  return Object.fromEntries(names.map((name) => [name, true as const]));
}

/** How a query's column is written: with its own unit, judged if it has the unit that the thresholds are in. */
function column(sdk: Sdk, panel: ResolvedPanel, target: ResolvedTarget) {
  const alone = panel.targets.length === 1;
  const unit = alone ? panel.unit || target.unit : target.unit || panel.unit;
  const judged = alone || panel.unit === '' || unit === panel.unit;
  return {
    matcher: { id: 'byName', options: title(target, panel.targets) },
    properties: [
      ...(unit === '' ? [] : [{ id: 'unit', value: unit }]),
      ...(judged && panel.thresholds.length > 0
        ? [
            { id: 'thresholds', value: thresholdsOf(sdk, panel) },
            { id: 'custom.cellOptions', value: { type: 'color-text' } },
          ]
        : []),
      ...(judged && panel.mappings.length > 0 ? [{ id: 'mappings', value: mappingsOf(sdk, panel) }] : []),
    ],
  };
}

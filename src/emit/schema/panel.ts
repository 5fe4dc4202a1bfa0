import { FIELD_DEFS, fieldConfig, TABLE_FIELDS } from './field.ts';
import {
  among,
  BOOLEAN,
  closed,
  type Defs,
  EMPTY,
  INTEGER,
  list,
  mapOf,
  NUMBER,
  only,
  ref,
  type Schema,
  STRING,
  text,
  WORDS,
} from './schema.ts';

/** Grafana's ids are positive; JavaScript reads them, and above 2^53 it reads others. */
export const ID: Schema = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER };

const COLUMNS = 24;
const GRID = closed({
  x: { type: 'integer', minimum: 0, maximum: COLUMNS - 1 },
  y: { type: 'integer', minimum: 0 },
  w: { type: 'integer', minimum: 1, maximum: COLUMNS },
  h: { type: 'integer', minimum: 1 },
});

const LINKS = list(closed({ title: WORDS, url: WORDS, targetBlank: BOOLEAN }), 1);

function targets(format: string): Schema {
  return list(
    closed(
      {
        refId: text('^[A-Z][A-Z0-9]*$'),
        datasource: ref('datasource'),
        editorMode: only('code'),
        expr: WORDS,
        legendFormat: WORDS,
        format: only(format),
        instant: BOOLEAN,
        range: BOOLEAN,
      },
      { interval: WORDS },
    ),
    1,
  );
}

const LEGEND = ref('legend');
const LATEST = ref('latest');
/** What panels share. */
export const PANEL_DEFS: Defs = {
  ...FIELD_DEFS,
  datasource: closed({ type: only('prometheus'), uid: only('${datasource}') }),
  grid: GRID,
  links: LINKS,
  time_series: targets('time_series'),
  table_targets: targets('table'),
  heatmap_targets: targets('heatmap'),
  legend: closed({
    displayMode: among('list', 'table'),
    placement: only('bottom'),
    showLegend: BOOLEAN,
    calcs: list(among('lastNotNull', 'max')),
  }),
  fields: fieldConfig(),
  latest: closed({ calcs: list(only('lastNotNull'), 1), fields: only(''), values: only(false) }),
};
const TOOLTIP = closed({ mode: among('single', 'multi'), sort: among('asc', 'desc', 'none') });

interface Kind {
  readonly options: Schema;
  readonly fieldConfig: Schema;
  readonly targets?: Schema;
  readonly more?: Readonly<Record<string, Schema>>;
}

const TIMESERIES: Kind = {
  fieldConfig: fieldConfig(
    closed({
      drawStyle: only('line'),
      lineInterpolation: only('linear'),
      lineWidth: INTEGER,
      fillOpacity: { type: 'integer', minimum: 0, maximum: 100 },
      showPoints: only('auto'),
      spanNulls: BOOLEAN,
      axisPlacement: only('auto'),
      scaleDistribution: ref('scale'),
      stacking: closed({ mode: among('none', 'normal'), group: STRING }),
      thresholdsStyle: closed({ mode: among('off', 'dashed') }),
    }),
  ),
  options: closed({ legend: LEGEND, tooltip: TOOLTIP }),
};

const STAT: Kind = {
  fieldConfig: ref('fields'),
  options: closed({
    graphMode: among('area', 'none'),
    colorMode: among('value', 'background', 'none'),
    justifyMode: only('auto'),
    textMode: among('auto', 'value_and_name'),
    wideLayout: BOOLEAN,
    showPercentChange: BOOLEAN,
    reduceOptions: LATEST,
    percentChangeColorMode: only('standard'),
    orientation: only('auto'),
  }),
};

const GAUGE: Kind = {
  fieldConfig: ref('fields'),
  options: closed({
    showThresholdLabels: BOOLEAN,
    showThresholdMarkers: BOOLEAN,
    sizing: only('auto'),
    minVizWidth: INTEGER,
    minVizHeight: INTEGER,
    reduceOptions: LATEST,
    orientation: only('auto'),
  }),
};

const BAR_GAUGE: Kind = {
  fieldConfig: ref('fields'),
  options: closed({
    displayMode: only('basic'),
    valueMode: only('color'),
    namePlacement: only('auto'),
    showUnfilled: BOOLEAN,
    sizing: only('auto'),
    minVizWidth: INTEGER,
    minVizHeight: INTEGER,
    maxVizHeight: INTEGER,
    legend: LEGEND,
    reduceOptions: LATEST,
    orientation: only('horizontal'),
  }),
};

const ORGANIZE = closed({
  excludeByName: mapOf(only(true)),
  includeByName: EMPTY,
  indexByName: EMPTY,
  renameByName: mapOf(STRING),
});
const TABLE: Kind = {
  targets: ref('table_targets'),
  fieldConfig: TABLE_FIELDS,
  options: closed({
    frameIndex: INTEGER,
    showHeader: BOOLEAN,
    showTypeIcons: BOOLEAN,
    footer: closed({ show: only(false), reducer: { type: 'array', maxItems: 0 }, countRows: only(false) }),
    cellHeight: only('sm'),
    sortBy: list(closed({ displayName: WORDS, desc: BOOLEAN })),
  }),
  more: {
    transformations: {
      type: 'array',
      items: [closed({ id: only('merge'), options: EMPTY }), closed({ id: only('organize'), options: ORGANIZE })],
      additionalItems: false,
      minItems: 2,
    },
  },
};

const HEATMAP: Kind = {
  targets: ref('heatmap_targets'),
  fieldConfig: fieldConfig(closed({ scaleDistribution: ref('scale') })),
  options: closed({
    calculate: only(false),
    color: closed({
      mode: only('scheme'),
      scheme: WORDS,
      fill: WORDS,
      scale: only('exponential'),
      exponent: NUMBER,
      steps: INTEGER,
      reverse: BOOLEAN,
    }),
    filterValues: closed({ le: NUMBER }),
    showValue: only('auto'),
    cellGap: INTEGER,
    yAxis: closed({ axisPlacement: only('left'), reverse: BOOLEAN }, { unit: WORDS, decimals: INTEGER }),
    legend: closed({ show: BOOLEAN }),
    tooltip: closed({ mode: only('single'), yHistogram: BOOLEAN, showColorScale: BOOLEAN }),
    exemplars: closed({ color: WORDS }),
    selectionMode: only('x'),
  }),
};

const STATE_TIMELINE: Kind = {
  fieldConfig: fieldConfig(closed({ lineWidth: INTEGER, fillOpacity: INTEGER })),
  options: closed({
    showValue: only('auto'),
    rowHeight: NUMBER,
    mergeValues: BOOLEAN,
    alignValue: only('left'),
    legend: LEGEND,
    tooltip: TOOLTIP,
    perPage: INTEGER,
  }),
};

function panel(
  type: string,
  { options, fieldConfig: fields, targets: own = ref('time_series'), more = {} }: Kind,
): Schema {
  const drawn = { datasource: ref('datasource'), targets: own };
  return closed(
    { type: only(type), id: ID, title: STRING, gridPos: ref('grid'), options, fieldConfig: fields, ...drawn, ...more },
    { description: WORDS, links: ref('links') },
  );
}

const TEXT = closed(
  {
    type: only('text'),
    id: ID,
    title: STRING,
    gridPos: ref('grid'),
    options: closed({ mode: only('markdown'), content: STRING }),
  },
  { description: WORDS, links: ref('links') },
);

export const PANELS: Defs = {
  timeseries: panel('timeseries', TIMESERIES),
  stat: panel('stat', STAT),
  gauge: panel('gauge', GAUGE),
  bargauge: panel('bargauge', BAR_GAUGE),
  table: panel('table', TABLE),
  heatmap: panel('heatmap', HEATMAP),
  'state-timeline': panel('state-timeline', STATE_TIMELINE),
  text: TEXT,
};

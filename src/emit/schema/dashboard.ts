import { ID, PANEL_DEFS, PANELS } from './panel.ts';
import {
  among,
  BOOLEAN,
  byTag,
  closed,
  EMPTY_LIST,
  INTEGER,
  list,
  only,
  ref,
  type Schema,
  STRING,
  text,
  WORDS,
} from './schema.ts';

const PANEL_REFS = Object.keys(PANELS).map(ref);

/** Panels of a closed row are within it; rows do not nest. */
const ROW = closed({
  type: only('row'),
  id: ID,
  title: STRING,
  collapsed: BOOLEAN,
  gridPos: ref('grid'),
  panels: list(ref('panel')),
});

const COMMON_OF_VARIABLES = {
  name: text('^\\w+$'),
  label: WORDS,
  hide: only(0),
  skipUrlSync: BOOLEAN,
  regex: only(''),
  options: EMPTY_LIST,
  allowCustomValue: BOOLEAN,
};
const VARIABLE = byTag(
  'type',
  closed({
    type: only('datasource'),
    ...COMMON_OF_VARIABLES,
    query: only('prometheus'),
    current: closed({ text: WORDS, value: WORDS }),
    multi: only(false),
    includeAll: only(false),
  }),
  closed(
    {
      type: only('query'),
      ...COMMON_OF_VARIABLES,
      datasource: ref('datasource'),
      definition: text('^label_values\\('),
      query: closed({ qryType: INTEGER, query: text('^label_values\\('), refId: WORDS }),
      refresh: only(2),
      sort: only(1),
      multi: only(true),
      includeAll: only(true),
      current: closed({ text: list(only('All'), 1), value: list(only('$__all'), 1) }),
    },
    { allValue: WORDS },
  ),
);

const ANNOTATION = byTag(
  'name',
  closed({
    name: only('Annotations & Alerts'),
    builtIn: only(1),
    type: only('dashboard'),
    datasource: closed({ type: only('grafana'), uid: only('-- Grafana --') }),
    enable: BOOLEAN,
    hide: BOOLEAN,
    iconColor: WORDS,
  }),
  closed({
    name: only('Firing alerts'),
    datasource: ref('datasource'),
    enable: BOOLEAN,
    hide: BOOLEAN,
    iconColor: WORDS,
    expr: text('^ALERTS\\{'),
    step: WORDS,
    titleFormat: WORDS,
    textFormat: WORDS,
    tagKeys: STRING,
  }),
);

const LINK = closed(
  {
    title: WORDS,
    type: among('dashboards', 'link'),
    icon: among('external link', 'dashboard'),
    tooltip: STRING,
    tags: list(WORDS),
    asDropdown: BOOLEAN,
    targetBlank: BOOLEAN,
    includeVars: BOOLEAN,
    keepTime: BOOLEAN,
  },
  { url: WORDS },
);

/** A dashboard in the classic model, schema version 42. */
export const DASHBOARD: Schema = {
  ...closed({
    uid: text('^[A-Za-z0-9_-]{1,40}$'),
    title: WORDS,
    description: STRING,
    tags: list(WORDS),
    timezone: only('browser'),
    editable: only(false),
    graphTooltip: only(1),
    fiscalYearStartMonth: only(0),
    time: closed({ from: text('^now-\\d+[smhdwMy]$'), to: only('now') }),
    refresh: text('^(\\d+[smhd])?$'),
    schemaVersion: only(42),
    panels: list(byTag('type', ref('row'), ...PANEL_REFS)),
    templating: closed({ list: list(VARIABLE) }),
    annotations: closed({ list: list(ANNOTATION, 1) }),
    links: list(LINK),
  }),
  $defs: { ...PANEL_DEFS, ...PANELS, panel: byTag('type', ...PANEL_REFS), row: ROW },
};

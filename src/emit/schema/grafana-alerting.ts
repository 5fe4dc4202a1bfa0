import { among, closed, DURATION, list, mapOf, NUMBER, only, type Schema, text, WORDS } from './schema.ts';

const UID = text('^[A-Za-z0-9_-]{1,40}$');
/** A dollar that Grafana does not take for the start of a variable. */
const SAFE = '(?:[^$]|\\$\\$)*';
const TITLE = text(`^(?=.*\\S)${SAFE}$`);
const LABELS = mapOf(text(`^${SAFE}$`), '^[a-zA-Z_][a-zA-Z0-9_]*$');
/** No `${NAME}` and no `$__env{NAME}`, which are read in newer Grafanas alone; no two dollars, which become one there. */
const ANNOTATION = text('^(?![\\s\\S]*\\$(?:\\$|(?:__\\w+)?\\{))');
const RANGE = { from: { type: 'integer', minimum: 0 }, to: { type: 'integer', minimum: 0 } };
const LIMITS = { intervalMs: only(1000), maxDataPoints: only(43200) };

const QUERY = closed({
  refId: only('query'),
  relativeTimeRange: closed({ from: { type: 'integer', minimum: 1 }, to: RANGE.to }),
  datasourceUid: UID,
  model: closed({
    refId: only('query'),
    datasource: closed({ type: only('prometheus'), uid: UID }),
    expr: WORDS,
    instant: only(true),
    range: only(false),
    ...LIMITS,
  }),
});

const EXPRESSIONS = closed({ type: only('__expr__'), uid: only('__expr__') });

function expression(refId: string, type: string, model: Readonly<Record<string, Schema>>): Schema {
  return closed({
    refId: only(refId),
    queryType: only(type),
    relativeTimeRange: closed(RANGE),
    datasourceUid: only('__expr__'),
    model: closed({ refId: only(refId), type: only(type), datasource: EXPRESSIONS, ...model, ...LIMITS }),
  });
}

const MATH = expression('prometheus_math', 'math', { expression: WORDS });
const THRESHOLD = expression('threshold', 'threshold', {
  expression: only('prometheus_math'),
  conditions: list(closed({ evaluator: closed({ type: only('gt'), params: list(NUMBER, 1) }) }), 1),
});

function nodes(...schemas: readonly Schema[]): Schema {
  return { type: 'array', items: schemas, additionalItems: false, minItems: schemas.length };
}

const RECORD = closed(
  {
    uid: UID,
    title: TITLE,
    record: closed({ metric: text('^[a-zA-Z_:][a-zA-Z0-9_:]*$'), from: only('query'), targetDatasourceUid: UID }),
    data: nodes(QUERY),
  },
  { labels: LABELS },
);

const ALERT = closed(
  {
    uid: UID,
    title: TITLE,
    condition: only('threshold'),
    data: nodes(QUERY, MATH, THRESHOLD),
    noDataState: among('OK', 'NoData', 'Alerting', 'KeepLast'),
    execErrState: among('Error', 'OK', 'Alerting', 'KeepLast'),
    missing_series_evals_to_resolve: { type: 'integer', minimum: 1 },
    for: DURATION,
    labels: LABELS,
    annotations: {
      ...mapOf(ANNOTATION, '^[a-zA-Z_][a-zA-Z0-9_]*$'),
      dependencies: { __dashboardUid__: ['__panelId__'], __panelId__: ['__dashboardUid__'] },
      properties: { __dashboardUid__: UID, __panelId__: text('^[1-9]\\d*$') },
    },
  },
  { keepFiringFor: DURATION },
);

/** The form of pkg/services/provisioning/alerting/rules_types.go: one file that it refuses keeps Grafana from starting. */
export const GRAFANA_ALERTING: Schema = closed({
  apiVersion: only(1),
  groups: list(
    closed({
      orgId: { type: 'integer', minimum: 1 },
      name: TITLE,
      folder: TITLE,
      interval: DURATION,
      rules: list(
        {
          type: 'object',
          if: { type: 'object', required: ['record'] },
          // oxlint-disable-next-line unicorn/no-thenable
          then: RECORD,
          else: ALERT,
        },
        1,
      ),
    }),
    1,
  ),
});

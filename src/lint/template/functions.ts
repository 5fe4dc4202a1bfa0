/** What a function of templates takes: at least and at most so many arguments. */
export interface TemplateFunction {
  readonly least: number;
  readonly most: number;
  /** The Prometheus that first had it, where that is not every one since 2.42. */
  readonly since?: string;
}

const takes = (least: number, most: number = least, since?: string): TemplateFunction => ({
  least,
  most,
  ...(since !== undefined && { since }),
});

/** Prometheus' own (prometheus/prometheus v3.15, template/template.go, NewTemplateExpander) and Go's (go1.26, text/template/funcs.go, builtins). */
export const TEMPLATE_FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ['query', takes(1)],
  ['first', takes(1)],
  ['label', takes(2)],
  ['value', takes(1)],
  ['strvalue', takes(1)],
  ['args', takes(0, Infinity)],
  ['reReplaceAll', takes(3)],
  ['safeHtml', takes(1)],
  ['match', takes(2)],
  ['title', takes(1)],
  ['toUpper', takes(1)],
  ['toLower', takes(1)],
  ['graphLink', takes(1)],
  ['tableLink', takes(1)],
  ['sortByLabel', takes(2)],
  ['stripPort', takes(1)],
  ['stripDomain', takes(1)],
  ['humanize', takes(1)],
  ['humanize1024', takes(1)],
  ['humanizeDuration', takes(1)],
  ['humanizePercentage', takes(1)],
  ['humanizeTimestamp', takes(1)],
  ['toTime', takes(1)],
  // Prometheus' CHANGELOG.md: 3.6.0 (#16619) and 3.8.0 (#17403).
  ['toDuration', takes(1, 1, '3.6')],
  ['now', takes(0, 0, '3.6')],
  ['urlQueryEscape', takes(1, 1, '3.8')],
  ['pathPrefix', takes(0)],
  ['externalURL', takes(0)],
  ['parseDuration', takes(1)],
  ['and', takes(1, Infinity)],
  ['or', takes(1, Infinity)],
  ['not', takes(1)],
  ['len', takes(1)],
  ['index', takes(1, Infinity)],
  ['slice', takes(1, 4)],
  ['print', takes(0, Infinity)],
  ['printf', takes(1, Infinity)],
  ['println', takes(0, Infinity)],
  ['html', takes(0, Infinity)],
  ['js', takes(0, Infinity)],
  ['urlquery', takes(0, Infinity)],
  ['call', takes(1, Infinity)],
  ['eq', takes(2, Infinity)],
  ['ne', takes(2)],
  ['lt', takes(2)],
  ['le', takes(2)],
  ['gt', takes(2)],
  ['ge', takes(2)],
]);

/** What an alert's template begins with (prometheus/prometheus v3.15, rules/alerting.go, Eval). */
export const VARIABLES = ['$labels', '$externalLabels', '$externalURL', '$value'] as const;

/** The fields of the data itself (template/template.go, AlertTemplateData). */
export const FIELDS = ['Labels', 'ExternalLabels', 'ExternalURL', 'Value'] as const;

import type { Diagnostic } from '../../diagnostic.ts';
import type { ResolvedGroup } from '../../model/resolved.ts';

const ACTION = /\{\{.*?\}\}/gs;

/**
 * Prometheus' `$value` is a number, Grafana's a text of all numbers of a rule, which `printf "%.1f"` does not take. What the query found is
 * `$values.query.Value`, a number
 * (https://grafana.com/docs/grafana/latest/alerting/alerting-rules/templates/reference/).
 */
export function translated(template: string): string {
  return template.replace(ACTION, (action) => action.replace(/\$value\b|(?<![\w)\]$])(?:\$)?\.Value\b/g, QUERIED));
}

const QUERIED = () => '$values.query.Value';

const UNKNOWN = /\$externalLabels|\$externalURL|\.ExternalLabels|\.ExternalURL|\bquery(?=\s+["`(])|\|\s*query\b/;

/** What Grafana's templates lack of those of Prometheus. */
export function templateFindings({ file, name, rules }: ResolvedGroup): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    if (rule.rule === 'record') return [];
    return Object.entries({ ...rule.labels, ...rule.annotations }).flatMap(([key, text]): readonly Diagnostic[] => {
      const word = UNKNOWN.exec((text.match(ACTION) ?? []).join(' '))?.[0];
      if (word === undefined) return [];
      return [
        {
          rule: 'grafana-alerting/template',
          severity: 'error',
          message: `\`${key}\` of \`${rule.name}\` uses \`${word}\`, which Grafana's templates do not have.`,
          why: 'Grafana would send the template in place of its text, or nothing.',
          fix: "Say it by `$labels` and `$value` alone, or leave `grafana-alerting` out of the config's `targets`.",
          file,
          path: [name, rule.name],
        },
      ];
    });
  });
}

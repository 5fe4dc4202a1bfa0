import { parse as parseYaml } from 'yaml';
import { lint } from '../../../src/lint/lint.ts';
import { COMPARISONS } from '../../../src/promql/binding.ts';
import { parse } from '../../../src/promql/parse.ts';
import { print } from '../../../src/promql/print.ts';
import { fileMutant, type GroupText, type RuleText, ruleFile } from '../file.ts';
import type { Class, Mutant } from '../mutant.ts';
import type { Shipped } from '../shipped.ts';
import { slip } from '../tree.ts';

export const alerts: readonly Class[] = [
  alertClass('alert/label-dropped', 'a letter of a label that an annotation prints', (rule) =>
    inAnnotations(rule, /(?<=\$labels\.)\w+/, slip),
  ),
  alertClass('alert/label-dropped', 'a label aggregated away that an annotation prints', (rule) => {
    const expr = rule.expr.replace(/^(sum|max|min) by \([\w, ]+\) \(/, '$1(');
    const alone = !/ (?:and|or|unless|\/|\+|-) /.test(expr);
    return expr !== rule.expr && alone && /\$labels\.\w/.test(Object.values(rule.annotations ?? {}).join())
      ? { ...rule, expr }
      : undefined;
  }),
  alertClass('alert/no-condition', 'the comparison dropped', (rule) => {
    const parsed = parse(rule.expr);
    if (!parsed.ok || parsed.expr.kind !== 'binary' || !COMPARISONS.has(parsed.expr.op)) return undefined;
    return { ...rule, expr: print(parsed.expr.left) };
  }),
  alertClass('alert/absent-misuse', '`absent` without `for`', ({ for: wait, ...rule }) =>
    rule.expr.startsWith('absent(') && wait ? rule : undefined,
  ),
  alertClass('alert/missing-severity', 'the label `severity` left out', (rule) => {
    const { severity, ...labels } = rule.labels ?? {};
    return severity === undefined ? undefined : { ...rule, labels };
  }),
  alertClass('alert/missing-summary', 'summary and description left out', (rule) => {
    const { summary: _, description: __, ...annotations } = rule.annotations ?? {};
    return { ...rule, annotations };
  }),
  alertClass('alert/missing-runbook', 'the runbook left out', (rule) => {
    const { runbook_url, ...annotations } = rule.annotations ?? {};
    return runbook_url === undefined ? undefined : { ...rule, annotations };
  }),
  alertClass('alert/template', 'a letter of a function', (rule) => inAnnotations(rule, /(?<=\| )humanize\w*/, slip)),
  alertClass('alert/template', 'an action that is not closed', (rule) => inAnnotations(rule, /\}\}/, () => '}')),
  alertClass('alert/value-in-label', 'the value in a label', (rule) => ({
    ...rule,
    labels: { ...rule.labels, value: '{{ $value }}' },
  })),
  alertClass('alert/label-overwritten', 'a label of the series set by the alert', (rule) => {
    const label = /by \(job, (\w+)\)/.exec(rule.expr)?.[1];
    return label !== undefined && !/ (?:and|or|unless) /.test(rule.expr)
      ? { ...rule, labels: { ...rule.labels, [label]: 'all' } }
      : undefined;
  }),
  alertClass('unit/template', 'a ratio printed as if it were percent', (rule) =>
    inAnnotations(rule, /\{\{ \$value \| humanizePercentage \}\}/, () => '{{ printf "%.1f" $value }}%'),
  ),
  alertClass('rule/grafana-variable', 'a variable of Grafana’s as a value', (rule) => {
    const expr = rule.expr.replace(/instance="[^"]+"|job="[^"]+"/, 'job="$job"');
    return expr === rule.expr ? undefined : { ...rule, expr };
  }),
  alertClass('promql/syntax', 'a window of Grafana’s', (rule) => {
    const expr = rule.expr.replace(/\[\d+[smhd]\]/, '[$__rate_interval]');
    return expr === rule.expr ? undefined : { ...rule, expr };
  }),
  alertClass('promql/syntax', 'a parenthesis left out', (rule) => {
    const expr = rule.expr.replace(/\)(?=[^)]*$)/, '');
    return expr === rule.expr ? undefined : { ...rule, expr };
  }),
  {
    rule: 'alert/no-panel',
    slip: 'the panel of an alert left out',
    *mutants({ hosts }) {
      // A file of rules does not say which panel shows an alert: only our own projects do.
      for (const { query, shown } of hosts)
        if (shown)
          yield {
            where: query.path.join(' › '),
            shown: 'no panel',
            before: (only) => lint(shown.before, only),
            after: (only) => lint(shown.after, only),
          };
    },
  },
];

export function alertClass(rule: string, words: string, change: (rule: RuleText) => RuleText | undefined): Class {
  return {
    rule,
    slip: words,
    mutants: (shipped) => changedRules(shipped, (one) => (one.alert ? change(one) : undefined)),
  };
}

/** Each rule of the shipped files by itself, with a change. */
export function* changedRules(
  shipped: Shipped,
  change: (rule: RuleText, group: GroupText) => RuleText | undefined,
): Iterable<Mutant> {
  for (const group of groupsOf(shipped))
    for (const rule of group.rules) {
      const changed = change(rule, group);
      if (!changed) continue;
      const [before, after] = [rule, changed].map((one) => ruleFile({ ...group, rules: [one] }));
      const where = `${group.name} › ${rule.alert ?? rule.record}`;
      yield fileMutant(where, JSON.stringify(changed), [before ?? ''], [after ?? ''], shipped);
    }
}

export function groupsOf({ files }: Shipped): readonly GroupText[] {
  return files
    .filter(({ path }) => path.endsWith('.yml'))
    .flatMap(({ text }) => (parseYaml(text) as { readonly groups: readonly GroupText[] }).groups);
}

/** The first place of an annotation for people that the pattern finds. */
function inAnnotations(rule: RuleText, pattern: RegExp, change: (text: string) => string): RuleText | undefined {
  const [name, text = ''] =
    Object.entries(rule.annotations ?? {}).find(([key, words]) => !key.endsWith('_url') && pattern.test(words)) ?? [];
  return name === undefined
    ? undefined
    : { ...rule, annotations: { ...rule.annotations, [name]: text.replace(pattern, change) } };
}

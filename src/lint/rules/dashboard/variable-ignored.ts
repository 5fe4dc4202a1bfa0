import { seriesFor } from '../../../analysis/infer.ts';
import { walk } from '../../../promql/ast.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'dashboard/variable-ignored',
  on: 'panel',
  severity: 'error',
  summary: 'A panel does not change with a variable of its dashboard.',
  why: 'Whoever picks a value believes that every panel shows it.',
  fix: 'Query a metric that has the label, or say `ignores: { name: "why" }`.',
  bad: [],
  good: [],

  *check({ panel, dashboard, known }) {
    const spec = panel.source.spec;
    const ignores = spec.ignores ?? {};
    const names = dashboard.variables.filter(({ type }) => type === 'query').map(({ name }) => name);
    const targets = panel.targets.flatMap(({ refId, expr }) => {
      const selectors = walk(expr).filter((node) => node.kind === 'selector');
      const unknown = selectors.some((selector) => seriesFor(selector, known, dashboard.jobs).length === 0);
      const values = selectors.flatMap(({ matchers }) => matchers.map(({ value }) => value));
      return unknown ? [] : [{ refId, values: values.filter((value) => value.includes('$')) }];
    });
    for (const name of names) {
      const deaf = targets.filter(({ values }) => !values.some((value) => mentions(value, name)));
      if (deaf.length === 0 || name in ignores) continue;
      const which =
        deaf.length === panel.targets.length ? '' : ` in query ${deaf.map(({ refId }) => refId).join(', ')}`;
      yield { message: `The panel does not honour the variable \`${name}\`${which}.` };
    }
    for (const name of Object.keys(ignores)) {
      if (!names.includes(name))
        yield {
          message: `The panel ignores the variable \`${name}\`, which the dashboard does not have.`,
          fix: 'Remove it.',
        };
    }
  },
});

function mentions(value: string, name: string): boolean {
  return value === `$${name}` || new RegExp(`\\$(?:${name}\\b|\\{${name}[:}])`).test(value);
}

import { seriesFor } from '../../../src/analysis/selection.ts';
import { type Expr, type Matcher, type Selector, walk } from '../../../src/promql/ast.ts';
import { COMPARISONS } from '../../../src/promql/binding.ts';
import { parse as parseQuery } from '../../../src/promql/parse.ts';
import { print } from '../../../src/promql/print.ts';
import { fileMutant, ruleFile } from '../file.ts';
import { atNodes, type Class } from '../mutant.ts';
import { slip, standsAlone } from '../tree.ts';
import { alertClass, groupsOf } from './alerts.ts';

export const idioms: readonly Class[] = [
  matcherClass('regex/anchored', 'anchors around a pattern', ({ label, op, value }) =>
    /^=~|!~$/.test(op) && /^[^$^]+$/.test(value) ? [{ label, op, value: `^${value}$` }] : [],
  ),
  matcherClass('regex/literal', '`=~` in place of `=`', ({ label, op, value }) =>
    op === '=' && label !== 'le' && /^[\w-]+$/.test(value) ? [{ label, op: '=~', value }] : [],
  ),
  matcherClass('selector/always-true', 'a pattern that everything passes', (matcher) =>
    matcher.label === 'status' || matcher.label === 'instance' ? [{ label: matcher.label, op: '=~', value: '.*' }] : [],
  ),
  {
    rule: 'histogram/avg-of-quantiles',
    slip: 'the mean of quantiles',
    *query({ expr }) {
      const sum = expr.kind === 'call' && expr.fn === 'histogram_quantile' ? expr.args[1] : undefined;
      const labels = sum?.kind === 'aggregation' ? (sum.grouping?.labels ?? []) : [];
      if (labels.some((label) => label !== 'le' && label !== 'job')) yield { kind: 'aggregation', op: 'avg', of: expr };
    },
  },
  {
    rule: 'histogram/family-mix',
    slip: 'the count of another family',
    query: (query, _, { world }) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || node.op !== '/') return;
        const [count, ...more] = walk(node.right).filter((below) => below.kind === 'selector');
        const [sum] = walk(node.left).filter((below) => below.kind === 'selector');
        const name = count?.name?.replace(/_count$/, '');
        if (!count || more.length > 0 || sum?.name !== `${name}_sum`) return;
        const [own] = seriesFor(count, query.known, query.jobs).flatMap(({ metric }) => metric ?? []);
        const words = (labels: object) => Object.keys(labels).toSorted().join();
        const other = world.systems
          .flatMap(({ metrics }) => metrics)
          .find(
            (one) =>
              own &&
              one.name !== own.name &&
              one.kind === own.kind &&
              one.job === own.job &&
              one.unit === own.unit &&
              words(one.labels) === words(own.labels),
          );
        const [by] = other
          ? atNodes({ ...query, expr: node, nodes: walk(node) }, swap(count, `${other.name}_count`))
          : [];
        if (by) yield by;
      }),
  },
  {
    rule: 'match/unless-noop',
    slip: 'a label kept on one side only of `unless`',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || node.matching || !standsAlone(query.expr, node)) return;
        const [left, right] = [node.left, node.right].map((side) =>
          walk(side).find(({ kind }) => kind === 'aggregation'),
        );
        if (left?.kind !== 'aggregation' || right?.kind !== 'aggregation' || !left.grouping || !right.grouping) return;
        const labels = right.grouping.labels.slice(1);
        if (right === node.right && left === node.left && left.grouping.labels.length > labels.length)
          yield { ...node, op: 'unless', right: { ...right, grouping: { mode: 'by', labels } } };
      }),
  },
  {
    rule: 'ratio/missing-numerator',
    slip: 'a success ratio without zeros for what never failed',
    *query({ expr, on }) {
      if (on !== 'recording' || expr.kind !== 'binary' || expr.op !== '/') return;
      const { left } = expr;
      if (left.kind !== 'binary' || left.op !== 'or') return;
      const [part, whole] = [left.left, expr.right].map((side) =>
        walk(side)
          .flatMap((node) => (node.kind === 'selector' ? node.name : []))
          .join(),
      );
      if (part === whole)
        yield { kind: 'binary', op: '-', left: { kind: 'number', value: 1 }, right: { ...expr, left: left.left } };
    },
  },
  {
    rule: 'card/no-reduction',
    slip: 'a recording by every label',
    *query({ expr, on, inference }) {
      if (on !== 'recording' || expr.kind !== 'aggregation' || expr.op !== 'sum' || !expr.grouping) return;
      const { known } = inference.of(expr.of).labels;
      if ([...known.values()].every(({ open }) => open === undefined))
        yield { ...expr, grouping: { mode: 'by', labels: [...known.keys()] } };
    },
  },
  alertClass('alert/flapping', '`topk` in an alert', (rule) => {
    const parsed = parseQuery(rule.expr);
    if (!parsed.ok || parsed.expr.kind !== 'binary' || !COMPARISONS.has(parsed.expr.op)) return undefined;
    const left: Expr = { kind: 'aggregation', op: 'topk', param: { kind: 'number', value: 1 }, of: parsed.expr.left };
    return { ...rule, expr: print({ ...parsed.expr, left }) };
  }),
  alertClass('alert/label-some-branch', 'a second branch without a label that an annotation prints', (rule) => {
    const job = /job="([^"]+)"/.exec(rule.expr)?.[1];
    const prints = /\$labels\.(?!job)\w+/.test(Object.values(rule.annotations ?? {}).join());
    return prints && job !== undefined && !rule.expr.startsWith('absent')
      ? { ...rule, expr: `${rule.expr} or sum by (job) (up{job="${job}"}) == 0` }
      : undefined;
  }),
  {
    rule: 'alerts/unknown-alert',
    slip: 'a letter of an alert’s name',
    *mutants(shipped) {
      for (const group of groupsOf(shipped))
        for (const rule of group.rules) {
          if (rule.alert === undefined) continue;
          const [before, after] = [rule.alert, slip(rule.alert)].map((name) => {
            const expr = `count by (job) (ALERTS{alertname="${name}",alertstate="firing"}) > 5`;
            return ruleFile({ ...group, rules: [rule, { ...rule, alert: 'ManyFire', expr, annotations: {} }] });
          });
          yield fileMutant(group.name, slip(rule.alert), [before ?? ''], [after ?? ''], shipped);
        }
    },
  },
];

function matcherClass(rule: string, words: string, change: (matcher: Matcher) => readonly Matcher[]): Class {
  return {
    rule,
    slip: words,
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'selector') return;
        for (const matcher of node.matchers)
          for (const by of change(matcher))
            yield { ...node, matchers: node.matchers.map((one) => (one === matcher ? by : one)) };
      }),
  };
}

const swap = (selector: Selector, name: string) => (node: Expr) => (node === selector ? [{ ...selector, name }] : []);

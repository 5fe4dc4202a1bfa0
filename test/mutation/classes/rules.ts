import { fileMutant, ruleFile } from '../file.ts';
import { atNodes, type Class } from '../mutant.ts';
import { slip } from '../tree.ts';
import { changedRules, groupsOf } from './alerts.ts';

export const rules: readonly Class[] = [
  {
    rule: 'rule/duplicate',
    slip: 'a rule twice',
    *mutants(shipped) {
      for (const group of groupsOf(shipped))
        for (const rule of group.rules) {
          const [before, after] = [[rule], [rule, rule]].map((list) => ruleFile({ ...group, rules: list }));
          yield fileMutant(group.name, rule.alert ?? rule.record ?? '', [before ?? ''], [after ?? ''], shipped);
        }
    },
  },
  {
    rule: 'rule-file/refused',
    slip: 'a group twice',
    *mutants(shipped) {
      for (const group of groupsOf(shipped)) {
        const empty = { ...group, rules: [] };
        const [before, after] = [[group], [group, empty]].map((list) => ruleFile(...list));
        yield fileMutant(group.name, 'twice', [before ?? ''], [after ?? ''], shipped);
      }
    },
  },
  {
    rule: 'rule/name',
    slip: 'a recording named like a metric',
    mutants: (shipped) =>
      changedRules(shipped, (rule) =>
        rule.record === undefined ? undefined : { ...rule, record: rule.record.replaceAll(':', '_') },
      ),
  },
  {
    rule: 'rule/name-agreement',
    slip: 'another window than the name says',
    mutants: (shipped) =>
      changedRules(shipped, (rule) => {
        const expr = rule.expr.replaceAll(/\[5m\]/g, '[10m]');
        return rule.record?.endsWith('rate5m') && expr !== rule.expr ? { ...rule, expr } : undefined;
      }),
  },
  {
    rule: 'rule/order',
    slip: 'the rules of a group turned round',
    *mutants(shipped) {
      for (const group of groupsOf(shipped)) {
        const names = group.rules.flatMap(({ record }) => record ?? []);
        const reads = group.rules.some(({ expr, record }) =>
          names.some((name) => name !== record && expr.includes(name)),
        );
        const turned = { ...group, rules: group.rules.toReversed() };
        if (reads) yield fileMutant(group.name, 'turned round', [ruleFile(group)], [ruleFile(turned)], shipped);
      }
    },
  },
  {
    rule: 'card/unbounded-label',
    slip: 'a label kept in a recording that nothing bounds',
    *query(query, _, { world }) {
      if (query.on !== 'recording' || query.expr.kind !== 'aggregation' || !query.expr.grouping) return;
      const { of, grouping } = query.expr;
      const open = [...query.inference.of(of).labels.known].find(
        ([label, info]) => info.open !== undefined && !grouping.labels.includes(label),
      );
      if (open && world.systems.length > 0)
        yield { ...query.expr, grouping: { ...grouping, labels: [...grouping.labels, open[0]] } };
    },
  },
  {
    rule: 'window/too-short',
    slip: 'a window of 10 s',
    query: (query) =>
      atNodes(query, function* (node) {
        const [range] = node.kind === 'call' && /^(?:rate|increase|deriv|delta|irate)$/.test(node.fn) ? node.args : [];
        // A panel takes its window from Grafana: to write one is another slip.
        if (node.kind === 'call' && range?.kind === 'range' && range.window.kind === 'duration')
          yield { ...node, args: [{ ...range, window: { kind: 'duration', ms: 10_000 } }] };
      }),
  },
  {
    rule: 'feature/version',
    slip: 'a function of a newer Prometheus',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind === 'call' && node.fn === 'last_over_time') yield { ...node, fn: 'first_over_time' };
        if (node.kind === 'call' && node.fn === 'max_over_time') yield { ...node, fn: 'ts_of_max_over_time' };
        if (node.kind === 'aggregation' && node.op === 'topk') yield { ...node, op: 'limitk' };
      }),
  },
  {
    rule: 'feature/rule-field',
    slip: 'a field of a newer Prometheus',
    *mutants(shipped) {
      for (const group of groupsOf(shipped)) {
        const newer = { ...group, query_offset: '1m' };
        yield fileMutant(group.name, 'query_offset', [ruleFile(group)], [ruleFile(newer)], shipped);
      }
    },
  },
  {
    rule: 'window/gap',
    slip: 'recorded less often than a query looks back',
    *mutants(shipped) {
      for (const group of groupsOf(shipped)) {
        if (!group.rules.some(({ record }) => record !== undefined)) continue;
        const rare = { ...group, interval: '10m' };
        yield fileMutant(group.name, '10m', [ruleFile(group)], [ruleFile(rare)], shipped);
      }
    },
  },
  {
    rule: 'file/unreadable',
    slip: 'a file cut off in the middle',
    *mutants(shipped) {
      for (const { path, text } of shipped.files.filter((file) => file.path.endsWith('.json')))
        yield fileMutant(path, 'cut off', [text], [text.slice(0, text.length >> 1)], shipped);
    },
  },
  {
    rule: 'file/unreadable',
    slip: 'a quote that is not closed',
    *mutants(shipped) {
      for (const { path, text } of shipped.files.filter((file) => file.path.endsWith('.yml')))
        yield fileMutant(path, 'a quote', [text], [text.replace(/name: (\S+)/, 'name: "$1')], shipped);
    },
  },
  {
    rule: 'rule-file/refused',
    slip: 'a letter of a field',
    mutants: (shipped) =>
      changedRules(shipped, ({ expr, ...rule }) => ({ ...rule, [slip('expr')]: expr, expr: undefined }) as never),
  },
  {
    rule: 'promql/type',
    slip: 'a rate of no range',
    mutants: (shipped) =>
      changedRules(shipped, (rule) => {
        const expr = rule.expr.replace(/(rate\([^[]*)\[\w+\]/, '$1');
        return expr === rule.expr ? undefined : { ...rule, expr };
      }),
  },
];

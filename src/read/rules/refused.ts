import type { Diagnostic } from '../../diagnostic.ts';
import { parseDuration } from '../../promql/duration.ts';
import { nearest } from '../../text/nearest.ts';
import { finding } from '../finding.ts';
import type { Part } from '../kind.ts';
import {
  type Entry,
  entries,
  get,
  isNull,
  items,
  type MapNode,
  type Node,
  nameOf,
  type ScalarNode,
  textOf,
} from '../node.ts';
import type { File } from '../place.ts';

const FILE_KEYS = ['groups'];
const GROUP_KEYS = ['name', 'interval', 'query_offset', 'limit', 'labels', 'rules'];
const RULE_KEYS = ['record', 'alert', 'expr', 'for', 'keep_firing_for', 'labels', 'annotations'];

/** Keys of the other programs that read rule files. */
const DIALECTS: Readonly<Record<string, string>> = {
  namespace: 'mimirtool',
  source_tenants: 'Mimir',
  partial_response_strategy: 'Thanos',
  type: 'vmalert',
  concurrency: 'vmalert',
  eval_offset: 'vmalert',
  eval_delay: 'vmalert',
  eval_alignment: 'vmalert',
  params: 'vmalert',
  headers: 'vmalert',
  notifier_headers: 'vmalert',
  tenant: 'vmalert',
  debug: 'vmalert',
  update_entries_limit: 'vmalert',
};

type Report = (at: { readonly from: number }, message: string, fix?: string, severity?: Diagnostic['severity']) => void;

/** What keeps Prometheus from loading rules, but for their expressions: model/rulefmt/rulefmt.go of Prometheus 3.15. */
export function refusedRules(file: File, { kind, node }: Part): readonly Diagnostic[] {
  if (kind !== 'rule-file' && kind !== 'prometheus-rule') return [];
  const found: Diagnostic[] = [];
  const inOperator = kind === 'prometheus-rule';
  const groupKeys = inOperator ? [...GROUP_KEYS, 'partial_response_strategy'] : GROUP_KEYS;
  const reportAt =
    (...path: string[]): Report =>
    (at, message, fix, severity) => {
      found.push(
        finding(
          file,
          'rule-file/refused',
          at.from,
          { message, ...(fix && { fix }), ...(path.length > 0 && { path }) },
          severity,
        ),
      );
    };
  const top = reportAt();
  unknownKeys(node, FILE_KEYS, 'a rule file', top);
  if (isNull(get(node, 'groups'))) return found;
  const names = new Map<string, number>();
  for (const group of listOf(node, 'groups', top)) {
    const name = nameOf(group, 'name');
    const inGroup = name === undefined ? top : reportAt(name);
    if (!isMap(group, 'A group', inGroup)) continue;
    unknownKeys(group, groupKeys, 'a rule group', inGroup);
    if (name === undefined) inGroup(group, 'The group has no name.', 'Give it a `name`.');
    else {
      const first = names.get(name);
      if (first === undefined) names.set(name, group.from);
      else
        inGroup(
          group,
          `The group \`${name}\` stands twice in the file, first at line ${file.at(first).line}.`,
          'Rename one of them.',
        );
    }
    judgeTexts(group, 'labels', inGroup);
    for (const key of ['interval', 'query_offset']) judgeDuration(group, key, inGroup);
    const limit = textOf(group, 'limit');
    if (limit !== undefined && !/^[-+]?\d[\d_]*$/.test(limit))
      inGroup(valueOf(group, 'limit'), `\`limit\` is a whole number, not \`${limit}\`.`);
    for (const rule of listOf(group, 'rules', inGroup)) {
      const title = nameOf(rule, 'alert') ?? nameOf(rule, 'record');
      judgeRule(rule, name === undefined || title === undefined ? inGroup : reportAt(name, title));
    }
  }
  return found;
}

function judgeRule(rule: Node, report: Report): void {
  if (!isMap(rule, 'A rule', report)) return;
  unknownKeys(rule, RULE_KEYS, 'a rule', report);
  const record = nameOf(rule, 'record');
  const alert = nameOf(rule, 'alert');
  if (record !== undefined && alert !== undefined)
    report(rule, `The rule has both \`record: ${record}\` and \`alert: ${alert}\`.`, 'Make two rules of it.');
  if (record === undefined && alert === undefined)
    report(
      rule,
      'The rule has neither `alert` nor `record`.',
      'Say what it is: `alert: Name`, or `record: level:metric:operations`.',
    );
  const expr = get(rule, 'expr');
  if (expr === undefined || (expr.kind === 'scalar' && expr.text === '')) report(rule, 'The rule has no `expr`.');
  else if (expr.kind !== 'scalar')
    report(expr, `\`expr\` is ${nounOf(expr)}, not text.`, 'Put the expression in quotes, or into a block: `expr: |`.');
  for (const key of ['for', 'keep_firing_for']) judgeDuration(rule, key, report);
  for (const key of ['labels', 'annotations']) judgeTexts(rule, key, report);
  if (record === undefined) return;
  if (/[{}]/.test(record))
    report(
      valueOf(rule, 'record'),
      `The recorded name \`${record}\` has braces.`,
      'Name the metric alone; labels go under `labels`.',
    );
  for (const key of ['for', 'keep_firing_for']) {
    const text = textOf(rule, key);
    if (text !== undefined && parseDuration(text) !== 0)
      report(keyOf(rule, key), `A recording rule has no \`${key}\`.`, 'Leave it out.');
  }
  if (entries(rule, 'annotations').length > 0)
    report(keyOf(rule, 'annotations'), 'A recording rule has no `annotations`.', 'Leave them out.');
}

function unknownKeys(node: Node, known: readonly string[], where: string, report: Report): void {
  for (const { key } of entries(node)) {
    if (known.includes(key.text)) continue;
    const near = nearest(key.text, known);
    const dialect = DIALECTS[key.text];
    if (dialect !== undefined && known !== RULE_KEYS)
      report(
        key,
        `\`${key.text}\` is a key of ${dialect}; Prometheus refuses a file that has it.`,
        undefined,
        'warning',
      );
    else
      report(
        key,
        `\`${key.text}\` is no key of ${where}.`,
        near === undefined ? `It has ${known.map((name) => `\`${name}\``).join(', ')}.` : `Did you mean \`${near}\`?`,
      );
  }
}

function judgeDuration(node: MapNode, key: string, report: Report): void {
  const value = get(node, key);
  if (value === undefined || (value.kind === 'scalar' && parseDuration(value.text) !== undefined)) return;
  const found = value.kind === 'scalar' ? `\`${value.text}\`` : nounOf(value);
  report(value, `\`${key}\` is a duration like \`5m\` or \`1h30m\`, not ${found}.`);
}

function judgeTexts(node: MapNode, key: string, report: Report): void {
  const value = get(node, key);
  if (value === undefined) return;
  if (value.kind !== 'map') return report(value, `\`${key}\` is ${nounOf(value)}, not a map of names to text.`);
  for (const entry of value.entries) {
    if (entry.value.kind !== 'scalar')
      report(
        entry.value,
        `\`${entry.key.text}\` under \`${key}\` is ${nounOf(entry.value)}, not text.`,
        'Put the text in quotes.',
      );
    if (entry.key.text === '' || (key === 'labels' && entry.key.text === '__name__'))
      report(entry.key, `\`${entry.key.text}\` is no name that a label can have.`);
  }
}

function listOf(node: Node, key: string, report: Report): readonly Node[] {
  const value = get(node, key);
  if (value !== undefined && value.kind !== 'list')
    report(value, `\`${key}\` is ${nounOf(value)}, not a list.`, 'Begin each of its items with `- `.');
  return items(node, key);
}

function isMap(node: Node, what: string, report: Report): node is MapNode {
  if (node.kind === 'map') return true;
  // Go's reader leaves an empty item out.
  if (isNull(node)) return false;
  report(node, `${what} is ${nounOf(node)}, not a map.`);
  return false;
}

const nounOf = (node: Node): string => (node.kind === 'scalar' ? 'text' : node.kind === 'list' ? 'a list' : 'a map');

const entryOf = (node: MapNode, name: string): Entry | undefined => node.entries.find(({ key }) => key.text === name);
const keyOf = (node: MapNode, name: string): ScalarNode | MapNode => entryOf(node, name)?.key ?? node;
const valueOf = (node: MapNode, name: string): Node => entryOf(node, name)?.value ?? node;

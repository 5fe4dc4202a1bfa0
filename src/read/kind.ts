import type { Document } from './document.ts';
import { entries, get, items, type Node, nameOf, textOf, type Unreadable } from './node.ts';

/** A part of a file that promwright reads: `node` holds the `groups`, or is the dashboard; `name` its name in Kubernetes. */
export interface Part {
  readonly kind: Document['kind'];
  readonly node: Node;
  readonly name?: string;
}

/** The parts that are read, in order. Other resources beside them are left alone. */
export function partsOf(documents: readonly Node[]): readonly Part[] {
  return documents.flatMap(unfold).flatMap((node) => partOf(node) ?? []);
}

/** The resources of a `List`, or the one thing that a document is. */
function unfold(node: Node): readonly Node[] {
  return /^(?:PrometheusRule)?List$/.test(textOf(node, 'kind') ?? '') ? items(node, 'items') : [node];
}

const PROVISIONED = ['groups', 'deleteRules', 'contactPoints', 'policies', 'templates', 'muteTimes'];

function partOf(node: Node): Part | undefined {
  const api = textOf(node, 'apiVersion') ?? '';
  const spec = get(node, 'spec');
  if (textOf(node, 'kind') === 'PrometheusRule' && spec !== undefined) return { kind: 'prometheus-rule', node: spec };
  if (api.startsWith('dashboard.grafana.app/') && spec !== undefined) {
    const name = nameOf(node, 'metadata', 'name');
    const kind = get(spec, 'elements') === undefined ? 'dashboard' : 'dashboard-v2';
    return { kind, node: spec, ...(name !== undefined && { name }) };
  }
  if (isAlerting(node, api)) return { kind: 'grafana-alerting', node };
  if (isRuleFile(node)) return { kind: 'rule-file', node };
  if (get(node, 'elements')?.kind === 'map' && get(node, 'layout') !== undefined) return { kind: 'dashboard-v2', node };
  const wrapped = get(node, 'dashboard');
  if (wrapped !== undefined && isClassic(wrapped)) return { kind: 'dashboard', node: wrapped };
  return isClassic(node) ? { kind: 'dashboard', node } : undefined;
}

function isAlerting(node: Node, api: string): boolean {
  if (api === '1') return PROVISIONED.some((key) => get(node, key)?.kind === 'list');
  return items(node, 'groups').some((group) => items(group, 'rules').some((rule) => get(rule, 'data') !== undefined));
}

function isRuleFile(node: Node): boolean {
  const keys = entries(node).map(({ key }) => key.text);
  if (!keys.includes('groups') || keys.includes('kind')) return false;
  const groups = items(node, 'groups');
  return keys.length === 1 || groups.some((group) => get(group, 'rules') !== undefined);
}

function isClassic(node: Node): boolean {
  if (get(node, 'panels')?.kind === 'list' || get(node, 'rows')?.kind === 'list')
    return ['title', 'schemaVersion', 'templating', 'uid'].some((key) => get(node, key) !== undefined);
  return get(node, 'schemaVersion') !== undefined && get(node, 'title') !== undefined;
}

/** Files of neighbours, each by keys that no other has. */
const ALIENS: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['an Alertmanager configuration', ['route', 'receivers']],
  ['a unit test of Prometheus rules', ['rule_files', 'tests']],
  ['a Prometheus configuration', ['scrape_configs']],
  ['a Prometheus configuration', ['rule_files']],
  ["Grafana's provisioning of data sources", ['apiVersion', 'datasources']],
  ["Grafana's provisioning of dashboards", ['apiVersion', 'providers']],
  ["a Helm chart's Chart.yaml", ['apiVersion', 'name', 'version']],
  ['a Docker Compose file', ['services']],
];

/** What a file is that has no part we read. */
export function alienWords(documents: readonly Node[]): Unreadable {
  const node = documents.find(({ kind }) => kind === 'map') ?? documents[0];
  return {
    message: `The file is none that promwright reads: ${looksLike(node)}.`,
    fix: 'It reads Prometheus rule files, PrometheusRule resources, alert rules that Grafana provisions, and Grafana dashboards.',
    from: node?.from ?? 0,
  };
}

function looksLike(node: Node | undefined): string {
  if (node?.kind !== 'map') return `it is ${node?.kind === 'list' ? 'a list' : 'plain text'}`;
  const keys = entries(node).map(({ key }) => key.text);
  const alien = ALIENS.find(([, wanted]) => wanted.every((key) => keys.includes(key)));
  const kind = textOf(node, 'kind');
  if (kind !== undefined && keys.includes('apiVersion')) return `it is a Kubernetes resource of the kind \`${kind}\``;
  if (alien !== undefined) return `it looks like ${alien[0]}`;
  if (keys.length === 0) return 'it is an empty map';
  const shown = keys.slice(0, 4).map((key) => `\`${key}\``);
  return `its keys are ${shown.join(', ')}${keys.length > shown.length ? ', …' : ''}`;
}

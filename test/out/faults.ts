import { exposedNames } from '../../src/metric/metric.ts';
import type { System } from '../../src/metric/system.ts';
import { type Expr, walk } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';
import { type Emitted, panelsOf, queriesOf } from './read.ts';

/** https://prometheus.io/docs/concepts/jobs_instances/ and the alerting rules page: what Prometheus makes by itself. */
const OWN = /^(up|scrape_\w+|ALERTS|ALERTS_FOR_STATE)$/;

type LabelValues = ReadonlyMap<string, readonly string[] | undefined>;

/**
 * What is wrong with emitted files, held against the catalog by other means than the analysis: only the parser is shared.
 * `runbooks` are the names of the pages there are.
 */
export function faults(emitted: Emitted, systems: readonly System[], runbooks: readonly string[]): readonly string[] {
  return [...queryFaults(emitted, systems), ...panelFaults(emitted), ...linkFaults(emitted, runbooks)];
}

/** The labels of each name, one entry a job that exposes it. */
function catalogOf(systems: readonly System[]): ReadonlyMap<string, readonly LabelValues[]> {
  const catalog = new Map<string, LabelValues[]>();
  for (const metric of systems.flatMap(({ metrics }) => metrics))
    for (const name of exposedNames(metric)) {
      const specs = Object.entries({ ...metric.target, ...metric.labels });
      const labels = new Map(specs.map(([label, { values }]) => [label, values]));
      if (name.endsWith('_bucket')) labels.set('le', undefined);
      catalog.set(name, [...(catalog.get(name) ?? []), labels]);
    }
  return catalog;
}

function queryFaults(emitted: Emitted, systems: readonly System[]): readonly string[] {
  const catalog = catalogOf(systems);
  const recorded = new Set(emitted.rules.flatMap(({ record }) => record ?? []));
  const everyLabel = new Set([...catalog.values()].flat().flatMap((labels) => [...labels.keys()]));
  return queriesOf(emitted).flatMap(({ place, text, rule }) => {
    const parsed = parse(text, { variables: !rule });
    if (!parsed.ok) return parsed.problems.map(({ message }) => `${place}: ${message}`);
    return walk(parsed.expr).flatMap((node) =>
      nodeFaults(node, catalog, recorded, everyLabel).map((fault) => `${place}: ${fault}`),
    );
  });
}

function nodeFaults(
  node: Expr,
  catalog: ReadonlyMap<string, readonly LabelValues[]>,
  recorded: ReadonlySet<string>,
  everyLabel: ReadonlySet<string>,
): readonly string[] {
  if (node.kind === 'aggregation')
    return (node.grouping?.labels ?? [])
      .filter((label) => !everyLabel.has(label))
      .map((label) => `no metric has the label ${label}`);
  if (node.kind !== 'selector') return [];
  const name = node.name ?? '';
  if (OWN.test(name)) return [];
  const labels = catalog.get(name);
  if (!labels) {
    if (!recorded.has(name)) return [`no metric ${name}`];
    return node.matchers
      .filter(({ label }) => !everyLabel.has(label))
      .map(({ label }) => `no metric has the label ${label}`);
  }
  return node.matchers.flatMap(({ label, op, value }) => {
    const having = labels.filter((one) => one.has(label));
    if (having.length === 0) return [`${name} has no label ${label}`];
    const sets = having.map((one) => one.get(label));
    if (value.includes('$') || sets.includes(undefined)) return [];
    const wanted = op === '=' || op === '!=' ? [value] : value.split('|');
    const values = sets.flat();
    return wanted.filter((one) => !values.includes(one)).map((one) => `${label} of ${name} is never ${one}`);
  });
}

function panelFaults({ dashboards }: Emitted): readonly string[] {
  return dashboards.flatMap((dashboard) => {
    const found: string[] = [];
    const ids = new Map<number, string>();
    const cells = new Map<string, string>();
    for (const { id, title, gridPos: at, targets } of panelsOf(dashboard)) {
      const other = ids.get(id);
      if (!Number.isInteger(id) || id <= 0) found.push(`${dashboard.title}: ${title} has the id ${id}`);
      if (other !== undefined) found.push(`${dashboard.title}: ${other} and ${title} share the id ${id}`);
      ids.set(id, title);
      if (at.x + at.w > 24) found.push(`${dashboard.title}: ${title} ends beyond the grid`);
      for (let x = at.x; x < at.x + at.w; x += 1)
        for (let y = at.y; y < at.y + at.h; y += 1) {
          const below = cells.get(`${x},${y}`);
          if (below !== undefined && below !== title) found.push(`${dashboard.title}: ${title} lies over ${below}`);
          cells.set(`${x},${y}`, title);
        }
      const refIds = (targets ?? []).map(({ refId }) => refId);
      if (new Set(refIds).size < refIds.length) found.push(`${dashboard.title}: ${title} uses a refId twice`);
    }
    return [...new Set(found)];
  });
}

function linkFaults({ dashboards, rules }: Emitted, runbooks: readonly string[]): readonly string[] {
  const byUid = new Map(dashboards.map((dashboard) => [dashboard.uid, dashboard]));
  const tags = new Set(dashboards.flatMap((dashboard) => dashboard.tags));
  const dead = (url: string | undefined): boolean => {
    const [, uid = ''] = /\/d\/([^?/]+)/.exec(url ?? '') ?? [];
    const panel = /viewPanel=(\d+)/.exec(url ?? '')?.[1];
    const dashboard = byUid.get(uid);
    return !dashboard || (panel !== undefined && !panelsOf(dashboard).some(({ id }) => String(id) === panel));
  };
  return [
    ...dashboards.flatMap((dashboard) => [
      ...dashboard.links
        .filter((link) => (link.type === 'dashboards' ? !link.tags?.every((tag) => tags.has(tag)) : dead(link.url)))
        .map((link) => `${dashboard.title}: a link leads nowhere: ${link.url ?? link.tags?.join(', ')}`),
      ...panelsOf(dashboard).flatMap(({ title, links }) =>
        (links ?? [])
          .filter(({ url }) => dead(url))
          .map(({ url }) => `${dashboard.title} › ${title}: a link leads nowhere: ${url}`),
      ),
    ]),
    ...rules.flatMap(({ alert, annotations }) => {
      if (alert === undefined) return [];
      const runbook = /\/([^/]+)\.md$/.exec(annotations?.['runbook_url'] ?? '')?.[1];
      return [
        ...(runbook !== undefined && runbooks.includes(runbook)
          ? []
          : [`${alert}: no runbook at ${annotations?.['runbook_url']}`]),
        ...(dead(annotations?.['dashboard_url']) ? [`${alert}: no panel at ${annotations?.['dashboard_url']}`] : []),
      ];
    }),
  ];
}

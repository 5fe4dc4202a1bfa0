import { fileMutant } from '../file.ts';
import { atNodes, type Class, type Mutant } from '../mutant.ts';
import type { Shipped } from '../shipped.ts';

/** What stands in a dashboard's JSON, as far as it is changed here. */
interface PanelText {
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly panels?: readonly PanelText[];
  readonly targets?: readonly { readonly expr?: string }[];
  readonly fieldConfig?: { readonly defaults: { readonly unit?: string }; readonly overrides: readonly unknown[] };
}
interface DashboardText {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly PanelText[];
}

export const dashboards: readonly Class[] = [
  {
    rule: 'dashboard/duplicate-uid',
    slip: 'the uid of another dashboard',
    *mutants(shipped) {
      const files = shipped.files.filter(({ path }) => path.endsWith('.json'));
      for (const [i, { path, text }] of files.entries()) {
        const other = files[(i + 1) % files.length]?.text ?? '';
        const copied = { ...textOf(text), uid: textOf(other).uid };
        yield fileMutant(path, copied.uid, [text, other], [JSON.stringify(copied), other], shipped);
      }
    },
  },
  panelClass('dashboard/missing-unit', 'the unit left out', (panel) => {
    const { unit, ...defaults } = panel.fieldConfig?.defaults ?? {};
    // The rate of a count is a number that may do without.
    const known = unit !== undefined && /^(?:s|dec)?(?:bytes|s|Bps|percentunit|currencyUSD)$/.test(unit);
    return panel.fieldConfig && known ? { ...panel, fieldConfig: { ...panel.fieldConfig, defaults } } : undefined;
  }),
  panelClass('dashboard/missing-title', 'the title left out', (panel) => ({ ...panel, title: '' })),
  panelClass('dashboard/missing-description', 'the description left out', ({ description, ...panel }) =>
    description ? panel : undefined,
  ),
  {
    rule: 'dashboard/hard-coded-window',
    slip: '`5m` in place of `$__rate_interval`',
    query: (query, { panel }) =>
      panel?.type !== 'timeseries' || query.instant
        ? []
        : atNodes(query, function* (node) {
            const [range] = node.kind === 'call' && node.fn === 'rate' ? node.args : [];
            if (node.kind === 'call' && range?.kind === 'range' && range.window.kind === 'variable')
              yield { ...node, args: [{ ...range, window: { kind: 'duration', ms: 300_000 } }] };
          }),
  },
  {
    rule: 'dashboard/variable-ignored',
    slip: 'a variable’s matcher left out',
    query: (query, { panel }) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'selector' || !panel || query.nodes.filter(({ kind }) => kind === 'selector').length > 1)
          return;
        for (const one of node.matchers)
          if (
            /^\$\w+$/.test(one.value) &&
            node.matchers.every(({ label }, i) => label !== one.label || node.matchers[i] === one)
          )
            yield { ...node, matchers: node.matchers.filter((other) => other !== one) };
      }),
  },
];

function panelClass(rule: string, slip: string, change: (panel: PanelText) => PanelText | undefined): Class {
  return { rule, slip, mutants: (shipped) => changedPanels(shipped, change) };
}

/** Each panel with queries by itself in its dashboard, with a change. */
function* changedPanels(shipped: Shipped, change: (panel: PanelText) => PanelText | undefined): Iterable<Mutant> {
  for (const { path, text } of shipped.files.filter((file) => file.path.endsWith('.json'))) {
    const dashboard = textOf(text);
    for (const panel of dashboard.panels.flatMap((one) => [one, ...(one.panels ?? [])])) {
      const changed = panel.targets && change(panel);
      if (!changed) continue;
      const [before, after] = [panel, changed].map((one) => JSON.stringify({ ...dashboard, panels: [one] }));
      yield fileMutant(`${path} › ${panel.title}`, panel.type, [before ?? ''], [after ?? ''], shipped);
    }
  }
}

const textOf = (text: string): DashboardText => JSON.parse(text) as DashboardText;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';

export interface EmittedPanel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly collapsed?: boolean;
  readonly panels?: readonly EmittedPanel[];
  readonly targets?: readonly { readonly refId: string; readonly expr: string }[];
  readonly links?: readonly { readonly url?: string }[];
}
export interface EmittedDashboard {
  readonly uid: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly panels: readonly EmittedPanel[];
  readonly links: readonly { readonly type: string; readonly tags?: readonly string[]; readonly url?: string }[];
  readonly templating: {
    readonly list: readonly {
      readonly name: string;
      readonly type: string;
      readonly query: string | { readonly query: string };
    }[];
  };
  readonly annotations: { readonly list: readonly { readonly name: string; readonly expr?: string }[] };
}
export interface EmittedRule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}
export interface Emitted {
  readonly dashboards: readonly EmittedDashboard[];
  readonly rules: readonly EmittedRule[];
}

/** What was emitted, from the files alone. */
export function readOut(out: string): Emitted {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted();
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  return {
    dashboards: files
      .filter((name) => /^grafana\/dashboards\/.*\.json$/.test(name))
      .map((name) => JSON.parse(text(name)) as EmittedDashboard),
    rules: files
      .filter((name) => /^prometheus\/rules\/.*\.yml$/.test(name))
      .flatMap((name) =>
        (parseYaml(text(name)) as { groups: { rules: EmittedRule[] }[] }).groups.flatMap(({ rules }) => rules),
      ),
  };
}

/** The panels and rows of a dashboard, those within a closed row too. */
export function panelsOf(dashboard: EmittedDashboard): readonly EmittedPanel[] {
  return dashboard.panels.flatMap((panel) => [panel, ...(panel.panels ?? [])]);
}

export interface EmittedQuery {
  readonly place: string;
  readonly text: string;
  readonly rule: boolean;
}

/** Every PromQL expression in the emitted files. */
export function queriesOf({ dashboards, rules }: Emitted): readonly EmittedQuery[] {
  const panels = dashboards.flatMap((dashboard) => [
    ...panelsOf(dashboard).flatMap(({ title, targets }) =>
      (targets ?? []).map(({ refId, expr }) => ({
        place: `${dashboard.title} › ${title} › ${refId}`,
        text: expr,
        rule: false,
      })),
    ),
    ...dashboard.templating.list.flatMap(({ name, type, query }) => {
      const text = typeof query === 'string' ? query : query.query;
      const selector = /^label_values\((.*), \w+\)$/.exec(text)?.[1];
      return type === 'query' ? [{ place: `${dashboard.title} › $${name}`, text: selector ?? text, rule: false }] : [];
    }),
    ...dashboard.annotations.list.flatMap(({ name, expr }) =>
      expr === undefined ? [] : [{ place: `${dashboard.title} › ${name}`, text: expr, rule: false }],
    ),
  ]);
  return [
    ...panels,
    ...rules.map(({ record, alert, expr }) => ({ place: record ?? alert ?? '', text: expr, rule: true })),
  ];
}

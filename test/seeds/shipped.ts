import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const out = fileURLToPath(new URL('../../out/', import.meta.url));

/** A panel's query, an alert or a recording in `out/`. */
export interface Shipped {
  readonly expr: string;
  /** Relative to `out/`. */
  readonly file: string;
}

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly panels?: readonly Panel[];
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}

interface RuleFile {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert?: string; readonly record?: string; readonly expr: string }[];
  }[];
}

/** All that ships for a system: queries by `uid › row › panel › legend`, and without the legend where it has one alone; rules by name. */
export function shippedFor(system: string): ReadonlyMap<string, Shipped> {
  const dir = `grafana/dashboards/${system}`;
  const boards = readdirSync(`${out}${dir}`).flatMap((name) => queriesIn(`${dir}/${name}`));
  return new Map([...boards, ...rulesIn(`prometheus/rules/${system}.rules.yml`)]);
}

function queriesIn(file: string): readonly (readonly [string, Shipped])[] {
  const { uid, panels } = JSON.parse(readFileSync(out + file, 'utf8')) as { uid: string; panels: readonly Panel[] };
  let row = '';
  return panels.flatMap((panel) => {
    if (panel.type === 'row') row = panel.title;
    const within = panel.type === 'row' ? (panel.panels ?? []) : [panel];
    return within.flatMap(({ title, targets = [] }) => {
      const path = `${uid} › ${row} › ${title}`;
      const [first] = targets;
      return [
        ...targets.map(({ expr, legendFormat }) => [`${path} › ${legendFormat}`, { expr, file }] as const),
        ...(first && targets.length === 1 ? [[path, { expr: first.expr, file }] as const] : []),
      ];
    });
  });
}

function rulesIn(file: string): readonly (readonly [string, Shipped])[] {
  const { groups } = parse(readFileSync(out + file, 'utf8')) as RuleFile;
  return groups.flatMap(({ rules }) =>
    rules.map(({ alert, record, expr }) => [alert ?? record ?? '', { expr, file }] as const),
  );
}

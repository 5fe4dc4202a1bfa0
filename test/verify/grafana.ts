import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from './server.ts';

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly query: string | { readonly query: string };
  readonly current: { readonly value: string | readonly string[] };
  readonly allValue?: string;
  readonly multi: boolean;
}
interface Target {
  readonly refId: string;
  readonly expr: string;
  readonly instant?: boolean;
}
interface Panel {
  readonly title: string;
  readonly targets?: readonly Target[];
  readonly panels?: readonly Panel[];
}
export interface Dashboard {
  readonly title: string;
  readonly templating: { readonly list: readonly Variable[] };
  readonly annotations: { readonly list: readonly { readonly name: string; readonly expr?: string }[] };
  readonly panels: readonly Panel[];
}

/** The seconds that a panel looks back, and what a scrape interval of 1 s makes of Grafana's own variables. */
const RANGE = 10;
const SCRAPE = 1;
const STEP = 2;
const RATE = Math.max(4 * SCRAPE, STEP + SCRAPE);
const OWN: Readonly<Record<string, string>> = {
  __rate_interval: `${RATE}s`,
  __rate_interval_ms: `${RATE * 1000}`,
  __interval: `${STEP}s`,
  __interval_ms: `${STEP * 1000}`,
  __range: `${RANGE}s`,
  __range_s: `${RANGE}`,
  __range_ms: `${RANGE * 1000}`,
};

export function readDashboards(folder: string): readonly Dashboard[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Dashboard);
}

export interface Choice {
  readonly variable: string;
  /** What the variable's own query gives. */
  readonly offered: readonly string[];
  /** What stands for it in a query while it is as the dashboard opens. */
  readonly text: string;
}

/** The dashboard's variables, one by one: a later one may read an earlier one. */
export async function choices(server: Server, { templating }: Dashboard): Promise<readonly Choice[]> {
  const made: Choice[] = [];
  for (const variable of templating.list) {
    if (variable.type === 'datasource') continue;
    const offered = await offers(server, variable, made);
    made.push({ variable: variable.name, offered, text: chosen(variable, offered) });
  }
  return made;
}

/** A query as Prometheus gets it. */
export function expand(text: string, made: readonly Choice[]): string {
  return text.replace(/\$(\w+)|\$\{(\w+)(?::\w+)?\}|\[\[(\w+)(?::\w+)?\]\]/g, (_, ...names: (string | undefined)[]) => {
    const name = names.slice(0, 3).find((found) => found !== undefined) ?? '';
    const value = OWN[name] ?? made.find(({ variable }) => variable === name)?.text;
    if (value === undefined) throw new Error(`The variable $${name} is neither Grafana's nor the dashboard's: ${text}`);
    return value;
  });
}

async function offers(server: Server, variable: Variable, made: readonly Choice[]): Promise<readonly string[]> {
  const text = typeof variable.query === 'string' ? variable.query : variable.query.query;
  const [, selector, label] = /^label_values\((?:(.+),)?\s*(\w+)\s*\)$/s.exec(text) ?? [];
  if (variable.type !== 'query' || label === undefined)
    throw new Error(`Of the variable $${variable.name}, only label_values(…) is known here: ${text}`);
  return await server.get<readonly string[]>(
    `label/${label}/values`,
    selector === undefined ? {} : { 'match[]': expand(selector, made) },
  );
}

/** As Grafana's Prometheus data source puts it into a query: several values as alternatives, escaped for a regex in a string. */
function chosen({ current, allValue, multi }: Variable, offered: readonly string[]): string {
  const now = [current.value].flat();
  const all = now.includes('$__all');
  if (all && allValue !== undefined) return allValue;
  const values = all ? offered : now;
  if (!multi) return values[0] ?? '';
  const escaped = values.map((value) => value.replaceAll('\\', '\\\\\\\\').replace(/[$^*{}[\]'+?.()|]/g, '\\\\$&'));
  return escaped.length === 1 ? (escaped[0] ?? '') : `(${escaped.join('|')})`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { systems } from '../../src/catalog/index.ts';
import { fileSubjects, type World } from '../../src/lint/foreign.ts';
import { type Linted, linted, type PanelSubject, type QuerySubject } from '../../src/lint/subject.ts';
import type { Document } from '../../src/read/document.ts';
import { read } from '../../src/read/read.ts';

const out = new URL('../../out/', import.meta.url);

/** A file that promwright ships, and its text. */
export interface ShippedFile {
  readonly path: string;
  readonly text: string;
}

/** A query, and what is linted with it where another takes its place: the query's panel or rule, by itself. */
export interface Host {
  readonly query: QuerySubject;
  readonly withQuery: (query: QuerySubject) => Linted;
  readonly panel?: PanelSubject;
  /** The alert, and the same without a panel that shows it. */
  readonly shown?: { readonly before: Linted; readonly after: Linted };
}

export interface Shipped {
  readonly files: readonly ShippedFile[];
  readonly hosts: readonly Host[];
  /** What a file by itself is held against: the catalog, and what the other files record. */
  readonly world: World;
}

/** The oldest Prometheus that the shipped project is for, as its configuration says. */
const target: World['target'] = { version: '2.42', features: [] };

/** The project as an operator finds it in `out/`, read like anybody's files and held against the whole catalog. */
export function shipped(): Shipped {
  const files = [...filesIn('prometheus/rules/', '.yml'), ...filesIn('grafana/dashboards/', '.json')];
  // What the files allow would hide what a slip adds.
  const documents = files.map(({ path, text }) => documentOf(path, text.replaceAll('# promwright allow', '#')));
  const { linted: all } = fileSubjects(documents, { systems, recorded: [], target });
  const recorded = all.recording.flatMap(({ name, query, labels }) =>
    query ? [{ name, expr: query.expr, labels, jobs: query.jobs }] : [],
  );
  return { files, hosts: hostsOf(all), world: { systems, recorded, target } };
}

function filesIn(folder: string, ending: string): readonly ShippedFile[] {
  return readdirSync(new URL(folder, out), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => ({ path: folder + name, text: readFileSync(new URL(folder + name, out), 'utf8') }));
}

function documentOf(path: string, text: string): Document {
  const { document, findings } = read(path, text);
  if (!document || findings[0]) throw new Error(`out/${path}: ${findings[0]?.message ?? 'is of no kind'}`);
  return document;
}

function hostsOf({ dashboard, group, query: all }: Linted): readonly Host[] {
  const ofPanels = dashboard.flatMap((board) =>
    board.panels.flatMap((panel) =>
      panel.queries.map((own): Host => {
        const others = (by: QuerySubject) => panel.queries.map((one) => (one === own ? by : one));
        return {
          query: own,
          panel,
          withQuery: (by) => linted([{ ...board, panels: [{ ...panel, queries: others(by) }] }], [], []),
        };
      }),
    ),
  );
  const ofRules = group.flatMap((own) =>
    own.rules.flatMap((rule): readonly Host[] => {
      const with1 = (one: typeof rule) => (query: QuerySubject) => {
        const changed = { ...one, query };
        const only = 'annotations' in changed ? { alerts: [changed] } : { recordings: [changed] };
        return linted([], [{ ...own, alerts: [], recordings: [], ...only, rules: [changed] }], []);
      };
      const { query } = rule;
      if (!query) return [];
      if (!('annotations' in rule)) return [{ query, withQuery: with1(rule) }];
      const [before, after] = [true, false].map((shown) => with1({ ...rule, shown })(query)) as [Linted, Linted];
      return [{ query, withQuery: with1(rule), shown: { before, after } }];
    }),
  );
  const ofVariables = all
    .filter(({ on }) => on === 'variable')
    .map((own): Host => ({ query: own, withQuery: (by) => linted([], [], [by]) }));
  return [...ofPanels, ...ofRules, ...ofVariables];
}

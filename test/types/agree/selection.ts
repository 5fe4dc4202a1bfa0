import type { AnySeries, Kind } from '../../../src/metric/metric.ts';
import * as catalog from '../gateway.ts';
import { call, literal, named, object, type Term } from './term.ts';

/** Series with what a query may say of their labels: all of them, and those that `where` can narrow, with the values they may take. */
export interface Source {
  readonly term: Term;
  readonly kind: Kind;
  readonly labels: readonly string[];
  readonly open: ReadonlyMap<string, readonly string[] | undefined>;
}

export interface Choice {
  readonly chance: (p: number) => boolean;
  readonly pick: <T>(of: readonly T[]) => T;
  /** Some of them, at least `least`, in their order. */
  readonly some: <T>(of: readonly T[], least?: number) => T[];
}

export function choice(random: () => number): Choice {
  const pick = <T>(of: readonly T[]): T => {
    const found = of[Math.floor(random() * of.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  };
  const some = <T>(of: readonly T[], least = 0): T[] => {
    const left = [...of];
    const count = least + Math.floor(random() * Math.min(3, of.length - least + 1));
    while (left.length > count) left.splice(Math.floor(random() * left.length), 1);
    return left;
  };
  return { chance: (p) => random() < p, pick, some };
}

/** The example catalog's series. */
export const SOURCES: readonly Source[] = [
  ...Object.entries(catalog).flatMap(([name, value]) => ('metric' in value ? [sourceOf(name, value)] : [])),
  sourceOf('gateway.scrape.up', catalog.gateway.scrape.up),
];

function sourceOf(code: string, value: AnySeries): Source {
  const specs = { ...value.metric.target, ...value.metric.labels };
  return {
    term: { code, value, calls: [] },
    kind: value.metric.kind,
    labels: Object.keys(specs),
    // The job comes from the system: its type has it among the tags, and not among the labels to narrow.
    open: new Map(
      Object.entries(specs)
        .filter(([label]) => label !== 'job')
        .map(([label, { values }]) => [label, values]),
    ),
  };
}

/** A recording, named by the module. */
export function recorded(name: string, term: Term, labels: readonly string[], fixed: readonly string[]): Source {
  const open = labels.filter((label) => !fixed.includes(label));
  return { term: named(name, term), kind: 'gauge', labels, open: new Map(open.map((label) => [label, undefined])) };
}

const PATTERNS = [/.*/, /.+/, /e.*/, /ok|error/, /fast|free/, /^a/, /gate.*/i];
const TEXTS = ['a', 'gateway', 'it says "no"\\', '', '0.5'];

/** The series, or by chance a part of them, or as they were. */
export function selected(of: Source, luck: Choice): Source {
  const part = narrowed(of, luck);
  if (luck.chance(0.9)) return part;
  return { ...part, term: call('offset', part.term, literal(luck.pick(['1w', '30m']))) };
}

function narrowed(of: Source, luck: Choice): Source {
  const { chance, some } = luck;
  if (of.open.size === 0 || chance(0.35)) return of;
  const entries = some([...of.open], 1).map(([label, values]) => [label, wanted(values, luck)] as const);
  const gone = entries.filter(([, { value }]) => value === '').map(([label]) => label);
  const fixed = entries.filter(([, { value }]) => typeof value === 'string').map(([label]) => label);
  const part: Source = {
    ...of,
    term: call('where', of.term, object(entries)),
    labels: of.labels.filter((label) => !gone.includes(label)),
    open: new Map([...of.open].filter(([label]) => !fixed.includes(label))),
  };
  return chance(0.15) ? narrowed(part, luck) : part;
}

function wanted(values: readonly string[] | undefined, luck: Choice): Term {
  const { chance, pick, some } = luck;
  if (chance(0.1)) return { code: `{ variable: 'chosen' }`, value: { variable: 'chosen' }, calls: [] };
  const said = () => {
    if (chance(0.4)) return literal(pick(values ?? TEXTS));
    return literal(chance(0.5) ? pick(PATTERNS) : some(values ?? ['a', 'b.c', 'gateway'], 1));
  };
  return chance(0.25) ? call('not', said()) : said();
}

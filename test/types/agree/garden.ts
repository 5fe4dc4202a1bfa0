import type { AnyRecording } from '../../../src/model/rule.ts';
import { parts } from './declared.ts';
import { labelsOf, operations, type Typed } from './operation.ts';
import { readings } from './reading.ts';
import { choice, recorded, type Source } from './selection.ts';
import { call, FUNCTIONS, literal, named, object, type Term } from './term.ts';

/** A module of random typed queries that grows in rounds: a round reads the queries of earlier ones by the tags that the compiler gave them. */
export interface Garden {
  /** Adds queries and says them, with the names that the module exports them under. */
  grow(pool: readonly Typed[], count: number): ReadonlyMap<string, Term>;
  text(): string;
  readonly recordings: readonly AnyRecording[];
  /** How often each public function is called. */
  readonly tally: ReadonlyMap<string, number>;
}

export function garden(random: () => number): Garden {
  const luck = choice(random);
  const { chance, pick } = luck;
  const lines: string[] = [];
  const recordings: AnyRecording[] = [];
  const sources: Source[] = [];
  const tally = new Map([...FUNCTIONS.keys()].map((name) => [name, 0]));
  const fromSeries = readings(luck, sources);
  const fromQueries = operations(luck);

  function write(line: string, { calls }: Term): void {
    lines.push(line);
    for (const fn of calls) tally.set(fn, (tally.get(fn) ?? 0) + 1);
  }

  /** By chance with a label that the rule adds, or sets anew. */
  function addRecording({ term, tags }: Typed): void {
    const name = `r${recordings.length}`;
    const set = chance(0.3) ? [pick(['team', 'route', 'status'])] : [];
    const options = set.map((label) => object([['labels', object([[label, literal(pick(['a', 'error']))]])]]));
    const made = call('record', literal(`any:${name}:value`), term, ...options);
    const fixed = labelsOf(tags.filter((tag) => parts(tag)[1].startsWith('="')));
    write(`const ${name} = ${made.code};`, made);
    recordings.push(made.value as AnyRecording);
    sources.push(recorded(name, made, [...new Set([...labelsOf(tags), ...set])], [...fixed, ...set]));
  }

  function grow(pool: readonly Typed[], count: number): ReadonlyMap<string, Term> {
    const made = new Map<string, Term>();
    for (let i = 0; pool.length > 0 && i < count / 10; i += 1) addRecording(pick(pool));
    const ways = [...fromSeries.keys(), ...(pool.length > 0 ? fromQueries.keys() : [])];
    while (made.size < count) {
      // What was called least comes first, so that each function has its turn.
      const rare = ways.toSorted((a, b) => (tally.get(a) ?? 0) - (tally.get(b) ?? 0)).slice(0, 10);
      const fn = pick(chance(0.7) ? rare : ways);
      const make = pool.length > 0 && (!fromSeries.has(fn) || chance(0.5)) ? fromQueries.get(fn) : undefined;
      const term = make ? make(pool) : fromSeries.get(fn)?.();
      if (!term) continue;
      const name = `q${lines.length}`;
      write(`export const ${name} = ${term.code};`, term);
      made.set(name, named(name, term));
    }
    return made;
  }

  const used = (): string => [...tally].flatMap(([fn, times]) => (times > 0 ? [fn] : [])).join(', ');
  return {
    grow,
    recordings,
    tally,
    text: () =>
      [`import { ${used()} } from 'promwright';`, `import { ${CATALOG} } from 'gateway';`, ...lines].join('\n'),
  };
}

const CATALOG =
  'cacheHitRatio, dbSeconds, duration, failures, gateway, info, lastSuccess, memory, memoryLimit, querySeconds, queueDepth, requests, stages, tokens, upstreamMs, wait';

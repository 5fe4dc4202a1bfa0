import type { Path } from './document.ts';

const LEVELS = [
  { list: 'systems', noun: 'system', name: 'name' },
  { list: 'jobs', noun: 'job', name: 'job' },
  { list: 'metrics', noun: 'metric', name: 'name' },
] as const;

export interface Subject {
  /** What people call it: the metric `x_total`, the label `route` of `x_total`. */
  readonly what: string;
  /** What leads from there to the node: `buckets[2]`; empty where it is the node. */
  readonly rest: string;
}

/** What of a catalog stands at a path. */
export function subjectOf(root: unknown, path: Path): Subject {
  let rest = path;
  let what = 'the catalog';
  let short = what;
  let value = root;
  for (const { list, noun, name } of LEVELS) {
    const [first, place, ...more] = rest;
    if (first !== list || place === undefined) break;
    value = under(under(value, first), place);
    const said = under(value, name);
    const isSaid = typeof said === 'string' && said.trim() !== '';
    what = isSaid ? `the ${noun} \`${said}\`` : `${noun} ${Number(place) + 1} of ${what}`;
    short = isSaid ? `\`${said}\`` : what;
    rest = more;
  }
  const [list, item, ...more] = rest;
  if (item !== undefined && (list === 'labels' || list === 'target'))
    return { what: `the ${list === 'target' ? 'target label' : 'label'} \`${item}\` of ${short}`, rest: dotted(more) };
  if (item !== undefined && list === 'warts')
    return { what: `wart ${Number(item) + 1} of ${short}`, rest: dotted(more) };
  return { what, rest: dotted(rest) };
}

/** The subject as one begins a sentence with it. */
export function named({ what, rest }: Subject): string {
  const item = /^\[(\d+)\]$/.exec(rest)?.[1];
  if (item !== undefined) return `Value ${Number(item) + 1} of ${what}`;
  return rest === '' ? `${what[0]?.toUpperCase()}${what.slice(1)}` : `\`${rest}\` of ${what}`;
}

function under(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string | number, unknown>)[step]
    : undefined;
}

function dotted(path: Path): string {
  return path.map((step, i) => (/^\d+$/.test(String(step)) ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

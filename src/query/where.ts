import type { LabelSpec } from '../metric/label.ts';
import type { AnySeries, Kind, Selection, Series } from '../metric/metric.ts';
import { nearest } from '../text/nearest.ts';
import { refuse } from './vector.ts';
import { fixed } from './window.ts';

/** A dashboard variable, as a label's value: `where(completions, { model: $model })` selects what the dashboard's reader chose. */
export interface VariableValue {
  readonly variable: string;
}

type Value<S> = S extends { readonly values: readonly (infer X extends string)[] } ? X : string;
type Where<V> = {
  readonly [K in keyof V]?:
    | Value<V[K]>
    | RegExp
    | readonly Value<V[K]>[]
    | VariableValue
    | { readonly not: Value<V[K]> | RegExp | readonly Value<V[K]>[] };
};

/**
 * The series of a metric whose labels are as said: a string is `=`, a list or a regular expression `=~`, `not(…)` their negation, a dashboard
 * variable `=~"$name"`. The label's tag becomes `name="value"` for a string and `name=~` for the rest, so that a part of the series is never
 * taken for the whole; the empty string, which is no label, leaves none. Refused: a label that the metric lacks, a value outside the label's set, a label narrowed twice to different values.
 */
export function where<K extends Kind, T extends string, V, B extends number, const W extends Where<V>>(
  of: Series<K, T, V, B>,
  matching: W,
): Series<
  K,
  // A wrong matcher falls back to what `Where` allows, undefined among it: one mistake is one error.
  {
    [N in T]: N extends keyof W
      ? undefined extends W[N]
        ? N
        : W[N] extends ''
          ? never
          : W[N] extends string
            ? `${N}="${W[N]}"`
            : `${N}=~`
      : N extends `${infer M}=~`
        ? M extends keyof W
          ? W[M] extends ''
            ? never
            : W[M] extends string
              ? `${M}="${W[M]}"`
              : N
          : N
        : N;
  }[T],
  V,
  B
> {
  const selections = [...of.selections];
  for (const [label, wanted] of Object.entries(matching as Readonly<Record<string, Wanted>>)) {
    const spec = specOf(of, label);
    const selection = selectionOf(label, wanted);
    for (const value of named(wanted)) checkValue(of.name, label, spec, value);
    const earlier = selections.find((other) => other.label === label);
    if (earlier && earlier.op === selection.op && earlier.value === selection.value) continue;
    if (earlier?.op === '=')
      refuse(
        `\`${of.name}\` is narrowed twice by \`${label}\`: to \`${earlier.value}\` and to \`${selection.value}\`, which no series is both.`,
      );
    selections.push(selection);
  }
  return { ...of, selections } as never;
}

/** Every value but this one, these, or those that match. */
export function not<const X extends string | RegExp | readonly string[]>(value: X): { readonly not: X } {
  return { not: value };
}

/** The series as they were a while ago: `offset(completions, '1w')`. */
export function offset<K extends Kind, T extends string, V, B extends number>(
  of: Series<K, T, V, B>,
  ago: `${number}${'s' | 'm' | 'h' | 'd' | 'w'}`,
): Series<K, T, V, B> {
  fixed(ago);
  return { ...of, offset: ago };
}

type Wanted =
  | string
  | RegExp
  | readonly string[]
  | VariableValue
  | { readonly not: string | RegExp | readonly string[] };

function selectionOf(label: string, wanted: Wanted): Selection {
  if (typeof wanted === 'string') return { label, op: '=', value: wanted };
  if (wanted instanceof RegExp) return { label, op: '=~', value: re2(wanted) };
  if ('variable' in wanted) return { label, op: '=~', value: `$${wanted.variable}` };
  if ('not' in wanted) {
    const { op, value } = selectionOf(label, wanted.not);
    return { label, op: op === '=' ? '!=' : '!~', value };
  }
  if (wanted.length === 0) refuse(`The list of values for \`${label}\` is empty, which no series matches.`);
  return { label, op: '=~', value: wanted.map(quoteMeta).join('|') };
}

/** The values that are said by name. */
function named(wanted: Wanted): readonly string[] {
  if (typeof wanted === 'string') return [wanted];
  if (wanted instanceof RegExp || 'variable' in wanted) return [];
  return 'not' in wanted ? named(wanted.not) : wanted;
}

function specOf(of: AnySeries, label: string): LabelSpec | undefined {
  const { labels, target, system } = of.metric;
  if (system === '') return undefined;
  const spec = labels[label] ?? target[label];
  if (spec) return spec;
  const all = [...Object.keys(labels), ...Object.keys(target)];
  const near = nearest(label, all);
  return refuse(
    `\`${of.name}\` has no label \`${label}\`. ${near ? `Did you mean \`${near}\`?` : `It has ${all.map((name) => `\`${name}\``).join(', ')}.`}`,
  );
}

function checkValue(metric: string, label: string, spec: LabelSpec | undefined, value: string): void {
  if (!spec?.values || spec.values.includes(value)) return;
  const near = nearest(value, spec.values);
  refuse(
    `\`${value}\` is no value of the label \`${label}\` of \`${metric}\`. ${near ? `Did you mean \`${near}\`?` : `It takes ${spec.values.map((name) => `\`${name}\``).join(', ')}.`}`,
  );
}

/** A JavaScript regular expression as RE2 reads it. PromQL anchors both ends by itself. */
function re2(pattern: RegExp): string {
  const { source, flags } = pattern;
  if (/\(\?(?:[=!]|<[=!])/.test(source))
    refuse(`\`${String(pattern)}\` looks ahead or behind, which RE2, Prometheus' regular expressions, cannot.`);
  if (/(?<!\\)(?:\\\\)*\\[1-9k]/.test(source))
    refuse(`\`${String(pattern)}\` refers back to a group, which RE2, Prometheus' regular expressions, cannot.`);
  const other = flags.replace(/[ius]/g, '');
  if (other !== '')
    refuse(
      `\`${String(pattern)}\` has the flag \`${other}\`, which has no meaning for a label's value. Only \`i\` has.`,
    );
  const inner = source.replace(/^\^/, '').replace(/(?<!\\)((?:\\\\)*)\$$/, '$1');
  return `${flags.includes('i') ? '(?i)' : ''}${inner.replaceAll('\\/', '/')}`;
}

function quoteMeta(value: string): string {
  return value.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

import type { LabelSpec } from '../metric/label.ts';
import type { AnySeries, Series } from '../metric/metric.ts';
import type { System } from '../metric/system.ts';
import type { Expr } from '../promql/ast.ts';
import { refuse, type Vector } from '../query/vector.ts';
import { fixed } from '../query/window.ts';

/**
 * A recording rule, which is also the metric it records. A label that a list or a regular expression narrowed is an ordinary label of the
 * recording: it is all there is of it. One that has a single value cannot be narrowed any more.
 */
export type Recording<T extends string> = Series<
  'gauge',
  T extends `${infer N}=~` ? N : T,
  {
    readonly [N in T as N extends `${string}="${string}"` ? never : N extends `${infer M}=~` ? M : N]: LabelSpec;
  }
> &
  AnyRecording;

export interface AnyRecording extends AnySeries {
  readonly rule: 'record';
  readonly expr: Expr;
  readonly labels: Readonly<Record<string, string>>;
  /** Of a constant, whose unit nothing tells. */
  readonly unit?: string;
  readonly allow: Readonly<Record<string, string>>;
}

/**
 * Records an expression under a name of the form `level:metric:operations`: the labels that are left, what is measured, what was done to it,
 * newest first (https://prometheus.io/docs/practices/rules/). What it records is used like any metric, by `value(…)`.
 */
export function record<T extends string, const L extends Readonly<Record<string, string>> = Record<never, never>>(
  name: `${string}:${string}:${string}`,
  of: Vector<T>,
  options: {
    /** What it measures, for the page of metrics. */
    readonly help?: string;
    /** Where the expression has none to infer: of a constant, say. */
    readonly unit?: string;
    /** Set on each series, over a label of the expression; the empty string takes it away. */
    readonly labels?: L;
    readonly allow?: Readonly<Record<string, string>>;
  } = {},
): Recording<Labelled<T, L>> {
  if (!/^[a-zA-Z_][a-zA-Z0-9_]*(:[a-zA-Z0-9_]+){2}$/.test(name))
    refuse(
      `\`${name}\` is not of the form level:metric:operations, such as \`job_model:nexusgate_completions:rate5m\`.`,
    );
  return {
    rule: 'record',
    name,
    expr: of.expr,
    selections: [],
    offset: undefined,
    labels: options.labels ?? {},
    ...(options.unit !== undefined && { unit: options.unit }),
    allow: options.allow ?? {},
    metric: {
      name,
      kind: 'gauge',
      unit: 'ratio',
      help: options.help ?? '',
      labels: {},
      warts: [],
      system: '',
      job: '',
      target: {},
    },
  } as unknown as Recording<Labelled<T, L>>;
}

/** Labels that are not known by name leave the tags as they are. */
type Labelled<T extends string, L> = string extends keyof L
  ? T
  :
      | Exclude<T, keyof L | `${keyof L & string}=${string}`>
      | { [N in keyof L & string]: L[N] extends '' ? never : `${N}="${L[N] & string}"` }[keyof L & string];

export type Severity = 'critical' | 'warning' | 'info';

export type Bare<T extends string> = T extends `${infer N}=${string}` ? N : T;
type Template<T extends string> =
  | string
  | ((labels: { readonly [K in T as Bare<K>]: string }, value: string, limit: string) => string);

export interface AlertSpec<T extends string> {
  /** What must hold. The leftmost comparison with a number is the threshold that panels draw. */
  readonly expr: Vector<T>;
  /** How long it must hold before anybody is told. */
  readonly for: string;
  /** How long it goes on firing after it no longer holds, against flapping. */
  readonly keepFiringFor?: string;
  /** `critical` wakes somebody, `warning` makes a ticket, `info` is context. */
  readonly severity: Severity;
  /** One line. `({ model }, value, limit) => …` prints labels that the expression keeps: one that it lost does not compile. */
  readonly summary: Template<T>;
  /** What it means and what it does to users, with the numbers. */
  readonly description: Template<T>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly allow?: Readonly<Record<string, string>>;
}

/** `T` is the set of label tags of its expression, and stands for the type alone. */
export interface Alert<out T extends string = string> {
  readonly rule: 'alert';
  readonly tags?: readonly T[];
  readonly name: string;
  readonly expr: Expr;
  readonly for: string;
  readonly keepFiringFor?: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly description: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly allow: Readonly<Record<string, string>>;
}

/** Declares an alert. Its name is CamelCase and also the name of its runbook's page. */
export function alert<T extends string>(name: string, spec: AlertSpec<T>): Alert<T> {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) refuse(`The alert name \`${name}\` is not CamelCase.`);
  if (spec.for !== '0s') fixed(spec.for);
  if (spec.keepFiringFor !== undefined) fixed(spec.keepFiringFor);
  return {
    rule: 'alert',
    name,
    expr: spec.expr.expr,
    for: spec.for,
    ...(spec.keepFiringFor !== undefined && { keepFiringFor: spec.keepFiringFor }),
    severity: spec.severity,
    summary: rendered(spec.summary as Template<string>),
    description: rendered(spec.description as Template<string>),
    labels: spec.labels ?? {},
    allow: spec.allow ?? {},
  };
}

/** Labels print as the template that reads them when the alert fires. */
function rendered(template: Template<string>): string {
  if (typeof template === 'string') return template;
  const labels = new Proxy({}, { get: (_, label) => `{{ $labels.${String(label)} }}` });
  return template(labels, '{{ $value }}', LIMIT);
}

/** Stands in an annotation for the alert's limit, which the config may change: `resolve()` prints it. */
export const LIMIT = '\u27e8limit\u27e9';

const piped =
  (fn: string) =>
  (value: string): string =>
    value.replace(/^\{\{ (.*) \}\}$/, `{{ $1 | ${fn} }}`);

/** In an annotation: 0.0512 as `5.12%`. */
export const humanizePercentage: (value: string) => string = piped('humanizePercentage');
/** In an annotation: 3725 as `1h 2m 5s`. */
export const humanizeDuration: (value: string) => string = piped('humanizeDuration');
/** In an annotation: 12345 as `12.35k`. */
export const humanize: (value: string) => string = piped('humanize');
/** In an annotation: 2147483648 as `2Gi`. */
export const humanize1024: (value: string) => string = piped('humanize1024');
/** In an annotation: `printf('%.2f', value)`. */
export function printf(format: string, value: string): string {
  return value.replace(/^\{\{ (.*) \}\}$/, `{{ printf ${JSON.stringify(format)} $1 }}`);
}

export interface RuleGroup {
  readonly kind: 'ruleGroup';
  readonly name: string;
  readonly system: System;
  /** How often its rules are evaluated, one after the other. */
  readonly every: string;
  /** It stands in a rule file of its own beside that of the system: `slo` in `<system>-slo.rules.yml`. */
  readonly apart?: string;
  readonly rules: readonly (Alert | AnyRecording)[];
}

/** Rules that are evaluated in order: a recording stands before what reads it. */
export function ruleGroup(spec: {
  readonly name: string;
  readonly system: System;
  readonly every: string;
  readonly apart?: string;
  readonly rules: readonly (Alert | AnyRecording)[];
}): RuleGroup {
  fixed(spec.every);
  if (spec.rules.length === 0) refuse(`The rule group \`${spec.name}\` has no rules.`);
  return { kind: 'ruleGroup', ...spec };
}

import type { Expr, Span } from '../ast.ts';
import type { ValueType } from '../functions.ts';
import { print } from '../print.ts';
import type { Problem } from '../problem.ts';

/** What an expression evaluates to; a bare variable may be anything. */
export type Kind = ValueType | 'any';

export interface Refusal {
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  /** `promql/type` where not said. */
  readonly rule?: Problem['rule'];
  /** The part of the expression that is at fault, where it is not the whole. */
  readonly at?: Span;
}

const NAMES: Readonly<Record<Kind, string>> = {
  scalar: 'a scalar',
  string: 'a string',
  instant: 'an instant vector',
  range: 'a range vector',
  any: 'anything',
};

export const nameOf = (kind: Kind): string => NAMES[kind];

export const fits = (kind: Kind, wanted: ValueType): boolean => kind === wanted || kind === 'any';

/** The text of a part, to be named in a message; long ones are told by their kind. */
export function brief(expr: Expr): string {
  const text = print(expr);
  return text.length <= 60 ? `\`${text}\`` : `this ${expr.kind === 'binary' ? 'operation' : expr.kind}`;
}

export function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

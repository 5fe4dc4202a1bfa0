import type { Span } from '../../promql/ast.ts';

/** `{{ a b | c d }}` without its braces: each command is given what the one before it returns. */
export interface Pipe {
  /** Of `$x := …` and `$x = …`. */
  readonly declares: readonly string[];
  readonly commands: readonly Command[];
  readonly span: Span;
}

export interface Command {
  /** The first is called with the others, where it is a function. */
  readonly words: readonly [Operand, ...Operand[]];
  readonly span: Span;
}

/** `path` are the fields behind it: `$labels.instance`. */
export type Operand = { readonly span: Span; readonly path: readonly string[] } & (
  | { readonly kind: 'function' | 'variable'; readonly name: string }
  | { readonly kind: 'dot' | 'field' | 'nil' | 'boolean' }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'pipe'; readonly pipe: Pipe }
);

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'action'; readonly pipe: Pipe; readonly span: Span }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipe: Pipe;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
      readonly span: Span;
    }
  | { readonly kind: 'define'; readonly name: string; readonly body: readonly TemplateNode[]; readonly span: Span }
  | { readonly kind: 'template'; readonly name: string; readonly pipe?: Pipe; readonly span: Span }
  | { readonly kind: 'jump'; readonly span: Span };

export interface TemplateProblem {
  readonly message: string;
  readonly fix?: string;
  readonly span: Span;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly nodes: readonly TemplateNode[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

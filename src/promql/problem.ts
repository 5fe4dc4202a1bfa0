import type { Span } from './ast.ts';

/** Why Prometheus would refuse an expression: one sentence, and how to mend it where that is known. */
export interface Problem {
  readonly rule: 'promql/syntax' | 'promql/type';
  readonly message: string;
  readonly why?: string;
  /** An imperative, with the text to write. */
  readonly fix?: string;
  readonly span: Span;
}

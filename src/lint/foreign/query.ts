import { type Inference, infer } from '../../analysis/infer.ts';
import type { Known } from '../../analysis/known.ts';
import { type Expr, walk } from '../../promql/ast.ts';
import type { Source } from '../../read/document.ts';
import { type Allow, costingOf, type QuerySubject, type Target } from '../subject.ts';
import type { Templates } from '../template/template.ts';
import type { Costings, Evaluation } from './costing.ts';

/** What is known while the subjects of some files are made. */
export interface Context {
  readonly known: Known;
  readonly jobs: readonly string[];
  readonly target: Target;
  readonly exprs: ReadonlyMap<Source, Expr>;
  readonly templates: Templates;
  readonly costings: Costings;
  latest?: { readonly expr: Expr; readonly inference: Inference };
}

export interface Place {
  readonly file: string;
  readonly path: readonly string[];
  readonly allow: readonly Allow[];
}

/** What is known of all queries together is many times what the files hold: it is found of each when it is looked at, and kept as long. */
function inferenceOf(expr: Expr, context: Context): Inference {
  if (context.latest?.expr !== expr) {
    const inference = context.known.recorded(expr) ?? infer(expr, context.known, context.jobs);
    context.latest = { expr, inference };
  }
  return context.latest.inference;
}

export function queryOf(
  source: Source,
  place: Place,
  on: QuerySubject['on'],
  instant: boolean,
  context: Context,
  costing?: Evaluation,
): readonly QuerySubject[] {
  const { known, jobs, target, exprs } = context;
  const expr = exprs.get(source);
  if (!expr) return [];
  return [
    {
      ...place,
      at: source.at(0),
      expr,
      text: source.text,
      source,
      nodes: walk(expr),
      get inference() {
        return inferenceOf(expr, context);
      },
      known,
      jobs,
      target,
      on,
      instant,
      ...(costing && { costing: costingOf(expr, costing) }),
    },
  ];
}

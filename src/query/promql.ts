import type { AnySeries } from '../metric/metric.ts';
import { parse } from '../promql/parse.ts';
import { print } from '../promql/print.ts';
import { type AnyVector, refuse, type Scalar, selectorOf, type Vector, vectorOf } from './vector.ts';

/**
 * The way out: PromQL as text, with the labels of its result said by hand. It is parsed here, and analysed and linted like the rest; Grafana's
 * variables may stand in it. Vectors and series may be set into it: ``promql<'model'>`quantile by (model) (0.9, ${value(usage)})` ``.
 */
export function promql<T extends string = never>(
  text: TemplateStringsArray,
  ...parts: readonly (AnyVector | Scalar | AnySeries | number | string)[]
): Vector<T> {
  const whole = String.raw({ raw: text.raw }, ...parts.map(printPart));
  const parsed = parse(whole, { variables: true });
  if (parsed.ok) return vectorOf(parsed.expr);
  const [problem] = parsed.problems;
  if (!problem) return refuse(`\`${whole}\` is no PromQL.`);
  const { message, fix, span } = problem;
  return refuse(
    `${message}${fix ? ` ${fix}` : ''}\n  ${whole.replaceAll('\n', ' ')}\n  ${' '.repeat(span.from)}${'^'.repeat(Math.max(1, span.to - span.from))}`,
  );
}

function printPart(part: AnyVector | Scalar | AnySeries | number | string): string {
  if (typeof part === 'string') return part;
  if (typeof part === 'number') return print({ kind: 'number', value: part });
  return 'expr' in part ? `(${print(part.expr)})` : print(selectorOf(part));
}

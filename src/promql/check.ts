import type { Binary, Duration, Expr, Span } from './ast.ts';
import { judgeBinary } from './check/binary.ts';
import { judgeAggregation, judgeCall } from './check/call.ts';
import { judgeSelector } from './check/selector.ts';
import { brief, type Kind, nameOf, type Refusal } from './check/words.ts';
import { functions, type ValueType } from './functions.ts';
import { isVariable } from './names.ts';
import { print, printDuration } from './print.ts';
import type { Problem } from './problem.ts';

export type { ValueType } from './functions.ts';

/** What Prometheus refuses in a tree that its grammar allows, be the tree parsed or built. */
export function check(expr: Expr): readonly Problem[] {
  const problems: Problem[] = [];
  judge(expr, problems);
  return problems;
}

export function typeOf(expr: Expr): ValueType {
  switch (expr.kind) {
    case 'number':
      return 'scalar';
    case 'string':
      return 'string';
    case 'selector':
    case 'aggregation':
      return 'instant';
    case 'range':
    case 'subquery':
      return 'range';
    case 'call':
      return functions.get(expr.fn)?.returns ?? 'instant';
    case 'unary':
      return typeOf(expr.of);
    case 'binary': {
      let left: Expr = expr;
      for (; left.kind === 'binary'; left = left.left) if (typeOf(left.right) !== 'scalar') return 'instant';
      return typeOf(left) === 'scalar' ? 'scalar' : 'instant';
    }
  }
}

const NOWHERE: Span = { from: 0, to: 0 };

/** Parts are judged before the whole, and the whole by what its parts promise: one slip is one problem. */
function judge(expr: Expr, problems: Problem[]): Kind {
  const report = (refusals: Iterable<Refusal>): void => {
    for (const { at, rule = 'promql/type', ...words } of refusals) {
      problems.push({ rule, ...words, span: at ?? expr.span ?? NOWHERE });
    }
  };
  switch (expr.kind) {
    case 'number':
      return 'scalar';
    case 'string':
      return 'string';
    case 'selector':
      report(judgeSelector(expr));
      return expr.matchers.length === 0 && expr.name !== undefined && isVariable(expr.name) ? 'any' : 'instant';
    case 'range':
      report(judgeSelector(expr.of));
      report(judgeWindow(expr.window));
      return 'range';
    case 'subquery': {
      const kind = judge(expr.of, problems);
      if (kind !== 'instant' && kind !== 'any') {
        report([
          {
            message: `A subquery is made of an instant vector; ${brief(expr.of)} is ${nameOf(kind)}.`,
            fix:
              kind === 'scalar'
                ? `Write \`vector(${print(expr.of)})\` there.`
                : 'Wrap it in a function such as `avg_over_time`.',
          },
        ]);
      }
      report(judgeWindow(expr.window));
      if (expr.step !== undefined) report(judgeWindow(expr.step));
      return 'range';
    }
    case 'unary': {
      const kind = judge(expr.of, problems);
      if (kind !== 'string' && kind !== 'range') return kind;
      report([
        {
          message: `\`${expr.op}\` goes before an instant vector or a scalar; ${brief(expr.of)} is ${nameOf(kind)}.`,
          fix: kind === 'range' ? `Write \`${expr.op}rate(${print(expr.of)})\`.` : 'Write a number or a metric.',
        },
      ]);
      return 'any';
    }
    case 'call': {
      const kinds = expr.args.map((arg, i) => {
        if (expr.fn !== 'info' || i !== 1 || arg.kind !== 'selector') return judge(arg, problems);
        report(judgeSelector(arg, true));
        return 'instant';
      });
      report(judgeCall(expr, kinds));
      return functions.get(expr.fn)?.returns ?? 'any';
    }
    case 'aggregation': {
      const param = expr.param && judge(expr.param, problems);
      report(judgeAggregation(expr, judge(expr.of, problems), param));
      return 'instant';
    }
    case 'binary':
      return judgeChain(expr, problems);
  }
}

/** Goes down the left in a loop: a chain of thousands of `or` is as deep as it is long. */
function judgeChain(expr: Binary, problems: Problem[]): Kind {
  const chain: Binary[] = [];
  let first: Expr = expr;
  for (; first.kind === 'binary'; first = first.left) chain.push(first);
  let left = judge(first, problems);
  for (const link of chain.toReversed()) {
    const right = judge(link.right, problems);
    for (const { at, rule = 'promql/type', ...words } of judgeBinary(link, left, right)) {
      problems.push({ rule, ...words, span: at ?? link.span ?? NOWHERE });
    }
    if (left === 'scalar' && right === 'scalar') left = 'scalar';
    else left = left === 'instant' || right === 'instant' ? 'instant' : 'any';
  }
  return left;
}

function* judgeWindow(window: Duration): Generator<Refusal> {
  if (window.kind !== 'duration' || window.ms > 0) return;
  yield {
    rule: 'promql/syntax',
    message: `A range or step is longer than zero; this is \`${printDuration(window)}\`.`,
    fix: 'Write a positive duration such as `5m`.',
    ...(window.span && { at: window.span }),
  };
}

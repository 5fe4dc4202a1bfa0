import { nearest } from '../../text/nearest.ts';
import type { Aggregation, Call, Expr } from '../ast.ts';
import { aggregations, functions, type Signature, type ValueType } from '../functions.ts';
import { print } from '../print.ts';
import { brief, fits, type Kind, nameOf, type Refusal } from './words.ts';

/** Names that functions had before, or have elsewhere. */
const RENAMED = new Map([['holt_winters', 'double_exponential_smoothing']]);

export function* judgeCall(call: Call, kinds: readonly Kind[]): Generator<Refusal> {
  const signature = functions.get(call.fn);
  if (signature === undefined) {
    yield unknownFunction(call, kinds);
    return;
  }
  const { args, required, most, rest } = signature;
  if (call.args.length < required || call.args.length > most) {
    yield {
      message: `\`${call.fn}\` takes ${counted(signature)}, not ${call.args.length}.`,
      fix: `Write it as \`${shape(call.fn, signature)}\`.`,
      ...(call.fnSpan && { at: call.fnSpan }),
    };
    return;
  }
  for (const [i, arg] of call.args.entries()) {
    const wanted = args[i] ?? rest;
    const kind = kinds[i] ?? 'any';
    if (call.fn === 'info' && i === 1) yield* judgeInfo(arg);
    else if (wanted !== undefined && !fits(kind, wanted)) {
      yield {
        message: `\`${call.fn}\` takes ${nameOf(wanted)} here; ${brief(arg)} is ${nameOf(kind)}.`,
        fix: swapped(call, signature, kinds) ?? mend(arg, kind, wanted, (text) => withArg(call, i, text)),
        ...(arg.span && { at: arg.span }),
      };
      // A swap is one slip, though two arguments suffer from it.
      if (swapped(call, signature, kinds) !== undefined) return;
    }
  }
}

function* judgeInfo(arg: Expr): Generator<Refusal> {
  if (arg.kind === 'selector' && arg.name === undefined) return;
  const at = arg.span && { at: arg.span };
  const message = 'The second argument of `info` is matchers alone, in braces.';
  const name = arg.kind === 'selector' ? arg.name : undefined;
  const fix = name === undefined ? 'Write it as `info(x, {label="value"})`.' : `Write \`{__name__="${name}"}\`.`;
  yield { message, fix, ...at };
}

function unknownFunction({ fn, fnSpan, args }: Call, kinds: readonly Kind[]): Refusal {
  const renamed = RENAMED.get(fn);
  // `rat(x[5m])` means `rate`, not `rad`, which takes no range.
  const alike = [...functions].filter(
    ([
      ,
      {
        args: [first],
      },
    ]) => args.length === 0 || (first && fits(kinds[0] ?? 'any', first)),
  );
  const names = alike.map(([name]) => name);
  const near = renamed ?? nearest(fn, names) ?? nearest(fn, [...functions.keys(), ...aggregations.keys()]);
  return {
    rule: 'promql/syntax',
    message:
      renamed === undefined ? `There is no function \`${fn}\`.` : `\`${fn}\` is \`${renamed}\` since Prometheus 3.0.`,
    fix:
      near === undefined
        ? 'See https://prometheus.io/docs/prometheus/latest/querying/functions/.'
        : `Write \`${near}\`.`,
    ...(fnSpan && { at: fnSpan }),
  };
}

const plural = (count: number) => `${count === 0 ? 'no' : count} argument${count === 1 ? '' : 's'}`;

function counted({ required, most }: Signature): string {
  if (required === most) return plural(most);
  if (most === Infinity) return `at least ${plural(required)}`;
  return `${required} ${most - required === 1 ? 'or' : 'to'} ${plural(most)}`;
}

const SAMPLES: Readonly<Record<ValueType, string>> = { scalar: '1', string: '"label"', instant: 'x', range: 'x[5m]' };

function shape(fn: string, { args, required, rest }: Signature): string {
  const written = args.slice(0, Math.max(required, Math.min(args.length, 1))).map((type) => SAMPLES[type]);
  return `${fn}(${[...written, ...(rest === undefined ? [] : ['…'])].join(', ')})`;
}

const withArg = (call: Call, index: number, text: string) =>
  `${call.fn}(${call.args.map((arg, i) => (i === index ? text : print(arg))).join(', ')})`;

/** `histogram_quantile(rate(…), 0.9)`: two arguments that would fit if they changed places. */
function swapped(call: Call, { args }: Signature, kinds: readonly Kind[]): string | undefined {
  const [a, b] = call.args;
  const [first, second] = args;
  if (call.args.length !== 2 || a === undefined || b === undefined || first === undefined || second === undefined) {
    return undefined;
  }
  const fitting = fits(kinds[1] ?? 'any', first) && fits(kinds[0] ?? 'any', second) && kinds[0] !== kinds[1];
  return fitting ? `Swap the arguments: \`${call.fn}(${print(b)}, ${print(a)})\`.` : undefined;
}

/** What to write in place of an argument of the wrong type; `put` sets it into what stands around it. */
function mend(arg: Expr, kind: Kind, wanted: ValueType, put: (text: string) => string): string {
  const text = print(arg);
  switch (wanted) {
    case 'range':
      if (kind !== 'instant') return 'Write a metric with a range, such as `x[5m]`.';
      if (arg.kind === 'selector')
        return `Write \`${put(print({ kind: 'range', of: arg, window: { kind: 'duration', ms: 300_000 } }))}\`.`;
      return `Write \`${put(print({ kind: 'subquery', of: arg, window: { kind: 'duration', ms: 300_000 } }))}\`, a subquery.`;
    case 'instant':
      if (kind === 'range') return `Write \`${put(`rate(${text})`)}\`, or take the range away.`;
      return kind === 'scalar' ? `Write \`${put(`vector(${text})`)}\`.` : 'Write a metric.';
    case 'scalar':
      if (kind === 'instant') return `Write a number, or \`${put(`scalar(${text})`)}\`.`;
      if (arg.kind === 'string' && /^[\d.]+$/.test(arg.value)) return `Write \`${put(arg.value)}\`.`;
      return 'Write a number.';
    case 'string':
      if (arg.kind === 'selector' && arg.matchers.length === 0)
        return `Write it in quotes: \`${put(`"${arg.name}"`)}\`.`;
      return 'Write a string in quotes.';
  }
}

export function* judgeAggregation(expr: Aggregation, of: Kind, param: Kind | undefined): Generator<Refusal> {
  const signature = aggregations.get(expr.op);
  if (signature === undefined) {
    const near = nearest(expr.op, aggregations.keys());
    const fix = near === undefined ? 'Write `sum`, for example.' : `Write \`${near}\`.`;
    yield { rule: 'promql/syntax', message: `There is no aggregation \`${expr.op}\`.`, fix };
    return;
  }
  const wanted = signature.param;
  if ((wanted === undefined) !== (param === undefined)) {
    const shown = wanted === undefined ? `${expr.op}(x)` : `${expr.op}(${SAMPLES[wanted]}, x)`;
    yield {
      message: `\`${expr.op}\` takes ${wanted === undefined ? 'one argument' : 'two arguments'}, not ${param === undefined ? 1 : 2}.`,
      fix: `Write it as \`${shown}\`.`,
    };
    return;
  }
  if (expr.param !== undefined && of === wanted && (param === 'instant' || param === 'range')) {
    const vector = param === 'range' ? `rate(${print(expr.param)})` : print(expr.param);
    yield {
      message: `\`${expr.op}\` takes ${nameOf(wanted)} first and the vector second.`,
      fix: `Swap the arguments: \`${expr.op}(${print(expr.of)}, ${vector})\`.`,
    };
    return;
  }
  if (expr.param !== undefined && param !== undefined && wanted !== undefined && !fits(param, wanted)) {
    yield {
      message: `\`${expr.op}\` takes ${nameOf(wanted)} first; ${brief(expr.param)} is ${nameOf(param)}.`,
      fix: mend(expr.param, param, wanted, (text) => text),
      ...(expr.param.span && { at: expr.param.span }),
    };
  }
  if (!fits(of, 'instant')) yield refuseAggregated(expr, of);
}

const OVER_TIME = new Set(['avg', 'count', 'max', 'min', 'stddev', 'stdvar', 'sum']);

function refuseAggregated(expr: Aggregation, of: Kind): Refusal {
  const text = print(expr.of);
  const rated = print({ ...expr, of: { kind: 'call', fn: 'rate', args: [expr.of] } });
  const fix =
    of !== 'range'
      ? mend(expr.of, of, 'instant', (inner) => inner)
      : OVER_TIME.has(expr.op)
        ? `Write \`${rated}\`, or \`${expr.op}_over_time(${text})\` for each series by itself.`
        : `Write \`${rated}\`.`;
  return {
    message: `\`${expr.op}\` aggregates an instant vector; ${brief(expr.of)} is ${nameOf(of)}.`,
    fix,
    ...(expr.of.span && { at: expr.of.span }),
  };
}

import type { Span } from '../../promql/ast.ts';
import { TEMPLATE_FUNCTIONS } from './functions.ts';
import type { Operand, TemplateProblem } from './node.ts';
import type { Type } from './use.ts';

/** An argument of a function. */
export interface Given {
  readonly type: Type;
  readonly span: Span;
  /** As it is written, where it does not come through a pipe. */
  readonly word?: Operand;
}

/** Functions that take nothing but strings. */
const OF_STRINGS: ReadonlySet<string> = new Set(
  'query reReplaceAll safeHtml match title toUpper toLower graphLink tableLink stripPort stripDomain parseDuration urlQueryEscape'.split(
    ' ',
  ),
);
const STRINGS: ReadonlySet<string> = new Set(
  'strvalue reReplaceAll title toUpper toLower graphLink tableLink stripPort stripDomain humanize humanize1024 humanizeDuration humanizePercentage humanizeTimestamp label pathPrefix externalURL urlQueryEscape print printf println html js urlquery'.split(
    ' ',
  ),
);
const ORDERS: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

/** What a call returns, and why it fails whatever the alert. */
export function callOf(
  name: string,
  args: readonly Given[],
  span: Span,
): { readonly type: Type; readonly fault?: TemplateProblem } {
  const type = STRINGS.has(name) ? 'string' : name === 'parseDuration' || name === 'now' ? 'float' : 'unknown';
  const fault =
    arity(name, args, span) ?? wrongType(name, args) ?? compared(name, args, span) ?? formatted(name, args, span);
  return { type, ...(fault && { fault }) };
}

function arity(name: string, args: readonly Given[], span: Span): TemplateProblem | undefined {
  const { least, most } = TEMPLATE_FUNCTIONS.get(name) ?? { least: 0, most: Infinity };
  if (args.length >= least && args.length <= most) return undefined;
  const wanted = least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  const fix =
    args.length < least && least === 1
      ? `Put a pipe before it, or what it reads behind it: \`$value | ${name}\`.`
      : undefined;
  return {
    message: `\`${name}\` takes ${wanted} ${wanted === '1' ? 'argument' : 'arguments'}, not ${args.length}.`,
    span,
    ...(fix !== undefined && { fix }),
  };
}

function wrongType(name: string, args: readonly Given[]): TemplateProblem | undefined {
  if (!OF_STRINGS.has(name)) return undefined;
  const wrong = args.find(({ type }) => type === 'value' || type === 'float' || type === 'int' || type === 'labels');
  if (!wrong) return undefined;
  const what = wrong.type === 'labels' ? 'all labels' : 'a number';
  return {
    message: `\`${name}\` takes text, not ${what}.`,
    span: wrong.span,
    ...(wrong.type !== 'labels' && { fix: 'Make it text first: `printf "%g" …`.' }),
  };
}

/** Go compares no whole number with a float. */
function compared(name: string, args: readonly Given[], span: Span): TemplateProblem | undefined {
  if (!ORDERS.has(name)) return undefined;
  const isFloat = args.some(({ type }) => type === 'value' || type === 'float');
  const whole = args.find(({ type }) => type === 'int');
  if (isFloat && whole?.word?.kind === 'number')
    return {
      message: `\`${name}\` compares the value with the whole number \`${whole.word.text}\`, which Go refuses.`,
      fix: `Write \`${whole.word.text}.0\`.`,
      span: whole.span,
    };
  if (isFloat && args.some(({ type }) => type === 'string'))
    return { message: `\`${name}\` compares a number with text, which Go refuses.`, span };
  return undefined;
}

const VERB = /%[-+# 0]*(?:\d+)?(?:\.\d*)?([a-zA-Z%])/g;
const WRONG_VERBS: Readonly<Partial<Record<Type, RegExp>>> = {
  value: /[^vTeEfFgGbxX]/,
  float: /[^vTeEfFgGbxX]/,
  string: /[^vTsqxX]/,
};

/** What `printf` would print as `%!d(float64=5)`. */
function formatted(name: string, [format, ...args]: readonly Given[], span: Span): TemplateProblem | undefined {
  if (name !== 'printf' || format?.word?.kind !== 'string' || /%[^a-zA-Z%]*[*[]/.test(format.word.value))
    return undefined;
  const verbs = [...format.word.value.matchAll(VERB)].map(([, verb = '']) => verb).filter((verb) => verb !== '%');
  if (verbs.length !== args.length)
    return {
      message: `The format of \`printf\` takes ${verbs.length} ${verbs.length === 1 ? 'argument' : 'arguments'}, not ${args.length}.`,
      span,
    };
  for (const [i, { type }] of args.entries()) {
    const verb = verbs[i] ?? '';
    if (!WRONG_VERBS[type]?.test(verb)) continue;
    const text = type === 'string';
    return {
      message: `\`%${verb}\` does not print ${text ? 'text' : 'a float'}.`,
      fix: text ? 'Write `%s`.' : verb === 'd' ? 'Write `%.0f`.' : 'Write `%g` or `%.2f`.',
      span: format.span,
    };
  }
  return undefined;
}

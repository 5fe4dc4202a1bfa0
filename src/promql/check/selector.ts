import type { Matcher, Selector } from '../ast.ts';
import { print, quote } from '../print.ts';
import { type Regex, regex } from '../regex.ts';
import type { Refusal } from './words.ts';

/** What is wrong with a selector's matchers; `mayBeEmpty` for that of `info`, which may select everything. */
export function* judgeSelector(selector: Selector, mayBeEmpty = false): Generator<Refusal> {
  let narrowed = selector.name !== undefined;
  let broken = false;
  for (const matcher of selector.matchers) {
    const pattern = matcher.op === '=~' || matcher.op === '!~' ? regex(matcher.value) : undefined;
    if (pattern?.ok === false) {
      broken = true;
      yield refuseRegex(matcher, pattern);
    }
    if (!narrowed && !matchesEmpty(matcher, pattern)) narrowed = true;
    if (selector.name !== undefined && matcher.label === '__name__') yield refuseName(selector, matcher);
  }
  if (!narrowed && !mayBeEmpty && !broken) yield refuseEmpty(selector);
}

function matchesEmpty({ op, value }: Matcher, pattern: Regex | undefined): boolean {
  const matches = pattern === undefined ? value === '' : pattern.ok && pattern.matches('');
  return op === '=' || op === '=~' ? matches : !matches;
}

function refuseRegex({ label, value, span }: Matcher, { message }: Regex & { ok: false }): Refusal {
  const lookaround = /\(\?<?[=!]/.test(value);
  return {
    rule: 'promql/syntax',
    message: `The regex ${quote(value)} of \`${label}\` is not RE2: ${message}.`,
    ...(lookaround && { why: 'RE2 reads every text in one pass and so has no lookahead or lookbehind.' }),
    fix: lookaround
      ? `Write two matchers, such as \`${label}=~"…",${label}!~"…"\`.`
      : 'Correct it, or put a backslash (`\\\\` in quotes) before a character that is meant literally.',
    ...(span && { at: span }),
  };
}

function refuseName({ name = '' }: Selector, { op, value, span }: Matcher): Refusal {
  return {
    rule: 'promql/syntax',
    message: `The selector has two names: \`${name}\` and \`__name__${op}${quote(value)}\`.`,
    fix: 'Keep one of them.',
    ...(span && { at: span }),
  };
}

function refuseEmpty(selector: Selector): Refusal {
  const star = selector.matchers.find(({ op, value }) => op === '=~' && value === '.*');
  return {
    message: `\`${print({ kind: 'selector', matchers: selector.matchers })}\` would select every series there is.`,
    why: 'Prometheus wants a metric name, or one matcher at least that an absent label does not satisfy.',
    fix:
      star === undefined
        ? 'Name the metric in front of the braces.'
        : `Name the metric in front of the braces, or write \`${star.label}=~".+"\`.`,
  };
}

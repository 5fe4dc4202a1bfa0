import { createRequire } from 'node:module';
import type * as Re2 from 're2js';

export type Regex =
  | { readonly ok: true; matches(value: string): boolean }
  | { readonly ok: false; readonly message: string };

const require = createRequire(import.meta.url);

/**
 * What JavaScript and RE2 read alike and JavaScript takes no exponential time for: no repeated groups or anchors, counts or
 * flags. Nine in ten regexes of real rules are of this kind; only the others pay for loading RE2.
 */
const COMMON = new RegExp(
  `^(?:${[
    String.raw`(?:\w|\.|\\[dw]|\\[-.+*?()|[\]{}^$\\/]|\[\^?(?:0-9|a-z|A-Z|\w)+\])(?:[*+?]\??)?`,
    String.raw`[-:/ ,=%@#!<>&;"'~]`,
    String.raw`\|(?![*+?])`,
    String.raw`\((?:\?:)?(?![*+?])`,
    String.raw`\)(?![*+?])`,
    String.raw`[$^](?![*+?])`,
  ].join('|')})*$`,
);

/** Rule sets say the same few again and again. */
const compiled = new Map<string, Regex>();
const MOST_COMPILED = 1000;

/** A label's regex as Prometheus 3 takes it: RE2, all of the value, and `.` matches a newline. */
export function regex(source: string): Regex {
  const before = compiled.get(source);
  if (before) return before;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const made = compile(source);
  compiled.set(source, made);
  return made;
}

function compile(source: string): Regex {
  if (COMMON.test(source) && isBalanced(source)) {
    const common = new RegExp(`^(?:${source})$`, 's');
    return { ok: true, matches: (value) => common.test(value) };
  }
  try {
    const { RE2JS }: typeof Re2 = require('re2js');
    const re2 = RE2JS.compile(source, RE2JS.DOTALL);
    return { ok: true, matches: (value) => re2.matches(value) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message: message.replace(/^error parsing regexp: /, '').replace('`(?s)', '`') };
  }
}

function isBalanced(source: string): boolean {
  if (!source.includes('(') && !source.includes(')')) return true;
  let depth = 0;
  for (const mark of source.replace(/\\./g, '').replace(/[^()]/g, '')) {
    depth += mark === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

import { expect, test } from 'vitest';
import { regex } from '../../src/promql/regex.ts';

const ROWS: readonly (readonly [source: string, matches: readonly string[], others: readonly string[]])[] = [
  ['', [''], ['a']],
  ['a|b', ['a', 'b'], ['ab', '']],
  ['5..', ['500', '5\n0'], ['50', '5000']],
  ['.*', ['', 'a\nb'], []],
  ['.+', ['a'], ['']],
  ['a(?:b|c)?', ['a', 'ab'], ['abc']],
  ['a.b\\.c', ['axb.c'], ['axbxc']],
  ['(?i)get', ['GET', 'get'], ['gets']],
  ['[[:alpha:]]+', ['abc'], ['a1']],
  ['a{2,3}', ['aa', 'aaa'], ['a', 'aaaa']],
  ['(a+)+', ['aa'], ['b']],
  ['\\d+', ['12'], ['1a', '']],
  ['\\pL', ['é'], ['1']],
  ['$job', [], ['job', '$job']],
  ['a|', ['a', ''], ['b']],
  ['^a$', ['a'], ['b']],
];

test.each(ROWS)('%s', (source, matches, others) => {
  const compiled = regex(source);
  if (!compiled.ok) expect.fail(compiled.message);
  for (const value of matches) expect(compiled.matches(value), value).toBe(true);
  for (const value of others) expect(compiled.matches(value), value).toBe(false);
});

test.each(['(', ')', 'a)(b', '[', '*', 'a**', '(?!a)', '(?=a)', '(?<=a)', '\\1', 'a{1001}', '\\q', '|*', '(*)', 'a\\'])(
  'refuses %s',
  (source) => {
    expect(regex(source)).toEqual({ ok: false, message: expect.any(String) });
  },
);

import { expect, test } from 'vitest';
import { quote, unquote } from '../../src/promql/quote.ts';

const READ: readonly (readonly [literal: string, value: string | undefined])[] = [
  ['""', ''],
  ['"a"', 'a'],
  ["'a\"'", 'a"'],
  ['`a\\n`', 'a\\n'],
  ['`a\nb`', 'a\nb'],
  ['"\\a\\b\\f\\n\\r\\t\\v\\\\\\""', '\u0007\b\f\n\r\t\v\\"'],
  ["'\\''", "'"],
  ['"\\x41\\101\\u0041\\U00000041"', 'AAAA'],
  ['"\\U0001F600"', '😀'],
  ['"\\xf0\\x9f\\x98\\x80"', '😀'],
  ['"\\xc3\\xa9"', 'é'],
  ['"\\xff"', '\udcff'],
  ['"\\\'"', undefined],
  ["'\\\"'", undefined],
  ['"\\q"', undefined],
  ['"\\."', undefined],
  ['"\\x4"', undefined],
  ['"\\400"', undefined],
  ['"\\08"', undefined],
  ['"\\ud800"', undefined],
  ['"\\U00110000"', undefined],
  ['"\ufffd"', undefined],
  ['"a', undefined],
  ['a', undefined],
];

test.each(READ)('unquote(%j)', (literal, value) => {
  expect(unquote(literal)).toBe(value);
});

const WRITTEN: readonly (readonly [value: string, literal: string])[] = [
  ['', '""'],
  ["it's", `"it's"`],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ['\n\t\u0000\u007f', '"\\n\\t\\x00\\x7f"'],
  ['é日😀', '"é日😀"'],
  ['\u00a0\u200b', '"\\u00a0\\u200b"'],
  ['\u{e0001}', '"\\U000e0001"'],
  ['\ufffd', '"\\ufffd"'],
  ['\udcff', '"\\xff"'],
];

test.each(WRITTEN)('quote(%j)', (value, literal) => {
  expect(quote(value)).toBe(literal);
  expect(unquote(literal)).toBe(value);
});

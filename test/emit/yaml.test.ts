import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yaml } from '../../src/text/yaml.ts';

test.each([
  ['a word that YAML 1.1 takes for a boolean', { on: 'yes', no: 'off' }, '"on": "yes"\n"no": "off"\n'],
  ['a number of base 60', { for: '12:30:45' }, 'for: "12:30:45"\n'],
  ['lines', { text: 'one\ntwo' }, 'text: |-\n  one\n  two\n'],
  ['a long line, unfolded', { text: 'word '.repeat(40).trim() }, `text: ${'word '.repeat(40).trim()}\n`],
  ['an object twice, without an alias', (({ a }) => ({ x: a, z: a }))({ a: { b: 1 } }), 'x:\n  b: 1\nz:\n  b: 1\n'],
  ['breaks that only YAML 1.1 knows', { 'k\u0085': 'a\u2028b\nc\u2029' }, '"k\\u0085": "a\\u2028b\\nc\\u2029"\n'],
])('prints %s', (_, value, text) => {
  expect(yaml(value)).toBe(text);
  expect(parse(text)).toEqual(value);
});

test('prints a comment at the head', () => {
  expect(yaml({ a: 1 }, 'One.\nTwo.')).toBe('# One.\n# Two.\n\na: 1\n');
});

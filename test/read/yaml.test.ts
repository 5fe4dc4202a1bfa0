import { expect, test } from 'vitest';
import type { Node, Tree } from '../../src/read/node.ts';
import { pieces } from '../../src/read/piece.ts';
import { readFast } from '../../src/read/yaml/fast.ts';
import { readReference } from '../../src/read/yaml/reference.ts';
import { seeded } from '../promql/random.ts';
import { handmade, written } from './corpus.ts';
import { mutated } from './mutate.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 3000);

/** A part of a file of about so many lines, from a line at its left edge. */
function cut(text: string, random: () => number): string {
  const lines = text.split('\n');
  const edges = lines.flatMap((line, i) =>
    /^\S/.test(line) || /^ {2,4}- (?:name|alert|record)/.test(line) ? [i] : [],
  );
  const from = edges[Math.floor(random() * edges.length)] ?? 0;
  return `${lines.slice(from, from + 5 + Math.floor(random() * 30)).join('\n')}\n`;
}

const referenceTree = (text: string): Tree | undefined => {
  const read = readReference(text);
  return 'tree' in read ? read.tree : undefined;
};

test.each([...written, ...handmade].map((text, i) => ({ text, name: `${i}: ${text.slice(0, 40)}` })))(
  'both ways read the same: $name',
  ({ text }) => {
    const fast = readFast(text);
    expect(fast).toBeDefined();
    expect(fast).toEqual(referenceTree(text));
  },
);

test('after a slip too, or the short way leaves it to the long one', () => {
  const random = seeded(20_261_121);
  const bases = [...handmade, ...handmade, ...written];
  let kept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const base = bases[Math.floor(random() * bases.length)] ?? '';
    const text = mutated(base.length < 2000 ? base : cut(base, random), random);
    const fast = readFast(text);
    if (fast === undefined) continue;
    kept += 1;
    expect({ text, tree: fast }).toEqual({ text, tree: referenceTree(text) });
  }
  expect(kept).toBeGreaterThan(ROUNDS / 4);
});

function scalarsOf(node: Node): readonly (Node & { kind: 'scalar' })[] {
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'list') return node.items.flatMap(scalarsOf);
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value)]);
}

test('the pieces of every scalar are its text, wherever a slip has put it', () => {
  const random = seeded(7);
  let whole = 0;
  let rough = 0;
  for (let round = 0; round < ROUNDS / 4; round++) {
    const base = handmade[Math.floor(random() * handmade.length)] ?? '';
    const text = mutated(base, random).replaceAll('\n', random() < 0.3 ? '\r\n' : '\n');
    for (const node of referenceTree(text)?.documents.flatMap(scalarsOf) ?? []) {
      const found = pieces(text, node);
      expect({ text, node, found: found.map((piece) => piece.text).join('') }).toEqual({
        text,
        node,
        found: node.text,
      });
      const [first] = found;
      if (found.length === 1 && first?.from === first?.to && node.text !== '') rough += 1;
      else whole += 1;
    }
  }
  expect(rough / whole).toBeLessThan(0.001);
});

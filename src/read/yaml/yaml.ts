import type { Tree, Unreadable } from '../node.ts';
import { readFast } from './fast.ts';
import { readReference } from './reference.ts';

const MB = 1_000_000;
/** The `yaml` package takes a hundred times the size of the text in memory. */
const MOST_MB = 10;

export function readYaml(text: string): { readonly tree: Tree } | { readonly problem: Unreadable } {
  const tree = readFast(text);
  if (tree !== undefined) return { tree };
  if (text.length <= MOST_MB * MB) return readReference(text);
  const message = `The file is ${Math.ceil(text.length / MB)} MB of YAML beyond plain maps, lists and texts, or does not parse; promwright reads ${MOST_MB} MB of it.`;
  return { problem: { message, fix: 'Write it without anchors and tags, or split it.', from: 0 } };
}

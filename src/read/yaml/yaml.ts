import type { Tree, Unreadable } from '../node.ts';
import { readFast } from './fast.ts';
import { readReference } from './reference.ts';

const MB = 1_000_000;
/** The `yaml` package takes some hundred times the size of a text in memory, and seconds where every line is wrong. */
const MOST_MB = 5;

export function readYaml(text: string): { readonly tree: Tree } | { readonly problem: Unreadable } {
  const tree = readFast(text);
  if (tree !== undefined) return { tree };
  if (text.length <= MOST_MB * MB) return readReference(text);
  const size = Math.ceil(text.length / MB);
  const message = `The file is ${size} MB of YAML with anchors, tags, tabs or an error; promwright reads up to ${MOST_MB} MB of such.`;
  return { problem: { message, fix: 'Write it as plain maps, lists and texts, or split it.', from: 0 } };
}

import type { Tree, Unreadable } from '../node.ts';
import { readReference } from './reference.ts';

export function readYaml(text: string): { readonly tree: Tree } | { readonly problem: Unreadable } {
  return readReference(text);
}

import type { Diagnostic } from '../diagnostic.ts';
import type { Node, Unreadable } from './node.ts';
import type { File } from './place.ts';

type Words = Pick<Diagnostic, 'message' | 'why' | 'fix' | 'path'>;

/** A finding about a place in a file. */
export function finding(
  file: File,
  rule: string,
  from: number,
  words: Words,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { rule, severity, ...words, file: file.path, ...file.at(from) };
}

export function unreadable(file: File, { from, ...words }: Unreadable): Diagnostic {
  return finding(file, 'file/unreadable', from, words);
}

/** A file with more of one fault was not written by hand, and is mended in one place. */
const MOST = 100;

/** Keys that stand twice in one map, the first of them. */
export function duplicateKeys(file: File, documents: readonly Node[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (node.kind === 'scalar' || seen.has(node) || found.length >= MOST) return;
    seen.add(node);
    if (node.kind === 'list') {
      for (const item of node.items) walk(item);
      return;
    }
    const first = new Map<string, number>();
    for (const { key, value } of node.entries) {
      const before = first.get(key.text);
      if (before === undefined) first.set(key.text, key.from);
      else if (found.length < MOST) {
        const { line, column } = file.at(before);
        const message = `The key \`${key.text}\` stands twice, first at ${line}:${column}.`;
        found.push(finding(file, 'file/unreadable', key.from, { message, fix: 'Leave one of them out.' }));
      }
      walk(value);
    }
  };
  for (const node of documents) walk(node);
  return found;
}

/** How a scalar is written; `double` is JSON's string too, `plain` its numbers and words. */
export type Form = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode {
  readonly kind: 'scalar';
  /** What it means: folded, unescaped, without quotes. */
  readonly text: string;
  readonly form: Form;
  /** Where it begins in the file: at its quote, or at the `|` or `>` of a block. Of an empty value, at its key. */
  readonly from: number;
  /** Where it ends, closing quote included; of a block scalar, whose end its text tells, where it begins. */
  readonly to: number;
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface MapNode {
  readonly kind: 'map';
  readonly from: number;
  readonly entries: readonly Entry[];
}

export interface ListNode {
  readonly kind: 'list';
  readonly from: number;
  readonly items: readonly Node[];
}

/** What YAML and JSON are read into: an alias is the very node it stands for. */
export type Node = ScalarNode | MapNode | ListNode;

/** Everything of a file. */
export interface Tree {
  /** An empty document is a plain scalar without text. */
  readonly documents: readonly Node[];
  /** Where each comment that names promwright begins, at its `#`. */
  readonly comments: readonly number[];
}

/** Where reading ended, and why. */
export interface Unreadable {
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly from: number;
}

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);

export function isNull(node: Node | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.form === 'plain' && NULLS.has(node.text));
}

/** The value below a key, and below that; undefined where there is none, or null. */
export function get(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let found = node;
  for (const key of keys) {
    if (found?.kind !== 'map') return undefined;
    found = found.entries.find((entry) => entry.key.text === key)?.value;
  }
  return isNull(found) ? undefined : found;
}

/** The scalar below the keys; undefined for lists, maps and null. */
export function scalar(node: Node | undefined, ...keys: readonly string[]): ScalarNode | undefined {
  const found = get(node, ...keys);
  return found?.kind === 'scalar' ? found : undefined;
}

export function textOf(node: Node | undefined, ...keys: readonly string[]): string | undefined {
  return scalar(node, ...keys)?.text;
}

/** Text that is not empty. */
export function nameOf(node: Node | undefined, ...keys: readonly string[]): string | undefined {
  return textOf(node, ...keys) || undefined;
}

/** The items below the keys; none where there is no list. */
export function items(node: Node | undefined, ...keys: readonly string[]): readonly Node[] {
  const found = get(node, ...keys);
  return found?.kind === 'list' ? found.items : [];
}

export function entries(node: Node | undefined, ...keys: readonly string[]): readonly Entry[] {
  const found = get(node, ...keys);
  return found?.kind === 'map' ? found.entries : [];
}

export function isTrue(node: Node | undefined, ...keys: readonly string[]): boolean {
  const found = scalar(node, ...keys);
  return found?.form === 'plain' && found.text === 'true';
}

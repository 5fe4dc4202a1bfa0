import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** What leads to a node: keys of maps, places in lists. */
export type Path = readonly (string | number)[];

/** A part of the text that is wrong, by offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Problem {
  readonly message: string;
  readonly fix?: string;
  readonly range: Range;
}

export interface Parsed {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the key of that path stands, or the item of a list; of what is not there, what it is missing from. */
  readonly keyAt: (path: Path) => Range;
  /** Where the value of that path begins. */
  readonly valueAt: (path: Path) => Range;
}

/** Some two thousand metrics take half of it. Aliases may repeat labels, not blow up the whole. */
const LONGEST = 2 ** 20;
const MOST_ALIASES = 10_000;

const TOO_DEEP = 'The catalog is nested too deeply.';
/** Where the library's own words speak of its options. */
const REWORDED: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'The file holds more than one YAML document, where a catalog is one.',
  NON_STRING_KEY: 'A key is a list, a map or an alias, where only strings are keys.',
  RESOURCE_EXHAUSTION: TOO_DEEP,
};

/** Reads YAML, and JSON as the part of YAML that it is. Never throws. */
export function parseCatalog(text: string): Parsed {
  const start = { from: 0, to: 0 };
  const broken = (message: string, range: Range = start, fix?: string): Parsed => ({
    value: undefined,
    problems: [{ message, range, ...(fix !== undefined && { fix }) }],
    keyAt: () => start,
    valueAt: () => start,
  });
  if (text.length > LONGEST)
    return broken(
      `The catalog has ${text.length} letters, more than ${LONGEST}.`,
      start,
      'Split it into several files.',
    );
  const nul = text.indexOf('\0');
  if (nul >= 0) return broken('The file is not text: it has a NUL byte.', { from: nul, to: nul + 1 });
  if (text.trim() === '') return broken('The catalog is empty.', start, 'Begin with `systems:`.');
  try {
    return read(text, broken);
  } catch (error) {
    // Nested deeper than the stack, or aliases without end.
    if (error instanceof RangeError) return broken(TOO_DEEP);
    if (error instanceof ReferenceError)
      return broken('The aliases of the catalog cannot be followed: one contains itself, or they repeat too much.');
    throw error;
  }
}

function read(text: string, broken: (message: string, range: Range, fix?: string) => Parsed): Parsed {
  const document = parseDocument(text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
    // The library's own check takes time in the square of a map's size.
    uniqueKeys: false,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const range = { from: Math.min(error.pos[0], text.length), to: Math.min(error.pos[1], text.length) };
    return broken(REWORDED[error.code] ?? `The catalog is not YAML: ${sentence(error.message)}`, range);
  }
  const problems = [...duplicateKeys(document), ...unknownAliases(document)];
  const root = document.contents;
  return {
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: MOST_ALIASES }),
    problems,
    keyAt: (path) => rangeOf(found(document, root, path).key),
    valueAt: (path) => rangeOf(found(document, root, path).value),
  };
}

const sentence = (message: string): string =>
  `${message[0]?.toLowerCase() ?? ''}${message.slice(1)}`.replace(/[.:]?$/, '.');

function duplicateKeys(document: Document.Parsed): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.size === seen.add(name).size)
          problems.push({ message: `The key \`${String(name)}\` stands twice.`, range: rangeOf(key as Node) });
      }
    },
  });
  return problems;
}

function unknownAliases(document: Document.Parsed): readonly Problem[] {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
      } else if (!anchors.has(node.source))
        problems.push({ message: `No anchor \`&${node.source}\` stands above its alias.`, range: rangeOf(node) });
    },
  });
  return problems;
}

/** The last nodes on the way down a path: the way ends where the file has nothing more. */
function found(
  document: Document.Parsed,
  root: Document.Parsed['contents'],
  path: Path,
): { readonly key: Node | null; readonly value: Node | null } {
  let key: Node | null = root;
  let value: Node | null = root;
  for (const step of path) {
    const inside: Node | null | undefined = isAlias(value) ? value.resolve(document) : value;
    if (isMap<Node, Node | null>(inside)) {
      const pair = inside.items.find((item) => isScalar(item.key) && item.key.value === String(step));
      if (!pair) break;
      [key, value] = [pair.key, pair.value ?? pair.key];
    } else if (isSeq<Node>(inside)) {
      const item = inside.items[Number(step)];
      if (item === undefined) break;
      [key, value] = [item, item];
    } else break;
  }
  return { key, value };
}

/** Of a map or a list its first line begins. */
function rangeOf(node: Node | null): Range {
  if (!node?.range) return { from: 0, to: 0 };
  const [from, to] = node.range;
  if (isScalar(node) || isAlias(node)) return { from, to };
  const first = isMap<Node>(node) ? node.items[0]?.key : undefined;
  return first?.range ? { from: first.range[0], to: first.range[1] } : { from, to: from + 1 };
}

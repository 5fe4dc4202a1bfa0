import type { Position } from '../diagnostic.ts';
import type { Source } from './document.ts';
import type { ScalarNode } from './node.ts';
import { type Piece, pieces } from './piece.ts';

/** A file under the name its findings use. */
export interface File {
  readonly path: string;
  readonly text: string;
  readonly at: (offset: number) => Position;
}

export function fileOf(path: string, text: string): File {
  let starts: readonly number[] | undefined;
  return {
    path,
    text,
    at(offset) {
      starts ??= lineStarts(text);
      const line = lastAtMost(starts, Math.min(offset, text.length));
      return { line: line + 1, column: Math.min(offset, text.length) - (starts[line] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last of the rising numbers that is not above `most`. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a scalar, which knows the place of each of its letters. */
export function sourceOf(file: File, node: ScalarNode): Source {
  let offsets: ((offset: number) => number) | undefined;
  return {
    text: node.text,
    at(offset) {
      offsets ??= offsetsOf(pieces(file.text, node));
      return file.at(offsets(offset));
    },
  };
}

function offsetsOf(list: readonly Piece[]): (offset: number) => number {
  const starts: number[] = [];
  let length = 0;
  for (const piece of list) {
    starts.push(length);
    length += piece.text.length;
  }
  return (offset) => {
    const index = lastAtMost(starts, offset);
    const piece = list[index];
    if (piece === undefined) return 0;
    if (offset >= length) return piece.to;
    return piece.to - piece.from === piece.text.length ? piece.from + offset - (starts[index] ?? 0) : piece.from;
  };
}

/** A part of a text, which stands where it stood. */
export function part(source: Source, from: number, to: number): Source {
  return { text: source.text.slice(from, to), at: (offset) => source.at(from + offset) };
}

import type { Diagnostic } from '../diagnostic.ts';
import { excerpt, type Mark, type Span } from './excerpt.ts';
import { printable, widthOf } from './letters.ts';

/** `guilty` is what is wrong, `because` what explains it. */
export interface Piece {
  readonly text: string;
  readonly as: 'code' | 'guilty' | 'because';
}

export interface FrameLine {
  /** In the file, where that is sure. */
  readonly number?: number | undefined;
  readonly pieces: readonly Piece[];
}

/** A line of the expression, or the whole of it on one. */
interface Row {
  readonly text: string;
  readonly number?: number | undefined;
  readonly guilty?: Span | undefined;
  readonly because?: Span | undefined;
}

/** The expression of a finding: its guilty part over `^^^^`, what explains that over `----` with its message. */
export function frame(diagnostic: Diagnostic, width: number): readonly FrameLine[] {
  const label = printable(diagnostic.because?.message ?? '').replaceAll('\n', ' ');
  return rowsOf(diagnostic).flatMap((row) => (row === undefined ? [code('…')] : drawn(row, label, width)));
}

const code = (text: string, number?: number): FrameLine => ({ number, pieces: [{ text, as: 'code' }] });

function drawn({ text, number, guilty, because }: Row, label: string, width: number): readonly FrameLine[] {
  const { text: shown, marks } = excerpt(
    text,
    [guilty, because].filter((span) => span !== undefined),
    width,
  );
  const under = guilty ? marks[0] : undefined;
  const explains = because ? marks.at(-1) : undefined;
  return [code(shown, number), ...underlined(under, explains, label, width).map((pieces) => ({ pieces }))];
}

/** Both on one line where they stand apart, the label beside what it is about, or below where that has no room. */
function underlined(
  guilty: Mark | undefined,
  because: Mark | undefined,
  label: string,
  width: number,
): readonly (readonly Piece[])[] {
  const carets: Piece[] = guilty ? [blank(guilty.at), { text: '^'.repeat(guilty.width), as: 'guilty' }] : [];
  if (!because) return guilty ? [carets] : [];
  const beside = { text: ` ${label}`, as: 'because' } as const;
  if (guilty && guilty.at === because.at && guilty.width === because.width) return [[...carets, beside]];
  const end = because.at + because.width;
  const room = end + 1 + widthOf(label) <= width;
  const dashes = (from: number): readonly Piece[] => [
    blank(because.at - from),
    { text: '-'.repeat(because.width), as: 'because' },
  ];
  if (guilty && end <= guilty.at)
    return [[...dashes(0), blank(guilty.at - end), ...carets.slice(1)], below(because, label, width)];
  const after = guilty ? guilty.at + guilty.width : 0;
  const apart = because.at >= after;
  const line = [...(apart ? carets : []), ...dashes(apart ? after : 0), ...(room ? [beside] : [])];
  return [...(apart ? [] : [carets]), line, ...(room ? [] : [below(because, label, width)])];
}

function below({ at, width: long }: Mark, label: string, width: number): readonly Piece[] {
  const taken = widthOf(label) + 2;
  if (at + taken <= width) return [blank(at), { text: `╰ ${label}`, as: 'because' }];
  const end = at + long;
  return taken <= end ? [blank(end - taken), { text: `${label} ╯`, as: 'because' }] : [{ text: label, as: 'because' }];
}

const blank = (columns: number): Piece => ({ text: ' '.repeat(columns), as: 'code' });

/** Lines as they stand where the guilty part is on one of several, `undefined` for those between; else all on one line. */
function rowsOf({ expr = '', span, because, line }: Diagnostic): readonly (Row | undefined)[] {
  const lines = linesOf(expr);
  const end = lines.at(-1)?.to ?? 0;
  const wrong = span && { from: Math.min(span.from, end), to: Math.min(span.to, end) };
  const guilty = lines.findIndex(({ to }) => wrong !== undefined && wrong.from <= to);
  if (!wrong || lines.length < 2 || wrong.to > (lines[guilty]?.to ?? -1))
    return [{ text: expr.trimEnd(), guilty: span, because: because?.span }];
  const explains = because ? lines.findIndex(({ to }) => because.span.from <= to) : -1;
  const row = (index: number): Row | undefined => {
    const of = lines[index];
    if (!of) return undefined;
    const within = ({ from, to }: Span): Span => ({ from: from - of.from, to: Math.min(to, of.to) - of.from });
    return {
      text: of.text,
      number: index === guilty ? line : index === explains ? because?.at?.line : undefined,
      guilty: index === guilty ? within(wrong) : undefined,
      because: index === explains && because ? within(because.span) : undefined,
    };
  };
  return around(guilty, explains < 0 ? guilty : explains, lines.length).map(row);
}

interface Line extends Span {
  readonly text: string;
}

/** Without the empty ones at the end, which a block scalar has. */
function linesOf(expr: string): readonly Line[] {
  let from = 0;
  return expr
    .trimEnd()
    .split('\n')
    .map((text) => {
      const line = { text: text.trimEnd(), from, to: from + text.length };
      from += text.length + 1;
      return line;
    });
}

/** At most five indexes about two lines, both among them; -1 for what is left out between. */
function around(one: number, other: number, count: number): readonly number[] {
  let [first, last] = [Math.min(one, other), Math.max(one, other)];
  if (last - first > 4) return [first, first + 1, -1, last - 1, last];
  for (let grew = true; grew && last - first < 4; ) {
    grew = false;
    if (first > 0) [first, grew] = [first - 1, true];
    if (last < count - 1 && last - first < 4) [last, grew] = [last + 1, true];
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

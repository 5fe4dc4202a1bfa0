import type { Diagnostic } from '../diagnostic.ts';
import type { AllowComment, Source } from './document.ts';
import { finding } from './finding.ts';
import type { File } from './place.ts';

const COMMENT = /^#\s*promwright\s+allow\b\s*([^\s:]*)\s*:?\s*(.*)/;

/** The suppressions of the rule whose first line, or whose expression's, begins at one of the offsets. */
export type AllowsAbove = (places: readonly number[], expr?: Source) => readonly AllowComment[];

export interface Allows {
  readonly above: AllowsAbove;
  /** What is wrong with the comments, those included that no rule has asked for. */
  readonly findings: () => readonly Diagnostic[];
}

/** `comments` begin at these offsets, in the order of the file. */
export function readAllows(file: File, comments: readonly number[]): Allows {
  const findings: Diagnostic[] = [];
  const byLine = new Map<number, AllowComment[]>();
  const unused = new Map<AllowComment, number>();
  const lines = linesBelow(file, comments);
  for (const from of comments) {
    const allow = allowOf(file, from, findings);
    if (allow === undefined) continue;
    const line = lines.get(from) ?? 0;
    byLine.set(line, [...(byLine.get(line) ?? []), allow]);
    unused.set(allow, from);
  }
  const above: AllowsAbove = (places, expr) => {
    const own = expr?.text.includes('promwright') === true ? withinExpr(file, expr, findings) : [];
    if (byLine.size === 0) return own;
    const begun = new Set(places.map((place) => file.at(place).line));
    const found = [...begun].flatMap((line) => byLine.get(line) ?? []);
    for (const allow of found) unused.delete(allow);
    return [...found, ...own];
  };
  const misplaced = () =>
    [...unused].map(([{ rule }, from]) => {
      const message = `The comment allows \`${rule}\`, but no rule begins below it.`;
      const fix = 'Put it on the line above a rule, or above or beside its `expr`.';
      return finding(file, 'allow/misplaced', from, { message, fix }, 'warning');
    });
  return { above, findings: () => [...findings, ...misplaced()] };
}

function allowOf(file: File, from: number, findings: Diagnostic[]): AllowComment | undefined {
  const end = file.text.indexOf('\n', from);
  const match = COMMENT.exec(file.text.slice(from, end < 0 ? undefined : end));
  if (match === null) return undefined;
  return judged(file, match, file.at(from), findings);
}

function judged(
  file: File,
  [, rule = '', reason = '']: readonly string[],
  at: AllowComment['at'],
  findings: Diagnostic[],
): AllowComment | undefined {
  const why = reason.trimEnd();
  if (rule !== '' && why !== '') return { rule, why, at };
  const message =
    rule === '' ? 'The comment does not say what it allows.' : `The comment allows \`${rule}\` without a reason.`;
  const fix = `Write \`# promwright allow ${rule || 'group/name'}: why it is right here\`.`;
  findings.push({ rule: 'allow/reason', severity: 'error', message, fix, file: file.path, ...at });
  return undefined;
}

/** The line each comment is about: its own where something stands before it, else the first below that is no comment. */
function linesBelow(file: File, comments: readonly number[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  const known = new Map<number, number>();
  for (const from of comments.toReversed()) {
    const first = file.text.lastIndexOf('\n', from) + 1;
    let start = first;
    let { line } = file.at(from);
    for (; /^[ \t]*#/.test(file.text.slice(start, start + 1000)); line += 1) {
      const next = file.text.indexOf('\n', start) + 1;
      if (next === 0 || known.has(next)) {
        line = known.get(next) ?? line;
        break;
      }
      start = next;
    }
    known.set(first, line);
    lines.set(from, line);
  }
  return lines;
}

/** Comments of PromQL, in an expression of several lines. */
function withinExpr(file: File, expr: Source, findings: Diagnostic[]): readonly AllowComment[] {
  return [...expr.text.matchAll(/#\s*promwright\s+allow\b.*/g)].flatMap(({ 0: text, index }) => {
    const match = COMMENT.exec(text);
    return match === null ? [] : (judged(file, match, expr.at(index), findings) ?? []);
  });
}

import type { Diagnostic } from '../diagnostic.ts';

/** Of the form `rules.yml:3:12 › group › Alert`, or `dashboards/gateway.ts › Gateway › Traffic › A`. */
export function placeOf({ file, line, column, path }: Diagnostic): string {
  const at = [file, line, column].filter((part) => part !== undefined).join(':');
  return [...(at === '' ? [] : [at]), ...(path ?? [])].join(' › ');
}

export function notesOf({ why, fix }: Diagnostic): readonly string[] {
  return [...(why === undefined ? [] : [`why: ${why}`]), ...(fix === undefined ? [] : [`fix: ${fix}`])];
}

/** The part of the expression that is wrong; empty where there is none. */
export function guiltyOf({ expr, span }: Diagnostic): string {
  return expr !== undefined && span ? expr.slice(span.from, span.to) : '';
}

/** What explains the finding, where it has no frame to stand in. */
export function becauseOf({ expr, because }: Diagnostic): string | undefined {
  if (!because) return undefined;
  const about = expr?.slice(because.span.from, because.span.to).replace(/\s+/g, ' ').trim();
  return about ? `\`${about}\`: ${because.message}` : because.message;
}

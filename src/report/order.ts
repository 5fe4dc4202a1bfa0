import type { Diagnostic } from '../diagnostic.ts';

/** A finding, and where else the same is found. */
export interface Finding {
  readonly first: Diagnostic;
  readonly more: readonly Diagnostic[];
}

/** Each once, by file, then by position in it. What was collected in any order is told in one. */
export function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = [...new Map(diagnostics.map((diagnostic) => [identity(diagnostic), diagnostic])).values()];
  // Titles keep the order in which they were found, which is that of the dashboard.
  const titles = new Map<string, number>();
  for (const { path } of found) titles.set(String(path), titles.get(String(path)) ?? titles.size);
  const title = ({ path }: Diagnostic): number => titles.get(String(path)) ?? 0;
  return found.toSorted(
    (a, b) =>
      compared(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      title(a) - title(b) ||
      (a.span?.from ?? 0) - (b.span?.from ?? 0) ||
      compared(a.rule, b.rule) ||
      compared(a.message, b.message),
  );
}

/** Joins findings of the same rule that say the same of different places. */
export function grouped(diagnostics: readonly Diagnostic[]): readonly Finding[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const diagnostic of sorted(diagnostics)) {
    const key = `${diagnostic.rule}\n${diagnostic.severity}\n${nameless(diagnostic)}`;
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()].map(([first, ...more]) => ({ first, more }));
}

/** The message without the names that its place says too: `No panel shows the alert …`. */
function nameless({ message, path = [] }: Diagnostic): string {
  return path.reduce((text, name) => text.replaceAll(`\`${name}\``, '…'), message);
}

export function counted(diagnostics: readonly Diagnostic[]): { readonly errors: number; readonly warnings: number } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

const identity = ({ rule, message, file, path, line, column, span }: Diagnostic): string =>
  JSON.stringify([rule, message, file, path, line, column, span?.from, span?.to]);

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

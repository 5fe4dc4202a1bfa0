import type { Outcome } from './run.ts';

/** One line a class: at how many places it was tried, and what became of it. */
export function table(outcomes: readonly Outcome[]): string {
  const head = ['rule', 'slip', 'tried', 'found', 'with another', 'argued miss', 'missed'];
  const rows = outcomes
    .toSorted((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
    .map(({ rule, slip, applied, found, besides, noisy, argued, missed }) =>
      [rule, slip, applied, found, besides + noisy.length, argued, missed.length].map(String),
    );
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[head, ...rows].map(line).join('\n')}\n`;
}

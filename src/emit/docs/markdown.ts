/** Code as code, whatever it holds: the fence is longer than any run of backticks within. */
export function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  const pad = fence.length > 1 || text === '' ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Text on one line. */
export function line(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Text that people wrote, on one line: code in backticks stays code, and `<model>` is no tag. */
export function prose(text: string): string {
  return line(text).replace(/(`[^`]*`)|</g, (_, fenced: string | undefined) => fenced ?? '&lt;');
}

function cells(row: readonly string[]): string {
  return `| ${row.map((cell) => line(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { fingerprints } from '../report/fingerprint.ts';
import { sorted } from '../report/order.ts';
import { json } from '../text/json.ts';
import { UsageError } from './usage.ts';

/** Findings that were there when an existing rule set was first linted, by file: they are not told again, and may only become fewer. */
interface Baseline {
  readonly version: 1;
  readonly findings: Readonly<
    Record<string, readonly { readonly print: string; readonly rule: string; readonly message: string }[]>
  >;
}

/** Without what the file lists; what it lists and nobody finds any more is a finding. */
export function beyondBaseline(file: string, cwd: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const listed = new Map(
    Object.entries(readBaseline(file, cwd).findings).flatMap(([of, all]) =>
      all.map((one) => [one.print, { of, ...one }] as const),
    ),
  );
  const all = sorted(diagnostics);
  const prints = fingerprints(all);
  const found = new Set(prints);
  const gone = [...listed.values()].filter(({ print }) => !found.has(print));
  const left = all.filter((_, i) => !listed.has(prints[i] ?? ''));
  if (gone.length === 0) return left;
  const names = [...new Set(gone.map(({ rule, of }) => `\`${rule}\` in \`${of}\``))];
  return [
    ...left,
    {
      rule: 'allow/unneeded',
      severity: 'warning',
      message: `${gone.length} ${gone.length === 1 ? 'finding' : 'findings'} of the baseline ${gone.length === 1 ? 'is' : 'are'} not found any more: ${names.slice(0, 5).join(', ')}${names.length > 5 ? `, and ${names.length - 5} more` : ''}.`,
      fix: 'Run the same with `--update-baseline`.',
      file,
    },
  ];
}

export function updateBaseline(file: string, cwd: string, diagnostics: readonly Diagnostic[]): void {
  const all = sorted(diagnostics);
  const prints = fingerprints(all);
  const findings: Record<string, { print: string; rule: string; message: string }[]> = {};
  for (const [i, { file: of = '', rule, message }] of all.entries())
    (findings[of] ??= []).push({ print: prints[i] ?? '', rule, message });
  const baseline: Baseline = { version: 1, findings };
  writeFileSync(resolve(cwd, file), json(baseline));
}

function readBaseline(file: string, cwd: string): Baseline {
  const path = resolve(cwd, file);
  if (!existsSync(path))
    throw new UsageError(`The baseline \`${file}\` does not exist.`, 'Make it with `--update-baseline`.');
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<Baseline>;
    if (read.version === 1 && typeof read.findings === 'object' && read.findings !== null) return read as Baseline;
  } catch {
    // Told below.
  }
  throw new UsageError(`\`${file}\` is no baseline of promwright.`, 'Make it anew with `--update-baseline`.');
}

import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';
import { guiltyOf } from './words.ts';

/** What stays the same of a finding when lines move, code is indented anew, or other findings come and go. */
export function fingerprint(diagnostic: Diagnostic): string {
  const { rule, file = '', path = [], message } = diagnostic;
  const guilty = guiltyOf(diagnostic).replace(/\s+/g, ' ').trim();
  const same = JSON.stringify([rule, file.replaceAll('\\', '/'), path, message, guilty]);
  return createHash('sha256').update(same).digest('hex').slice(0, 16);
}

/** One for each, in their order: equal ones are counted, `…:1`, `…:2`. */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const print = fingerprint(diagnostic);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}:${count}`;
  });
}

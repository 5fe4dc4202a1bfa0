import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../report/order.ts';
import type { Compiled } from './compile.ts';
import { MANIFEST } from './survey.ts';
import type { Drift, Written } from './write.ts';

export function driftLines(folder: string, { stale, missing, orphaned, edited }: Drift): readonly string[] {
  const lines = (paths: readonly string[], what: string) => paths.map((path) => `\`${folder}/${path}\` ${what}`);
  // The manifest differs whenever a file that it lists does, which is all that a reader needs to know.
  const own = stale.filter((path) => path !== MANIFEST);
  return [
    ...lines(
      own.length + missing.length + orphaned.length + edited.length > 0 ? own : stale,
      'is not what the source makes.',
    ),
    ...lines(missing, 'is missing.'),
    ...lines(orphaned, 'is no longer made.'),
    ...lines(edited, 'was edited by hand.'),
  ];
}

/** promwright's own repository is built by its Makefile. */
export function remedy(root: string): string {
  const manifest = join(root, 'package.json');
  const own =
    existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown }).name === 'promwright';
  return `Run \`${own ? 'make' : 'npx promwright build'}\` and commit the result.`;
}

export function counts({ written, pruned, unchanged }: Written): string {
  return `${written.length} written, ${unchanged} unchanged${pruned.length > 0 ? `, ${pruned.length} removed` : ''}`;
}

export function subjects({ dashboards, groups, files }: Compiled): string {
  return `${some(dashboards, 'dashboard')}, ${some(groups, 'rule group')}, ${some((files?.length ?? 0) + 1, 'file')}`;
}

export function tallied(findings: Compiled['findings']): string {
  const { errors, warnings } = counted(findings);
  return `${some(errors, 'error')}, ${some(warnings, 'warning')}`;
}

const some = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

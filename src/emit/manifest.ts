import { createHash } from 'node:crypto';
import { json } from '../text/json.ts';
import type { OutputFile } from './file.ts';

/** The list of what a build made: only what it lists is ever overwritten without a word, or removed. */
export function manifest(files: readonly OutputFile[]): OutputFile {
  const sums = files.map(
    ({ path, text }) => [path, `sha256:${createHash('sha256').update(text).digest('hex')}`] as const,
  );
  sums.sort(([a], [b]) => (a < b ? -1 : 1));
  return { path: 'manifest.json', text: json({ files: Object.fromEntries(sums) }) };
}

/** Each file's sum by its path; undefined where the text is not a manifest. */
export function readManifest(text: string): Record<string, string> | undefined {
  const files = filesOf(text);
  if (typeof files !== 'object' || files === null || Array.isArray(files)) return undefined;
  const sums = Object.entries(files as Record<string, unknown>);
  return sums.every(([, sum]) => typeof sum === 'string' && /^sha256:[0-9a-f]{64}$/.test(sum))
    ? (Object.fromEntries(sums) as Record<string, string>)
    : undefined;
}

function filesOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { files?: unknown } | null)?.files;
  } catch {
    return undefined;
  }
}

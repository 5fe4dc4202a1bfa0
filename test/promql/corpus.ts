import { readFileSync } from 'node:fs';

export interface Case {
  /** The type of the value, or `refused`. */
  readonly verdict: string;
  readonly text: string;
}

/** What Prometheus itself accepts and refuses: see the head of corpus.tsv. */
export function corpus(): readonly Case[] {
  const lines = readFileSync(new URL('corpus.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [verdict = '', json = ''] = line.split('\t');
      return { verdict, text: JSON.parse(json) as string };
    });
}

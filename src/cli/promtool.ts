import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { tied } from './tied.ts';
import { UsageError } from './usage.ts';

export interface Tool {
  readonly bin: string;
  readonly version: string;
}

/** The binary that is named, or that `PROMTOOL` or `PROMETHEUS` names, or the one on the PATH. */
export function toolNamed(name: 'promtool' | 'prometheus', said: string | undefined): Tool {
  const named = said ?? process.env[name.toUpperCase()]?.split(':')[0];
  const called = named === undefined || named === '' ? name : named;
  // It runs in a folder of its own, where a path from here means nothing.
  const bin = /[\\/]/.test(called) ? resolve(called) : called;
  const run = spawnSync(bin, ['--version'], { encoding: 'utf8' });
  const version = new RegExp(`${name}, version (\\S+)`).exec(`${run.stdout}${run.stderr}`)?.[1];
  if (version !== undefined) return { bin, version };
  const here = run.error === undefined ? `\`${called}\` is no ${name}` : `There is no \`${called}\``;
  throw new UsageError(
    `${here}${named === undefined ? ' on the PATH' : ''}: ${name} comes with Prometheus.`,
    `Get it by \`apt-get install prometheus\`, \`brew install prometheus\`, or from https://prometheus.io/download; \`--${name} PATH\` or ${name.toUpperCase()}=PATH name another.`,
  );
}

/** Files of which one run takes little; fewer, where the last run would leave processors idle. */
const CHUNK = 24;
const TURNS = 4;

/** What `promtool test rules` says of files in a folder, its two streams in one; some at a time, on all processors. */
export async function testFiles(
  { bin }: Tool,
  dir: string,
  files: readonly string[],
  onDone: (files: number) => void,
  { size: said, signal }: { readonly size?: number; readonly signal?: AbortSignal } = {},
): Promise<string> {
  const workers = availableParallelism();
  const size = said ?? Math.min(CHUNK, Math.max(1, Math.ceil(files.length / (TURNS * workers))));
  const chunks: (readonly string[])[] = [];
  for (let i = 0; i < files.length; i += size) chunks.push(files.slice(i, i + size));
  const outputs: string[] = [];
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const at = next++;
      const chunk = chunks[at];
      if (!chunk || signal?.aborted === true) return;
      outputs[at] = await testChunk(bin, dir, chunk, join(dir, `output-${at}`), signal);
      done += chunk.length;
      onDone(done);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return outputs.join('');
}

/** Both streams go to one file: in two pipes it would not be known what belongs together. */
async function testChunk(
  bin: string,
  dir: string,
  files: readonly string[],
  log: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const fd = openSync(log, 'w');
  try {
    const run = tied(bin, ['test', 'rules', ...files], { cwd: dir, to: fd });
    const stop = (): void => void run.stop();
    signal?.addEventListener('abort', stop, { once: true });
    await run.ended;
    signal?.removeEventListener('abort', stop);
  } finally {
    closeSync(fd);
  }
  const output = readFileSync(log, 'utf8');
  rmSync(log);
  return headed(output, files);
}

/** promtool 3.15 no longer says which file it speaks of, and speaks of them in order. */
function headed(output: string, files: readonly string[]): string {
  if (/^Unit Testing: /m.test(output)) return output;
  let next = 0;
  return output.replaceAll(/^ {2}(?:SUCCESS|FAILED:)$/gm, (verdict) => `Unit Testing:  ${files[next++]}\n${verdict}`);
}

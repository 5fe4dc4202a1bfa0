import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { System } from '../metric/system.ts';
import { parseDuration } from '../promql/duration.ts';
import { openMetrics } from '../simulate/openmetrics.ts';
import type { Scenario } from '../simulate/scenario.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

export interface Backfill {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly few: number;
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly interval?: number;
}

const STEP = 1_000_000;

/** Writes the history of some systems to a file, a label set at a time: never more of it in memory. */
export function backfill(systems: readonly System[], of: Backfill, file: string, io: Io): number {
  const { interval, ...tracking } = of;
  const jobs = new Map(systems.flatMap((system) => system.jobs.map((job) => [job.job, job.interval] as const)));
  const intervalOf = (job: string): number => interval ?? (parseDuration(jobs.get(job) ?? '') ?? 15_000) / 1000;
  const write = writer(file, io);
  let samples = 0;
  let told = 0;
  try {
    for (const chunk of openMetrics(systems, { ...tracking, intervalOf })) {
      write.text(chunk.text);
      samples += chunk.samples;
      if (!io.interactive || samples < told + STEP) continue;
      told = samples;
      io.err(`\r${millions(samples)} million samples`);
    }
  } catch (error) {
    write.close();
    if (file !== '-') rmSync(resolve(io.cwd, file), { force: true });
    throw error;
  }
  write.close();
  if (told > 0) io.err('\r');
  io.err(
    file === '-'
      ? `${samples} samples.\n`
      : `${samples} samples in \`${file}\`. Next: promtool tsdb create-blocks-from openmetrics ${file} DIR\n`,
  );
  return 0;
}

const millions = (samples: number): string => (samples / 1e6).toFixed(0);

function writer(file: string, io: Io): { readonly text: (text: string) => void; readonly close: () => void } {
  if (file === '-') return { text: io.out, close: () => {} };
  try {
    const handle = openSync(resolve(io.cwd, file), 'w');
    return { text: (text) => writeAll(handle, text, file), close: () => closeSync(handle) };
  } catch (error) {
    throw new UsageError(`\`${file}\` cannot be written: ${codeOf(error)}.`);
  }
}

function writeAll(handle: number, text: string, file: string): void {
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  } catch (error) {
    throw new UsageError(`\`${file}\` cannot be written: ${codeOf(error)}.`);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

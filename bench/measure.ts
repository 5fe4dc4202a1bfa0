import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Arguments of `node`, and where it runs. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
  /** A folder that must not be there at the start. */
  readonly fresh?: string;
}

/** Milliseconds from start to end of the process. */
export function time({ args, cwd, fresh }: Command): number {
  if (fresh !== undefined) rmSync(fresh, { recursive: true, force: true });
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return ms;
}

/** Peak resident memory in MiB, of node and of the processes it starts. */
export interface Peak {
  readonly node: number;
  readonly others: number;
}

/** Undefined where there is no /proc to tell. */
export async function memory({ args, cwd, fresh }: Command): Promise<Peak | undefined> {
  if (!existsSync('/proc/self/status')) return undefined;
  if (fresh !== undefined) rmSync(fresh, { recursive: true, force: true });
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
  const pid = child.pid ?? 0;
  const peaks = new Map<number, number>();
  while (child.exitCode === null) {
    for (const process of [pid, ...children(pid)]) peaks.set(process, Math.max(peaks.get(process) ?? 0, peak(process)));
    await sleep(5);
  }
  const node = peaks.get(pid) ?? 0;
  return { node, others: [...peaks.values()].reduce((sum, mib) => sum + mib, 0) - node };
}

function peak(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function children(pid: number): readonly number[] {
  const own = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return own.flatMap((child) => [child, ...children(child)]);
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

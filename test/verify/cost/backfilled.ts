import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Steps } from '../../../src/analysis/cost/window.ts';
import { tied } from '../../../src/cli/tied.ts';
import type { Tool } from '../../promtool.ts';

export interface Asked {
  readonly samples: number;
  readonly series: number;
  /** Milliseconds that Prometheus took. */
  readonly took: number;
}

export interface Backfilled {
  readonly ask: (expr: string, steps: Steps) => Promise<Asked>;
  readonly stop: () => Promise<void>;
}

/** Makes blocks of an OpenMetrics file, in a folder. */
export function blocks(promtool: string, file: string, folder: string): void {
  const args = ['tsdb', 'create-blocks-from', 'openmetrics', '--quiet', '--max-block-duration=48h', file, folder];
  const run = spawnSync(promtool, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${promtool} makes no blocks: ${run.stderr}`);
}

const DEADLINE = 30_000;

/** Starts a server on a copy of the blocks that scrapes and evaluates nothing. */
export async function serveBlocks({ bin }: Tool, folder: string, evaluation: string): Promise<Backfilled> {
  const home = mkdtempSync(join(tmpdir(), 'promwright-cost-'));
  cpSync(folder, join(home, 'data'), { recursive: true });
  writeFileSync(join(home, 'prometheus.yml'), `global:\n  evaluation_interval: ${evaluation}\n`);
  const args = [
    `--config.file=${join(home, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(home, 'data')}`,
    '--storage.tsdb.retention.time=100y',
    '--query.max-samples=500000000',
    '--web.listen-address=127.0.0.1:0',
  ];
  const { log, hasEnded, stop } = tied(bin, args, { folder: home });
  const deadline = Date.now() + DEADLINE;
  let address: string | undefined;
  for (;;) {
    address ??= /msg="Listening on".* address=(\S+)/.exec(log())?.[1];
    const ready = address !== undefined && (await fetch(`http://${address}/-/ready`).catch(() => undefined))?.ok;
    if (ready) break;
    if (hasEnded() || Date.now() > deadline) {
      await stop();
      throw new Error(`${bin} ended, or does not become ready:\n${log()}`);
    }
    await sleep(50);
  }
  const api = `http://${address}/api/v1`;
  const ask = async (expr: string, { start, end, step }: Steps): Promise<Asked> => {
    const over =
      start === end
        ? { time: String(start / 1000) }
        : { start: String(start / 1000), end: String(end / 1000), step: String(step / 1000) };
    const begun = performance.now();
    const response = await fetch(`${api}/${start === end ? 'query' : 'query_range'}`, {
      method: 'POST',
      body: new URLSearchParams({ query: expr, stats: 'all', ...over }),
    });
    type Body = {
      readonly status: string;
      readonly error?: string;
      readonly data: {
        readonly result: readonly unknown[];
        readonly stats: {
          readonly samples: { readonly totalQueryableSamples: number };
          readonly timings: { readonly execTotalTime: number };
        };
      };
    };
    const { status, error, data } = (await response.json()) as Body;
    if (status !== 'success') throw new Error(`${expr}: ${error}`);
    return {
      samples: data.stats.samples.totalQueryableSamples,
      series: data.result.length,
      took: Math.min(data.stats.timings.execTotalTime * 1000, performance.now() - begun),
    };
  };
  return { ask, stop };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Tied, tied } from '../../src/cli/tied.ts';
import { FEATURES, promtool, type Tool } from '../promtool.ts';
import { type Data, printSeries } from './data.ts';
import { type Answer, type Outcome, type Question, readNumber, type World } from './evaluate.ts';

const DEADLINE = 30_000;

interface Serving {
  readonly data: readonly Data[];
  readonly address: string;
  readonly server: Tied;
}

/** Asks a server with every feature of PromQL on: `promtool test rules` evaluates without. It knows neither rules nor staleness. */
export function asker(prometheus: Tool, tool: Tool) {
  let serving: Serving | undefined;
  const stop = async (): Promise<void> => {
    await serving?.server.stop();
    serving = undefined;
  };
  const ask = async ({ data }: World, questions: readonly Question[]): Promise<Answer> => {
    if (serving?.data !== data) {
      await stop();
      serving = await serve(prometheus, tool, data);
    }
    const outcomes: Outcome[] = [];
    for (const question of questions) outcomes.push(await answer(serving.address, question));
    return outcomes;
  };
  return { ask, stop };
}

async function serve({ bin }: Tool, tool: Tool, data: readonly Data[]): Promise<Serving> {
  const home = mkdtempSync(join(tmpdir(), 'promwright-soundness-'));
  const samples = join(home, 'samples.txt');
  writeFileSync(samples, openMetrics(data));
  writeFileSync(join(home, 'prometheus.yml'), 'global: {evaluation_interval: 1m}\n');
  const { ok, output } = promtool(tool.bin, ['tsdb', 'create-blocks-from', 'openmetrics', samples, join(home, 'data')]);
  if (!ok) throw new Error(`promtool does not make blocks: ${output}`);
  rmSync(samples);
  const server = tied(
    bin,
    [
      `--config.file=${join(home, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(home, 'data')}`,
      '--storage.tsdb.retention.time=100y',
      '--web.listen-address=127.0.0.1:0',
      `--enable-feature=${FEATURES}`,
    ],
    { folder: home },
  );
  const deadline = Date.now() + DEADLINE;
  for (;;) {
    const address = /msg="Listening on".* address=(\S+)/.exec(server.log())?.[1];
    const ready = address && (await fetch(`http://${address}/-/ready`).catch(() => undefined))?.ok;
    if (address && ready) return { data, address, server };
    if (server.hasEnded() || Date.now() > deadline) throw new Error(`${bin} does not start:\n${server.log()}`);
    await sleep(20);
  }
}

function openMetrics(data: readonly Data[]): string {
  const lines = data.flatMap((series) =>
    series.values.flatMap((value, minute) =>
      value === '_' || value === 'stale' ? [] : [`${printSeries(series)} ${value} ${minute * 60}`],
    ),
  );
  return [...lines, '# EOF', ''].join('\n');
}

interface Body {
  readonly error?: string;
  readonly data?: {
    readonly resultType: string;
    readonly result: readonly unknown[];
  };
}

async function answer(address: string, { text, at }: Question): Promise<Outcome> {
  const params = new URLSearchParams({ query: text, time: String(at) });
  const { error, data } = (await (await fetch(`http://${address}/api/v1/query?${params.toString()}`)).json()) as Body;
  if (!data) return { error: error ?? 'refused' };
  if (data.resultType === 'scalar') return { samples: [{ labels: {}, value: readNumber(String(data.result[1])) }] };
  const result = data.result as readonly { metric: Record<string, string>; value: readonly [number, string] }[];
  return { samples: result.map(({ metric, value }) => ({ labels: metric, value: readNumber(value[1]) })) };
}

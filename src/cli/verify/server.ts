import { setTimeout as sleep } from 'node:timers/promises';
import type { Tool } from '../promtool.ts';
import { tied } from '../tied.ts';
import { UsageError } from '../usage.ts';
import { type Api, apiAt, isRefused } from './api.ts';

export interface Running {
  readonly api: Api;
  readonly stop: () => Promise<void>;
}

const DEADLINE = 60_000;

/** Starts a Prometheus on loopback, on any port, with the configuration and data of a folder. It does not outlive this process. */
export async function startPrometheus({ bin, version }: Tool, home: string): Promise<Running> {
  const args = [
    `--config.file=${home}/prometheus.yml`,
    `--storage.tsdb.path=${home}/data`,
    '--storage.tsdb.retention.time=100y',
    '--query.max-samples=500000000',
    '--web.listen-address=127.0.0.1:0',
  ];
  const { log, hasEnded, ended, stop } = tied(bin, args);
  const fault = (what: string): UsageError => {
    const lines = log().split('\n');
    const why = lines.filter((line) => /level=(?:error|ERROR)|err=/.test(line)).slice(-3);
    return new UsageError(`Prometheus ${version} (\`${bin}\`) ${what}.`, why.join('\n') || log().slice(-2000));
  };
  const deadline = Date.now() + DEADLINE;
  for (;;) {
    const address = /msg="?Listening on"? .*?address=(\S+)/.exec(log())?.[1];
    if (address !== undefined && (await isReady(address))) {
      const api = apiAt(`http://${address}`);
      const get: Api['get'] = async (path, params) => {
        try {
          return await api.get(path, params);
        } catch (error) {
          // Its end is known a little after its silence.
          await Promise.race([ended, sleep(1000)]);
          throw hasEnded() ? fault('ended while it was asked') : error;
        }
      };
      return { api: { get }, stop };
    }
    if (hasEnded()) throw fault('ended');
    if (Date.now() > deadline) {
      await stop();
      throw fault(`is not ready after ${DEADLINE / 1000} seconds`);
    }
    await sleep(50);
  }
}

async function isReady(address: string): Promise<boolean> {
  return (await fetch(`http://${address}/-/ready`).catch(() => undefined))?.ok ?? false;
}

export interface RuleState {
  readonly group: string;
  readonly name: string;
  readonly health: string;
  readonly lastError?: string;
}

/** How Prometheus says its rules are. */
export async function ruleStates(api: Api): Promise<readonly RuleState[]> {
  type Groups = {
    readonly groups: readonly { readonly name: string; readonly rules: readonly Omit<RuleState, 'group'>[] }[];
  };
  const answer = await api.get<Groups>('rules');
  if (isRefused(answer)) return [];
  return answer.groups.flatMap(({ name, rules }) => rules.map((rule) => ({ ...rule, group: name })));
}

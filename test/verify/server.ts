import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse, stringify } from 'yaml';
import { tied } from '../../src/cli/tied.ts';
import type { Tool } from '../promtool.ts';

export interface Server {
  /** What its API answers; throws what it refuses. */
  readonly get: <T>(path: string, params?: Readonly<Record<string, string>>) => Promise<T>;
  readonly stop: () => Promise<void>;
}

interface Config {
  global: Record<string, unknown>;
  alerting?: unknown;
  scrape_configs: {
    job_name: string;
    scrape_interval: string;
    scrape_timeout: string;
    static_configs: { targets: string[] }[];
  }[];
}
interface RuleFile {
  groups: { name: string; interval?: string; rules: { record?: string; alert?: string; expr: string }[] }[];
}

export interface RuleState {
  readonly name: string;
  readonly health: string;
  readonly lastError?: string;
}
export interface Group {
  readonly name: string;
  readonly rules: readonly RuleState[];
}

/** So many scrapes and evaluations that recordings of recordings and the rates of both have data. */
const SCRAPES = 8;
const DEADLINE = 30_000;

export function readConfig(folder: string): Config {
  return parse(readFileSync(join(folder, 'prometheus.yml'), 'utf8')) as Config;
}

export function ruleFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, 'rules')).map((name) => join(folder, 'rules', name));
}

export function readGroups(folder: string): RuleFile['groups'] {
  return ruleFiles(folder).flatMap((file) => (parse(readFileSync(file, 'utf8')) as RuleFile).groups);
}

/** Starts a server on a copy of a configuration that scrapes the exporters in place of its targets, every second. */
export async function start({ bin }: Tool, folder: string, addresses: ReadonlyMap<string, string>): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'promwright-verify-'));
  hasten(folder, home, addresses);
  const args = [
    `--config.file=${join(home, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(home, 'data')}`,
    '--web.listen-address=127.0.0.1:0',
  ];
  const { log, hasEnded, stop } = tied(bin, args, { folder: home });
  const until = async <T>(what: string, get: () => T | undefined | Promise<T | undefined>): Promise<T> => {
    const deadline = Date.now() + DEADLINE;
    for (;;) {
      const got = await get();
      if (got !== undefined) return got;
      if (hasEnded() || Date.now() > deadline) throw new Error(`${bin} ended, or does not ${what}:\n${log()}`);
      await sleep(100);
    }
  };
  try {
    const address = await until('listen', () => /msg="Listening on".* address=(\S+)/.exec(log())?.[1]);
    const get: Server['get'] = async (path, params = {}) => {
      const response = await fetch(`http://${address}/api/v1/${path}?${new URLSearchParams(params).toString()}`);
      const body = (await response.json()) as { status: string; data: never; error?: string };
      if (body.status !== 'success') throw new Error(body.error);
      return body.data;
    };
    const ready = async () => (await fetch(`http://${address}/-/ready`)).ok || undefined;
    // It listens before it reads its configuration, and ends where it refuses that.
    await until('become ready', () => ready().catch(() => undefined));
    await until('scrape and evaluate', async () => (await isRipe(get, addresses.size)) || undefined);
    return { get, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The series of an expression now. */
export async function query(server: Server, expr: string): Promise<readonly unknown[]> {
  return (await server.get<{ result: readonly unknown[] }>('query', { query: expr })).result;
}

/** Writes a configuration to another folder with all intervals at a second. */
function hasten(folder: string, home: string, addresses: ReadonlyMap<string, string>): void {
  cpSync(folder, home, { recursive: true });
  const { alerting: _, ...config } = readConfig(folder);
  Object.assign(config.global, { scrape_interval: '1s', evaluation_interval: '1s' });
  for (const scrape of config.scrape_configs) {
    const address = addresses.get(scrape.job_name);
    if (address === undefined) throw new Error(`The job ${scrape.job_name} is of no system in src/catalog/index.ts.`);
    Object.assign(scrape, { scrape_interval: '1s', scrape_timeout: '1s', static_configs: [{ targets: [address] }] });
  }
  writeFileSync(join(home, 'prometheus.yml'), stringify(config));
  for (const file of ruleFiles(home)) {
    const rules = parse(readFileSync(file, 'utf8')) as RuleFile;
    for (const group of rules.groups) group.interval = '1s';
    writeFileSync(file, stringify(rules));
  }
}

/** Whether every rule has been evaluated, and every target scraped often enough for a rate of a recording. */
async function isRipe(get: Server['get'], jobs: number): Promise<boolean> {
  const { groups } = await get<{ groups: readonly Group[] }>('rules');
  if (groups.some(({ rules }) => rules.some(({ health }) => health === 'unknown'))) return false;
  const scraped = { query: `count_over_time(up[1m]) >= ${SCRAPES}` };
  return (await get<{ result: readonly unknown[] }>('query', scraped)).result.length === jobs;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse, stringify } from 'yaml';
import { emit } from '../../emit/emit.ts';
import type { System } from '../../metric/system.ts';
import type { Resolved } from '../../model/resolved.ts';
import { serviceOf } from '../../simulate/live.ts';
import { type Scenario, scenarios } from '../../simulate/scenario.ts';
import { type Served, serve } from '../../simulate/serve.ts';
import { targetsOf } from '../../simulate/service.ts';
import type { Api } from './api.ts';
import { type RuleState, ruleStates } from './server.ts';

/** The service, live and well, on loopback. */
export async function serveSystems(systems: readonly System[], few: number): Promise<readonly Served[]> {
  const now = (): number => Date.now() / 1000;
  const living = { scenario: scenarios[0] as Scenario, seed: 1, few, start: now(), at: Infinity };
  const served: Served[] = [];
  for (const system of systems)
    for (const target of targetsOf(system)) served.push(await serve(serviceOf(system, target, living), 0, now));
  return served;
}

interface Config {
  global: Record<string, unknown>;
  alerting?: unknown;
  scrape_configs: Record<string, unknown>[];
}

const EVERY = '2s';

/** Writes what the project makes for Prometheus, with short intervals, and the service in place of its targets. */
export async function writeConfig(resolved: Resolved, served: readonly Served[], home: string): Promise<void> {
  const { files } = await emit({ ...resolved, tests: [], settings: { ...resolved.settings, targets: ['prometheus'] } });
  for (const { path, text } of files) {
    const file = join(home, path.replace(/^prometheus\//, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      path.startsWith('prometheus/rules/')
        ? hastened(text)
        : path === 'prometheus/prometheus.yml'
          ? scraping(text, served)
          : text,
    );
  }
}

function scraping(text: string, served: readonly Served[]): string {
  const { alerting: _, ...config } = parse(text) as Config;
  Object.assign(config.global, { scrape_interval: EVERY, evaluation_interval: EVERY });
  config.scrape_configs = config.scrape_configs.map(({ file_sd_configs: _sd, ...scrape }) => ({
    ...scrape,
    scrape_interval: EVERY,
    scrape_timeout: EVERY,
    static_configs: served
      .filter(({ service }) => service.target.job.job === scrape['job_name'])
      .map(({ address, service: { target } }) => {
        const { job: _job, ...labels } = target.labels;
        return { targets: [address], labels };
      }),
  }));
  return stringify(config);
}

function hastened(text: string): string {
  const rules = parse(text) as { groups: { interval?: string }[] };
  for (const group of rules.groups) group.interval = EVERY;
  return stringify(rules);
}

/** Waits until every rule has been evaluated and every target scraped some times. */
export async function ripe(api: Api, targets: number, onWait: (what: string) => void): Promise<readonly RuleState[]> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const states = await ruleStates(api);
    const waiting = states.filter(({ health }) => health === 'unknown').length;
    onWait(`${waiting} of ${states.length} rules to be evaluated, ${targets} targets to be scraped`);
    const scraped = await api.get<{ readonly result?: readonly unknown[] }>('query', {
      query: 'count_over_time(up[1m]) >= 4',
    });
    const enough = 'result' in scraped && (scraped.result?.length ?? 0) >= targets;
    if (states.length > 0 && waiting === 0 && enough) return states;
    if (Date.now() > deadline) return states;
    await sleep(500);
  }
}

import { syntheticProfile } from '../../analysis/cost/profile.ts';
import { evaluationsOf } from '../../model/cost/setting.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Scenario } from '../../simulate/scenario.ts';
import type { Verified } from '../../verify/verdict.ts';
import type { Tool } from '../promtool.ts';
import { scratch } from '../scratch.ts';
import { type Api, apiAt, isRefused } from './api.ts';
import { levelsOf, stretchesUntil, writeHistory, writeRecorded } from './history.ts';
import { judgePanels, judgeRules } from './judged.ts';
import { ripe, serveSystems, writeConfig } from './live.ts';
import { playScenarios } from './scenarios.ts';
import { type RuleState, ruleStates, startPrometheus } from './server.ts';
import { type Part, timed } from './took.ts';

type Progress = (what: string) => void;

export interface Wanted {
  readonly few: number;
  readonly scenarios: readonly Scenario[];
}

/** With a Prometheus of our own, which is gone afterwards; meanwhile promtool plays the scenarios. */
export async function verifyHere(
  { prometheus, promtool }: { readonly prometheus: Tool; readonly promtool: Tool },
  resolved: Resolved,
  { few, scenarios }: Wanted,
  progress: Progress,
): Promise<Verified> {
  const { part, took } = timed();
  const told: [string, string] = ['', ''];
  const tell = (i: 0 | 1, what: string): void => {
    told[i] = what;
    progress(told.filter((one) => one !== '').join('; '));
  };
  const stop = new AbortController();
  const tellPlayed = (done: number, of: number): void => tell(1, done < of ? `scenarios played: ${done} of ${of}` : '');
  const work = [
    askOwn({ prometheus, promtool }, resolved, few, part, (what) => tell(0, what)),
    part('scenarios', async () => await playScenarios(promtool, resolved, scenarios, tellPlayed, stop.signal)),
  ] as const;
  try {
    const [asked, played] = await Promise.all(work);
    return { prometheus: prometheus.version, ...asked, scenarios: played, took };
  } finally {
    stop.abort();
    await Promise.allSettled(work);
  }
}

type Asked = Pick<Verified, 'panels' | 'rules'>;

/** Of a server with a day of history, which scrapes the service. */
async function askOwn(
  { prometheus, promtool }: { readonly prometheus: Tool; readonly promtool: Tool },
  resolved: Resolved,
  few: number,
  part: Part,
  progress: Progress,
): Promise<Asked> {
  const { dir, remove } = scratch();
  const served = await serveSystems(resolved.settings.systems, few);
  try {
    await writeConfig(resolved, [], dir);
    const spans = stretchesUntil(Math.floor(Date.now() / 15_000) * 15_000);
    progress('Writing a day of history');
    await part('history', async () => await writeHistory(promtool, resolved, spans, few, prometheus.version, dir));
    await part('recordings', async () => {
      for (const [level, recordings] of levelsOf(resolved).entries()) {
        progress(`Recording that day: level ${level + 1}, ${recordings.length} recordings`);
        const past = await startPrometheus(prometheus, dir);
        try {
          await writeRecorded(promtool, past.api, recordings, spans, dir);
        } finally {
          await past.stop();
        }
      }
    });
    await writeConfig(resolved, served, dir);
    const running = await startPrometheus(prometheus, dir);
    try {
      const wait = (what: string): void => progress(`Waiting for ${what}`);
      const states = await part('scrapes', async () => await ripe(running.api, served.length, wait));
      return await askAll(running.api, resolved, few, states, part, progress);
    } finally {
      await running.stop();
    }
  } finally {
    await Promise.all(served.map(async ({ close }) => await close()));
    remove();
  }
}

/** With somebody's Prometheus, which is only read. */
export async function verifyAt(
  url: string,
  headers: Readonly<Record<string, string>>,
  resolved: Resolved,
  few: number,
  progress: Progress,
): Promise<Verified> {
  const api = apiAt(url, headers);
  const info = await api.get<{ readonly version?: string }>('status/buildinfo');
  const { part, took } = timed();
  const asked = await askAll(api, resolved, few, await ruleStates(api), part, progress);
  const prometheus = isRefused(info) ? 'unknown' : (info.version ?? 'unknown');
  return { prometheus, ...asked, scenarios: [], took };
}

async function askAll(
  api: Api,
  resolved: Resolved,
  few: number,
  states: readonly RuleState[],
  part: Part,
  progress: Progress,
): Promise<Asked> {
  const at = Date.now();
  const tell = (what: string, done: number, of: number): void => progress(`Asking for ${what}: ${done} of ${of}`);
  const evaluations = evaluationsOf(resolved, { profile: syntheticProfile(resolved.settings.systems, few), at });
  const panels = await part('panels', async () => await judgePanels(api, resolved, evaluations, tell));
  const rules = await part('rules', async () => await judgeRules(api, resolved, at, states, tell));
  return { panels, rules };
}

import { syntheticProfile } from '../../analysis/cost/profile.ts';
import { evaluationsOf } from '../../model/cost/setting.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Scenario } from '../../simulate/scenario.ts';
import type { Verified } from '../../verify/verdict.ts';
import type { Tool } from '../promtool.ts';
import { scratch } from '../scratch.ts';
import { apiAt, isRefused } from './api.ts';
import { levelsOf, stretchesUntil, writeHistory, writeRecorded } from './history.ts';
import { judgePanels, judgeRules } from './judged.ts';
import { ripe, serveSystems, writeConfig } from './live.ts';
import { playScenarios } from './scenarios.ts';
import { ruleStates, startPrometheus } from './server.ts';

type Progress = (what: string) => void;

export interface Wanted {
  readonly few: number;
  readonly scenarios: readonly Scenario[];
}

/** With a Prometheus of our own, which is gone afterwards. */
export async function verifyHere(
  { prometheus, promtool }: { readonly prometheus: Tool; readonly promtool: Tool },
  resolved: Resolved,
  { few, scenarios }: Wanted,
  progress: Progress,
): Promise<Verified> {
  const { dir, remove } = scratch();
  const { systems } = resolved.settings;
  const served = await serveSystems(systems, few);
  try {
    await writeConfig(resolved, [], dir);
    const spans = stretchesUntil(Math.floor(Date.now() / 15_000) * 15_000);
    progress('Writing a day of history');
    await writeHistory(promtool, systems, spans, few, prometheus.version, dir);
    for (const [level, recordings] of levelsOf(resolved).entries()) {
      progress(`Recording that day: level ${level + 1}, ${recordings.length} recordings`);
      const past = await startPrometheus(prometheus, dir);
      try {
        await writeRecorded(promtool, past.api, recordings, spans, dir);
      } finally {
        await past.stop();
      }
    }
    await writeConfig(resolved, served, dir);
    const running = await startPrometheus(prometheus, dir);
    try {
      const states = await ripe(running.api, served.length, (what) => progress(`Waiting for ${what}`));
      const at = Date.now();
      const tell = (what: string, done: number, of: number): void => progress(`Asking for ${what}: ${done} of ${of}`);
      const panels = await judgePanels(running.api, resolved, evaluationsAt(resolved, few, at), tell);
      const rules = await judgeRules(running.api, resolved, at, states, tell);
      await running.stop();
      const played = await playScenarios(promtool, resolved, scenarios, (done, of) =>
        progress(`Playing scenarios: ${done} of ${of}`),
      );
      return { prometheus: prometheus.version, panels, rules, scenarios: played };
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
  const at = Date.now();
  const tell = (what: string, done: number, of: number): void => progress(`Asking for ${what}: ${done} of ${of}`);
  const panels = await judgePanels(api, resolved, evaluationsAt(resolved, few, at), tell);
  const rules = await judgeRules(api, resolved, at, await ruleStates(api), tell);
  return { prometheus: isRefused(info) ? 'unknown' : (info.version ?? 'unknown'), panels, rules, scenarios: [] };
}

function evaluationsAt(resolved: Resolved, few: number, at: number) {
  return evaluationsOf(resolved, { profile: syntheticProfile(resolved.settings.systems, few), at });
}

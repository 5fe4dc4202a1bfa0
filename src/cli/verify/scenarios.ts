import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from '../../metric/system.ts';
import type { Resolved } from '../../model/resolved.ts';
import { readOutput } from '../../prove/answers.ts';
import { profileOf } from '../../simulate/profiles.ts';
import { effectsOn, type Scenario, scenarios } from '../../simulate/scenario.ts';
import { firedIn, scenarioTrials } from '../../verify/scenario.ts';
import type { Fired, ScenarioVerdict } from '../../verify/verdict.ts';
import { type Tool, testFiles } from '../promtool.ts';
import { scenarioNamed } from '../scenario.ts';
import { scratch } from '../scratch.ts';

/** The scenarios of these names; all of them where none is named. */
export function scenariosNamed(names: readonly string[]): readonly Scenario[] {
  return names.length === 0 ? scenarios : [...new Set(names.map((name) => scenarioNamed(name)))];
}

/** Refused: `scenarios(…)` of a scenario that is not there, which would be passed over in silence. */
export function checkNames({ scenarios: told }: Resolved): void {
  for (const { file, value } of told)
    for (const name of Object.keys(value.fires))
      scenarioNamed(name, `\`${file}\` says what the scenario \`${name}\` fires, which is not there.`);
}

/** Plays scenarios to the real alert engine, a system at a time, and holds what fires against what should. */
export async function playScenarios(
  tool: Tool,
  resolved: Resolved,
  chosen: readonly Scenario[],
  onDone: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<readonly ScenarioVerdict[]> {
  const played = resolved.settings.systems.flatMap((system) =>
    chosen
      .filter((scenario) => isAbout(system, scenario))
      .map((scenario) => ({ system, scenario, trials: scenarioTrials(resolved, system, scenario) })),
  );
  const { dir, remove } = scratch();
  try {
    const trials = played.flatMap((one) => one.trials);
    for (const { path, rules, text } of trials) {
      writeFileSync(join(dir, path), text());
      writeFileSync(join(dir, rules.path), rules.text);
      // Making the series of all takes a while: Ctrl-C is heard in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const output = readOutput(
      await testFiles(
        tool,
        dir,
        trials.map(({ path }) => path),
        (done) => onDone(done, trials.length),
        { size: 1, ...(signal && { signal }) },
      ),
    );
    return played.map(({ system, scenario, trials: own }) => {
      const failures = own.map((trial) => ({ trial, failures: output.get(trial.path) ?? [] }));
      const broken = failures.flatMap(({ trial, failures: all }) => [
        ...(all.length === 0 ? [`promtool says nothing of ${trial.path}`] : []),
        ...all.flatMap((failure) => (failure.of === 'file' ? [failure.text] : [])),
      ]);
      const fired = failures.flatMap(({ trial, failures: all }) => firedIn(trial, all));
      return verdictOf(resolved, system, scenario, fired, broken);
    });
  } finally {
    remove();
  }
}

function isAbout(system: System, scenario: Scenario): boolean {
  return 'effects' in effectsOn(system, scenario, profileOf(system.name));
}

function verdictOf(
  { scenarios: told }: Resolved,
  { name: system }: System,
  { name }: Scenario,
  fired: readonly Fired[],
  broken: readonly string[],
): ScenarioVerdict {
  const expected = new Set(told.flatMap(({ value }) => (value.system === system ? (value.fires[name] ?? []) : [])));
  // What fired before the scenario began is a fault of the healthy hours.
  const names = new Set(fired.map(({ alert }) => alert));
  return {
    system,
    scenario: name,
    fired,
    missing: [...expected].filter((alert) => !names.has(alert)),
    besides: [...names].filter((alert) => !expected.has(alert)),
    broken,
  };
}

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Config, settingsOf } from '../../../src/model/config.ts';
import type { Dashboard } from '../../../src/model/dashboard.ts';
import type { Loaded, Project } from '../../../src/model/project.ts';
import type { RuleGroup } from '../../../src/model/rule.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The project that promwright ships, from its modules. */
export async function shippedProject(): Promise<Project> {
  const { default: config } = (await import(`${root}promwright.config.ts`)) as { readonly default: Config };
  return {
    settings: settingsOf(config),
    dashboards: await loadedFrom<Dashboard>('dashboards'),
    groups: await loadedFrom<RuleGroup>('rules'),
    tests: [],
    scenarios: [],
  };
}

async function loadedFrom<T>(folder: string): Promise<readonly Loaded<T>[]> {
  const files = readdirSync(root + folder).filter((name) => /^[^_].*(?<!\.tests)\.ts$/.test(name));
  const modules = await Promise.all(
    files.toSorted().map(async (name) => {
      const { default: value } = (await import(`${root}${folder}/${name}`)) as { readonly default: T | readonly T[] };
      return ([value].flat() as readonly T[]).map((one) => ({ file: `${folder}/${name}`, value: one }));
    }),
  );
  return modules.flat();
}

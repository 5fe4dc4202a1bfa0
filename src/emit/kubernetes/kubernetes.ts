import type { Document } from 'yaml';
import type { Resolved } from '../../model/resolved.ts';
import { yaml } from '../../text/yaml.ts';
import { allowing } from '../allowed.ts';
import { type Emitted, head, merged } from '../checked.ts';
import { dashboardModels } from '../grafana/grafana.ts';
import { validate } from '../schema/validate.ts';
import { configMapFile } from './config-map.ts';
import { prometheusRule } from './rules.ts';
import { jobObjects } from './scrape.ts';

/** What prometheus-operator scrapes and evaluates, a file for each system, and each dashboard for the sidecar of Grafana's Helm chart. */
export async function emitKubernetes(resolved: Resolved): Promise<Emitted> {
  const { settings, groups } = resolved;
  const models = await dashboardModels(resolved);
  return merged([
    ...settings.systems.map((system) => {
      const own = groups.filter((group) => group.system.name === system.name);
      const modules = [...new Set(['promwright.config.ts', ...own.map((group) => group.file)])];
      return documents(
        `kubernetes/${system.name}.yaml`,
        [
          ...system.jobs.flatMap((job) => jobObjects(system, job, settings.kubernetes)),
          ...(own.length > 0 ? [prometheusRule(system, own, settings.kubernetes)] : []),
        ],
        head(modules),
        allowing(own, 'spec'),
      );
    }),
    ...models.map(({ dashboard, model }) => configMapFile(dashboard, model, settings.kubernetes)),
  ]);
}

function documents(
  path: string,
  values: readonly unknown[],
  comment: string,
  lay: (document: Document) => void,
): Emitted {
  const texts = values.map((value, i) => yaml(value, i === 0 ? comment : undefined, lay));
  return { files: [{ path, text: texts.join('---\n') }], findings: validate(path, values) };
}

import type { Resolved } from '../../model/resolved.ts';
import type { Emitted } from '../checked.ts';
import { recordings } from './recordings.ts';
import { systemPage } from './system.ts';

/** The catalog as people read it. */
export function emitDocs(resolved: Resolved): Emitted {
  const systems = resolved.settings.systems.flatMap((system) => [systemPage(system), ...recordings(system, resolved)]);
  const text = ['# Metrics', INTRODUCTION, ...systems].join('\n\n');
  return { files: [{ path: 'docs/metrics.md', text: `${text}\n` }], findings: [] };
}

const INTRODUCTION = `Every metric that the dashboards, alerts and recording rules may use, and what the rules record of them. Made by promwright from the catalog:
do not edit.

A label is followed by its complete set of values, by how many it has at most (≤ 20), or by *open* and how many are usual where nothing bounds
it. The number of series is the product over the labels, for all targets of the job together. *Names* are those that Prometheus stores.`;

import type { Resolved } from '../../model/resolved.ts';
import type { Emitted } from '../checked.ts';
import { systemPage } from './system.ts';

/** The catalog as people read it. */
export function emitDocs({ settings }: Resolved): Emitted {
  const systems = settings.systems.map(systemPage);
  const text = ['# Metrics', INTRODUCTION, ...systems].join('\n\n');
  return { files: [{ path: 'docs/metrics.md', text: `${text}\n` }], findings: [] };
}

const INTRODUCTION = `Every metric that the dashboards, alerts and recording rules may use. Made by promwright from the catalog: do not edit.

A label is followed by its complete set of values, by how many it has at most (≤ 20), or by *open* and how many are usual where nothing bounds
it. The number of series is the product over the labels, for all targets of the job together. *Names* are those that Prometheus stores.`;

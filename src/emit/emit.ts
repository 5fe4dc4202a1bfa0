import type { Resolved } from '../model/resolved.ts';
import { type Emitted, merged } from './checked.ts';
import { emitDocs } from './docs/docs.ts';
import { emitGrafana } from './grafana/grafana.ts';
import { emitPrometheus } from './prometheus.ts';

/** The files of every target that is asked for, always in the same order, and what is wrong with them. */
export async function emit(resolved: Resolved): Promise<Emitted> {
  const { targets } = resolved.settings;
  return merged([
    ...(targets.includes('grafana') ? [await emitGrafana(resolved)] : []),
    ...(targets.includes('prometheus') ? [emitPrometheus(resolved)] : []),
    ...(targets.includes('docs') ? [emitDocs(resolved)] : []),
  ]);
}

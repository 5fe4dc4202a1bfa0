import type { Resolved } from '../model/resolved.ts';
import { type Emitted, merged } from './checked.ts';
import { emitDocs } from './docs/docs.ts';
import { emitGrafana } from './grafana/grafana.ts';
import { emitGrafanaAlerting } from './grafana-alerting/grafana-alerting.ts';
import { emitKubernetes } from './kubernetes/kubernetes.ts';
import { emitPrometheus } from './prometheus.ts';
import { emitStack } from './stack/stack.ts';
import { emitTests } from './tests.ts';

/** The files of every target that is asked for, always in the same order, and what is wrong with them. */
export async function emit(resolved: Resolved): Promise<Emitted> {
  const { targets } = resolved.settings;
  return merged([
    ...(targets.includes('grafana') ? [await emitGrafana(resolved)] : []),
    ...(targets.includes('prometheus') ? [emitPrometheus(resolved), emitTests(resolved)] : []),
    ...(targets.includes('docs') ? [emitDocs(resolved)] : []),
    ...(targets.includes('grafana-alerting') ? [emitGrafanaAlerting(resolved)] : []),
    ...(targets.includes('kubernetes') ? [await emitKubernetes(resolved)] : []),
    ...(targets.includes('stack') ? [emitStack(resolved)] : []),
  ]);
}

import type { Resolved } from '../../model/resolved.ts';
import { type Emitted, head, merged, yamlFile } from '../checked.ts';
import { alertmanagerConfig } from './alertmanager.ts';
import { composeModel } from './compose.ts';

const NOTES = `GRAFANA_ADMIN_PASSWORD=… docker compose -f compose.yaml up -d
Prometheus reaches what it scrapes by the names in prometheus/prometheus.yml: put those services on the network
promwright_default, or name them host.docker.internal:PORT where they run on this machine.
The images are pinned to the releases that the files here were made for. Of Grafana's provisioning only dashboards
and data sources are mounted: with provisioning/alerting too, every alert would fire twice.`;

/** Prometheus, Alertmanager and Grafana over the files that the other targets make. */
export function emitStack(resolved: Resolved): Emitted {
  const { settings, groups } = resolved;
  const modules = [...new Set(groups.map((group) => group.file))];
  const config = ['promwright.config.ts'];
  const { files, findings } = merged([
    yamlFile('compose.yaml', composeModel(settings), `${head(config)}\n\n${NOTES}`),
    yamlFile('alertmanager/alertmanager.yml', alertmanagerConfig(resolved), head([...config, ...modules])),
  ]);
  if (settings.prometheus.alertmanagers.length > 0) return { files, findings };
  return {
    files,
    findings: [
      ...findings,
      {
        rule: 'stack/no-alertmanager',
        severity: 'warning',
        message: '`compose.yaml` starts an Alertmanager, and `prometheus.yml` names none.',
        why: 'Alerts fire in Prometheus and nobody is told.',
        fix: "Add `'stack'` to `targets` in promwright.config.ts, or set `prometheus: { alertmanagers: ['alertmanager:9093'] }`.",
        file: 'promwright.config.ts',
      },
    ],
  };
}

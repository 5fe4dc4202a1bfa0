import type { Settings } from '../../model/config.ts';
import { finestInterval } from '../../model/interval.ts';
import { DATASOURCE_NAME } from './datasource.ts';

/** The folders of dashboards become Grafana's folders, so that a new one needs no restart: only this file does. */
export function dashboardsProvider(settings: Settings): unknown {
  return {
    apiVersion: 1,
    providers: [
      {
        name: 'promwright',
        orgId: 1,
        type: 'file',
        disableDeletion: false,
        allowUiUpdates: false,
        updateIntervalSeconds: 30,
        options: { path: settings.grafana.path, foldersFromFilesStructure: true },
      },
    ],
  };
}

export function datasources({ systems, prometheus, grafana }: Settings): unknown {
  return {
    apiVersion: 1,
    datasources: [
      {
        name: DATASOURCE_NAME,
        uid: grafana.datasource,
        type: 'prometheus',
        access: 'proxy',
        orgId: 1,
        url: prometheus.url,
        // Two defaults among an organisation's provisioned files stop Grafana from starting; nothing here needs one.
        isDefault: false,
        editable: false,
        jsonData: {
          httpMethod: 'POST',
          timeInterval: finestInterval(systems),
          prometheusType: 'Prometheus',
          // Without it, Grafana takes Prometheus for one before 2.24 and lists a variable's values the slow way.
          prometheusVersion: fullVersion(prometheus.version),
        },
      },
    ],
  };
}

function fullVersion(version: string): string {
  return [...version.split('.'), '0', '0'].slice(0, 3).join('.');
}

import type { Settings } from '../../model/config.ts';

/** https://github.com/compose-spec/compose-spec/blob/main/spec.md */
export function composeModel({ grafana }: Settings): unknown {
  return {
    name: 'promwright',
    services: {
      prometheus: {
        image: 'prom/prometheus:v3.15.0',
        ...ALWAYS,
        ports: ['127.0.0.1:9090:9090'],
        extra_hosts: ['host.docker.internal:host-gateway'],
        volumes: [mount('./prometheus', '/etc/prometheus'), 'prometheus:/prometheus'],
        // The images promise no shell and no wget, but hold their own tools.
        healthcheck: probe('promtool', 'check', 'ready', '--url=http://127.0.0.1:9090'),
      },
      alertmanager: {
        image: 'prom/alertmanager:v0.34.1',
        ...ALWAYS,
        ports: ['127.0.0.1:9093:9093'],
        extra_hosts: ['host.docker.internal:host-gateway'],
        volumes: [mount('./alertmanager', '/etc/alertmanager'), 'alertmanager:/alertmanager'],
        healthcheck: probe('amtool', '--alertmanager.url=http://127.0.0.1:9093', 'cluster', 'show'),
      },
      grafana: {
        image: 'grafana/grafana:13.3.0',
        ...ALWAYS,
        ports: ['127.0.0.1:3000:3000'],
        environment: {
          GF_SECURITY_ADMIN_PASSWORD:
            '${GRAFANA_ADMIN_PASSWORD:?set it in the environment or in an .env file beside this one}',
          GF_SERVER_ROOT_URL: grafana.url.replaceAll('$', '$$$$'),
        },
        volumes: [
          mount('./grafana/provisioning/dashboards', '/etc/grafana/provisioning/dashboards'),
          mount('./grafana/provisioning/datasources', '/etc/grafana/provisioning/datasources'),
          mount('./grafana/dashboards', grafana.path.replaceAll('$', '$$$$')),
          'grafana:/var/lib/grafana',
        ],
        healthcheck: probe('curl', '-fsS', '-o', '/dev/null', 'http://127.0.0.1:3000/api/health'),
        depends_on: { prometheus: { condition: 'service_healthy' } },
      },
    },
    volumes: { prometheus: {}, alertmanager: {}, grafana: {} },
  };
}

const ALWAYS = { restart: 'unless-stopped', security_opt: ['no-new-privileges:true'] };

/** Of a folder that is not there, Docker would make one that belongs to root. */
function mount(source: string, target: string): unknown {
  return { type: 'bind', source, target, read_only: true, bind: { create_host_path: false } };
}

function probe(...command: readonly string[]): unknown {
  return { test: ['CMD', ...command], interval: '15s', timeout: '5s', retries: 5, start_period: '30s' };
}

import type { Resolved } from '../../model/resolved.ts';
import { inhibitions } from './inhibit.ts';

/** https://prometheus.io/docs/alerting/latest/configuration/ */
export function alertmanagerConfig({ settings, groups }: Resolved): unknown {
  const { page, ticket } = settings.stack.webhooks;
  return {
    route: {
      // An alert of no severity that we know is at least a ticket.
      receiver: 'ticket',
      group_by: ['alertname', 'job'],
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: '12h',
      routes: [
        { matchers: ['severity="critical"'], receiver: 'page', group_wait: '10s', repeat_interval: '1h' },
        { matchers: ['severity="warning"'], receiver: 'ticket' },
        { matchers: ['severity="info"'], receiver: 'null' },
      ],
    },
    inhibit_rules: inhibitions(groups),
    receivers: [webhook('page', page), webhook('ticket', ticket), { name: 'null' }],
  };
}

function webhook(name: string, url: string): unknown {
  return { name, webhook_configs: [{ url, send_resolved: true }] };
}

import { by, countOf, dashboard, gauge, max, mean, rate, row, stat, sub, sum, timeseries, value } from 'promwright';
import { activeConnections, authAttempts, authFailures, connectionDuration, mcp } from 'promwright/catalog/mcp';
import * as alerts from '../rules/mcp.ts';
import { distribution, quantiles, share, window } from './_panels.ts';

const byReplica = sum(value(activeConnections), by('instance'));
const attempts = sum(rate(authAttempts, window));
const attemptsByMethod = sum(rate(authAttempts, window), by('method'));

export default dashboard({
  uid: 'mcp-connections',
  title: 'MCP server connections and authentication',
  description: 'Who is connected, is there room for more, and do people get in?',
  system: mcp,
  rows: [
    row('Is there room, and do people get in?', [
      stat('Open connections', {
        description:
          'Connections of all replicas and protocols. A sudden fall: a replica restarted or a proxy dropped them.',
        queries: { open: sum(value(activeConnections)) },
        color: 'none',
      }),
      gauge('Fullest replica', {
        description:
          'Connections of the replica that has most, of the 1000 that one takes. Above 900 somebody is told: add a replica or find who opens them.',
        queries: { 'of 1000': max(byReplica) },
        min: 0,
        max: 1000,
        thresholds: [
          { at: 900, color: 'orange' },
          { at: 1000, color: 'red' },
        ],
        noValue: 'no connections',
      }),
      stat('Authentication success ratio', {
        description:
          'Attempts that succeeded, of all. Below 80%: find the method below; one reason that dominates tells users in trouble from an attack.',
        queries: { success: sub(1, share(sum(rate(authFailures, window)), attempts)) },
        base: 'red',
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        decimals: 2,
        color: 'value',
      }),
      stat('Authentication attempts', {
        description: 'Attempts per second. Compare with yesterday at this time before you call it an attack.',
        queries: { attempts },
        color: 'none',
      }),
    ]),
    row('Who is connected?', [
      timeseries('Connections by replica', {
        description:
          'All protocols together. One line far above the others: the load balancer keeps clients where they are.',
        queries: { '{{instance}}': byReplica },
        alerts: [alerts.connectionsHigh],
        min: 0,
      }),
      timeseries('Connections by protocol', {
        description: 'One protocol that falls alone: a proxy that does not let it through.',
        queries: { '{{protocol}}': sum(value(activeConnections), by('protocol')) },
        stack: true,
        min: 0,
      }),
      timeseries('Authenticated or not', {
        description:
          'As the connection was when it opened. Many that are not, and growing: somebody opens connections without an account.',
        queries: { 'authenticated: {{authenticated}}': sum(value(activeConnections), by('authenticated')) },
        stack: true,
        min: 0,
      }),
    ]),
    row('How long do connections last?', [
      quantiles(
        'Connection duration',
        connectionDuration,
        'Quantiles of the connections that ended. The highest bucket ends at 1 h. A P50 near a round number, such as 1 min, is the timeout of a proxy.',
      ),
      timeseries('Disconnects by reason', {
        description:
          'Connections per second that ended, by reason; one closed without a reason counts as `normal`. Timeouts up: the network, or replicas that are too busy to answer.',
        queries: {
          '{{protocol}} {{disconnect_reason}}': sum(
            rate(countOf(connectionDuration), window),
            by('protocol', 'disconnect_reason'),
          ),
        },
        min: 0,
      }),
      timeseries('Mean duration by reason', {
        description:
          'How long connections had lasted when they ended, by reason. Short and not `normal`: clients cannot stay.',
        queries: { '{{disconnect_reason}}': mean(connectionDuration, window, by('disconnect_reason')) },
        min: 0,
      }),
      distribution('Connection duration distribution', connectionDuration, 'How many connections lasted how long.'),
    ]),
    row('Who gets in?', [
      timeseries('Authentication attempts per second', {
        description:
          'All methods together. A spike without new users is somebody who tries passwords or tokens: look at the failures by reason.',
        queries: { attempts },
        alerts: [alerts.authAttemptSpike],
        min: 0,
      }),
      timeseries('Failed share by method', {
        description: 'Failures of all attempts, by method. All methods at once: the identity provider or our clock.',
        queries: { '{{method}}': share(sum(rate(authFailures, window), by('method')), attemptsByMethod) },
        alerts: [alerts.authFailureRatioHigh],
        min: 0,
      }),
    ]),
    row('Why are they refused?', [
      timeseries('Failures by reason', {
        description:
          'Failures per second, by method and reason. Expired credentials: clients do not renew them. Wrong ones by the thousand: somebody guesses.',
        queries: { '{{method}} {{reason}}': sum(rate(authFailures, window), by('method', 'reason')) },
        min: 0,
      }),
      timeseries('Attempts by method and outcome', {
        description: 'Attempts per second, by method and what came of them.',
        queries: { '{{method}} {{status}}': sum(rate(authAttempts, window), by('method', 'status')) },
        min: 0,
      }),
    ]),
  ],
});

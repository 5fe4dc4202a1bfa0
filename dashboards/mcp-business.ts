import {
  avgOverTime,
  barGauge,
  by,
  dashboard,
  delta,
  increase,
  max,
  mul,
  row,
  stat,
  sum,
  timeseries,
  value,
} from 'promwright';
import { mcp, revenue, signups, upgrades } from 'promwright/catalog/mcp';
import * as alerts from '../rules/mcp.ts';

const hourly = 3600;
const daily = 86_400;
const instances = { instance: 'The recording adds up the instances.' };
/** Each replica shows its own copy of the revenue: the highest is the one that is up to date. */
const revenueByTier = max(value(revenue), by('tier'));

export default dashboard({
  uid: 'mcp-business',
  title: 'MCP server business',
  description: 'Do people sign up, do they upgrade, and what do they pay?',
  system: mcp,
  time: '24h',
  rows: [
    row('How is business?', [
      stat('Signups in this time range', {
        description:
          'Signups in the time range chosen above. Too low by one for each source, tier and replica that had its first signup within it.',
        queries: { signups: sum(increase(signups, '$__range')) },
        decimals: 0,
        sparkline: false,
        color: 'none',
      }),
      stat('Upgrades in this time range', {
        description: 'Upgrades to another tier in the time range. Too low by the first ones after a restart.',
        queries: { upgrades: sum(increase(upgrades, '$__range')) },
        decimals: 0,
        sparkline: false,
        color: 'none',
      }),
      stat('Revenue', {
        description:
          'All that was ever taken, all tiers, as the replica with the most shows it. A fall: the replica restarted with an empty count. The bank’s books are the truth.',
        queries: { revenue: sum(revenueByTier) },
        color: 'none',
      }),
      stat('Revenue in this time range', {
        description:
          'What came in addition in the time range, as the replica that counted most shows it. Too low if each replica counts its own share.',
        queries: { revenue: sum(max(delta(revenue, '$__range'), by('tier'))) },
        sparkline: false,
        color: 'none',
      }),
    ]),
    row('Do people sign up?', [
      timeseries('Signups in two hours', {
        description: 'A sliding two hours. Set the time range to 8 days to see last week beside it.',
        queries: { signups: sum(increase(signups, '2h')) },
        alerts: [alerts.signupsLow],
        min: 0,
      }),
      timeseries('Signups per hour by source', {
        description: 'Over the last hour. One source at zero while others go on: its way in is broken, try it.',
        queries: { '{{source}}': mul(sum(value(alerts.signupRate), by('source')), hourly) },
        stack: true,
        min: 0,
        ignores: instances,
      }),
      timeseries('Signups per hour by tier', {
        description: 'Over the last hour. A paid tier at zero alone: try the payment page.',
        queries: { '{{tier}}': mul(sum(value(alerts.signupRate), by('tier')), hourly) },
        stack: true,
        min: 0,
        ignores: instances,
      }),
    ]),
    row('Do they upgrade and pay?', [
      barGauge('Upgrades by tiers', {
        description: 'From which tier to which, in the time range.',
        queries: { '{{from_tier}} to {{to_tier}}': sum(increase(upgrades, '$__range'), by('from_tier', 'to_tier')) },
        decimals: 0,
      }),
      timeseries('Upgrades per day by tier', {
        description: 'Upgrades of the last 24 hours, by the tier that was reached.',
        queries: { '{{to_tier}}': mul(sum(avgOverTime(alerts.upgradeRate, '1d'), by('to_tier')), daily) },
        min: 0,
        ignores: instances,
      }),
      timeseries('Revenue by tier', {
        description:
          'All that was ever taken, as the replica with the most shows it. It only rises; a step down is a restart.',
        queries: { '{{tier}}': revenueByTier },
        min: 0,
      }),
    ]),
    row('Who uses what they pay for?', [
      timeseries('Tool invocations per hour by tier', {
        description:
          'Calls of the last hour, by the tier of the user. A free tier that outgrows the others costs without paying.',
        queries: { '{{user_tier}}': mul(sum(value(alerts.invocationsByTier), by('user_tier')), hourly) },
        stack: true,
        min: 0,
        ignores: instances,
      }),
    ]),
  ],
});

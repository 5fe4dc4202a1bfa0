import {
  barGauge,
  dashboard,
  mul,
  promql,
  quantile,
  query,
  rate,
  row,
  stat,
  sum,
  timeseries,
  value,
  where,
} from 'promwright';
import { gatewayz, tokens as gatewayzTokens } from 'promwright/catalog/gatewayz';
import { gptme, requests as gptmeRequests, requestDuration } from 'promwright/catalog/gptme';
import { systems } from 'promwright/catalog/index';
import { mcp, toolDuration, toolInvocations } from 'promwright/catalog/mcp';
import { completionTokens, nexusgate, promptTokens } from 'promwright/catalog/nexusgate';
import { ollamamax } from 'promwright/catalog/ollamamax';
import * as gatewayzRules from '../rules/gatewayz.ts';
import * as nexusgateRules from '../rules/nexusgate.ts';
import * as theirGatewayz from './_gatewayz.ts';
import * as theirNexusgate from './_nexusgate.ts';
import * as theirOllamamax from './_ollamamax.ts';
import { share, window } from './_panels.ts';

/** Of ALERTS nothing says which job or instance a series has: it has what its alert has. */
const allAlerts = { job: 'It counts the alerts of every job.', instance: 'It counts the alerts of every instance.' };
const invocations = sum(rate(toolInvocations, window));
const gptmeRate = sum(rate(gptmeRequests, window));

export default dashboard({
  uid: 'fleet',
  title: 'Fleet overview',
  description: 'Which system needs somebody now? Each has dashboards of its own, in the menus above.',
  system: systems,
  folder: 'fleet',
  rows: [
    row('Does anything need somebody?', [
      stat('Firing', {
        description:
          'Alerts that fire. `critical` has woken somebody already; begin with the dashboard that the alert links to.',
        queries: {
          critical: promql`count(ALERTS{alertstate="firing",severity="critical"}) or vector(0)`,
          warning: promql`count(ALERTS{alertstate="firing",severity="warning"}) or vector(0)`,
        },
        thresholds: [{ at: 1, color: 'red' }],
        color: 'background',
        named: true,
        ignores: allAlerts,
        width: 8,
      }),
      stat('Targets up', {
        description: 'The worst target of each job. Down: look at that system’s own dashboard, and at the process.',
        queries: { '{{job}}': promql<'job'>`min by (job) (up)` },
        mappings: [
          { value: 1, text: 'up', color: 'green' },
          { value: 0, text: 'DOWN', color: 'red' },
        ],
        base: 'red',
        thresholds: [{ at: 1, color: 'green' }],
        color: 'background',
        named: true,
        width: 16,
      }),
    ]),
    row('How much traffic is there?', [
      timeseries('Requests', {
        description:
          'What each system is asked per second: completions, inferences, tool calls, API requests. Compare a line with itself, not with others.',
        queries: [
          query(theirGatewayz.inferenceRate, 'Gatewayz inferences', { system: gatewayz }),
          query(gptmeRate, 'gptme requests', { system: gptme }),
          query(invocations, 'MCP tool calls', { system: mcp }),
          query(theirNexusgate.requestRate, 'NexusGate completions', { system: nexusgate }),
          query(theirOllamamax.total, 'OllamaMax requests', { system: ollamamax }),
        ],
        unit: 'reqps',
        min: 0,
      }),
    ]),
    row('What fails?', [
      timeseries('Error ratio', {
        description:
          'Failures of the system or what stands behind it, of all that ended; what clients got wrong is left out. Two lines up at once share a provider, a database or a network.',
        queries: [
          query(theirGatewayz.inferenceErrorRatio, 'Gatewayz', { system: gatewayz }),
          query(share(sum(rate(where(gptmeRequests, { status: /5../ }), window)), gptmeRate), 'gptme', {
            system: gptme,
          }),
          query(share(sum(rate(where(toolInvocations, { status: 'error' }), window)), invocations), 'MCP', {
            system: mcp,
          }),
          query(theirNexusgate.errorRatio, 'NexusGate', { system: nexusgate }),
          query(theirOllamamax.errorRatio, 'OllamaMax', { system: ollamamax }),
        ],
        thresholds: [{ at: 0.05, color: 'orange' }],
        min: 0,
      }),
    ]),
    row('How long do clients wait?', [
      timeseries('First token, P95', {
        description: 'Until the first token or chunk of a stream. Above 2 s people notice.',
        queries: [
          query(theirGatewayz.ttfcAt(0.95), 'Gatewayz', { system: gatewayz }),
          query(theirNexusgate.ttftAt(0.95), 'NexusGate', { system: nexusgate }),
        ],
        thresholds: [{ at: 2, color: 'orange' }],
        min: 0,
      }),
      timeseries('Whole answer, P95', {
        description:
          'From request to end: of completions, inferences, tool calls; for gptme to the headers. Long answers are slow by nature.',
        queries: [
          query(quantile(0.95, requestDuration, window), 'gptme, to the headers', { system: gptme }),
          query(quantile(0.95, toolDuration, window), 'MCP tools', { system: mcp }),
          query(theirNexusgate.durationAt(0.95), 'NexusGate', { system: nexusgate }),
          query(quantile(0.95, theirOllamamax.inference, window), 'OllamaMax inference', { system: ollamamax }),
        ],
        min: 0,
      }),
    ]),
    row('What is used, and what does it cost?', [
      timeseries('Tokens per second', {
        description: 'Read and generated together.',
        queries: [
          query(sum(rate(gatewayzTokens, window)), 'Gatewayz', { system: gatewayz }),
          query(sum(rate(promptTokens, window)), 'NexusGate, read', { system: nexusgate }),
          query(sum(rate(completionTokens, window)), 'NexusGate, generated', { system: nexusgate }),
        ],
        min: 0,
      }),
      timeseries('Cost per hour', {
        description: 'Dollars per hour over the last hour, at the prices that each gateway knows.',
        queries: [
          query(mul(sum(value(gatewayzRules.costRate)), 3600), 'Gatewayz', { system: gatewayz }),
          query(mul(sum(value(nexusgateRules.costRate)), 3600), 'NexusGate', { system: nexusgate }),
        ],
        stack: true,
        min: 0,
        ignores: { instance: 'The recordings add up the instances.' },
      }),
      barGauge('Samples by job', {
        description:
          'What a scrape of each job brings: what Prometheus’ memory goes by. *Monitoring of the monitoring* has the limits.',
        queries: { '{{job}}': promql<'job'>`sum by (job) (scrape_samples_scraped)` },
        links: [{ title: 'Monitoring of the monitoring', dashboard: 'prometheus-watch' }],
      }),
    ]),
  ],
});

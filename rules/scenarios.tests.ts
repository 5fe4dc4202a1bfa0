import { gatewayz } from 'promwright/catalog/gatewayz';
import { gptme } from 'promwright/catalog/gptme';
import { mcp } from 'promwright/catalog/mcp';
import { nexusgate } from 'promwright/catalog/nexusgate';
import { ollamamax } from 'promwright/catalog/ollamamax';
import { prometheus } from 'promwright/catalog/prometheus';
import { scenarios } from 'promwright/test';
import * as gatewayzAlerts from './gatewayz.ts';
import { availability as gatewayzAvailability } from './gatewayz-slo.ts';
import * as gptmeAlerts from './gptme.ts';
import { availability as gptmeAvailability } from './gptme-slo.ts';
import * as mcpAlerts from './mcp.ts';
import { availability as mcpAvailability } from './mcp-slo.ts';
import * as nexusgateAlerts from './nexusgate.ts';
import { availability as nexusgateAvailability } from './nexusgate-slo.ts';
import * as ollamamaxAlerts from './ollamamax.ts';
import { availability as ollamamaxAvailability } from './ollamamax-slo.ts';
import { samplesHigh } from './prometheus.ts';

/** What fails so much spends the budget of every window. */
const burnt = ({ alerts }: typeof nexusgateAvailability) => [alerts['1h'], alerts['6h'], alerts['1d'], alerts['3d']];

const nexus = nexusgateAlerts;
const nexusFails = [
  nexus.errorRatioHigh,
  nexus.errorRatioCritical,
  nexus.modelErrorRatioHigh,
  nexus.embeddingErrorRatioHigh,
  ...burnt(nexusgateAvailability),
];
const gateway = gatewayzAlerts;
const gatewayFails = [
  gateway.httpErrorsHigh,
  gateway.httpErrorsCritical,
  gateway.inferenceErrorsHigh,
  gateway.inferenceErrorsCritical,
  gateway.providerErrorsHigh,
  ...burnt(gatewayzAvailability),
];
const ollama = ollamamaxAlerts;
const ollamaFails = [
  ollama.errorRatioHigh,
  ollama.errorRatioCritical,
  ollama.modelErrorsHigh,
  ollama.taskErrorsHigh,
  ollama.clusterErrorsHigh,
  ...burnt(ollamamaxAvailability),
];

/** Healthy fires nothing, and neither does what is not named. A restart of a minute is what every alert must bear. */
export default [
  scenarios(nexusgate, {
    'provider-outage': [...nexusFails, nexus.modelErrorRatioCritical],
    'slow-first-tokens': [nexus.ttftHigh, nexus.ttftCritical],
    'error-burst': nexusFails,
    'rate-limit-squeeze': [nexus.rpmHigh, nexus.rpmCritical, nexus.tpmHigh, nexus.tpmCritical, nexus.rejectionsHigh],
    'cost-spike': [nexus.costSpike],
    'no-traffic': [nexus.noTraffic],
  }),
  scenarios(gatewayz, {
    'provider-outage': [...gatewayFails, gateway.providerUnavailable, gateway.circuitOpen],
    'slow-first-tokens': [gateway.ttfcHigh, gateway.ttfcCritical],
    'error-burst': gatewayFails,
    'rate-limit-squeeze': [gateway.limitedHigh],
    'cost-spike': [gateway.costSpike],
    'no-traffic': [gateway.noTraffic],
  }),
  scenarios(mcp, {
    'provider-outage': [
      mcpAlerts.errorRatioHigh,
      mcpAlerts.errorRatioCritical,
      mcpAlerts.toolErrorRatioHigh,
      mcpAlerts.toolErrorRatioCritical,
      ...burnt(mcpAvailability),
    ],
    'error-burst': [
      mcpAlerts.errorRatioHigh,
      mcpAlerts.errorRatioCritical,
      mcpAlerts.toolErrorRatioHigh,
      mcpAlerts.renderFailureRatioHigh,
      mcpAlerts.httpErrorRatioHigh,
      mcpAlerts.httpErrorRatioCritical,
      ...burnt(mcpAvailability),
    ],
    'no-traffic': [mcpAlerts.noInvocations],
  }),
  scenarios(ollamamax, {
    'provider-outage': ollamaFails,
    'error-burst': [...ollamaFails, ollama.healthLow],
    'cardinality-attack': [ollama.notFoundStorm, ollama.seriesHigh],
    'no-traffic': [ollama.noTraffic],
  }),
  scenarios(gptme, {
    'error-burst': [gptmeAlerts.errorRatioHigh, gptmeAlerts.errorRatioCritical, ...burnt(gptmeAvailability)],
    'cardinality-attack': [gptmeAlerts.notFoundStorm],
  }),
  scenarios(prometheus, { 'cardinality-attack': [samplesHigh] }),
];

import { gatewayz } from '../../src/catalog/gatewayz.ts';
import { mcp } from '../../src/catalog/mcp.ts';
import { ollamamax } from '../../src/catalog/ollamamax.ts';
import { seeds as ofGatewayz } from './gatewayz.ts';
import { prose, samples } from './mcp-queries.ts';
import { rules } from './mcp-rules.ts';
import { seeds as ofOllamaMax } from './ollamamax.ts';
import type { Paper } from './seed.ts';

/** The documents that publish queries for a system which ships here. Those of gptme and NexusGate have none. */
export const papers: readonly Paper[] = [
  {
    system: ollamamax,
    about:
      '`docs/COMMENT_1_COMPLETE.md` of [KhryptorGraphics/OllamaMax](https://github.com/KhryptorGraphics/OllamaMax) tells of the metrics that its API got, with five queries.',
    seeds: ofOllamaMax,
  },
  {
    system: gatewayz,
    about:
      'The page “Prometheus Setup” in the wiki of [Alpaca-Network/gatewayz-backend](https://github.com/Alpaca-Network/gatewayz-backend) names the metrics of the gateway, eight queries, and the panels to make of them. It lists a panel on the users with the most requests besides: no metric has a label for the user.',
    seeds: ofGatewayz,
  },
  {
    system: mcp,
    about:
      'The article “Prometheus Metrics Collection for ChatGPT Apps” by MakeAIHQ instruments an MCP server, with ten alerts, four recordings, fifteen queries for dashboards and two in its prose. No expression reads what the recordings record.',
    seeds: [...prose, ...rules, ...samples],
  },
];

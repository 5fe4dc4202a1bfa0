import type { System } from '../metric/system.ts';
import { gatewayz } from './gatewayz.ts';
import { gptme } from './gptme.ts';
import { mcp } from './mcp.ts';
import { nexusgate } from './nexusgate.ts';
import { ollamamax } from './ollamamax.ts';
import { prometheus } from './prometheus.ts';

/** Every system that ships with promwright, by name. */
export const systems: readonly System[] = [gatewayz, gptme, mcp, nexusgate, ollamamax, prometheus];

import { gatewayz } from './gatewayz.ts';
import { gptme } from './gptme.ts';
import { mcp } from './mcp.ts';
import { nexusgate } from './nexusgate.ts';
import { ollamamax } from './ollamamax.ts';
import type { Profile } from './profile.ts';
import { prometheus } from './prometheus.ts';

const profiles: Readonly<Record<string, Profile>> = { gatewayz, gptme, mcp, nexusgate, ollamamax, prometheus };
const UNKNOWN: Profile = { load: 5 };

/** What is known of a system by its name; of one that does not ship, only a likely load. */
export function profileOf(system: string): Profile {
  return Object.hasOwn(profiles, system) ? (profiles[system] ?? UNKNOWN) : UNKNOWN;
}

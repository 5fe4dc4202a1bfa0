import type { System } from '../metric/system.ts';
import { nexusgate } from './nexusgate.ts';
import { prometheus } from './prometheus.ts';

/** Every system that ships with promwright. */
export const systems: readonly System[] = [nexusgate, prometheus];

import { alerts } from './classes/alerts.ts';
import { costs } from './classes/costs.ts';
import { counters } from './classes/counters.ts';
import { dashboards } from './classes/dashboards.ts';
import { histograms } from './classes/histograms.ts';
import { idioms } from './classes/idioms.ts';
import { matching } from './classes/matching.ts';
import { names } from './classes/names.ts';
import { rules } from './classes/rules.ts';
import { units } from './classes/units.ts';
import { values } from './classes/values.ts';
import type { Class } from './mutant.ts';

/** Every class of defects. */
export const classes: readonly Class[] = [
  ...names,
  ...counters,
  ...histograms,
  ...matching,
  ...values,
  ...units,
  ...alerts,
  ...rules,
  ...dashboards,
  ...idioms,
  ...costs,
];

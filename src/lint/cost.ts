import { servedBy } from '../analysis/cost/served.ts';
import type { Finding } from './rule.ts';
import type { Budget, QuerySubject } from './subject.ts';

/** The query that reads most of some, and what they read together; undefined where one of them is not known. */
export function heaviest(
  queries: readonly QuerySubject[],
): { readonly query: QuerySubject; readonly samples: number; readonly budget: Budget } | undefined {
  let sum = 0;
  let most = -1;
  let found: QuerySubject | undefined;
  for (const query of queries) {
    const samples = query.costing?.samples?.samples;
    if (samples === undefined) return undefined;
    sum += samples;
    if (samples > most) [most, found] = [samples, query];
  }
  return found?.costing && { query: found, samples: sum, budget: found.costing.budget };
}

/** Where a query reads most, and what to write there. */
export function remedy({ expr, costing, instant, on, text }: QuerySubject): Pick<Finding, 'node' | 'fix'> {
  const served = costing && servedBy(expr, costing.steps, costing.setting);
  // Each step reads the whole time range again.
  const whole = on === 'panel' && !instant && /\$\{?__range\b/.test(text);
  const once =
    'Evaluate it once, at the end of the time range, as an instant query: a window of `$__range` is one number.';
  if (!served) return whole ? { fix: once } : {};
  const { node, instead, add } = served;
  if (whole) return { node, fix: once };
  if (instead !== undefined) return { node, fix: `Read what is recorded: \`${instead}\`.` };
  return add ? { node, fix: `Record \`${add.expr}\` as \`${add.record}\`, and read \`${add.instead}\`.` } : { node };
}

const NUMBERS = new Intl.NumberFormat('en-US');

export const counted = (samples: number): string => NUMBERS.format(Math.round(samples));

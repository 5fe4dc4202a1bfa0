import { printUnit } from '../../../metric/unit.ts';
import { disagrees } from '../../../model/unit.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'unit/presentation',
  on: 'panel',
  severity: 'error',
  summary: 'A panel’s unit is not that of its values.',
  why: 'The number is printed as something else: seconds as milliseconds, a ratio of 0.05 as 0.05 %.',
  fix: 'Leave the unit out: it is inferred.',
  bad: [],
  good: [],

  *check({ type, unit: said, unitSaid, queries, at }) {
    if (!unitSaid || (at && queries.length > 1)) return;
    for (const query of queries) {
      const { unit, boundUnit } = query.inference.root;
      const real = type === 'heatmap' ? boundUnit : unit;
      if (real && disagrees(said, real))
        yield { message: `The panel’s unit is \`${said}\`, but query ${query.path.at(-1)} is in ${printUnit(real)}.` };
    }
  },
});

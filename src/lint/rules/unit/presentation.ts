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

  *check({ panel }) {
    const { source, targets } = panel;
    if (source.type === 'text' || source.spec.unit === undefined) return;
    for (const { refId, inference } of targets) {
      const { unit, boundUnit } = inference.root;
      const real = source.type === 'heatmap' ? boundUnit : unit;
      if (real && disagrees(source.spec.unit, real))
        yield { message: `The panel’s unit is \`${source.spec.unit}\`, but query ${refId} is in ${printUnit(real)}.` };
    }
  },
});

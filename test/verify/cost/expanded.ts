import { nameOfVariable, type Setting } from '../../../src/analysis/cost/world.ts';
import { VARIABLE } from '../../../src/promql/names.ts';

/** A query as Prometheus gets it. */
export function expanded(text: string, { durations, texts, jobs }: Setting): string {
  return text.replace(VARIABLE, (variable) => {
    const name = nameOfVariable(variable);
    const duration = durations.get(name);
    if (duration !== undefined) return `${duration}ms`;
    return texts.get(name) ?? (name === 'job' ? jobs.join('|') : variable);
  });
}

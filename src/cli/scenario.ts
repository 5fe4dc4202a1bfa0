import { type Scenario, scenarios } from '../simulate/scenario.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './usage.ts';

/** The scenario of a name; where there is none, `message` says so. */
export function scenarioNamed(name: string, message = `There is no scenario \`${name}\`.`): Scenario {
  const found = scenarios.find((one) => one.name === name);
  if (found) return found;
  const known = scenarios.map((one) => one.name);
  const near = nearest(name, known);
  throw new UsageError(
    near === undefined ? message : `${message} Did you mean \`${near}\`?`,
    `The scenarios are ${known.map((one) => `\`${one}\``).join(', ')}.`,
  );
}

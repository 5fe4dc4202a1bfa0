import { refuse } from '../../query/vector.ts';
import type { Shares } from './distribution.ts';
import { type Change, isChanging, type Signal } from './signal.ts';

/** Observations of which a share that may change has one value, and the rest another: `partly(changing(0, at('5m', 0.1)), 4, 0.8)`. */
export function partly(share: Signal, one: number, rest: number): Signal<Shares> {
  const mixed = (of: number): Shares =>
    of === 0 ? { [rest]: 1 } : of === 1 ? { [one]: 1 } : { [one]: of, [rest]: 1 - of };
  if (!isChanging(share)) return mixed(share);
  const { first, changes } = share;
  return {
    first: first === 'none' ? first : mixed(first),
    changes: changes.map((change): Change<Shares> => {
      if (change.does === 'ramp') return refuse('A share that is observed cannot ramp: give it by steps with `at(…)`.');
      if (change.does !== 'at') return change;
      return { ...change, to: change.to === 'none' ? change.to : mixed(change.to) };
    }),
  };
}

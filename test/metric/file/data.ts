import type { System } from '../../../src/metric/system.ts';

/** A system without the functions that declare more of it. */
export function data({ kind, name, title, description, jobs, metrics }: System): System {
  return { kind, name, title, description, jobs, metrics };
}

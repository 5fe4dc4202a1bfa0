import type { System } from '../metric/system.ts';
import type { Track } from '../metric/track.ts';
import { courseOf, families, type Tracking } from './course.ts';
import { scrapes } from './scrapes.ts';

export type { Tracking } from './course.ts';

/** Every series of a system over time: the same for the same seed. A scenario that means nothing to the system changes nothing. */
export function tracks(system: System, tracking: Tracking): readonly Track[] {
  const course = courseOf(system, tracking);
  const all = [...families(course)].flatMap(({ members }) => [...members()].flat());
  return tracking.scrape === true ? [...all, ...scrapes(course)] : all;
}

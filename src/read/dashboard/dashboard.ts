import type { ReadDashboard } from '../document.ts';
import type { Part } from '../kind.ts';
import type { File } from '../place.ts';
import { readClassic } from './classic.ts';
import { readV2 } from './v2.ts';

export function dashboardsOf(file: File, part: Part): readonly ReadDashboard[] {
  if (part.kind === 'dashboard') return [readClassic(file, part)];
  return part.kind === 'dashboard-v2' ? [readV2(file, part)] : [];
}

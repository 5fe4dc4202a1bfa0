import type { Resolved } from '../../model/resolved.ts';
import type { Verified } from '../../verify/verdict.ts';

export function page(_: Resolved, __: Verified): string {
  return '';
}

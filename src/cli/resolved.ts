import type { Diagnostic } from '../diagnostic.ts';
import { resolve } from '../model/resolve.ts';
import type { Resolved } from '../model/resolved.ts';
import { load } from './load.ts';

/** The project of a folder with everything explicit; absent where a module could not be had. */
export async function resolved(
  root: string,
): Promise<{ readonly project?: Resolved; readonly findings: readonly Diagnostic[] }> {
  const { project, findings } = await load(root);
  if (!project) return { findings };
  const made = resolve(project);
  return { project: made.resolved, findings: [...findings, ...made.findings] };
}

import { type Diagnostic, isError } from '../diagnostic.ts';
import type { OutputFile } from '../emit/file.ts';
import type { TargetName } from '../model/config.ts';
import type { Resolved } from '../model/resolved.ts';
import type { JsonSummary } from '../report/json.ts';
import { load } from './load.ts';

export interface Compiled {
  /** Absent where a finding is an error. */
  readonly files?: readonly OutputFile[];
  readonly findings: readonly Diagnostic[];
  /** The output folder, as the config names it; absent where the project does not load. */
  readonly out?: string;
  readonly dashboards: number;
  readonly groups: number;
  /** Modules about systems that the config does not build. */
  readonly leftOut: readonly string[];
  readonly summary: JsonSummary;
  /** The files that were read; all of them only where asked for. */
  readonly inputs: readonly string[];
}

export interface CompileOptions {
  readonly targets?: readonly TargetName[];
  readonly inputs?: boolean;
  /** Told what begins. */
  readonly onPhase?: (what: string) => void;
}

/** From the modules of a project to the files that it makes, or to what is wrong with it. Writes nothing. */
export async function compile(
  root: string,
  { targets, inputs = false, onPhase = () => {} }: CompileOptions,
): Promise<Compiled> {
  onPhase('Loading modules');
  // What comes next is read while esbuild's process is at work.
  let next: ReturnType<typeof stages> | undefined;
  const meanwhile = (): void => {
    next ??= stages();
    next.catch(() => {});
  };
  const { project, findings: loaded, inputs: read } = await load(root, { inputs, meanwhile });
  const none = { dashboards: 0, groups: 0, leftOut: [], summary: { files: read.length, expressions: 0 }, inputs: read };
  if (!project) return { ...none, findings: loaded };

  const { resolve, lint, projectSubjects, emit } = await (next ?? stages());
  const settings = { ...project.settings, targets: targets ?? project.settings.targets };
  onPhase(`Checking ${project.dashboards.length} dashboards and ${project.groups.length} rule groups`);
  const { resolved, findings: unresolved } = resolve({ ...project, settings });
  const found = [...loaded, ...unresolved, ...lint(projectSubjects(resolved))];
  const done = {
    ...none,
    out: settings.out,
    dashboards: resolved.dashboards.length,
    groups: resolved.groups.length,
    leftOut: resolved.leftOut,
    summary: { files: read.length, expressions: expressionsOf(resolved) },
  };
  if (found.some(isError)) return { ...done, findings: found };

  onPhase('Making files');
  const { files, findings: refused } = await emit(resolved);
  const findings = [...found, ...refused];
  return findings.some(isError) ? { ...done, findings } : { ...done, findings, files };
}

function expressionsOf({ dashboards, groups }: Resolved): number {
  const drawn = dashboards.flatMap(({ rows }) =>
    rows.flatMap(({ panels }) => panels.map(({ targets }) => targets.length)),
  );
  return [...drawn, ...groups.map(({ rules }) => rules.length)].reduce((sum, n) => sum + n, 0);
}

async function stages() {
  const [{ resolve }, { lint }, { projectSubjects }, { emit }] = await Promise.all([
    import('../model/resolve.ts'),
    import('../lint/lint.ts'),
    import('../lint/own.ts'),
    import('../emit/emit.ts'),
    // The largest of all, which the emitter asks for at its first dashboard.
    import('../emit/grafana/sdk.ts'),
  ]);
  return { resolve, lint, projectSubjects, emit };
}

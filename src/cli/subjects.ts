import type { Recorded } from '../analysis/known.ts';
import { type Diagnostic, isError } from '../diagnostic.ts';
import { fileSubjects, type World } from '../lint/foreign.ts';
import { projectSubjects } from '../lint/own.ts';
import { DEFAULT_TARGET, type Linted } from '../lint/subject.ts';
import type { System } from '../metric/system.ts';
import { resolve as resolveProject } from '../model/resolve.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Document } from '../read/document.ts';
import { read } from '../read/read.ts';
import { catalogOf } from './catalog.ts';
import { type Input, inputs } from './files.ts';
import { findConfig } from './find.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';

export interface Gathered {
  /** Absent where nothing could be had. */
  readonly linted?: Linted;
  /** What was wrong before any rule looked. */
  readonly findings: readonly Diagnostic[];
  readonly files: number;
  readonly expressions: number;
  /** Files of folders that are of no known kind. */
  readonly skipped: number;
}

export interface Wanted {
  readonly catalog: readonly string[];
  readonly version?: string;
  readonly features: readonly string[];
}

export async function lintProject(wanted: Wanted, io: Io): Promise<Gathered> {
  const { project, findings, inputs: files } = await load(io.cwd);
  const none = { files: files.length, expressions: 0, skipped: 0 };
  if (!project) return { ...none, findings };
  const { settings } = project;
  const prometheus = { ...settings.prometheus, ...target(wanted, settings.prometheus) };
  const { resolved, findings: unresolved } = resolveProject({ ...project, settings: { ...settings, prometheus } });
  const linted = projectSubjects(resolved);
  return { ...none, linted, findings: [...findings, ...unresolved], expressions: linted.query.length };
}

export async function lintFiles(operands: readonly string[], wanted: Wanted, io: Io): Promise<Gathered> {
  const named = inputs(operands, io.cwd);
  const { world, findings } = await worldOf(wanted, io.cwd);
  const found: Diagnostic[] = [...findings];
  if (findings.some(isError)) return { findings: found, files: 0, expressions: 0, skipped: 0 };
  let skipped = 0;
  const documents = named.flatMap((input, i): readonly Document[] => {
    if (io.interactive && named.length > 20) io.err(`\r\u001b[2K${i + 1} of ${named.length} files …`);
    const one = readOne(input);
    if (!input.named && one.alien) skipped += 1;
    else found.push(...one.findings);
    return one.document ? [one.document] : [];
  });
  if (io.interactive && named.length > 20) io.err('\r\u001b[2K');
  const { linted, findings: unparsed } = fileSubjects(documents, world);
  return {
    linted,
    findings: [...found, ...unparsed],
    files: documents.length,
    expressions: linted.query.length + unparsed.length,
    skipped,
  };
}

function readOne({ path, bytes }: Input): {
  readonly document?: Document;
  readonly findings: readonly Diagnostic[];
  readonly alien: boolean;
} {
  try {
    const { document, findings, alien = false } = read(path, bytes());
    return { ...(document && { document }), findings, alien };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    return {
      findings: [
        { rule: 'file/unreadable', severity: 'error', message: `The file cannot be read: ${code}.`, file: path },
      ],
      alien: false,
    };
  }
}

/** The catalog that expressions are held against, and in a project its recordings. */
export async function catalogWorld(
  catalog: readonly string[],
  cwd: string,
): Promise<{ readonly world: World; readonly findings: readonly Diagnostic[] }> {
  return await worldOf({ catalog, features: [] }, cwd);
}

async function worldOf(
  wanted: Wanted,
  cwd: string,
): Promise<{ readonly world: World; readonly findings: readonly Diagnostic[] }> {
  if (wanted.catalog.length === 0 && findConfig(cwd) !== undefined) {
    const { project, findings } = await load(cwd);
    if (!project) return { world: world([], [], target(wanted)), findings };
    const { resolved, findings: unresolved } = resolveProject(project);
    const { systems, prometheus } = resolved.settings;
    return {
      world: world(systems, recordedBy(resolved), target(wanted, prometheus)),
      findings: [...findings, ...unresolved].filter(isError),
    };
  }
  const catalog = await catalogOf(wanted.catalog, cwd);
  return { world: world(catalog?.systems ?? [], [], target(wanted)), findings: catalog?.findings ?? [] };
}

const world = (systems: readonly System[], recorded: readonly Recorded[], of: World['target']): World => ({
  systems,
  recorded,
  target: of,
});

function target(
  { version, features }: Wanted,
  own: World['target'] = { ...DEFAULT_TARGET, assumed: true },
): World['target'] {
  const said = version !== undefined || features.length > 0 || own.assumed === undefined;
  const of = { version: version ?? own.version, features: [...own.features, ...features] };
  return said ? of : { ...of, assumed: true };
}

function recordedBy({ groups }: Resolved): readonly Recorded[] {
  return groups.flatMap(({ jobs, rules }) =>
    rules.flatMap((rule) =>
      rule.rule === 'record' ? [{ name: rule.name, expr: rule.expr, labels: rule.labels, jobs }] : [],
    ),
  );
}

import { knownOf, type Recorded } from '../analysis/known.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { System } from '../metric/system.ts';
import type { Expr } from '../promql/ast.ts';
import type { Document, Source } from '../read/document.ts';
import { boardOf } from './foreign/board.ts';
import { costingsOf } from './foreign/costing.ts';
import { groupOf, recordedIn } from './foreign/group.ts';
import { parseAll } from './foreign/parsed.ts';
import type { Context } from './foreign/query.ts';
import { type Linted, linted, type Target } from './subject.ts';

export interface Foreign {
  readonly linted: Linted;
  /** Expressions that do not parse. */
  readonly findings: readonly Diagnostic[];
}

/** What the files are held against. */
export interface World {
  /** None: without a catalog. */
  readonly systems: readonly System[];
  /** What is recorded elsewhere. */
  readonly recorded: readonly Recorded[];
  readonly target: Target;
}

/** The subjects of files that somebody else wrote, over a catalog or over none. What the files record is known like any metric. */
export function fileSubjects(documents: readonly Document[], world: World): Foreign {
  const { systems, target } = world;
  const findings: Diagnostic[] = [];
  const exprs = new Map<Source, Expr>();
  for (const document of documents) parseAll(document, exprs, findings);
  const jobs = systems.flatMap((system) => system.jobs.map(({ job }) => job));
  const recorded = documents.flatMap((document) => recordedIn(document, jobs, exprs));
  const own = new Set(recorded.map(({ name }) => name));
  const known = knownOf(systems, [...recorded, ...world.recorded.filter(({ name }) => !own.has(name))]);
  const costings = costingsOf(recorded, world, known);
  const context: Context = { known, jobs, target, exprs, templates: new Map(), costings };
  const boards = documents.flatMap(({ path, dashboards }) =>
    dashboards.map((dashboard) => boardOf(dashboard, path, context)),
  );
  const groups = documents.flatMap(({ path, kind, groups: read }) =>
    read.map((group) => groupOf(group, path, kind, context)),
  );
  return {
    linted: linted(
      boards.map(({ board }) => board),
      groups,
      boards.flatMap(({ queries }) => queries),
    ),
    findings,
  };
}

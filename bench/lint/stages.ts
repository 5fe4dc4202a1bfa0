import { readFileSync } from 'node:fs';
import { infer } from '../../src/analysis/infer.ts';
import { knownOf } from '../../src/analysis/known.ts';
import { fileSubjects } from '../../src/lint/foreign.ts';
import { lint } from '../../src/lint/lint.ts';
import { readCatalog } from '../../src/metric/file/read.ts';
import { check } from '../../src/promql/check.ts';
import { parse } from '../../src/promql/parse.ts';
import { cursor } from '../../src/promql/parser/cursor.ts';
import { parseExpr } from '../../src/promql/parser/expression.ts';
import type { Document } from '../../src/read/document.ts';
import { read } from '../../src/read/read.ts';
import { median } from '../measure.ts';

const ROUNDS = 7;
const TARGET = { version: '3.0', features: [] };

/** Milliseconds of each stage in a process that is warm: the median, after the first rounds are left out. */
export function stages(rules: string, catalog: string): ReadonlyMap<string, number> {
  const bytes = readFileSync(rules);
  const { systems } = readCatalog(catalog, readFileSync(catalog, 'utf8'));
  if (systems.length === 0) throw new Error(`${catalog} cannot be read.`);
  const document = documentOf(read(rules, bytes).document);
  const texts = document.groups.flatMap((group) => group.rules.flatMap(({ expr }) => expr?.text ?? []));
  const exprs = texts.flatMap((text) => {
    const parsed = parse(text);
    return parsed.ok ? [parsed.expr] : [];
  });
  if (exprs.length !== texts.length) throw new Error(`${rules} has expressions that do not parse.`);
  const world = { systems, recorded: [], target: TARGET };
  const subjects: readonly (readonly [string, () => unknown])[] = [
    ['YAML with places', () => read(rules, bytes)],
    ['parse', () => texts.map((text) => parseExpr(cursor(text, false)))],
    ['parse and check', () => texts.map((text) => parse(text))],
    ['check', () => exprs.map((expr) => check(expr))],
    ['infer, each by itself', () => inferAll()],
    ['subjects: parse, check and infer', () => fileSubjects([document], world)],
  ];
  const jobs = systems.flatMap((system) => system.jobs.map(({ job }) => job));
  const inferAll = () => {
    const known = knownOf(systems, []);
    return exprs.map((expr) => infer(expr, known, jobs));
  };
  const { linted } = fileSubjects([document], world);
  const all = [...subjects, ['all rules', () => lint(linted)] as const];
  return new Map(all.map(([name, run]) => [name, timed(run)]));
}

function timed(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times.slice(2));
}

function documentOf(document: Document | undefined): Document {
  if (document) return document;
  throw new Error('The rule file cannot be read.');
}

import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { fileSubjects } from '../../src/lint/foreign.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Rule } from '../../src/lint/rule.ts';
import type { System } from '../../src/metric/system.ts';
import { read } from '../../src/read/read.ts';
import type { Seed } from './seed.ts';

type Only = (rule: Rule) => boolean;

/** The rules on queries; those on panels ask for words and units that no document gives. */
const onQueries: Only = ({ on, off }) => on === 'query' && off !== true;
const onRules: Only = ({ on, off }) => on !== 'query' && off !== true;

/** What is found in the expression: alone, in a file such as it would stand in, over the catalog of its own system. */
export function foundIn(system: System, seed: Seed): readonly Diagnostic[] {
  return linted(system, seed.as === 'panel' ? boardOf(seed) : ruleFileOf([seed]), onQueries);
}

/** What is found beside the expressions in the rules of a document, all in one file and each as it stands there. */
export function foundBeside(system: System, seeds: readonly Seed[]): readonly Diagnostic[] {
  return linted(system, ruleFileOf(seeds), onRules);
}

function linted(system: System, text: string, only: Only): readonly Diagnostic[] {
  const { document, findings } = read('published', text);
  if (!document || findings.length > 0) throw new Error(`${text}: ${findings[0]?.message}`);
  const target = { version: '3.0', features: [] };
  const foreign = fileSubjects([document], { systems: [system], recorded: [], target });
  return [...foreign.findings, ...lint(foreign.linted, only)];
}

function boardOf({ title, expr }: Seed): string {
  const panel = { id: 1, title, type: 'timeseries', targets: [{ refId: 'A', expr }] };
  return JSON.stringify({ uid: 'published', title: 'Published', schemaVersion: 42, panels: [panel] });
}

function ruleFileOf(seeds: readonly Seed[]): string {
  const names = new Set(seeds.map(groupOf));
  const groups = [...names].map((name) => ({
    name,
    rules: seeds.filter((seed) => groupOf(seed) === name).map(ruleOf),
  }));
  return stringify({ groups });
}

const groupOf = ({ alert }: Seed): string => alert?.group ?? 'recordings';

function ruleOf({ as, title, expr, alert }: Seed): object {
  if (as === 'recording') return { record: title, expr };
  const { group: _, ...rest } = alert ?? {};
  return { alert: title, expr, ...rest };
}

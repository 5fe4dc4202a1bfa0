import pc from 'picocolors';
import type { ResolvedTest } from '../../model/test/resolved-test.ts';
import type { Io } from '../io.ts';
import type { Tool } from '../promtool.ts';
import type { Fate, Mutation } from './mutate.ts';

/** The tests that were asked, and all: what a recording need not show may be argued beside another alert that reads it. */
interface Argued {
  readonly chosen: readonly ResolvedTest[];
  readonly all: readonly ResolvedTest[];
}

/** The changes that no test notices, those that the tests say why, and how many were noticed. */
export function mutationReport(
  { version }: Tool,
  { fates, failing }: Mutation,
  { chosen, all }: Argued,
  io: Io,
): string {
  const { red, yellow, dim, bold } = pc.createColors(io.color);
  const reasons = reasonsOf(all);
  const missed = fates.filter(({ noticed }) => !noticed);
  const lines = [...new Set(missed.map(({ rule }) => rule))].flatMap((rule) => [
    bold(rule),
    ...missed
      .filter((fate) => fate.rule === rule)
      .map((fate) => {
        const why = reasons.get(keyOf(fate));
        return `  ${why === undefined ? red('unnoticed') : yellow('argued')}  ${fate.what}${why === undefined ? dim(`  (tests of ${few(fate.alerts)})`) : `: ${why}`}`;
      }),
  ]);
  const needless = [...reasonsOf(chosen).keys()].filter((key) => !missed.some((fate) => keyOf(fate) === key));
  const noticed = fates.length - missed.length;
  const share = fates.length === 0 ? 100 : (100 * noticed) / fates.length;
  return `${[
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    ...needless.map((key) => `Argued for nothing, since it is noticed or is no change: ${key}.`),
    ...failing.map((alert) => `Left out, since its tests fail as it is: ${alert}.`),
    `${fates.length} changes with promtool ${version}: ${noticed} noticed (${share.toFixed(1)} %), ${missed.filter((fate) => reasons.has(keyOf(fate))).length} argued, ${unargued(fates, all).length} unnoticed.`,
  ].join('\n')}\n`;
}

export function mutationJson({ version }: Tool, { fates, failing }: Mutation, tests: readonly ResolvedTest[]): string {
  const reasons = reasonsOf(tests);
  const changes = fates.map((fate) => ({ ...fate, why: reasons.get(keyOf(fate)) }));
  const noticed = fates.filter((fate) => fate.noticed).length;
  return `${JSON.stringify({ version: 1, promtool: version, changes, failing, summary: { changes: fates.length, noticed, unnoticed: unargued(fates, tests).length } }, null, 2)}\n`;
}

export function unargued(fates: readonly Fate[], tests: readonly ResolvedTest[]): readonly Fate[] {
  const reasons = reasonsOf(tests);
  return fates.filter((fate) => !fate.noticed && !reasons.has(keyOf(fate)));
}

/** What the tests say of changes that they need not notice, by `rule: change`. */
function reasonsOf(tests: readonly ResolvedTest[]): ReadonlyMap<string, string> {
  return new Map(
    tests.flatMap(({ alert, unnoticed }) =>
      Object.entries(unnoticed).map(([what, why]) => [
        /^[\w:]+: (?!\d)/.test(what) && !what.startsWith('for: ') ? what : `${alert}: ${what}`,
        why,
      ]),
    ),
  );
}

const keyOf = ({ rule, what }: Fate): string => `${rule}: ${what}`;

function few(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

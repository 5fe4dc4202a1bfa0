import pc from 'picocolors';
import { limitOf } from '../../model/limit.ts';
import { ROLES } from '../../model/test/tests.ts';
import type { Coverage } from '../../prove/coverage.ts';
import { picture } from '../../prove/picture.ts';
import type { Io } from '../io.ts';
import type { Tool } from '../promtool.ts';
import type { Verdict } from './judge.ts';

/** What failed and why, with a picture each, then the tally and what no test covers. */
export function reportOf(
  { version }: Tool,
  verdicts: readonly Verdict[],
  coverage: Coverage,
  all: boolean,
  io: Io,
): string {
  const { red, green, dim, bold } = pc.createColors(io.color);
  const byAlert = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { alert } = verdict.trial.test;
    byAlert.set(alert, [...(byAlert.get(alert) ?? []), verdict]);
  }
  const blocks = [...byAlert].flatMap(([alert, own]) => {
    const shown = own.filter(({ ok }) => all || !ok);
    if (shown.length === 0) return [];
    const lines = shown.flatMap((verdict) => {
      const { trial, ok, problems, seen } = verdict;
      const head = `  ${ok ? green('✓') : red('✗')} ${trial.test.name}`;
      if (ok) return [head];
      const drawn = seen ? picture(trial.test, seen, limitOf(trial.alert.expr), io.width - 4) : [];
      return [
        head,
        ...problems.flatMap((problem) => problem.split('\n').map((line) => `    ${line}`)),
        '',
        ...drawn.map((line) => `    ${line}`),
        '',
      ];
    });
    return [`${bold(alert)} ${dim(own[0]?.trial.test.file ?? '')}`, ...lines, ''];
  });
  const failed = verdicts.filter(({ ok }) => !ok).length;
  return `${[...blocks, ...uncovered(coverage), `${byAlert.size} of ${coverage.alerts} alerts, ${verdicts.length} tests with promtool ${version}: ${verdicts.length - failed} passed, ${failed} failed.`].join('\n')}\n`;
}

const NAMED = 10;

function uncovered({ missing, changed }: Coverage): readonly string[] {
  const untested = missing.filter(({ roles }) => roles.length === Object.keys(ROLES).length);
  const partly = missing.filter((one) => !untested.includes(one));
  const list = (names: readonly string[]): string =>
    `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ''}`;
  return [
    ...(untested.length > 0 ? [`Without a test: ${list(untested.map(({ alert }) => alert))}.`] : []),
    ...(partly.length > 0
      ? [
          `Not shown in every case: ${list(partly.map(({ alert, roles }) => `${alert} (${roles.map((role) => ROLES[role]).join(', ')})`))}.`,
        ]
      : []),
    ...(changed.length > 0 ? [`Left out, since the config changes their limits: ${list(changed)}.`] : []),
  ];
}

export function jsonOf({ version }: Tool, verdicts: readonly Verdict[], coverage: Coverage): string {
  const tests = verdicts.map(({ trial, ok, problems }) => ({
    alert: trial.test.alert,
    name: trial.test.name,
    file: trial.test.file,
    ok,
    problems,
  }));
  const failed = verdicts.filter(({ ok }) => !ok).length;
  return `${JSON.stringify({ version: 1, promtool: version, tests, coverage, summary: { tests: tests.length, passed: tests.length - failed, failed } }, null, 2)}\n`;
}

import { expect, test } from 'vitest';
import { bothMajors, promtool, promtools } from '../promtool.ts';
import { readGroups, ruleFiles } from './server.ts';

const OUT = 'out/prometheus';
const LINT = ['--lint=all', '--lint-fatal'];

bothMajors('promtool');

for (const { bin, version } of promtools()) {
  test(`${version}: check config accepts ${OUT}/prometheus.yml`, () => {
    const { ok, output } = promtool(bin, ['check', 'config', ...LINT, `${OUT}/prometheus.yml`]);
    expect(ok, output).toBe(true);
    expect(rulesFound(output)).toBe(readGroups(OUT).flatMap(({ rules }) => rules).length);
  });

  test(`${version}: check rules accepts ${OUT}/rules`, () => {
    const { ok, output } = promtool(bin, ['check', 'rules', ...LINT, ...ruleFiles(OUT)]);
    expect(ok, output).toBe(true);
    expect(rulesFound(output)).toBe(readGroups(OUT).flatMap(({ rules }) => rules).length);
  });
}

/** promtool counts file by file. */
function rulesFound(output: string): number {
  return [...output.matchAll(/SUCCESS: (\d+) rules found/g)].reduce((sum, [, count]) => sum + Number(count), 0);
}

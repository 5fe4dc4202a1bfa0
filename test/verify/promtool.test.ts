import { expect, test } from 'vitest';
import { lacks, MAJORS, promtool, promtools } from '../promtool.ts';
import { readGroups, ruleFiles } from './server.ts';

const OUT = 'out/prometheus';
const LINT = ['--lint=all', '--lint-fatal'];

test.for(MAJORS)('promtool %s.x is here', (major, { skip }) => {
  const note = lacks('promtool', major);
  if (note === undefined) return;
  if (process.env['REQUIRE_PROMTOOL']) expect.fail(note);
  skip(note);
});

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

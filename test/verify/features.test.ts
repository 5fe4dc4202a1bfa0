import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { exampleSubjects } from '../../src/lint/example.ts';
import version from '../../src/lint/rules/feature/version.ts';
import { walk } from '../../src/promql/ast.ts';
import { aggregations, functions } from '../../src/promql/functions.ts';
import { parse } from '../../src/promql/parse.ts';
import { bothMajors, promtool, promtools } from '../promtool.ts';

const ARGUMENTS: Readonly<Record<string, string>> = { scalar: '1', string: '"a"', instant: 'up', range: 'up[5m]' };

const calls = [...functions].map(([name, { args, required }]) => {
  const written = args.slice(0, Math.max(required, 1)).map((type) => ARGUMENTS[type]);
  return `${name}(${args.length === 0 ? '' : written.join(', ')})`;
});
const aggregates = [...aggregations].map(([name, { param }]) => `${name}(${param ? `${ARGUMENTS[param]}, ` : ''}up)`);
const EXPRESSIONS = [
  ...calls,
  ...aggregates,
  'rate(up[5m] anchored)',
  'rate(up[5m] smoothed)',
  'rate(up[5m * 2])',
  'rate(up[step()])',
  'up + fill(0) up',
  'up </ 5',
  'sum({"a.b"})',
  'sum by ("a.b") (up)',
  'up offset -5m',
  'up @ start()',
  'sum_over_time(up[1h:5m])',
];

bothMajors('promtool');

for (const { bin, version: release } of promtools())
  describe(release, () => {
    const target = release.split('.').slice(0, 2).join('.');
    const folder = mkdtempSync(join(tmpdir(), 'features-'));
    test.each(EXPRESSIONS)('%s is refused where it is said to be', (expr) => {
      const parsed = parse(expr);
      expect(parsed.ok && walk(parsed.expr).length).toBeGreaterThan(0);
      const path = join(folder, 'rules.yml');
      writeFileSync(path, stringify({ groups: [{ name: 'g', rules: [{ record: 'a:b:c', expr }] }] }));
      const { ok, output } = promtool(bin, ['check', 'rules', '--lint=none', path]);
      const found = exampleSubjects('query', expr, { version: target, features: [] }).flatMap((query) => [
        ...(version.check?.(query) ?? []),
      ]);
      expect(found.length > 0, output).toBe(!ok);
    });
  });

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aggregations, functions, type ValueType } from '../../src/promql/functions.ts';
import { parse } from '../../src/promql/parse.ts';
import { bothMajors, checkRules, promtools } from '../promtool.ts';

const SAMPLES: Readonly<Record<ValueType, string>> = { scalar: '1', string: '"a"', instant: 'x', range: 'x[5m]' };

/** A call of each function and aggregation that Prometheus takes, if it knows the name. */
const calls = new Map([
  ...[...functions].map(([name, { args, since }]) => {
    const samples = args.map((type, i) => (name === 'info' && i === 1 ? '{a="b"}' : SAMPLES[type]));
    return [`${name}(${samples.join(', ')})`, since] as const;
  }),
  ...[...aggregations].map(
    ([name, { param, since }]) => [`${name}(${param ? `${SAMPLES[param]}, ` : ''}x)`, since] as const,
  ),
]);

test.each([...calls.keys()])('%s', (call) => {
  expect(parse(call).ok).toBe(true);
});

bothMajors('promtool');

describe.each(promtools())('promtool $version', (tool) => {
  test('knows each function that its version has, and no other', () => {
    const dir = mkdtempSync(join(tmpdir(), 'promwright-test-'));
    const file = join(dir, 'rules.yml');
    const rules = [...calls.keys()].map((call, i) => `  - record: r:${i}\n    expr: ${JSON.stringify(call)}\n`);
    writeFileSync(file, `groups:\n- name: all\n  rules:\n${rules.join('')}`);
    const { output } = checkRules(tool, file);
    const refused = [...output.matchAll(/"r:(\d+)": could not parse/g)].map(([, i]) => [...calls.keys()][Number(i)]);
    const lacking = [...calls].filter(([, since]) => since !== undefined && isNewer(since, tool.version));
    expect(refused.toSorted()).toEqual(lacking.map(([call]) => call).toSorted());
  });
});

function isNewer(since: string, version: string): boolean {
  const [major = 0, minor = 0] = since.split('.').map(Number);
  const [theirMajor = 0, theirMinor = 0] = version.split('.').map(Number);
  return major === theirMajor ? minor > theirMinor : major > theirMajor;
}

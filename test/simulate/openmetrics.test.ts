import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { oneOf, upTo } from '../../src/metric/label.ts';
import { type System, system } from '../../src/metric/system.ts';
import { openMetrics } from '../../src/simulate/openmetrics.ts';
import { scenarios } from '../../src/simulate/scenario.ts';
import { promtool, promtools } from '../promtool.ts';

const help = 'A "help" \\ of two\nlines';
const made = (name: string): System => {
  const own = system(name, {
    title: name,
    description: 'Few metrics.',
    job: name,
    targets: [`${name}:1`],
    interval: '15s',
    target: { instance: upTo(1) },
  });
  own.counter('requests_total', { unit: 'requests', help, labels: { status: oneOf('ok', 'failed') } });
  own.info('built_info', { help, labels: { version: upTo(1, 'a"b\\c') } });
  own.histogram('wait_seconds', { unit: 'seconds', help, buckets: [0.5, 1] });
  return own;
};
const END = 1_700_000_000;
const history = (systems: readonly System[], length: number) => [
  ...openMetrics(systems, { start: END - length, end: END, few: 2, intervalOf: () => 15 }),
];
const textOf = (systems: readonly System[], length: number) =>
  history(systems, length)
    .map(({ text }) => text)
    .join('');

test('a family once, though two systems have it: its series one after the other, their samples in the order of time', () => {
  const text = textOf([made('one'), made('two')], 30);
  const [, block = ''] = /(# TYPE requests counter\n[^]*?)# TYPE/.exec(text) ?? [];
  expect(block.replace(/\d+ (\d+)$/gm, 'N $1')).toBe(`# TYPE requests counter
# HELP requests A \\"help\\" \\\\ of two\\nlines
${['one', 'two']
  .flatMap((name) => ['ok', 'failed'].map((status) => [name, status]))
  .flatMap(([name, status]) =>
    [30, 15].map((ago) => `requests_total{instance="${name}:1",job="${name}",status="${status}"} N ${END - ago}\n`),
  )
  .join('')}`);
  expect(text).toContain('# TYPE built info\n');
  expect(text).toContain(`built_info{instance="one:1",job="one",version="a\\"b\\\\c"} 1 ${END - 30}`);
  expect(text).toContain('wait_seconds_bucket{instance="one:1",job="one",le="1.0"} 0');
  expect(text).toContain(`up{instance="two:1",job="two"} 1 ${END - 15}`);
  expect(text.endsWith('\n# EOF\n')).toBe(true);
  expect(text.match(/^# TYPE (\S+)/gm)?.length).toBe(new Set(text.match(/^# TYPE (\S+)/gm)).size);
});

test('what is counted is whole, and buckets stay cumulative', () => {
  const text = textOf([made('one')], 3600);
  const values = (key: string) =>
    [...text.matchAll(new RegExp(`^${key} (\\S+) \\d+$`, 'gm'))].map(([, value]) => Number(value));
  const labels = 'instance="one:1",job="one"';
  const half = values(`wait_seconds_bucket\\{${labels},le="0.5"\\}`);
  const all = values(`wait_seconds_bucket\\{${labels},le="\\+Inf"\\}`);
  expect(all).toHaveLength(240);
  expect([...half, ...all].every(Number.isInteger)).toBe(true);
  expect(half.every((value, i) => value <= (all[i] ?? 0))).toBe(true);
  expect(values(`wait_seconds_count\\{${labels}\\}`)).toEqual(all);
});

for (const { bin, version } of promtools())
  test.each(scenarios.filter(({ name }) => /healthy|restart|attack/.test(name)))(
    `promtool ${version} takes $name`,
    (scenario) => {
      const dir = mkdtempSync(join(tmpdir(), 'promwright-history-'));
      onTestFinished(() => rmSync(dir, { recursive: true }));
      const file = join(dir, 'history.om');
      const chunks = [
        ...openMetrics([made('one'), made('two')], {
          start: END - 1800,
          end: END,
          at: END - 900,
          scenario,
          intervalOf: () => 15,
        }),
      ];
      writeFileSync(file, chunks.map(({ text }) => text).join(''));
      const run = promtool(bin, ['tsdb', 'create-blocks-from', 'openmetrics', file, join(dir, 'data')]);
      expect(run.output).not.toContain('error');
      expect(run.ok).toBe(true);
      const samples = chunks.reduce((sum, one) => sum + one.samples, 0);
      // BLOCK ULID, MIN TIME, MAX TIME, DURATION, NUM SAMPLES, …
      const blocks = [...run.output.matchAll(/^[0-9A-Z]{26} +\d+ +\d+ +\S+ +(\d+)/gm)];
      expect(blocks.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(samples);
      const lines = readFileSync(file, 'utf8').split('\n');
      expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(samples);
    },
  );

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rendered } from '../../src/model/test/annotation.ts';
import { bothMajors, promtool, promtools } from '../promtool.ts';

bothMajors('promtool');

const FORMATS = {
  plain: '{{ $value }}',
  humanize: '{{ $value | humanize }}',
  humanize1024: '{{ $value | humanize1024 }}',
  duration: '{{ $value | humanizeDuration }}',
  percentage: '{{ $value | humanizePercentage }}',
  one: '{{ printf "%.1f" $value }}',
  two: '{{ printf "%.2f%%" $value }}',
  general: '{{ printf "%.3g" $value }}',
  label: 'of {{ $labels.route }}',
  query: '?q={{ $labels.route | urlquery }}',
} as const;

/** Where texts change their form, and around it. */
const EDGES = [1, 10, 60, 999.95, 999.96, 1000, 1023.99, 1024, 3600, 86_400, 1e5, 1e6, 1e7, 1e18, 2 ** 60];
const SMALL = [0.5, 0.25, 0.125, 0.05, 0.45, 0.15, 1e-3, 1e-4, 1e-5, 1e-7, 123e-9, 59.99995, 0.99995, 0.09995];
const ROUTES = ['/v1/chat', 'a b', 'ä€', "!'()*~-._", '%+&=?#', '{}[]<>@:;,$|^`', 'a/b\\c"d'];

/** The same at every run. */
function* random(seed: number): Generator<number> {
  for (let at = seed; ; ) {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    yield at / 2 ** 32;
  }
}

const dice = random(20);
const roll = (): number => dice.next().value as number;
const some = Array.from({ length: 250 }, () =>
  Number((10 ** (roll() * 26 - 8)).toPrecision(1 + Math.floor(roll() * 9))),
);
const values = [0, ...[...EDGES, ...SMALL, ...some].flatMap((value) => [value, -value])];

for (const { bin, version } of promtools())
  test(`${version}: annotations read as promtool renders them`, () => {
    const dir = mkdtempSync(join(tmpdir(), 'promwright-annotation-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const series = values.map((value, i) => ({
      value,
      labels: { route: ROUTES[i % ROUTES.length] ?? '', n: String(i) },
    }));
    const rule = { alert: 'Shown', expr: 'shown == shown', annotations: FORMATS };
    writeFileSync(join(dir, 'rules.json'), JSON.stringify({ groups: [{ name: 'shown', rules: [rule] }] }));
    const expected = series.map(({ value, labels }) => ({
      exp_labels: labels,
      exp_annotations: Object.fromEntries(
        Object.entries(FORMATS).map(([name, template]) => [name, rendered(template, { labels, value })]),
      ),
    }));
    const input = series.map(({ value, labels: { route, n } }) => ({
      series: `shown{n="${n}",route=${JSON.stringify(route)}}`,
      values: String(value),
    }));
    const only = {
      interval: '1m',
      input_series: input,
      alert_rule_test: [{ eval_time: '0s', alertname: 'Shown', exp_alerts: expected }],
    };
    writeFileSync(join(dir, 'tests.json'), JSON.stringify({ rule_files: ['rules.json'], tests: [only] }));
    const { ok, output } = promtool(bin, ['test', 'rules', join(dir, 'tests.json')]);
    expect(differing(output)).toEqual([]);
    expect(ok, output.slice(0, 2000)).toBe(true);
  });

/** Each annotation that was expected and not got, with what was got. */
function differing(output: string): readonly string[] {
  const [wanted = '', got = ''] = output.split(/^\s*got:/m);
  const seen = rendering(got);
  return [...rendering(wanted)].flatMap(([key, text]) =>
    text === seen.get(key) ? [] : [`${key}: ${text}, and promtool ${seen.get(key)}`],
  );
}

/** By the alert's number and the annotation's name. */
function rendering(text: string): ReadonlyMap<string, string> {
  const alerts = text.matchAll(/Labels:\{.*?\bn="(\d+)".*\}\n\s*Annotations:\{(.*)\}/g);
  return new Map(
    [...alerts].flatMap(([, n, all = '']) =>
      [...all.matchAll(/(\w+)=("(?:[^"\\]|\\.)*")/g)].map(
        ([, name, said = '']) => [`${values[Number(n)]} ${name}`, said] as const,
      ),
    ),
  );
}

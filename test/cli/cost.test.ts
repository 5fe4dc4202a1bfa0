import { describe, expect, test } from 'vitest';
import { folder, runIn, shop } from './project.ts';

const root = new URL('../../', import.meta.url).pathname;

describe('the shipped project', () => {
  test('dashboards by samples per load, rules by samples per hour', () => {
    const { stdout, stderr, code } = runIn(root, 'cost', '--prometheus', '3.0', '--top', '2');
    const lines = stdout.split('\n');
    expect([lines[0], stderr, code]).toEqual(['Dashboards: samples read per load', '', 0]);
    expect(stdout).toMatch(/^ +≤[\d.]+ M {2}24 dashboards, 482 panels \(22 not shown\)$/m);
    expect(stdout).toMatch(/^Rules: samples read per hour, per evaluation; series made$/m);
    expect(stdout).toMatch(/^ +≤[\d.]+ [MG] +≤[\d.]+ k +≤\d+ {2}\d+ rules/m);
  });

  test('a dashboard, with all its panels; a panel; a rule; a group', () => {
    const { dashboards, rules } = json(
      'nexusgate-latency',
      'Cost of the last 24 hours',
      'NexusGateDown',
      'gatewayz-billing',
    );
    expect(dashboards.map(({ uid }) => uid)).toEqual(['gatewayz-money', 'nexusgate-cost', 'nexusgate-latency']);
    expect(dashboards[0]?.panels.map(({ title }) => title)).toEqual(['Cost of the last 24 hours']);
    expect(rules.map(({ name }) => name)).toContain('NexusGateDown');
    expect(rules.filter(({ group }) => group === 'gatewayz-billing').length).toBe(rules.length - 1);
  });

  test('flags change what is asked', () => {
    const of = (...flags: readonly string[]) => json('nexusgate-latency', ...flags).dashboards[0]?.samples ?? 0;
    const plain = of('--prometheus', '3.0');
    expect(of('--prometheus', '2.42')).toBeGreaterThan(plain);
    expect(of('--prometheus', '3.0', '--width', '400')).toBeLessThan(plain);
    expect(of('--prometheus', '3.0', '--range', '1h')).toBeLessThan(plain);
    expect(of('--prometheus', '3.0', '--largest')).toBeGreaterThan(5 * plain);
  });
});

test.each([
  [
    ['cost', 'nexusgate-latancy'],
    'There is no dashboard, panel, rule or group `nexusgate-latancy`. Did you mean `nexusgate-latency`?',
  ],
  [['cost', '--top', '0'], '`--top` takes a whole number above 0, and `0` is none.'],
  [['cost', '--width', '1e9'], '`--width` takes a whole number above 0, and `1e9` is none.'],
  [['cost', '--range', 'yesterday'], '`--range` takes a duration, and `yesterday` is none that a dashboard can have.'],
  [['cost', '--range', '200y'], '`--range` takes a duration, and `200y` is none that a dashboard can have.'],
  [['cost', '--prometheus', '4'], '`--prometheus` takes a version of Prometheus, and `4` is none.'],
  [['cost', '--rnage', '1h'], '`promwright cost` has no flag `--rnage`. Did you mean `--range`?'],
])('%j is refused', (argv, says) => {
  const { stderr, stdout, code } = runIn(root, ...argv);
  expect([stderr.split('\n')[0], stdout, code]).toEqual([says, '', 2]);
});

test('a project of its own', () => {
  const { stdout, code } = folder(shop).run('cost');
  expect(stdout).toContain('1 dashboard');
  expect(code).toBe(0);
});

test('a project that does not load', () => {
  const { stderr, code } = folder({ ...shop, 'rules/shop.ts': 'throw new Error("no");' }).run('cost');
  expect(stderr).toContain('no');
  expect(code).toBe(1);
});

interface Cost {
  readonly dashboards: readonly {
    readonly uid: string;
    readonly samples: number;
    readonly panels: readonly { readonly title: string }[];
  }[];
  readonly rules: readonly { readonly name: string; readonly group: string }[];
}

function json(...argv: readonly string[]): Cost {
  const { stdout } = runIn(root, 'cost', '--json', ...argv);
  return JSON.parse(stdout) as Cost;
}

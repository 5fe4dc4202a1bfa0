import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { systems } from '../../src/catalog/index.ts';
import { faults } from './faults.ts';
import { type Emitted, panelsOf, queriesOf, readOut } from './read.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const emitted = readOut(`${root}out`);
const runbooks = readdirSync(`${root}docs/runbooks`).map((name) => name.replace(/\.md$/, ''));
const faultsIn = (of: Emitted) => faults(of, systems, runbooks);

test('out/ is what the sources make', () => {
  const run = spawnSync(process.execPath, ['dist/cli/bin.js', 'build', '--check'], { cwd: root, encoding: 'utf8' });
  expect(run.status, run.stdout + run.stderr).toBe(0);
});

test('out/ holds nothing that nothing makes: Prometheus and Grafana load whatever lies there', () => {
  const listed = Object.keys((JSON.parse(readFileSync(`${root}out/manifest.json`, 'utf8')) as { files: object }).files);
  const there = readdirSync(`${root}out`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(`${root}out`, join(entry.parentPath, entry.name)));
  expect(there.toSorted()).toEqual([...listed, 'manifest.json'].toSorted());
});

test('the emitted files hold what the project declares', () => {
  const modules = readdirSync(`${root}dashboards`).filter((name) => !name.startsWith('_'));
  expect(emitted.dashboards).toHaveLength(modules.length);
  expect(queriesOf(emitted).length).toBeGreaterThan(100);
  expect(emitted.rules.filter(({ alert }) => alert !== undefined).length).toBeGreaterThan(15);
});

test('every query parses and names what exists; ids, places and links are sound', () =>
  expect(faultsIn(emitted)).toEqual([]));

test('every alert has severity, summary, description, runbook, panel', () => {
  for (const { alert, labels, annotations } of emitted.rules.filter((rule) => rule.alert !== undefined)) {
    expect(labels?.['severity'], alert).toMatch(/^(critical|warning|info)$/);
    expect(Object.keys(annotations ?? {}), alert).toEqual(['summary', 'description', 'runbook_url', 'dashboard_url']);
  }
});

test('every panel has a title, a description and, where it draws numbers, a unit', () => {
  for (const dashboard of emitted.dashboards)
    for (const panel of panelsOf(dashboard).filter(({ type }) => type !== 'row')) {
      expect(panel.title.length).toBeGreaterThan(2);
      const [words] = (panel as { description?: string }).description?.split('\n\nAlerts:') ?? [];
      expect(words, panel.title).toMatch(/^[A-Z].*[.]$/s);
    }
});

describe('the same reading finds a fault that is put in', () => {
  const edit = (change: (text: string) => string): Emitted => {
    const changed = change(JSON.stringify(emitted));
    expect(changed).not.toBe(JSON.stringify(emitted));
    return JSON.parse(changed) as Emitted;
  };
  test.each([
    [
      'a metric that does not exist',
      (t: string) => t.replace('nexusgate_completion_ttft_seconds_count', 'nexusgate_ttft_seconds_count'),
      'no metric nexusgate_ttft_seconds_count',
    ],
    ['a label that does not exist', (t: string) => t.replace('api_key_comment=~', 'api_key=~'), 'has no label api_key'],
    [
      'a value that does not exist',
      (t: string) =>
        t
          .replace('status=\\\\\\"failed\\\\\\"', 'status=\\\\\\"error\\\\\\"')
          .replace('status=\\"failed\\"', 'status=\\"error\\"'),
      'is never error',
    ],
    [
      'a grouping by no label',
      (t: string) => t.replace('sum by (model)', 'sum by (modle)'),
      'no metric has the label modle',
    ],
    ['PromQL that does not parse', (t: string) => t.replace('[$__rate_interval]))', '[$__rate_interval])'), ''],
    ['a Grafana variable in a rule', (t: string) => t.replace('nexusgate\\"}[1d]', 'nexusgate\\"}[$__range]'), ''],
    [
      'two panels of one id',
      (t: string) => t.replace(/("panels":\[\{[^}]*"id":)(\d+)(.*?"id":)\d+/s, '$1$2$3$2'),
      'share the id',
    ],
    ['a panel over another', (t: string) => t.replace(/"gridPos":\{"x":12,/, '"gridPos":{"x":11,'), 'lies over'],
    [
      'an alert without a runbook',
      (t: string) => t.replace('NexusGateDown.md', 'NexusGateDwon.md'),
      'NexusGateDown: no runbook',
    ],
    ['an alert that leads to no panel', (t: string) => t.replace(/viewPanel=\d+/, 'viewPanel=1'), 'no panel at'],
    [
      'a link to no dashboard',
      (t: string) => t.replace('/d/nexusgate-latency?${__url', '/d/nexusgate-latenci?${__url'),
      'a link leads nowhere',
    ],
  ])('%s', (_, change, fault) => {
    const found = faultsIn(edit(change));
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toContain(fault);
  });
});

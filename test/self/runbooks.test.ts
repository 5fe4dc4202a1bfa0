import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownOf } from '../../src/analysis/known.ts';
import { systems } from '../../src/catalog/index.ts';
import { querySubject } from '../../src/lint/query.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import type { Dashboard } from '../../src/model/dashboard.ts';
import type { RuleGroup } from '../../src/model/rule.ts';
import { parse } from '../../src/promql/parse.ts';

const folder = new URL('../../docs/runbooks/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** What the modules of a folder export by default; those with a leading underscore are shared parts. */
async function modules<T>(name: string): Promise<readonly T[]> {
  const dir = new URL(`../../${name}/`, import.meta.url);
  const files = readdirSync(dir).filter((file) => /^[^_].*(?<!\.tests)\.ts$/.test(file));
  const loaded = files.map(async (file) => (await import(new URL(file, dir).href)) as { readonly default: T });
  return (await Promise.all(loaded)).map((module) => module.default);
}

const groups = (await modules<readonly RuleGroup[]>('rules')).flat();
const dashboards = await modules<Dashboard>('dashboards');
const alerts = groups.flatMap((group) => group.rules.flatMap((rule) => (rule.rule === 'alert' ? [rule] : [])));
const jobs = systems.flatMap((system) => system.jobs.map(({ job }) => job));
const known = knownOf(
  systems,
  groups.flatMap(({ system, rules: own }) =>
    own.flatMap((rule) => (rule.rule === 'record' ? [{ ...rule, jobs: system.jobs.map(({ job }) => job) }] : [])),
  ),
);
/** Where each panel stands, as the pages write it, and which alerts it names. */
const panels = dashboards.flatMap((dashboard) =>
  dashboard.rows.flatMap((row) =>
    row.panels.map(({ title, spec }) => ({
      place: `*${dashboard.title}* / *${row.title}* / *${title}*`,
      alerts: 'alerts' in spec ? (spec.alerts ?? []).map(({ name }) => name) : [],
    })),
  ),
);

const IDS = ['metric/unknown', 'label/unknown', 'label/value-unknown', 'match/dead-grouping', 'match/never'];
const checks = rules.filter(({ id }) => IDS.includes(id)) as unknown as readonly Rule<'query'>[];

/** What is wrong with a query that a reader pastes into Prometheus. */
function faults(text: string): readonly string[] {
  const parsed = parse(text);
  if (!parsed.ok) return parsed.problems.map(({ message }) => message);
  const { expr } = parsed;
  const subject = querySubject(expr, text, known, { jobs, on: 'recording' });
  return checks.flatMap((rule) => [...(rule.check?.(subject) ?? [])].map(({ message }) => `${rule.id}: ${message}`));
}

/** What names of metrics begin with, as in `rate(nexusgate_…`. */
const prefixes = new Set([
  'scrape',
  ...systems.flatMap(({ metrics }) => metrics.map(({ name }) => name.split('_')[0])),
]);
const inline = new RegExp(`\`(\\w+\\((?:${[...prefixes].join('|')})_[^\`]+)\``, 'g');

/** The queries of a page: those in fences, and those within a sentence. */
const queries = (page: string) =>
  [...page.matchAll(/^```promql\n([^]*?)^```$/gm), ...page.matchAll(inline)].map(([, text]) => (text ?? '').trim());

test('every alert has its page, and every page its alert', () => {
  const pages = readdirSync(folder).filter((file) => file !== 'README.md');
  expect(pages.toSorted()).toEqual(alerts.map(({ name }) => `${name}.md`).toSorted());
});

test('all the rules that a query is held to exist', () => {
  expect(checks.map(({ id }) => id).toSorted()).toEqual([...IDS].toSorted());
  expect(faults('sum by (modl) (rate(nexusgate_completions_total{status="faild", stats="x"}[5m]))')).toHaveLength(3);
  expect(faults('nexusgate_nothing / (')).not.toEqual([]);
});

test('the README lists every alert with its severity, by severity and name', () => {
  const rows = [...read('README.md').matchAll(/^\| \[(\w+)\]\((\w+)\.md\) \| (\w+) \| \S.* \|$/gm)];
  const order = ['critical', 'warning', 'info'];
  const expected = alerts
    .map(({ name, severity }) => [name, name, severity])
    .toSorted(([a = '', , s = ''], [b = '', , t = '']) => order.indexOf(s) - order.indexOf(t) || (a < b ? -1 : 1));
  expect(rows.map(([, name, page, severity]) => [name, page, severity])).toEqual(expected);
});

describe.each(alerts)('$name', (alert) => {
  const { name, severity } = alert;
  const file = `${name}.md`;

  test('opens with its name, severity and duration', () => {
    const [title, , facts] = read(file).split('\n');
    expect(title).toBe(`# ${name}`);
    expect(facts).toMatch(new RegExp(`^Severity \\*\\*${severity}\\*\\*, threshold .+, for \`${alert.for}\`\\.$`));
  });

  test('has the four parts, in order', () => {
    const page = read(file);
    const headings = ['What it means', 'What to look at', 'What to do', 'When it is a false alarm'];
    expect([...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title)).toEqual([name, ...headings]);
    expect(page.split('\n').length).toBeLessThanOrEqual(61);
  });

  test('points to panels and pages that exist', () => {
    const page = read(file);
    const named = [...page.matchAll(/^- (\*[^*]+\* \/ \*[^*]+\* \/ \*[^*]+\*)/gm)].map(([, place]) => place ?? '');
    expect(named.filter((place) => !panels.some((panel) => panel.place === place))).toEqual([]);
    const own = panels.filter((panel) => panel.alerts.includes(name));
    expect(named).toEqual(expect.arrayContaining(own.map(({ place }) => place)));
    expect(own).toHaveLength(1);
    const linked = [...page.matchAll(/\]\((\w+)\.md\)/g)].map(([, to]) => to);
    expect(linked.filter((to) => !alerts.some((other) => other.name === to))).toEqual([]);
  });

  test('shows queries that Prometheus can answer', () => {
    const page = read(file);
    expect(page).toContain('```promql');
    expect(queries(page).flatMap((text) => faults(text).map((fault) => `${text}: ${fault}`))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import cost from '../../dashboards/nexusgate-cost.ts';
import keys from '../../dashboards/nexusgate-keys.ts';
import latency from '../../dashboards/nexusgate-latency.ts';
import overview from '../../dashboards/nexusgate-overview.ts';
import groups from '../../rules/nexusgate.ts';
import { infer } from '../../src/analysis/infer.ts';
import { knownOf } from '../../src/analysis/known.ts';
import type { QuerySubject, Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import { walk } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';

const folder = new URL('../../docs/runbooks/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

const alerts = groups.flatMap((group) => group.rules.flatMap((rule) => (rule.rule === 'alert' ? [rule] : [])));
const systems = [...new Set(groups.map(({ system }) => system))];
const jobs = systems.flatMap((system) => system.jobs.map(({ job }) => job));
const known = knownOf(
  systems,
  groups.flatMap((group) => group.rules.flatMap((rule) => (rule.rule === 'record' ? [{ ...rule, jobs }] : []))),
);
/** Where each panel stands, as the pages write it, and which alerts it names. */
const panels = [overview, latency, keys, cost].flatMap((dashboard) =>
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
  const inference = infer(expr, known, jobs);
  const subject: QuerySubject = {
    expr,
    text,
    nodes: walk(expr),
    inference,
    known,
    jobs,
    on: 'rule',
    file: '',
    path: [],
    allow: {},
  };
  return checks.flatMap((rule) => [...rule.check(subject)].map(({ message }) => `${rule.id}: ${message}`));
}

/** The queries of a page: those in fences, and those within a sentence. */
const queries = (page: string) =>
  [...page.matchAll(/^```promql\n([^]*?)^```$/gm), ...page.matchAll(/`(\w+\(nexusgate_[^`]+)`/g)].map(([, text]) =>
    (text ?? '').trim(),
  );

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

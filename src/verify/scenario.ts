import { namesIn } from '../analysis/selection.ts';
import { ruleGroups } from '../emit/prometheus.ts';
import { testFile } from '../emit/tests.ts';
import { exposedNames } from '../metric/metric.ts';
import type { System } from '../metric/system.ts';
import type { Resolved, ResolvedAlert } from '../model/resolved.ts';
import { reachOf, recordingsOf } from '../model/test/reach.ts';
import { type Expr, walk } from '../promql/ast.ts';
import { parseDuration, printMs } from '../promql/duration.ts';
import type { Failure } from '../prove/answers.ts';
import { groupWith, recordingsFor } from '../prove/needed.ts';
import type { Scenario } from '../simulate/scenario.ts';
import { tracks } from '../simulate/tracks.ts';
import type { Fired } from './verdict.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A scenario of a system as promtool is asked about it: which alerts fire, and when. */
export interface ScenarioTrial {
  readonly system: string;
  readonly scenario: string;
  /** When the scenario begins, in milliseconds since the beginning of the series. */
  readonly at: number;
  readonly tick: number;
  readonly path: string;
  readonly rules: { readonly path: string; readonly text: string };
  readonly text: () => string;
}

/** What alerts look back on decides how much history they get, and how closely the time is followed. */
const SPANS = [
  { name: 'short', reach: 2 * HOUR, history: 2 * HOUR, tick: MINUTE, interval: 15_000 },
  { name: 'long', reach: 30 * DAY, history: 8 * DAY, tick: 30 * MINUTE, interval: 2 * MINUTE },
] as const;

/** How long a scenario is watched. */
export const WATCHED = 90 * MINUTE;

export function scenarioTrials(
  { groups, settings }: Resolved,
  system: System,
  scenario: Scenario,
): readonly ScenarioTrial[] {
  const own = groups.filter((group) => group.system.name === system.name);
  const recordings = recordingsOf(groups);
  const alerts = own.flatMap(({ rules }) => rules.filter((rule): rule is ResolvedAlert => rule.rule === 'alert'));
  const reach = ({ expr, for: wait }: ResolvedAlert): number => reachOf(expr, recordings) + (parseDuration(wait) ?? 0);
  return SPANS.flatMap((span, i): readonly ScenarioTrial[] => {
    const least = SPANS[i - 1]?.reach ?? -1;
    const chosen = alerts.filter((alert) => reach(alert) > least && reach(alert) <= span.reach);
    const [group] = own;
    if (chosen.length === 0 || !group) return [];
    const needed = new Set(chosen.flatMap(({ expr }) => recordingsFor(expr, groups)));
    const ordered = groups.flatMap(({ rules }) => rules).filter((rule) => rule.rule === 'record' && needed.has(rule));
    const name = `${system.name}.${scenario.name}.${span.name}`;
    const rules = {
      path: `${system.name}.${span.name}.rules.json`,
      text: JSON.stringify(ruleGroups([groupWith(group, [...ordered, ...chosen])])),
    };
    return [
      {
        system: system.name,
        scenario: scenario.name,
        at: span.history,
        tick: span.tick,
        path: `${name}.json`,
        rules,
        text: () =>
          trialText(
            [
              system,
              ...(watchesAll([...ordered, ...chosen]) ? settings.systems.filter((other) => other !== system) : []),
            ],
            scenario,
            { ...span, interval: samplingFor([...ordered, ...chosen], span.interval) },
            rules.path,
            new Set([...ordered, ...chosen].flatMap(({ expr }) => namesIn(expr))),
          ),
      },
    ];
  });
}

/** As few samples as the shortest window needs for a rate. */
function samplingFor(rules: readonly { readonly expr: Expr }[], most: number): number {
  const windows = rules.flatMap(({ expr }) =>
    walk(expr).flatMap((node) => (node.kind === 'range' && node.window.kind === 'duration' ? [node.window.ms] : [])),
  );
  return Math.max(LEAST, Math.min(most, ...windows.map((ms) => Math.floor(ms / 2 / LEAST) * LEAST)));
}

const LEAST = 15_000;

/** Whether some rule watches the scrapes of every job, not of its own alone. */
function watchesAll(rules: readonly { readonly expr: Expr }[]): boolean {
  return rules.some(({ expr }) =>
    walk(expr).some(
      (node) =>
        node.kind === 'selector' &&
        /^(?:up|scrape_.*)$/.test(node.name ?? '') &&
        !node.matchers.some(({ label, op }) => label === 'job' && op === '='),
    ),
  );
}

/** Of the first system all that the rules read; of the others what Prometheus records of their scrapes, which the first may watch. */
function trialText(
  systems: readonly System[],
  scenario: Scenario,
  span: { readonly history: number; readonly tick: number; readonly interval: number },
  rules: string,
  names: ReadonlySet<string>,
): string {
  const { history, tick, interval } = span;
  const lasts = history + WATCHED;
  // On a Wednesday at noon, when there is traffic: promtool's time begins at 0, the model's when it is told.
  const start = Math.floor((Date.UTC(2024, 4, 15, 12) - history) / 1000);
  const tracking = {
    scenario,
    scrape: true,
    start,
    at: start + history / 1000,
    end: start + lasts / 1000,
    interval: interval / 1000,
  };
  const all = systems
    .flatMap((system, i) =>
      tracks(system, {
        ...tracking,
        only: (metric) => i === 0 && exposedNames(metric).some((name) => names.has(name)),
      }),
    )
    .filter(({ name }) => names.has(name));
  const test = {
    file: '',
    alert: 'none',
    name: scenario.name,
    ruleFiles: [],
    tick,
    interval,
    lasts,
    tracks: all,
    fires: [],
    records: [],
    unnoticed: {},
  };
  const file = testFile([test], [rules], ['trial']) as { tests: [object] };
  const [only] = file.tests;
  const never = [{ labels: 'never', value: 0 }];
  const over = `[${printMs(lasts)}:${printMs(tick)}]`;
  const when = (fn: string) => `${fn}_over_time(timestamp(ALERTS{alertstate="firing"})${over})`;
  const exprs = ['min', 'max'].map((fn) => ({ expr: when(fn), eval_time: printMs(lasts), exp_samples: never }));
  return JSON.stringify({ ...file, tests: [{ ...only, promql_expr_test: exprs }] });
}

/** The alerts that fired in a trial, from what promtool got. */
export function firedIn({ at, tick }: ScenarioTrial, failures: readonly Failure[]): readonly Fired[] {
  const [first, last] = failures.flatMap((failure) => (failure.of === 'expr' ? [failure.got] : []));
  return (first ?? []).map(({ labels, value }) => {
    const { alertname = '', alertstate: _, ...rest } = labels;
    const key = JSON.stringify(Object.entries(labels).toSorted());
    const end = last?.find((one) => JSON.stringify(Object.entries(one.labels).toSorted()) === key)?.value ?? value;
    return { alert: alertname, labels: rest, from: value * 1000 - at, until: end * 1000 - at + tick };
  });
}

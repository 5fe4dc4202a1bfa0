import pc from 'picocolors';
import type { ScenarioVerdict, State, Verified } from '../../verify/verdict.ts';
import { isAsTold, isFine } from '../../verify/verdict.ts';

interface Style {
  readonly all: boolean;
  readonly seconds: number;
  readonly color: boolean;
}

/** What is not in order, place by place, then a line each for dashboards, rules and scenarios. */
export function tableOf(verified: Verified, { all, seconds, color }: Style): string {
  const { red, green, yellow, bold, dim } = pc.createColors(color);
  const { panels, rules, scenarios, prometheus, took } = verified;
  const mark = (state: State): string =>
    state === 'ok' ? green('ok       ') : state === 'empty' ? yellow('empty    ') : red(state.padEnd(9));
  const shownPanels = panels
    .filter(({ state }) => all || state !== 'ok')
    .map(({ dashboard, row, panel, refId, state, why, expr, series }) =>
      [
        `  ${mark(state)} ${dashboard} › ${row} › ${panel} › ${refId}${state === 'ok' ? dim(`  ${series.length} series`) : ''}`,
        ...why.map((one) => `            ${one}`),
        ...(state === 'ok' ? [] : [dim(`            ${expr}`)]),
      ].join('\n'),
    );
  const shownRules = rules
    .filter(({ state }) => all || state !== 'ok')
    .map(({ group, name, state, why, series }) =>
      [
        `  ${mark(state)} ${group} › ${name}${state === 'ok' ? dim(`  ${series} series`) : ''}`,
        ...why.map((one) => `            ${one}`),
      ].join('\n'),
    );
  const shownScenarios = scenarios.filter((one) => all || !isAsTold(one)).map((one) => scenarioLines(one).join('\n'));
  const dashboards = new Set(panels.map(({ uid }) => uid)).size;
  const count = (states: readonly { readonly state: State }[]): string => {
    const of = (state: State) => states.filter((one) => one.state === state).length;
    const bad = (['empty', 'disagrees', 'refused'] as const)
      .filter((state) => of(state) > 0)
      .map((state) => `${of(state)} ${WORDS[state]}`);
    return `${of('ok')} in order${bad.length > 0 ? `, ${bad.join(', ')}` : ''}`;
  };
  const fired = scenarios.filter(isAsTold).length;
  return `${[
    ...section(bold('Panels'), shownPanels),
    ...section(bold('Rules'), shownRules),
    ...section(bold('Scenarios'), shownScenarios),
    `Prometheus ${prometheus}, in ${seconds} s${dim(parts(took))}${isFine(verified) ? green(': all is well.') : ':'}`,
    `  ${panels.length} queries of ${dashboards} dashboards: ${count(panels)}`,
    `  ${rules.filter(({ rule }) => rule === 'record').length} recordings: ${count(rules.filter(({ rule }) => rule === 'record'))}`,
    `  ${rules.filter(({ rule }) => rule === 'alert').length} alerts: ${count(rules.filter(({ rule }) => rule === 'alert'))}`,
    ...(scenarios.length > 0
      ? [
          `  ${scenarios.length} scenarios of ${new Set(scenarios.map(({ system }) => system)).size} systems: ${fired} fire what they should and no other${fired < scenarios.length ? `, ${scenarios.length - fired} do not` : ''}`,
        ]
      : []),
  ].join('\n')}\n`;
}

function parts(took: Verified['took']): string {
  return took.length === 0 ? '' : ` (${took.map(({ what, seconds }) => `${what} ${Math.round(seconds)}`).join(', ')})`;
}

const WORDS: Readonly<Record<Exclude<State, 'ok'>, string>> = {
  empty: 'without data',
  disagrees: 'not as inferred',
  refused: 'refused',
};

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, ''];
}

function scenarioLines({ system, scenario, fired, missing, besides, broken }: ScenarioVerdict): readonly string[] {
  const minutes = (ms: number): string => `${Math.round(ms / 60_000)} min`;
  const first = (alert: string): string =>
    minutes(Math.min(...fired.filter((one) => one.alert === alert).map(({ from }) => from)));
  return [
    `  ${system} › ${scenario}`,
    ...broken.map((why) => `            ${why}`),
    ...missing.map((alert) => `            \`${alert}\` should fire, and does not`),
    ...besides.map((alert) => `            \`${alert}\` fires after ${first(alert)}, and should not`),
  ];
}

export function verifiedJson(verified: Verified): string {
  const panels = verified.panels.map(({ series, ...panel }) => ({ ...panel, series: series.length }));
  return `${JSON.stringify({ version: 1, ...verified, panels, fine: isFine(verified) }, null, 2)}\n`;
}

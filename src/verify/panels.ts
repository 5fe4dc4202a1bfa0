import type { Steps } from '../analysis/cost/window.ts';
import { nameOfVariable, type Setting } from '../analysis/cost/world.ts';
import type { Evaluations } from '../model/cost/setting.ts';
import type { Resolved, ResolvedRule, ResolvedTarget } from '../model/resolved.ts';
import { VARIABLE } from '../promql/names.ts';
import { type AnsweredSeries, disagreements, hasData } from './shape.ts';
import type { PanelVerdict, RuleVerdict } from './verdict.ts';

/** A panel's query as Prometheus gets it while its dashboard opens. */
export interface PanelQuestion {
  readonly dashboard: string;
  readonly uid: string;
  readonly row: string;
  readonly panel: string;
  readonly target: ResolvedTarget;
  readonly expr: string;
  readonly steps: Steps;
  /** What the panel shows where there is nothing: it may be empty then. */
  readonly noValue?: string;
}

export function panelQuestions({ dashboards }: Resolved, evaluations: Evaluations): readonly PanelQuestion[] {
  return dashboards.flatMap((dashboard) =>
    dashboard.rows.flatMap((row) =>
      row.panels.flatMap((panel) =>
        panel.targets.map((target) => {
          const { steps, setting } = evaluations.panel(dashboard, panel, target);
          return {
            dashboard: dashboard.title,
            uid: dashboard.uid,
            row: row.title,
            panel: panel.title,
            target,
            expr: expanded(target.text, setting),
            steps,
            ...('noValue' in panel.source.spec &&
              panel.source.spec.noValue !== undefined && { noValue: panel.source.spec.noValue }),
          };
        }),
      ),
    ),
  );
}

/** With Grafana's variables replaced, everything chosen. */
function expanded(text: string, { durations, texts, jobs }: Setting): string {
  return text.replace(VARIABLE, (variable) => {
    const name = nameOfVariable(variable);
    const duration = durations.get(name);
    if (duration !== undefined) return `${duration}ms`;
    return texts.get(name) ?? (name === 'job' ? jobs.join('|') : '.+');
  });
}

type Answer = readonly AnsweredSeries[] | { readonly refused: string };

export function panelVerdict(question: PanelQuestion, answer: Answer): PanelVerdict {
  const { target, noValue, dashboard, uid, row, panel, expr } = question;
  const of = { dashboard, uid, row, panel, expr, refId: target.refId };
  if ('refused' in answer) return { ...of, state: 'refused', why: [answer.refused], series: [] };
  const why = disagreements(target.inference.root, answer);
  if (why.length > 0) return { ...of, state: 'disagrees', why, series: answer };
  if (!hasData(answer) && noValue === undefined)
    return {
      ...of,
      state: 'empty',
      why: [answer.length === 0 ? 'It has no series.' : 'Its series have no numbers.'],
      series: answer,
    };
  return { ...of, state: 'ok', why: [], series: answer };
}

/** An alert without a result is as it should be; a recording without one records nothing. */
export function ruleVerdict(
  place: Pick<RuleVerdict, 'system' | 'group'>,
  { name, rule, inference }: ResolvedRule,
  answer: Answer,
  error: string | undefined,
): RuleVerdict {
  const of = { ...place, name, rule };
  if ('refused' in answer) return { ...of, state: 'refused', why: [answer.refused], series: 0 };
  const series = answer.length;
  if (error !== undefined) return { ...of, state: 'refused', why: [error], series };
  const why = disagreements(inference.root, answer);
  if (why.length > 0) return { ...of, state: 'disagrees', why, series };
  if (rule === 'record' && !hasData(answer)) return { ...of, state: 'empty', why: ['It records nothing.'], series };
  return { ...of, state: 'ok', why: [], series };
}

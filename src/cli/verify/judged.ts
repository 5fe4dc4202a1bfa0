import type { Evaluations } from '../../model/cost/setting.ts';
import type { Resolved } from '../../model/resolved.ts';
import { type PanelQuestion, panelQuestions, panelVerdict, ruleVerdict } from '../../verify/panels.ts';
import type { PanelVerdict, RuleVerdict } from '../../verify/verdict.ts';
import { type Api, ask } from './api.ts';
import type { RuleState } from './server.ts';

type Progress = (what: string, done: number, of: number) => void;

const AT_ONCE = 4;

/** Asks every panel's queries of a Prometheus. */
export async function judgePanels(
  api: Api,
  resolved: Resolved,
  evaluations: Evaluations,
  onDone: Progress,
): Promise<readonly PanelVerdict[]> {
  const questions = panelQuestions(resolved, evaluations);
  return await each(
    questions,
    async (question: PanelQuestion) => panelVerdict(question, await ask(api, question.expr, question.steps)),
    (done) => onDone('panels', done, questions.length),
  );
}

/** Asks every rule's expression as it is now, and how Prometheus says that the rule itself is. */
export async function judgeRules(
  api: Api,
  { groups }: Resolved,
  at: number,
  states: readonly RuleState[],
  onDone: Progress,
): Promise<readonly RuleVerdict[]> {
  const rules = groups.flatMap((group) => group.rules.map((rule) => ({ group, rule })));
  const errors = new Map(
    states.map(({ group, name, health, lastError }) => [
      `${group} ${name}`,
      health === 'err' ? (lastError ?? health) : undefined,
    ]),
  );
  const judge = async ({ group, rule }: (typeof rules)[number]): Promise<RuleVerdict> => {
    const answer = await ask(api, rule.text, { start: at, end: at, step: 1 });
    return ruleVerdict(
      { system: group.system.name, group: group.name },
      rule,
      answer,
      errors.get(`${group.name} ${rule.name}`),
    );
  };
  return await each(rules, judge, (done) => onDone('rules', done, rules.length));
}

/** Some at a time, in order. */
async function each<T, R>(
  all: readonly T[],
  run: (one: T) => Promise<R>,
  onDone: (done: number) => void,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const at = next++;
      if (at >= all.length) return;
      results[at] = await run(all[at] as T);
      onDone(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

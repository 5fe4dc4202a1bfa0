import pc from 'picocolors';
import { pageOf as pageOfRule } from '../lint/page.ts';
import type { Rule } from '../lint/rule.ts';
import { rules } from '../lint/rules.ts';
import { ruleText } from '../report/rule-text.ts';
import { text } from '../report/text.ts';
import type { Io } from './io.ts';

/** A rule's page, for a terminal. */
export function pageOf(rule: Rule, { color, width }: Io): string {
  const page = pageOfRule(rule, (diagnostic) => text([diagnostic], { color, width: Math.max(40, width - 2) }));
  return ruleText(page, { color, width });
}

/** All rules, a line each. */
export function listOfRules({ color }: Io): string {
  const { bold, dim } = pc.createColors(color);
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, severity, summary, off }) =>
      `${bold(id.padEnd(width))}  ${severity.padEnd(7)}  ${summary}${off ? dim(' Off by default.') : ''}`,
  );
  return `${lines.join('\n')}\n`;
}

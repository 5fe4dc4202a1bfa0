import pc from 'picocolors';
import { widthOf } from './letters.ts';
import { allowInModule, allowInYaml, blocks, looksAt, type RulePage } from './page.ts';

export interface RuleTextOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Lines of prose longer than this are hard to read, however wide the terminal. */
const LONGEST = 100;

/** A rule's page for a terminal: what it says, in its order. */
export function ruleText(rule: RulePage, { color, width }: RuleTextOptions): string {
  const { bold, red, yellow, dim } = pc.createColors(color);
  const hue = rule.severity === 'error' ? red : yellow;
  const wide = Math.min(Math.max(width, 20), LONGEST);
  const { id, summary, why, bad, good, fix } = rule;
  const paragraphs = [
    `${bold(id)} · ${hue(rule.severity)} · ${looksAt(rule)}`,
    wrapped(summary, wide),
    wrapped(why, wide),
    ...(bad.length > 0 ? [bold('Bad'), ...bad.flatMap(({ text, frame }) => [indented(text), indented(frame)])] : []),
    ...(good.length > 0 ? [bold('Good'), ...blocks(good).map(indented)] : []),
    bold('Fix'),
    indented(wrapped(fix, wide - 2)),
    bold('Suppress'),
    ...[allowInModule(id), allowInYaml(id)].map(({ where, text }) => indented(`${dim(`${where}:`)}\n${text}`)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '  ');

/** Broken between words; what stands between backticks stays together. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const [word] of text.matchAll(/(?:`[^`]*(?:`|$)|[^\s`])+/g)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** A rule, and what it finds and leaves alone, as its page shows it. */
export interface RulePage {
  readonly id: string;
  /** What it looks at: `query`, `panel`, `alert`, … */
  readonly on: string;
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /** Each with what is said of it. */
  readonly bad: readonly { readonly text: string; readonly frame: string }[];
  readonly good: readonly string[];
  /** Of the examples; PromQL if nothing is said. */
  readonly language?: string;
}

/** A rule's page in Markdown, for `docs/rules/<group>/<name>.md`. */
export function rulePage(rule: RulePage): string {
  const { id, severity, summary, why, fix, bad, good, language = 'promql' } = rule;
  const inModule = allowInModule(id);
  const inYaml = allowInYaml(id);
  const parts = [
    `# ${id}`,
    `**${severity}** · ${looksAt(rule)}`,
    prose(summary),
    prose(why),
    ...(bad.length > 0
      ? ['## Bad', ...bad.flatMap(({ text, frame }) => [fenced(text, language), fenced(frame, 'text')])]
      : []),
    ...(good.length > 0 ? ['## Good', ...blocks(good).map((text) => fenced(text, language))] : []),
    '## Fix',
    prose(fix),
    '## Suppress',
    `${inModule.where}:`,
    fenced(inModule.text, 'ts'),
    `${inYaml.where}:`,
    fenced(inYaml.text, 'yaml'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** All rules by group, in Markdown, for `docs/rules/README.md`. */
export function rulesIndex(rules: readonly Pick<RulePage, 'id' | 'severity' | 'summary'>[]): string {
  const groups = new Map<string, string[]>();
  for (const { id, severity, summary } of rules.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = id.split('/')[0] ?? id;
    const row = `| [${id}](${id}.md) | ${severity} | ${prose(summary).replaceAll('|', '\\|').replaceAll('\n', ' ')} |`;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const errors = rules.filter(({ severity }) => severity === 'error').length;
  const parts = [
    '# Rules',
    `${rules.length} rules: ${errors} of errors, ${rules.length - errors} of likely mistakes. \`promwright explain RULE\` prints a rule's page.`,
    ...[...groups].flatMap(([group, rows]) => [
      `## ${group}`,
      ['| rule | severity | finds |', '| --- | --- | --- |', ...rows].join('\n'),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Examples of one line stand together. */
export function blocks(examples: readonly string[]): readonly string[] {
  return examples.some((text) => text.trimEnd().includes('\n')) ? examples : [examples.join('\n')];
}

export function looksAt({ on }: RulePage): string {
  return `looks at ${on === 'project' ? 'the whole project' : `each ${on}`}`;
}

export interface Allowance {
  readonly where: string;
  readonly text: string;
}

export function allowInModule(id: string): Allowance {
  return { where: 'In a module, beside what is right as it is', text: `allow: { '${id}': 'why it is right' }` };
}

export function allowInYaml(id: string): Allowance {
  return { where: 'In a YAML file, above the rule', text: `# promwright allow ${id}: why it is right` };
}

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** Between backticks all is as it stands; elsewhere `<` would begin a tag. */
function prose(text: string): string {
  return text.replace(/`[^`]*`|</g, (found) => (found === '<' ? '&lt;' : found));
}

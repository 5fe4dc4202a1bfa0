import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { fileSubjects } from '../../src/lint/foreign.ts';
import { lint } from '../../src/lint/lint.ts';
import { read } from '../../src/read/read.ts';
import type { Mutant, Only } from './mutant.ts';
import type { Shipped } from './shipped.ts';

/** What stands in a rule file, as YAML has it. */
export interface RuleText {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}
export interface GroupText {
  readonly name: string;
  readonly interval: string;
  readonly rules: readonly RuleText[];
}

/** Everything that is told of files, from their bytes on. */
export function lintTexts(texts: readonly string[], { world }: Shipped, only?: Only): readonly Diagnostic[] {
  const files = texts.map((text, i) => read(`file-${i + 1}`, text));
  const { linted, findings } = fileSubjects(
    files.flatMap(({ document }) => document ?? []),
    world,
  );
  return [...files.flatMap((one) => one.findings), ...findings, ...lint(linted, only)];
}

/** Files, and what they are after a slip in one of them. */
export function fileMutant(
  where: string,
  shown: string,
  before: readonly string[],
  after: readonly string[],
  shipped: Shipped,
): Mutant {
  return {
    where,
    shown,
    before: (only) => lintTexts(before, shipped, only),
    after: (only) => lintTexts(after, shipped, only),
  };
}

export const ruleFile = (...groups: readonly GroupText[]): string => stringify({ groups }, { lineWidth: 0 });

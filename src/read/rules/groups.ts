import type { AllowsAbove } from '../allow.ts';
import type { ReadGroup, ReadRule, Source } from '../document.ts';
import { entries, items, type Node, scalar, textOf } from '../node.ts';
import { type File, sourceOf } from '../place.ts';

/** The groups of a Prometheus rule file, or of a PrometheusRule's `spec`. */
export function readGroups(file: File, node: Node, above: AllowsAbove): readonly ReadGroup[] {
  return items(node, 'groups').flatMap((group) => {
    if (group.kind !== 'map') return [];
    const rules = items(group, 'rules').flatMap((rule) => readRule(file, rule, above) ?? []);
    return {
      ...groupHead(file, group),
      ...optional('queryOffset', textOf(group, 'query_offset')),
      labels: textsOf(group, 'labels'),
      rules,
    };
  });
}

export function groupHead(file: File, group: Node): Pick<ReadGroup, 'name' | 'at' | 'interval'> {
  return {
    name: textOf(group, 'name') ?? '',
    at: file.at(group.from),
    ...optional('interval', textOf(group, 'interval')),
  };
}

function readRule(file: File, rule: Node, above: AllowsAbove): ReadRule | undefined {
  if (rule.kind !== 'map') return undefined;
  const record = textOf(rule, 'record');
  const written = scalar(rule, 'expr');
  const expr = written && sourceOf(file, written);
  const key = rule.entries.find((entry) => entry.key.text === 'expr')?.key;
  return {
    rule: record === undefined ? 'alert' : 'record',
    name: record ?? textOf(rule, 'alert') ?? '',
    at: file.at(rule.from),
    ...optional('expr', expr),
    ...optional('for', textOf(rule, 'for')),
    ...optional('keepFiringFor', textOf(rule, 'keep_firing_for')),
    labels: textsOf(rule, 'labels'),
    annotations: sourcesOf(file, rule, 'annotations'),
    allow: above([rule.from, ...(key === undefined ? [] : [key.from])], expr),
  };
}

export function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}

export function textsOf(node: Node, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries(node, key).flatMap((entry) => (entry.value.kind === 'scalar' ? [[entry.key.text, entry.value.text]] : [])),
  );
}

export function sourcesOf(file: File, node: Node, key: string): Readonly<Record<string, Source>> {
  return Object.fromEntries(
    entries(node, key).flatMap((entry) =>
      entry.value.kind === 'scalar' ? [[entry.key.text, sourceOf(file, entry.value)]] : [],
    ),
  );
}

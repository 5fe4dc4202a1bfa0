import type { Source } from '../../read/document.ts';
import type { TemplateProblem } from './node.ts';
import { parseTemplate } from './parse.ts';
import { type Uses, usesOf } from './use.ts';

/** What a template reads, which is nothing known where Prometheus refuses it, as `problem` says. */
export interface Template extends Uses {
  readonly problem?: TemplateProblem;
}

/** The text of an annotation, where it stands, and what it reads as a template. */
export interface Annotation extends Source {
  readonly template: Template;
}

const NOTHING: Template = { labels: [], values: [], functions: [], faults: [] };

export function templateOf(text: string): Template {
  if (!text.includes('{{')) return NOTHING;
  const parsed = parseTemplate(text);
  return parsed.ok ? usesOf(parsed.nodes) : { ...NOTHING, problem: parsed.problem };
}

/** Templates by their text: alerts share many. */
export type Templates = Map<string, Template>;

/** Read once for all rules. */
export function annotationsOf(
  sources: Readonly<Record<string, Source>>,
  seen: Templates = new Map(),
): Readonly<Record<string, Annotation>> {
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => {
      const template = seen.get(source.text) ?? templateOf(source.text);
      seen.set(source.text, template);
      return [name, { ...source, template }];
    }),
  );
}

import { parseTemplate } from './parse.ts';
import { type Uses, usesOf } from './use.ts';

/** What a template reads; undefined where Prometheus refuses it. */
export function usesIn(text: string): Uses | undefined {
  const parsed = parseTemplate(text);
  return parsed.ok ? usesOf(parsed.nodes) : undefined;
}

import type { Diagnostic } from '../diagnostic.ts';
import { exampleSubjects } from './example.ts';
import { diagnosticOf } from './lint.ts';
import type { Rule } from './rule.ts';

/** What a rule's page says: its words, and its examples with what is found in each. */
export interface Page extends Pick<Rule, 'id' | 'on' | 'severity' | 'summary' | 'why' | 'fix' | 'good'> {
  readonly bad: readonly { readonly text: string; readonly frame: string }[];
  readonly language: 'promql' | 'yaml' | 'json';
}

/** `render` makes a frame of a finding, whose why and fix the page has already said. */
export function pageOf(rule: Rule, render: (diagnostic: Diagnostic) => string): Page {
  const { id, on, severity, summary, why, fix, good, bad } = rule;
  return {
    id,
    on,
    severity,
    summary,
    why,
    fix,
    good,
    bad: bad.map((text) => ({ text, frame: found(rule, text).map(render).join('\n') })),
    language: on === 'query' ? 'promql' : on === 'panel' || on === 'dashboard' ? 'json' : 'yaml',
  };
}

/** What the rule finds in an example, without what its page has already said, and without the example's file. */
function found(rule: Rule, text: string): readonly Diagnostic[] {
  return exampleSubjects(rule.on, text).flatMap((subject) =>
    [...(rule.check?.(subject as never) ?? [])].map((finding) => {
      const { rule: id, severity, message, expr, span, because, fix } = diagnosticOf(rule, subject as never, finding);
      return {
        rule: id,
        severity,
        message,
        ...(fix !== undefined && fix !== rule.fix && { fix }),
        ...(rule.on !== 'panel' && expr !== undefined && { expr }),
        ...(span && { span }),
        ...(because && { because }),
      };
    }),
  );
}

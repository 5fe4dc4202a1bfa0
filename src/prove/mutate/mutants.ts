import type { Known } from '../../analysis/known.ts';
import type { ResolvedAlert, ResolvedGroup, ResolvedRecording, ResolvedRule } from '../../model/resolved.ts';
import { type Expr, mapSelectors, walk } from '../../promql/ast.ts';
import { print } from '../../promql/print.ts';
import { recordingsFor } from '../needed.ts';
import { changesOf, waitsOf } from './change.ts';

/** An alert that reads a changed rule, under a name of its own, with copies of the recordings on the way. */
export interface Mutant {
  /** The rule that is changed: the alert itself, or a recording. One of a recording is the same whichever alert reads it. */
  readonly rule: string;
  readonly what: string;
  /** What the changed alert is called. */
  readonly name: string;
  readonly rules: readonly ResolvedRule[];
}

export function mutantsOf(alert: ResolvedAlert, groups: readonly ResolvedGroup[], known: Known): readonly Mutant[] {
  const recordings = recordingsFor(alert.expr, groups);
  const own = [...changesOf(alert.expr, known), ...waitsOf(alert.for)].map((change) => ({ rule: alert.name, change }));
  const read = recordings.flatMap((recording) =>
    changesOf(recording.expr, known).map((change) => ({ rule: recording.name, change, recording })),
  );
  return [...own, ...read].map(({ rule, change, ...of }, i): Mutant => {
    const suffix = `_m${i}`;
    const name = `${alert.name}${suffix}`;
    if (!('recording' in of)) {
      const { what, ...changed } = change;
      return { rule, what, name, rules: [{ ...alert, name, ...changed, text: print(changed.expr ?? alert.expr) }] };
    }
    const copies = copied(of.recording as ResolvedRecording, change.expr as Expr, recordings, suffix);
    const names = new Set(copies.map((copy) => copy.name.slice(0, -suffix.length)));
    const expr = renamed(alert.expr, names, suffix);
    return { rule, what: change.what, name, rules: [...copies, { ...alert, name, expr, text: print(expr) }] };
  });
}

/** The changed recording and those that read it, in order, under other names. */
function copied(
  changed: ResolvedRecording,
  expr: Expr,
  recordings: readonly ResolvedRecording[],
  suffix: string,
): readonly ResolvedRecording[] {
  const names = new Set<string>();
  return recordings.flatMap((recording): readonly ResolvedRecording[] => {
    const reads = walk(recording.expr).some((node) => node.kind === 'selector' && names.has(node.name ?? ''));
    // Of several rules that record one name only one is changed; the others are copied as they are.
    const same = recording.name === changed.name;
    if (!same && !reads) return [];
    names.add(recording.name);
    const own = renamed(recording === changed ? expr : recording.expr, names, suffix);
    return [{ ...recording, name: `${recording.name}${suffix}`, expr: own, text: print(own) }];
  });
}

function renamed(expr: Expr, names: ReadonlySet<string>, suffix: string): Expr {
  return mapSelectors(expr, (selector) =>
    selector.name !== undefined && names.has(selector.name)
      ? { ...selector, name: `${selector.name}${suffix}` }
      : selector,
  );
}

import { children, type Duration, type Expr } from '../../promql/ast.ts';
import type { ResolvedGroup } from '../resolved.ts';

/** What is recorded under a name, and in which rule file. */
export type Recordings = ReadonlyMap<string, readonly { readonly expr: Expr; readonly ruleFile: string }[]>;

export function recordingsOf(groups: readonly ResolvedGroup[]): Recordings {
  const all = new Map<string, { readonly expr: Expr; readonly ruleFile: string }[]>();
  for (const { ruleFile, rules } of groups)
    for (const rule of rules) {
      if (rule.rule !== 'record') continue;
      const same = all.get(rule.name) ?? [];
      same.push({ expr: rule.expr, ruleFile });
      all.set(rule.name, same);
    }
  return all;
}

/** How far back an expression looks, through what is recorded: before that it cannot have a whole value. In milliseconds. */
export function reachOf(expr: Expr, recordings: Recordings): number {
  return reach(expr, recordings, offsetOf);
}

/** How long a change is in what it looks at, wherever its offsets have moved that. */
export function windowOf(expr: Expr, recordings: Recordings): number {
  return reach(expr, recordings, () => 0);
}

function reach(expr: Expr, recordings: Recordings, offset: typeof offsetOf): number {
  const below = (): number => Math.max(0, ...children(expr).map((one) => reach(one, recordings, offset)));
  switch (expr.kind) {
    case 'selector': {
      const recorded = recordings.get(expr.name ?? '') ?? [];
      return offset(expr.offset) + Math.max(0, ...recorded.map((one) => reach(one.expr, recordings, offset)));
    }
    case 'range':
      return offsetOf(expr.window) + below();
    case 'subquery':
      return offsetOf(expr.window) + offset(expr.offset) + below();
    case 'number':
    case 'string':
    case 'call':
    case 'aggregation':
    case 'binary':
    case 'unary':
      return below();
  }
}

/** The rule files whose recordings an expression reads, through others too. */
export function readBy(expr: Expr, recordings: Recordings): ReadonlySet<string> {
  const all = new Set<string>();
  const read = (one: Expr): void => {
    if (one.kind === 'selector')
      for (const { expr: recorded, ruleFile } of recordings.get(one.name ?? '') ?? []) {
        all.add(ruleFile);
        read(recorded);
      }
    for (const child of children(one)) read(child);
  };
  read(expr);
  return all;
}

function offsetOf(duration: Duration | undefined): number {
  return duration?.kind === 'duration' ? Math.max(0, duration.ms) : 0;
}

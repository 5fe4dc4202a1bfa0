/** A half-open range of UTF-16 offsets into the text that a tree was parsed from. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every node of a parsed tree has its place; a node built by a typed query has none until its text is printed. */
interface Placed {
  readonly span?: Span;
}

/** A PromQL expression: plain data. The tree holds no parentheses; `print` sets those that precedence asks for. */
export type Expr = NumberLiteral | StringLiteral | Selector | Range | Subquery | Call | Aggregation | Binary | Unary;

export interface NumberLiteral extends Placed {
  readonly kind: 'number';
  readonly value: number;
}

/** `value` is what the quotes mean, escapes undone. */
export interface StringLiteral extends Placed {
  readonly kind: 'string';
  readonly value: string;
}

/** `name{matchers} @ at offset offset`. A `Range` keeps offset and `@` in its selector, as Prometheus does. */
export interface Selector extends Placed {
  readonly kind: 'selector';
  /** Absent in `{job="x"}`. Holds Grafana variables as written: `$metric`, `${prefix}_total`. */
  readonly name?: string;
  readonly nameSpan?: Span;
  /** Without the matcher that the name stands for. */
  readonly matchers: readonly Matcher[];
  readonly offset?: Duration;
  readonly at?: At;
  /** The range modifiers of Prometheus 3.x behind a flag. */
  readonly extended?: 'anchored' | 'smoothed';
}

export type MatchOp = '=' | '!=' | '=~' | '!~';

export interface Matcher extends Placed {
  readonly label: string;
  readonly op: MatchOp;
  readonly value: string;
}

/** `selector[window]` */
export interface Range extends Placed {
  readonly kind: 'range';
  readonly of: Selector;
  readonly window: Duration;
}

/** `of[window:step]` */
export interface Subquery extends Placed {
  readonly kind: 'subquery';
  readonly of: Expr;
  readonly window: Duration;
  readonly step?: Duration;
  readonly offset?: Duration;
  readonly at?: At;
}

/** `@ 1609746000`, `@ start()`, `@ end()`. */
export type At = { readonly seconds: number } | 'start' | 'end';

export type Duration = FixedDuration | VariableDuration | DurationCall | DurationOperation;

export interface FixedDuration extends Placed {
  readonly kind: 'duration';
  /** Milliseconds; negative only in an offset. */
  readonly ms: number;
}

/** A Grafana variable in a duration's place: `$__rate_interval`, `${window}`, `${n}m`. */
export interface VariableDuration extends Placed {
  readonly kind: 'variable';
  readonly text: string;
}

/** A duration expression of Prometheus 3.x: `step()`, `range()`, `min_of(5m, step())`, `max_of(…)`. */
export interface DurationCall extends Placed {
  readonly kind: 'duration-call';
  readonly fn: string;
  readonly args: readonly Duration[];
}

/** A duration expression of Prometheus 3.x: `5m * 2`, `-(1h)`; unary where `left` is absent. */
export interface DurationOperation extends Placed {
  readonly kind: 'duration-operation';
  readonly op: '+' | '-' | '*' | '/' | '%' | '^';
  readonly left?: Duration;
  readonly right: Duration;
}

export interface Call extends Placed {
  readonly kind: 'call';
  readonly fn: string;
  readonly fnSpan?: Span;
  readonly args: readonly Expr[];
}

/** `op by (labels) (param, of)` */
export interface Aggregation extends Placed {
  readonly kind: 'aggregation';
  readonly op: string;
  readonly of: Expr;
  readonly param?: Expr;
  readonly grouping?: Grouping;
}

export interface Grouping extends Placed {
  readonly mode: 'by' | 'without';
  readonly labels: readonly string[];
  /** The place of each label, in the same order. */
  readonly labelSpans?: readonly Span[];
}

export type ArithmeticOp = '+' | '-' | '*' | '/' | '%' | '^' | 'atan2';
export type ComparisonOp = '==' | '!=' | '>' | '<' | '>=' | '<=';
export type SetOp = 'and' | 'or' | 'unless';
/** Cuts the observations of a native histogram above or below a value; since Prometheus 3.11. */
export type TrimOp = '</' | '>/';
export type BinaryOp = ArithmeticOp | ComparisonOp | TrimOp | SetOp;

export interface Binary extends Placed {
  readonly kind: 'binary';
  readonly op: BinaryOp;
  readonly opSpan?: Span;
  readonly left: Expr;
  readonly right: Expr;
  readonly bool?: true;
  readonly matching?: Matching;
}

/** `on (labels) group_left (include)`; the fills are Prometheus 3.x's `fill_left(0)`, `fill_right(0)`; `fill(0)` sets both. */
export interface Matching extends Placed {
  /** Absent where only a fill is said. */
  readonly mode?: 'on' | 'ignoring';
  readonly labels: readonly string[];
  readonly labelSpans?: readonly Span[];
  readonly group?: {
    readonly side: 'left' | 'right';
    readonly labels: readonly string[];
    readonly labelSpans?: readonly Span[];
  };
  readonly fillLeft?: number;
  readonly fillRight?: number;
}

export interface Unary extends Placed {
  readonly kind: 'unary';
  readonly op: '-' | '+';
  readonly of: Expr;
}

/** The direct sub-expressions of a node, in source order. Every walk is built on this one switch. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'number':
    case 'string':
    case 'selector':
      return [];
    case 'range':
    case 'subquery':
    case 'unary':
      return [expr.of];
    case 'call':
      return expr.args;
    case 'aggregation':
      return expr.param === undefined ? [expr.of] : [expr.param, expr.of];
    case 'binary':
      return [expr.left, expr.right];
  }
}

/** The node and all below it, outermost first, in source order. A loop, since chains of operators grow deep on the left. */
export function walk(expr: Expr): readonly Expr[] {
  const nodes: Expr[] = [];
  const open = [expr];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes.push(node);
    const below = children(node);
    for (let i = below.length - 1; i >= 0; i -= 1) open.push(below[i] as Expr);
  }
  return nodes;
}

/** The tree with every selector replaced; nodes without a changed selector are kept as they are. */
export function mapSelectors(expr: Expr, change: (selector: Selector) => Selector): Expr {
  switch (expr.kind) {
    case 'number':
    case 'string':
      return expr;
    case 'selector':
      return change(expr);
    case 'range': {
      const of = change(expr.of);
      return of === expr.of ? expr : { ...expr, of };
    }
    case 'subquery':
    case 'unary': {
      const of = mapSelectors(expr.of, change);
      return of === expr.of ? expr : { ...expr, of };
    }
    case 'call': {
      const args = expr.args.map((arg) => mapSelectors(arg, change));
      return args.every((arg, i) => arg === expr.args[i]) ? expr : { ...expr, args };
    }
    case 'aggregation': {
      const of = mapSelectors(expr.of, change);
      const param = expr.param && mapSelectors(expr.param, change);
      return of === expr.of && param === expr.param ? expr : { ...expr, of, ...(param && { param }) };
    }
    case 'binary': {
      const left = mapSelectors(expr.left, change);
      const right = mapSelectors(expr.right, change);
      return left === expr.left && right === expr.right ? expr : { ...expr, left, right };
    }
  }
}

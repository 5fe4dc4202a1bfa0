import type { Duration, Expr } from './ast.ts';
import { aggregations, functions } from './functions.ts';
import { hasVariable } from './names.ts';

/** What a part of an expression asks of the Prometheus that evaluates it. */
export interface Need {
  readonly what: string;
  readonly since?: string;
  /** Of `--enable-feature`. */
  readonly flag?: string;
  /** From here on it is there without the flag. */
  readonly stable?: string;
  /** The label that it is about. */
  readonly label?: string;
}

const EXPERIMENTAL = 'promql-experimental-functions';
/** CHANGELOG.md of Prometheus 3.15: 3.14.0 (#19093). */
const STABLE: Readonly<Record<string, string>> = { first_over_time: '3.14' };
/** 3.6.0 (#16777), 3.13.0 (#18687). */
const DURATION_CALLS: Readonly<Record<string, string>> = { step: '3.6', min_of: '3.13', max_of: '3.13' };

/** The needs of one node, leaving out those below it. Facts are from CHANGELOG.md and promql/parser of github.com/prometheus/prometheus v0.315.0. */
export function needsOf(node: Expr): readonly Need[] {
  switch (node.kind) {
    case 'call':
      return named(node.fn, `${node.fn}()`, functions.get(node.fn));
    case 'aggregation':
      return [...named(node.op, `${node.op}()`, aggregations.get(node.op)), ...utf8(node.grouping?.labels ?? [])];
    case 'selector': {
      // 3.7.0 (#16457).
      const flag = 'promql-extended-range-selectors';
      const extended = node.extended ? [{ what: node.extended, since: '3.7', flag }] : [];
      const names = node.matchers.map(({ label }) => label);
      const metric = node.name !== undefined && !LEGACY.test(node.name) ? [quoted(node.name)] : [];
      return [
        ...extended,
        ...metric.filter(({ what }) => !hasVariable(what)),
        ...utf8(names),
        ...computed(node.offset),
      ];
    }
    case 'range':
      return computed(node.window);
    case 'subquery':
      return [node.window, node.step, node.offset].flatMap(computed);
    case 'binary': {
      const { op, matching } = node;
      // 3.11.0 (#17904), 3.10.0 (#17644).
      const trims = op === '</' || op === '>/' ? [{ what: op, since: '3.11' }] : [];
      const fills = matching?.fillLeft !== undefined || matching?.fillRight !== undefined;
      const fill = fills ? [{ what: 'fill', since: '3.10', flag: 'promql-binop-fill-modifiers' }] : [];
      return [...trims, ...fill, ...utf8([...(matching?.labels ?? []), ...(matching?.group?.labels ?? [])])];
    }
    case 'number':
    case 'string':
    case 'unary':
      return [];
  }
}

function named(
  name: string,
  what: string,
  signature: { readonly since?: string; readonly experimental?: true } | undefined,
): readonly Need[] {
  const stable = STABLE[name];
  const { since, experimental } = signature ?? {};
  if (since === undefined && !experimental) return [];
  const behind = experimental || stable !== undefined;
  return [
    {
      what,
      ...(since !== undefined && { since }),
      ...(behind && { flag: EXPERIMENTAL }),
      ...(stable !== undefined && { stable }),
    },
  ];
}

const LEGACY = /^[a-zA-Z_:][\w:]*$/;

/** 3.0.0 (#14705, #15258). */
const quoted = (name: string): Need => ({ what: name, since: '3.0', flag: 'utf8-names', stable: '3.0' });

function utf8(labels: readonly string[]): readonly Need[] {
  return labels
    .filter((label) => !/^[a-zA-Z_]\w*$/.test(label) && !hasVariable(label))
    .map((label) => ({ ...quoted(label), label }));
}

/** 3.4.0 (#16249); without the flag since 3.14.0 (#19033). */
function computed(duration: Duration | undefined): readonly Need[] {
  if (duration === undefined || duration.kind === 'duration' || duration.kind === 'variable') return [];
  const flag = 'promql-duration-expr';
  if (duration.kind === 'duration-call') {
    const since = DURATION_CALLS[duration.fn] ?? '3.6';
    return [{ what: `${duration.fn}()`, since, flag, stable: '3.14' }, ...duration.args.flatMap(computed)];
  }
  const { op, left, right } = duration;
  return [{ what: op, since: '3.4', flag, stable: '3.14' }, ...computed(left), ...computed(right)];
}

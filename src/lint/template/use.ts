import type { Span } from '../../promql/ast.ts';
import { nearest } from '../../text/nearest.ts';
import { callOf, type Given } from './call.ts';
import { FIELDS } from './functions.ts';
import type { Command, Operand, Pipe, TemplateNode, TemplateProblem } from './node.ts';

/**
 * What an expression of a template is: the data of the alert, its labels, those of the server, the value of the alert, or a plain Go value.
 * Samples of `query` and what is made of them are unknown.
 */
export type Type = 'data' | 'labels' | 'external' | 'value' | 'float' | 'int' | 'string' | 'bool' | 'unknown';

/** What a template reads of its alert, and what in it fails when it is rendered. */
export interface Uses {
  readonly labels: readonly LabelUse[];
  readonly values: readonly ValueUse[];
  readonly functions: readonly { readonly name: string; readonly span: Span }[];
  readonly faults: readonly TemplateProblem[];
}

export interface LabelUse {
  readonly label: string;
  readonly span: Span;
  /** It stands where it is asked first whether the label is there. */
  readonly guarded: boolean;
}

/** The value of the alert is printed, by a function or bare. */
export interface ValueUse {
  readonly fn?: string;
  /** Of `printf`. */
  readonly format?: string;
  readonly span: Span;
  /** The text that follows the action. */
  readonly after: string;
}

interface Scope {
  readonly dot: Type;
  readonly variables: Map<string, Type>;
  readonly asked: ReadonlySet<string>;
  readonly asking: boolean;
}

const ASKING: ReadonlySet<string> = new Set('and or not eq ne lt le gt ge len match'.split(' '));

export function usesOf(nodes: readonly TemplateNode[]): Uses {
  const labels: LabelUse[] = [];
  const values: ValueUse[] = [];
  const functions: { name: string; span: Span }[] = [];
  const faults: TemplateProblem[] = [];
  const defined = new Set(nodes.flatMap((node) => (node.kind === 'define' ? [node.name] : [])));
  let after = '';
  // Nothing is known of what a template is called with.
  const inside: Scope = { dot: 'unknown', variables: new Map([['$', 'unknown']]), asked: new Set(), asking: false };

  function list(of: readonly TemplateNode[], scope: Scope): void {
    for (const [i, node] of of.entries()) {
      const next = of[i + 1];
      after = next?.kind === 'text' ? next.text : '';
      visit(node, scope);
    }
  }

  function visit(node: TemplateNode, scope: Scope): void {
    if (node.kind === 'action') {
      const type = pipe(node.pipe, scope);
      const bare = node.pipe.commands.length === 1 && node.pipe.declares.length === 0;
      if (type === 'value' && bare) values.push({ span: node.span, after });
    } else if (node.kind === 'define') list(node.body, inside);
    else if (node.kind === 'template') {
      if (node.pipe) pipe(node.pipe, scope);
      if (!defined.has(node.name)) faults.push({ message: `There is no template \`${node.name}\`.`, span: node.span });
    } else if (node.kind === 'if' || node.kind === 'with' || node.kind === 'range') branch(node, scope);
  }

  function branch(
    node: Extract<TemplateNode, { readonly pipe: Pipe; readonly otherwise: unknown }>,
    scope: Scope,
  ): void {
    const own: Scope = { ...scope, variables: new Map(scope.variables) };
    const before = labels.length;
    const type = pipe(node.pipe, { ...own, asking: node.kind === 'if' || node.pipe.commands[0]?.words.length === 1 });
    const asked = new Set([
      ...scope.asked,
      ...labels.slice(before).flatMap(({ label, guarded }) => (guarded ? [label] : [])),
    ]);
    const dot = node.kind === 'if' ? scope.dot : node.kind === 'with' ? type : 'unknown';
    if (node.kind === 'range') for (const name of node.pipe.declares) own.variables.set(name, 'unknown');
    list(node.body, { ...own, asked, dot });
    list(node.otherwise, { ...own, asked });
  }

  function pipe({ commands, declares }: Pipe, scope: Scope): Type {
    let type: Type | undefined;
    let given: Given | undefined;
    for (const one of commands) {
      type = command(one, scope, given);
      given = { type, span: one.span };
    }
    for (const name of declares) scope.variables.set(name, scope.variables.has(name) ? 'unknown' : (type ?? 'unknown'));
    return type ?? 'unknown';
  }

  function command({ words: [first, ...others], span }: Command, scope: Scope, piped: Given | undefined): Type {
    if (first.kind === 'function') {
      functions.push({ name: first.name, span: first.span });
      const inner = ASKING.has(first.name) ? { ...scope, asking: true } : scope;
      const args = others.map((word): Given => ({ type: operand(word, inner), span: word.span, word }));
      const all = [...args, ...(piped ? [piped] : [])];
      const [container, key] = args;
      if (first.name === 'index' && container?.type === 'labels' && key?.word?.kind === 'string')
        use(key.word.value, span, inner);
      if (all.some(({ type }) => type === 'value') && !ASKING.has(first.name)) {
        const format = args[0]?.word;
        const said = first.name === 'printf' && format?.kind === 'string' ? { format: format.value } : {};
        values.push({ fn: first.name, ...said, span, after });
      }
      const { type, fault } = callOf(first.name, all, span);
      if (fault) faults.push(fault);
      return first.path.length > 0 ? 'unknown' : type;
    }
    const type = operand(first, scope);
    for (const word of others) operand(word, scope);
    const extra = others[0]?.span ?? (piped && span);
    if (extra && type !== 'unknown')
      faults.push({
        message: 'What stands first is no function, and takes nothing.',
        fix:
          others[0]?.kind === 'function' ? `Put a pipe before it: \`| ${others[0].name}\`.` : 'Put a function first.',
        span: extra,
      });
    return type;
  }

  function operand(word: Operand, scope: Scope): Type {
    let type = startOf(word, scope);
    for (const [i, field] of word.path.entries()) {
      if (type === 'labels') use(field, word.span, scope);
      const next = fieldOf(type, field);
      if (next === undefined) {
        const before = word.path.slice(0, i).map((name) => `.${name}`);
        faults.push(noField(type, before.join(''), field, word.span));
        return 'unknown';
      }
      type = next;
    }
    return type;
  }

  function startOf(word: Operand, scope: Scope): Type {
    switch (word.kind) {
      case 'pipe':
        return pipe(word.pipe, scope);
      case 'variable':
        return scope.variables.get(word.name) ?? 'unknown';
      case 'dot':
      case 'field':
        return scope.dot;
      case 'string':
        return 'string';
      case 'boolean':
        return 'bool';
      case 'number':
        return /^[+-]?\d+$/.test(word.text) ? 'int' : /[.eE]/.test(word.text) ? 'float' : 'unknown';
      case 'function':
        return callOf(word.name, [], word.span).type;
      case 'nil':
        return 'unknown';
    }
  }

  function use(label: string, span: Span, scope: Scope): void {
    labels.push({ label, span, guarded: scope.asking || scope.asked.has(label) });
  }

  const variables = new Map<string, Type>([
    ['$', 'data'],
    ['$labels', 'labels'],
    ['$externalLabels', 'external'],
    ['$externalURL', 'string'],
    ['$value', 'value'],
  ]);
  list(nodes, { dot: 'data', variables, asked: new Set(), asking: false });
  return { labels, values, functions, faults };
}

const DATA: ReadonlyMap<string, Type> = new Map([
  ['Labels', 'labels'],
  ['ExternalLabels', 'external'],
  ['ExternalURL', 'string'],
  ['Value', 'value'],
]);

/** Undefined where there is no such field. */
function fieldOf(type: Type, field: string): Type | undefined {
  if (type === 'unknown') return 'unknown';
  if (type === 'labels' || type === 'external') return 'string';
  if (type !== 'data') return undefined;
  return DATA.get(field);
}

function noField(type: Type, before: string, field: string, span: Span): TemplateProblem {
  if (type !== 'data') return { message: `A ${type === 'value' ? 'number' : type} has no field \`.${field}\`.`, span };
  const near = nearest(field, FIELDS);
  return {
    message: `The template has no field \`${before}.${field}\`.`,
    fix: near === undefined ? `Write \`$labels.${field}\` for a label.` : `Did you mean \`.${near}\`?`,
    span,
  };
}

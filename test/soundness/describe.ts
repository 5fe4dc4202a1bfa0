import { infer } from '../../src/analysis/infer.ts';
import { printInterval } from '../../src/analysis/interval.ts';
import { knownOf } from '../../src/analysis/known.ts';
import type { Alt } from '../../src/analysis/value.ts';
import type { LabelSpec } from '../../src/metric/label.ts';
import { walk } from '../../src/promql/ast.ts';
import { print } from '../../src/promql/print.ts';
import { printSeries } from './data.ts';
import type { Outcome } from './evaluate.ts';
import type { Failure } from './round.ts';

/** All that one needs to see why. */
export function describeFailure(failure: Failure): string {
  const { seed, systems, recordings, data, expr, at, fault, outcome } = failure;
  const known = knownOf(systems, recordings);
  const { root } = infer(expr, known, []);
  const all = [expr, ...recordings.map((one) => one.expr)];
  const named = new Set(all.flatMap(walk).map((node) => (node.kind === 'selector' ? node.name : undefined)));
  const metrics = systems
    .flatMap((system) => system.metrics)
    .filter(({ name }) => [...named].some((one) => one?.startsWith(name)))
    .map(({ kind, name, unit, job, labels, target, buckets }) => {
      const specs = Object.entries({ ...target, ...labels }).map(([label, spec]) => `${label}: ${printSpec(spec)}`);
      return `${kind} ${name} of ${job} in ${unit} { ${specs.join(', ')} } ${buckets?.join(' ') ?? ''}`;
    });
  const rules = recordings.map((one) => `${one.name} ${JSON.stringify(one.labels)} = ${print(one.expr)}`);
  const series = data
    .filter(({ name }) => named.has(undefined) || named.has(name))
    .map((one) => `${printSeries(one)} ${one.values.join(' ')}`);
  return [
    `seed ${seed}: ${fault}`,
    `  ${print(expr)}    at ${at}s`,
    `got      ${printOutcome(outcome)}`,
    ...root.alts.map((alt) => `inferred ${printAlt(alt)}`),
    ...metrics,
    ...rules,
    ...series,
    '',
  ].join('\n');
}

function printSpec({ values, max, absent }: LabelSpec): string {
  const said = values ? values.join('|') : max === undefined ? 'open' : `up to ${max}`;
  return absent === undefined ? said : `${said}?`;
}

function printOutcome(outcome: Outcome): string {
  if ('error' in outcome) return outcome.error;
  return outcome.samples.map(({ labels, value }) => `${JSON.stringify(labels)} ${value}`).join('  ') || 'nothing';
}

/** `counter, route status=ok|error …, 0 or more, maybe, 6 series` */
export function printAlt({ kind, labels, range, presence, series, name, literal, unique }: Alt): string {
  const all = [...labels.known].map(
    ([label, { presence: there, values, max }]) =>
      `${label}${there === 'may' ? '?' : ''}${values ? `=${values.join('|')}` : max === undefined ? '' : `(${max})`}`,
  );
  return [
    kind,
    `{${[...all, ...(labels.rest === 'any' ? ['…'] : [])].join(' ')}}`,
    printInterval(range),
    presence,
    `${series} series`,
    ...(name === undefined ? [] : [`named ${name}`]),
    ...(literal === undefined ? [] : [`literally ${literal}`]),
    ...(unique === undefined ? [] : [`unique by ${unique.join(', ')}`]),
  ].join(', ');
}

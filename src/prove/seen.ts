import { recordedAs } from '../emit/tests.ts';
import type { ResolvedFiring, ResolvedTest } from '../model/test/resolved-test.ts';
import { printMs } from '../promql/duration.ts';
import type { Failure } from './answers.ts';
import type { Question } from './trial.ts';

/** One series of the alert as promtool saw it, in milliseconds. */
export interface SeenFiring {
  readonly labels: Readonly<Record<string, string>>;
  readonly first: number;
  readonly last: number;
  /** At how many evaluations. */
  readonly times: number;
}

/** What happened in a test. */
export interface Seen {
  readonly firing: readonly SeenFiring[];
  readonly pending?: number;
  /** The value of the expression, series by series; for the alert's limit, what is compared with it. */
  readonly curves: readonly (readonly { readonly ms: number; readonly value: number }[])[];
}

/** The answers to `asked`, one by one. */
export function seenIn(questions: readonly Question[], failures: readonly Failure[]): Seen {
  const answers = failures.filter((failure): failure is Extract<Failure, { of: 'expr' }> => failure.of === 'expr');
  const got = (what: Question['what']) => answers[questions.findIndex((question) => question.what === what)]?.got ?? [];
  const last = new Map(got('last').map(({ labels, value }) => [keyOf(labels), value * 1000]));
  const times = new Map(got('times').map(({ labels, value }) => [keyOf(labels), value]));
  const pending = got('pending').map(({ value }) => value * 1000);
  const curves = new Map<string, { readonly ms: number; readonly value: number }[]>();
  for (const [i, { what, ms = 0 }] of questions.entries())
    for (const { labels, value } of what === 'value' ? (answers[i]?.got ?? []) : []) {
      const points = curves.get(keyOf(labels)) ?? [];
      points.push({ ms, value });
      curves.set(keyOf(labels), points);
    }
  return {
    firing: got('first').map(({ labels, value }) => ({
      labels: told(labels),
      first: value * 1000,
      last: last.get(keyOf(labels)) ?? value * 1000,
      times: times.get(keyOf(labels)) ?? 1,
    })),
    ...(pending.length > 0 && { pending: Math.min(...pending) }),
    curves: [...curves.values()],
  };
}

/** How what happened differs from what the test expects, in its own words. */
export function differences(test: ResolvedTest, seen: Seen, failures: readonly Failure[]): readonly string[] {
  const broken = failures.flatMap((failure) => (failure.of === 'file' ? [`promtool: ${failure.text}`] : []));
  if (broken.length > 0) return broken;
  const left = new Set(seen.firing);
  const lines = wholes(test.fires).flatMap((wanted) => {
    const match = [...left].find(({ labels }) => keyOf(labels) === keyOf(wanted.labels));
    if (!match) return [missing(wanted, seen)];
    left.delete(match);
    const moved = timing(wanted, match, test);
    return moved.length > 0 ? moved : pauses(match, test);
  });
  const more = [...left].map(
    ({ labels, first, last }) =>
      `fires ${first <= 0 ? 'from the beginning' : `after ${printMs(first)}`} ${last >= test.lasts ? 'until the end' : `until ${printMs(last + test.tick)}`}: ${shown(labels)}`,
  );
  const said =
    test.fires.length === 0
      ? more.map((line) => `should stay silent, and ${line}`)
      : more.map((line) => `besides, it ${line}`);
  const all = [...lines, ...said, ...recordedIn(test, failures)];
  if (all.length > 0) return all;
  const annotations = annotationsIn(test, failures);
  return annotations.length > 0 ? annotations : failures.flatMap(untold);
}

/** A series that fires several times, from its first beginning to its last end: what is in between is not seen apart. */
function wholes(fires: readonly ResolvedFiring[]): readonly ResolvedFiring[] {
  const all = new Map<string, ResolvedFiring>();
  for (const one of fires.toSorted((a, b) => a.after - b.after)) {
    const before = all.get(keyOf(one.labels));
    all.set(keyOf(one.labels), before ? { ...one, after: before.after } : one);
  }
  return [...all.values()];
}

function untold(failure: Failure): readonly string[] {
  if (failure.of === 'file') return [];
  return [`promtool finds otherwise at ${failure.time}: ${failure.of === 'alert' ? failure.alert : failure.expr}`];
}

function missing({ after, labels }: ResolvedFiring, { firing, pending }: Seen): string {
  const wanted = `should fire after ${printMs(after)} with ${shown(labels)}`;
  if (firing.length > 0) return wanted;
  return `${wanted}, and never fires${pending === undefined ? ': its expression has no result' : `: it is pending from ${printMs(pending)} on, and not for long enough`}`;
}

function timing(wanted: ResolvedFiring, { first, last }: SeenFiring, { tick, lasts }: ResolvedTest): readonly string[] {
  const { early = 0 } = wanted;
  const fits = (is: number, by: number): boolean => by - early <= is && is <= by;
  const begins = fits(first, wanted.after)
    ? []
    : [`should fire after ${printMs(wanted.after)}, and fires after ${printMs(first)}`];
  const end = last >= lasts ? undefined : last + tick;
  if (end === wanted.until || (end !== undefined && fits(end, wanted.until ?? Number.NaN))) return begins;
  const until = wanted.until === undefined ? 'go on firing until the end' : `have resolved by ${printMs(wanted.until)}`;
  return [
    ...begins,
    `should ${until}, and ${end === undefined ? 'still fires at the end' : `resolves by ${printMs(end)}`}`,
  ];
}

/** What should go on firing and stops in between; a test may say of one series that it fires twice. */
function pauses({ labels, first, last, times }: SeenFiring, { fires, tick }: ResolvedTest): readonly string[] {
  const silent = (last - first) / tick + 1 - times;
  if (silent <= 0 || fires.filter((one) => keyOf(one.labels) === keyOf(labels)).length > 1) return [];
  const evaluations = silent === 1 ? 'an evaluation' : `${silent} evaluations`;
  return [`should go on firing, and is silent at ${evaluations} between ${printMs(first)} and ${printMs(last)}`];
}

function recordedIn({ records }: ResolvedTest, failures: readonly Failure[]): readonly string[] {
  return records.flatMap((one) => {
    const { expr } = recordedAs(one);
    const failure = failures.find((other) => other.of === 'expr' && other.expr === expr);
    if (failure?.of !== 'expr') return [];
    const [got] = failure.got;
    const shows = got === undefined ? 'nothing, NaN or several values' : got.value;
    return [
      `\`${one.name}\` should show ${one.value === undefined ? 'nothing' : Number(one.value.toPrecision(4))} at the end, and shows ${shows}`,
    ];
  });
}

function annotationsIn({ fires }: ResolvedTest, failures: readonly Failure[]): readonly string[] {
  return failures.flatMap((failure) =>
    failure.of !== 'alert'
      ? []
      : failure.got.flatMap(({ labels, annotations }) => {
          const wanted = fires.find((one) => keyOf(one.labels) === keyOf(told(labels)))?.annotations ?? {};
          return Object.entries(wanted)
            .filter(([name, text]) => annotations[name] !== text)
            .map(
              ([name, text]) => `\`${name}\` should read\n  ${text}\nand reads\n  ${annotations[name] ?? '(nothing)'}`,
            );
        }),
  );
}

/** Without what tells alerts from each other. */
function told({
  __name__: _n,
  alertname: _a,
  alertstate: _s,
  ...labels
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return labels;
}

function keyOf(labels: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(told(labels)).toSorted());
}

function shown(labels: Readonly<Record<string, string>>): string {
  return `{${Object.entries(labels)
    .toSorted()
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}}`;
}

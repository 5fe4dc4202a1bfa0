/** A series as promtool prints it, and its value. */
export interface Answer {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What promtool says of one expectation that did not hold. */
export type Failure =
  | {
      readonly of: 'alert';
      readonly alert: string;
      readonly time: string;
      /** What fires at that moment, with its annotations. */
      readonly got: readonly { readonly labels: Answer['labels']; readonly annotations: Answer['labels'] }[];
    }
  | { readonly of: 'expr'; readonly expr: string; readonly time: string; readonly got: readonly Answer[] }
  /** A file that it does not take, or an expression that it cannot evaluate. */
  | { readonly of: 'file'; readonly text: string };

/**
 * The failures in the output of `promtool test rules`, by file: its two streams in one, in the order they were written
 * (https://github.com/prometheus/prometheus/blob/v3.5.0/cmd/promtool/unittest.go).
 */
export function readOutput(output: string): ReadonlyMap<string, readonly Failure[]> {
  const parts = output.split(/^Unit Testing:\s+/m).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), readFailures(part.slice(end + 1))];
    }),
  );
}

const ALERT = /^ {4}alertname: (.*), time: (\S+), *$/;
const EXPR = /^ {4}expr: ("(?:[^"\\]|\\.)*"), time: (\S+), *$/;

function readFailures(text: string): readonly Failure[] {
  const lines = text.split('\n');
  const found: Failure[] = [];
  const other: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const alert = ALERT.exec(line);
    const expr = EXPR.exec(line);
    const begin = i + 1;
    if (alert || expr) while (i + 1 < lines.length && /^ {8}/.test(lines[i + 1] ?? '')) i++;
    const body = lines.slice(begin, i + 1);
    if (alert) found.push({ of: 'alert', alert: alert[1] ?? '', time: alert[2] ?? '', got: firingIn(body) });
    else if (expr)
      found.push({
        of: 'expr',
        expr: JSON.parse(expr[1] ?? '""') as string,
        time: expr[2] ?? '',
        got: answersIn(body),
      });
    else if (!/^\s*$|^\s*(?:SUCCESS|FAILED:)$|^ {4}name: .*,$/.test(line)) other.push(line.trim());
  }
  return other.length > 0 ? [...found, { of: 'file', text: other.join('\n') }] : found;
}

function firingIn(body: readonly string[]): Extract<Failure, { of: 'alert' }>['got'] {
  const got = body.slice(body.findIndex((line) => /^ {8}got:/.test(line)));
  return got.flatMap((line, i) => {
    const labels = /^\s*Labels:(\{.*\})$/.exec(line)?.[1];
    if (labels === undefined) return [];
    const annotations = /^\s*Annotations:(\{.*\})$/.exec(got[i + 1] ?? '')?.[1] ?? '{}';
    return [{ labels: readLabels(labels), annotations: readLabels(annotations) }];
  });
}

const SERIES = /\{(?:[^"{}]|"(?:[^"\\]|\\.)*")*\}/;

function answersIn(body: readonly string[]): readonly Answer[] {
  const got = body.find((line) => /^ {8}got: /.test(line)) ?? '';
  return [...got.matchAll(new RegExp(`(${SERIES.source}) (\\S+?)(?=, \\S*\\{|$)`, 'g'))].map(
    ([, labels = '', value]) => ({
      labels: readLabels(labels),
      value: Number(value === '+Inf' || value === '-Inf' ? value.replace('Inf', 'Infinity') : value),
    }),
  );
}

/** `{job="x", le="1"}`; Prometheus 3 quotes names that were illegal before. */
function readLabels(text: string): Readonly<Record<string, string>> {
  const pairs = text.matchAll(/("(?:[^"\\]|\\.)*"|\w+)=("(?:[^"\\]|\\.)*")/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', value = '""']) => [
      name.startsWith('"') ? (JSON.parse(name) as string) : name,
      unquoted(value),
    ]),
  );
}

/** Go's escapes are JSON's, but for `\x`, `\a` and `\v`, which no label of a test has. */
function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recorded } from '../../src/analysis/known.ts';
import { print } from '../../src/promql/print.ts';
import type { Tool } from '../promtool.ts';
import { type Data, printSeries } from './data.ts';

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What Prometheus makes of an expression: samples, or why it refuses. */
export type Outcome = { readonly samples: readonly Sample[] } | { readonly error: string };

export interface Question {
  readonly text: string;
  /** In seconds. */
  readonly at: number;
}

/** What can be asked: the samples, and the rules that record others. */
export interface World {
  readonly data: readonly Data[];
  readonly recordings: readonly Recorded[];
}

/** An outcome for each question; or the error of a rule, which ends the run. */
export type Answer = readonly Outcome[] | { readonly ruleError: string };

/** What no result is, so that promtool says what it got. */
const WRONG = [{ labels: '{nothing="like it"}', value: 0 }];

export async function evaluate(
  { bin }: Tool,
  { data, recordings }: World,
  questions: readonly Question[],
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'promwright-soundness-'));
  const rules = recordings.map(({ name, expr, labels }) => ({ record: name, expr: print(expr), labels }));
  const tests = [
    {
      interval: '1m',
      input_series: data.map((series) => ({ series: printSeries(series), values: series.values.join(' ') })),
      promql_expr_test: questions.map(({ text, at }) => ({ expr: text, eval_time: `${at}s`, exp_samples: WRONG })),
    },
  ];
  // JSON is YAML.
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));
  write('rules.yml', { groups: [{ name: 'all', interval: '1m', rules }] });
  write('test.yml', { rule_files: ['rules.yml'], evaluation_interval: '1m', tests });
  const output = await run(bin, ['test', 'rules', join(folder, 'test.yml')]);
  rmSync(folder, { recursive: true });
  return outcomesOf(output, questions.length);
}

function run(bin: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(bin, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const parts: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(parts).toString()));
  });
}

/** promtool quotes the expression and its labels, so that a line is one; an error may go over several. */
function outcomesOf(output: string, count: number): Answer {
  const ruleError = /^ {4}rule: .*$/m.exec(output)?.[0];
  if (ruleError !== undefined) return { ruleError: ruleError.trim() };
  const outcomes = output
    .split(/^ {4}expr: /m)
    .slice(1)
    .map((part): Outcome => {
      const got = /^ {8}got: (.*)$/m.exec(part)?.[1];
      if (got !== undefined) return { samples: got === 'nil' ? [] : readSamples(got) };
      return { error: part.replace(/^.*?, time: \S+, err: /s, '').trim() };
    });
  if (outcomes.length !== count)
    throw new Error(`promtool answers ${outcomes.length} of ${count} questions:\n${output.slice(0, 2000)}`);
  return outcomes;
}

const LABEL = /(?:([a-zA-Z_]\w*)|"((?:[^"\\]|\\.)*)")="((?:[^"\\]|\\.)*)"(?:, )?/y;
const VALUE = /} (\S+?)(?:, |$)/y;

/** `{a="b", c="d"} 1E+00, {} NaN` */
function readSamples(text: string): readonly Sample[] {
  const samples: Sample[] = [];
  for (let at = 0; at < text.length; at = VALUE.lastIndex) {
    if (text[at] !== '{') throw new Error(`promtool's samples cannot be read at ${at}: ${text}`);
    const labels: Record<string, string> = {};
    LABEL.lastIndex = at + 1;
    let end = at + 1;
    for (let match = LABEL.exec(text); match; match = LABEL.exec(text)) {
      labels[match[1] ?? unquote(match[2])] = unquote(match[3]);
      end = LABEL.lastIndex;
    }
    VALUE.lastIndex = end;
    const value = VALUE.exec(text)?.[1];
    if (value === undefined) throw new Error(`promtool's samples cannot be read at ${end}: ${text}`);
    samples.push({ labels, value: readNumber(value) });
  }
  return samples;
}

/** Go's quotes, as far as labels here need them. */
const unquote = (text = ''): string => text.replace(/\\(["\\])/g, '$1').replaceAll('\\n', '\n');
export const readNumber = (text: string): number => Number(text.replace(/Inf$/, 'Infinity'));

import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../../analysis/selection.ts';
import { exposedNames, type Metric } from '../../metric/metric.ts';
import { readsOf } from '../../model/read.ts';
import type { Resolved, ResolvedRecording } from '../../model/resolved.ts';
import { parseDuration } from '../../promql/duration.ts';
import { openMetrics } from '../../simulate/openmetrics.ts';
import { scenarios } from '../../simulate/scenario.ts';
import type { Tool } from '../promtool.ts';
import { tied } from '../tied.ts';
import { UsageError } from '../usage.ts';
import { type Api, ask, isRefused } from './api.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From when until when there is history, in milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How closely it was scraped: as always, or every minute. */
export interface Stretch extends Span {
  readonly fine: boolean;
}

/** The last day, its last hours as closely as it is scraped, and the same two hours of last week: what compares with last week finds something. */
export function stretchesUntil(end: number): readonly Stretch[] {
  const week = 7 * 24 * HOUR;
  const close = end - 7 * HOUR;
  return [
    { start: end - week - 2 * HOUR, end: end - week + 10 * MINUTE, fine: false },
    { start: end - 24 * HOUR, end: close, fine: false },
    { start: close, end, fine: true },
  ];
}

/** Writes the history of healthy systems, of what the project reads, into the data of a folder, as the Prometheus of a version would have scraped it. */
export async function writeHistory(
  promtool: Tool,
  resolved: Resolved,
  stretches: readonly Stretch[],
  few: number,
  version: string,
  home: string,
): Promise<void> {
  const { systems } = resolved.settings;
  const reads = readsOf(resolved);
  const only = (metric: Metric): boolean => exposedNames(metric).some(reads);
  const jobs = new Map(systems.flatMap((system) => system.jobs.map((job) => [job.job, job.interval] as const)));
  const closely = (job: string): number => (parseDuration(jobs.get(job) ?? '') ?? 15_000) / 1000;
  const [healthy] = scenarios;
  // Before 3.0 a bucket keeps the text of the client, which here is prom-client.
  const bounds = version.startsWith('2.') ? { boundText: String } : {};
  const making: Promise<void>[] = [];
  for (const [i, { start, end, fine }] of stretches.entries()) {
    const intervalOf = fine ? closely : () => MINUTE / 1000;
    const tracking = { start: start / 1000, end: end / 1000, few, only, intervalOf, ...bounds };
    const file = join(home, `history-${i}.om`);
    await writeText(openMetrics(systems, { ...tracking, ...(healthy && { scenario: healthy }) }), file);
    const made = makeBlocks(promtool, file, home);
    // It is asked for below, and may fail before.
    made.catch(() => {});
    making.push(made);
  }
  await Promise.all(making);
}

/** What the recordings of a project were, as Prometheus itself evaluates them; a level of those that read each other at a time. */
export async function writeRecorded(
  promtool: Tool,
  api: Api,
  recordings: readonly ResolvedRecording[],
  spans: readonly Span[],
  home: string,
): Promise<void> {
  // OpenMetrics wants the samples of a family together: rules that record one name are one.
  const families = new Map<string, string[]>();
  for (const { name, text, labels } of recordings) {
    const lines = families.get(name) ?? [];
    families.set(name, lines);
    for (const { start, end } of spans) {
      const series = await ask(api, text, { start, end, step: MINUTE });
      if (isRefused(series)) continue;
      for (const { metric, values } of series) {
        const own = Object.entries({ ...metric, ...labels }).filter(
          ([label, value]) => label !== '__name__' && value !== '',
        );
        const selector = `${name}{${own.map(([label, value]) => `${label}=${JSON.stringify(value)}`).join(',')}}`;
        for (const [time, value] of values) lines.push(`${selector} ${value} ${time}\n`);
      }
    }
  }
  const chunks = [...families]
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => ({ text: `# TYPE ${name} unknown\n${lines.join('')}` }));
  const file = join(home, 'recorded.om');
  await writeText([...chunks, { text: '# EOF\n' }], file);
  await makeBlocks(promtool, file, home);
}

/** The recordings by how many others stand between them and what is scraped. */
export function levelsOf({ groups }: Resolved): readonly (readonly ResolvedRecording[])[] {
  const all = groups.flatMap(({ rules }) => rules.filter((rule): rule is ResolvedRecording => rule.rule === 'record'));
  const names = new Set(all.map(({ name }) => name));
  const depth = new Map<string, number>();
  const reads = new Map<string, Set<string>>();
  for (const { name, expr } of all) {
    const own = reads.get(name) ?? new Set<string>();
    for (const one of namesIn(expr)) if (names.has(one) && one !== name) own.add(one);
    reads.set(name, own);
  }
  const depthOf = (name: string, above: readonly string[] = []): number => {
    const known = depth.get(name);
    if (known !== undefined) return known;
    const below = [...(reads.get(name) ?? [])].filter((one) => !above.includes(one));
    const found = below.length === 0 ? 0 : 1 + Math.max(...below.map((one) => depthOf(one, [...above, name])));
    depth.set(name, found);
    return found;
  };
  const deepest = Math.max(0, ...all.map(({ name }) => depthOf(name)));
  return Array.from({ length: deepest + 1 }, (_, level) => all.filter(({ name }) => depthOf(name) === level)).filter(
    (level) => level.length > 0,
  );
}

/** promtool reads the whole text again for each block: the fewer, the better. */
const ONE_BLOCK = '--max-block-duration=1000h';

/** A text on its way into the data: Ctrl-C is heard between two label sets. */
async function writeText(chunks: Iterable<{ readonly text: string }>, file: string): Promise<void> {
  const handle = openSync(file, 'w');
  try {
    for (const { text } of chunks) {
      writeSync(handle, text);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    closeSync(handle);
  }
}

async function makeBlocks({ bin }: Tool, file: string, home: string): Promise<void> {
  const args = ['tsdb', 'create-blocks-from', 'openmetrics', '--quiet', ONE_BLOCK];
  const run = tied(bin, [...args, file, join(home, 'data')], { cwd: home });
  const code = await run.ended;
  rmSync(file, { force: true });
  if (code !== 0) throw new UsageError(`\`${bin}\` does not take the history: ${run.log().trim().slice(-1000)}.`);
}

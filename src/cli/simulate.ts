import { isError } from '../diagnostic.ts';
import type { System } from '../metric/system.ts';
import { parseDuration } from '../promql/duration.ts';
import { text } from '../report/text.ts';
import type { Living } from '../simulate/live.ts';
import { profileOf } from '../simulate/profiles.ts';
import { effectsOn, type Scenario, scenarios } from '../simulate/scenario.ts';
import { nearest } from '../text/nearest.ts';
import { type Backfill, backfill } from './backfill.ts';
import { catalogOf } from './catalog.ts';
import { flagsOf } from './flags.ts';
import type { Io } from './io.ts';
import { scenarioNamed } from './scenario.ts';
import { serveAll } from './served.ts';
import { UsageError } from './usage.ts';

const width = Math.max(...scenarios.map(({ name }) => name.length));

export const help = `Be the service: every metric of a system's catalog on loopback, under a plausible load.

Usage: promwright simulate [SYSTEM…] [flags]
       promwright simulate [SYSTEM…] --backfill 24h FILE [flags]

Without SYSTEM, all of the catalog: that of the project, elsewhere what ships with promwright. Prints the address of each target and what a
Prometheus needs to scrape it. Ctrl-C ends it. With --backfill it writes OpenMetrics text instead, for
\`promtool tsdb create-blocks-from openmetrics FILE DIR\`.

  --scenario NAME      What happens. Default healthy.
  --after DURATION     The scenario begins so long after the start. Default 5m; with --backfill an hour before the end.
  --port N             The first port; further targets take the ones after it. Default: any that are free.
  --seed N             The same seed gives the same values. Default 1.
  --few N              How many values stand for a label whose values the catalog does not enumerate. Default 3.
  --speed N            Time passes N times as fast. Default 1.
  --backfill DURATION FILE
                       Write so much history, \`-\` for standard output.
  --end TIME           When the history ends, as 2026-01-31T12:00:00Z or in seconds since 1970. Default now.
  --interval DURATION  The distance of its samples. Default: that of each job's scrapes.
  --catalog NAME       What the metrics are: a system that ships with promwright, \`all\`, a module, or a catalog in YAML or JSON.
  --json               Print the addresses as JSON.

Scenarios:
${scenarios.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Exit: 0 ended by Ctrl-C, or written; 1 the catalog has errors; 2 usage, or a port that is in use.
`;

const flags = {
  scenario: { type: 'string' },
  after: { type: 'string' },
  port: { type: 'string' },
  seed: { type: 'string' },
  few: { type: 'string' },
  speed: { type: 'string' },
  backfill: { type: 'string' },
  end: { type: 'string' },
  interval: { type: 'string' },
  catalog: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { file, rest } = historyFile(argv);
  const { values, positionals } = flagsOf('simulate', rest, flags);
  const scenario = scenarioNamed(values.scenario ?? 'healthy');
  const seed = numberOf('--seed', values.seed ?? '1', 0);
  const few = numberOf('--few', values.few ?? '3', 1);
  const after = values.after === undefined ? undefined : secondsOf('--after', values.after);
  if (values.backfill === undefined) {
    for (const flag of ['end', 'interval'] as const)
      if (values[flag] !== undefined) throw new UsageError(`\`--${flag}\` is for \`--backfill\`.`);
    const port = values.port === undefined ? undefined : portOf(values.port);
    const speed = numberOf('--speed', values.speed ?? '1', 1);
    const systems = await chosen(positionals, values.catalog ?? [], scenario, io);
    if (systems === undefined) return 1;
    const start = Date.now() / 1000;
    const living: Living = { scenario, seed, few, start, at: start + (after ?? 300) };
    return await serveAll(systems, living, { port, speed, json: values.json ?? false }, io);
  }
  for (const flag of ['port', 'speed', 'json'] as const)
    if (values[flag] !== undefined) throw new UsageError(`\`--${flag}\` is not for \`--backfill\`.`);
  if (file === undefined)
    throw new UsageError('`--backfill` takes a duration and a file.', 'As in `--backfill 24h day.om`.');
  const length = secondsOf('--backfill', values.backfill);
  if (length === 0) throw new UsageError('`--backfill` takes a duration above 0, such as `24h`.');
  const interval = values.interval === undefined ? undefined : secondsOf('--interval', values.interval);
  if (interval !== undefined && (interval < 1 || interval > length))
    throw new UsageError('`--interval` takes a duration from `1s` to that of `--backfill`.');
  const systems = await chosen(positionals, values.catalog ?? [], scenario, io);
  if (systems === undefined) return 1;
  const end = values.end === undefined ? Math.floor(Date.now() / 1000) : timeOf(values.end);
  const start = end - length;
  const of: Backfill = { scenario, seed, few, start, end, at: after === undefined ? end - 3600 : start + after };
  return backfill(systems, interval === undefined ? of : { ...of, interval }, file, io);
}

/** The file stands behind the duration of `--backfill`: what `parseArgs` would take for a system. */
function historyFile(argv: readonly string[]): {
  readonly file: string | undefined;
  readonly rest: readonly string[];
} {
  const at = argv.findIndex((word) => word === '--backfill' || word.startsWith('--backfill='));
  const behind = argv[at] === '--backfill' ? at + 2 : at + 1;
  const file = argv[behind];
  if (at < 0 || file === undefined || (file !== '-' && file.startsWith('-'))) return { file: undefined, rest: argv };
  return { file, rest: argv.toSpliced(behind, 1) };
}

/** The systems that are named; undefined where the catalog has errors, which are then told. */
async function chosen(
  names: readonly string[],
  specs: readonly string[],
  scenario: Scenario,
  io: Io,
): Promise<readonly System[] | undefined> {
  const { systems: shipped } = await import('../catalog/index.ts');
  const catalog = await catalogOf(specs, io.cwd);
  if (catalog?.findings.some(isError)) {
    io.err(text(catalog.findings, { color: io.color, width: io.width }));
    return undefined;
  }
  const own = catalog?.systems ?? shipped;
  const known = [
    ...own,
    ...(specs.length > 0 ? [] : shipped.filter(({ name }) => !own.some((one) => one.name === name))),
  ];
  const systems = names.length === 0 ? own : [...new Set(names)].map((name) => named(name, known));
  for (const system of systems) {
    const on = effectsOn(system, scenario, profileOf(system.name));
    if ('without' in on)
      io.err(`The scenario \`${scenario.name}\` leaves \`${system.name}\` as it is: ${on.without}.\n`);
  }
  return systems;
}

function named(name: string, known: readonly System[]): System {
  const system = known.find((one) => one.name === name);
  if (system) return system;
  const names = known.map((one) => one.name);
  throw new UsageError(
    `There is no system \`${name}\`.${meant(nearest(name, names))}`,
    `The systems are ${names.map((one) => `\`${one}\``).join(', ')}. \`--catalog\` names others.`,
  );
}

function secondsOf(flag: string, said: string): number {
  const ms = parseDuration(said);
  if (ms === undefined) throw new UsageError(`\`${flag}\` takes a duration such as \`5m\`, not \`${said}\`.`);
  return ms / 1000;
}

function numberOf(flag: string, said: string, least: number): number {
  if (/^\d{1,9}$/.test(said) && Number(said) >= least) return Number(said);
  throw new UsageError(`\`${flag}\` takes a whole number from ${least}, not \`${said}\`.`);
}

function portOf(said: string): number {
  const port = numberOf('--port', said, 1);
  if (port > 65_535) throw new UsageError(`\`--port\` takes a port up to 65535, not \`${said}\`.`);
  return port;
}

function timeOf(said: string): number {
  const ms = /^\d{1,11}$/.test(said) ? Number(said) * 1000 : Date.parse(said);
  if (Number.isNaN(ms))
    throw new UsageError(
      `\`--end\` takes a time such as \`2026-01-31T12:00:00Z\` or seconds since 1970, not \`${said}\`.`,
    );
  return Math.floor(ms / 1000);
}

const meant = (name: string | undefined): string => (name === undefined ? '' : ` Did you mean \`${name}\`?`);

import { largestProfile, syntheticProfile } from '../analysis/cost/profile.ts';
import { isError } from '../diagnostic.ts';
import { costOf, type ProjectCost } from '../model/cost/cost.ts';
import { type CostOptions, WIDTH } from '../model/cost/setting.ts';
import { resolve } from '../model/resolve.ts';
import { parseDuration } from '../promql/duration.ts';
import { text } from '../report/text.ts';
import { nearest } from '../text/nearest.ts';
import { costTable } from './cost-table.ts';
import { flagsOf } from './flags.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import { UsageError } from './usage.ts';

export const help = `Predict the samples that dashboards and rules read, from the catalog alone.

Usage: promwright cost [NAME…] [flags]

  promwright cost                          all dashboards by samples per load, all rules by samples per hour
  promwright cost nexusgate-latency        a dashboard, by uid or title, with all its panels
  promwright cost 'Time to first token'    a panel, by title
  promwright cost NexusGateDown            a rule, or a group of rules, by name

  --range RANGE        How far back dashboards look, as \`24h\`. Default: what each says.
  --width PIXELS       How wide a dashboard is. Default: ${WIDTH}.
  --prometheus VERSION Which Prometheus, as \`3.0\`: before 3.0, a window holds one sample more. Default: that of the config.
  --largest            With as many series as the catalog allows, not those of synthetic data.
  --top N              Show the N heaviest of each list. Default: 10.
  --json               Print all of it as JSON.

What is counted is \`totalQueryableSamples\` of Prometheus' query statistics; docs/cost.md says how.

Exit: 0; 1 if the project does not load; 2 usage.
`;

const flags = {
  range: { type: 'string' },
  width: { type: 'string' },
  prometheus: { type: 'string' },
  largest: { type: 'boolean' },
  top: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const TOP = 10;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = flagsOf('cost', argv, flags);
  const top = wholeNumber('top', values.top) ?? TOP;
  const width = wholeNumber('width', values.width);
  const range = values.range === undefined ? undefined : rangeOf(values.range);
  const version = values.prometheus === undefined ? undefined : versionOf(values.prometheus);
  const { project, findings: loaded } = await load(io.cwd);
  const { resolved, findings: unresolved } = project ? resolve(project) : { findings: [] };
  const findings = [...loaded, ...unresolved];
  if (!resolved || findings.some(isError)) {
    io.err(text(findings, { color: io.color, width: io.width }));
    return 1;
  }
  const { systems } = resolved.settings;
  const options: CostOptions = {
    profile: values.largest ? largestProfile(systems) : syntheticProfile(systems),
    ...(version !== undefined && { version }),
    ...(range !== undefined && { range }),
    ...(width !== undefined && { width }),
  };
  const all = costOf(resolved, options);
  const chosen = positionals.length === 0 ? all : named(all, positionals);
  const whole = positionals.length > 0;
  io.out(
    values.json ? `${JSON.stringify({ version: 1, ...chosen }, null, 2)}\n` : costTable(chosen, { top, whole, io }),
  );
  return 0;
}

function wholeNumber(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(value))
    throw new UsageError(
      `\`--${flag}\` takes a whole number above 0, and \`${value}\` is none.`,
      `Such as \`--${flag} 20\`.`,
    );
  return Number(value);
}

const MOST_RANGE = 10 * 365 * 86_400_000;

function rangeOf(value: string): number {
  const range = parseDuration(value);
  if (!range || range > MOST_RANGE)
    throw new UsageError(
      `\`--range\` takes a duration, and \`${value}\` is none that a dashboard can have.`,
      'Such as `--range 24h`.',
    );
  return range;
}

function versionOf(value: string): string {
  if (!/^[23]\.\d{1,3}(?:\.\d+)?$/.test(value))
    throw new UsageError(
      `\`--prometheus\` takes a version of Prometheus, and \`${value}\` is none.`,
      'Such as `--prometheus 2.42`.',
    );
  return value;
}

/** What the names name: a dashboard, a panel, a rule or a group each. */
function named(all: ProjectCost, names: readonly string[]): ProjectCost {
  const known = [
    ...all.dashboards.flatMap(({ uid, title, panels }) => [uid, title, ...panels.map((panel) => panel.title)]),
    ...all.rules.flatMap(({ name, group }) => [name, group]),
  ];
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearest(name, [...new Set(known)]);
    throw new UsageError(
      `There is no dashboard, panel, rule or group \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      '`promwright cost` lists them.',
    );
  }
  return {
    dashboards: all.dashboards.flatMap((dashboard) => {
      if (names.includes(dashboard.uid) || names.includes(dashboard.title)) return [dashboard];
      const panels = dashboard.panels.filter(({ title }) => names.includes(title));
      return panels.length === 0 ? [] : [{ ...dashboard, panels }];
    }),
    rules: all.rules.filter(({ name, group }) => names.includes(name) || names.includes(group)),
  };
}

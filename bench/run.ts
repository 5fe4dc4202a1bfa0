import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, writeFloor } from './floor.ts';
import { type Command, median, memory, type Peak, time } from './measure.ts';
import { PANELS, QUERIES, writeProject } from './project.ts';
import { table } from './table.ts';

// Runs as .bench/run.js, with sdk.js and the projects it makes beside it.
const here = fileURLToPath(new URL('.', import.meta.url));
const bin = join(here, '../dist/cli/bin.js');

const SMALL = 100;
const MIDDLE = 300;
const LARGE = 500;
const SIZES = [SMALL, MIDDLE, LARGE];
const [LEAST, MOST, ENOUGH_MS] = [3, 9, 60_000];

const NODE = '`node -e 0`';
const FLOOR = 'floor: the same bytes from plain objects';
const SDK = 'the foundation SDK alone';
const BUILD = '`promwright build`';
const AGAIN = '`promwright build`, nothing changed';
const CHECK = '`promwright build --check`';

console.error(`Projects of ${SIZES.join(', ')} services, built again and again: two minutes.`);
const commands = new Map(SIZES.map((size) => [size, prepare(size)]));
const times = new Map<string, number[]>();
const start = Date.now();
for (let round = 0; round < LEAST || (round < MOST && Date.now() - start < ENOUGH_MS); round++)
  for (const [size, subjects] of commands)
    for (const [subject, command] of subjects)
      times.set(`${subject} ${size}`, [...taken(subject, size), time(command)]);

const peaks = new Map<string, Peak | undefined>();
for (const [size, subjects] of commands)
  for (const [subject, command] of subjects)
    if (subject !== CHECK && subject !== AGAIN) peaks.set(`${subject} ${size}`, await memory(command));

console.log(report());
for (const subjects of commands.values())
  for (const { fresh } of subjects.values()) if (fresh !== undefined) rmSync(fresh, { recursive: true, force: true });

/** Makes a project of so many services, builds it once, and makes the program that writes the same files without any thought. */
function prepare(size: number): ReadonlyMap<string, Command> {
  const project = join(here, `project-${size}`);
  const out = join(project, 'out');
  const floor = join(here, `floor-${size}.mjs`);
  const floorOut = join(here, `floor-${size}`);
  const sdkOut = join(here, `sdk-${size}`);
  writeProject(project, size);
  const build = { args: [bin, 'build'], cwd: project };
  time(build);
  const files = filesIn(out);
  writeFloor(floor, files, size);
  const plain = { args: [floor, floorOut], cwd: here, fresh: floorOut };
  time(plain);
  mustEqual(filesIn(floorOut), files);
  return new Map<string, Command>([
    [NODE, { args: ['-e', '0'], cwd: here }],
    [FLOOR, plain],
    [SDK, { args: [join(here, 'sdk.js'), sdkOut, String(size)], cwd: here, fresh: sdkOut }],
    [BUILD, { ...build, fresh: out }],
    ...(size === LARGE
      ? ([
          [AGAIN, build],
          [CHECK, { ...build, args: [bin, 'build', '--check'] }],
        ] as const)
      : []),
  ]);
}

function mustEqual(floor: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>): void {
  const differs = [...files].find(([path, text]) => floor.get(path) !== text)?.[0];
  if (differs !== undefined || floor.size !== files.size)
    throw new Error(`The floor does not write what promwright writes: ${differs ?? 'it writes other files too'}.`);
}

function taken(subject: string, size: number): readonly number[] {
  return times.get(`${subject} ${size}`) ?? [];
}

function report(): string {
  const first = commands.get(LARGE) ?? new Map<string, Command>();
  const subjects = [...first.keys()];
  const rounds = taken(NODE, LARGE).length;
  const bytes = [...filesIn(join(here, `project-${LARGE}/out`)).values()].reduce(
    (sum, text) => sum + Buffer.byteLength(text),
    0,
  );
  return `${LARGE} services make ${(bytes / 1e6).toFixed(0)} MB: a dashboard of ${PANELS} panels and ${QUERIES} queries, four recordings and four alerts each.

Whole process in ms, median of ${rounds}, interleaved; the ratio is the median of the rounds' own.

${table(
  ['', ...SIZES.map(String), 'per dashboard', `× floor at ${LARGE}`, 'linear'],
  subjects.map((subject) => [subject, ...SIZES.map((size) => shown(middle(subject, size))), ...growth(subject)]),
)}

\`linear\` is the time per dashboard from ${MIDDLE} to ${LARGE} by that from ${SMALL} to ${MIDDLE}: 1 is a straight line.

Peak memory in MiB: node, and what it starts.

${table(
  ['', ...SIZES.map(String), `× floor at ${LARGE}`],
  subjects
    .filter((subject) => peaks.has(`${subject} ${LARGE}`))
    .map((subject) => [subject, ...SIZES.map((size) => megabytes(subject, size)), byFloor(subject)]),
)}`;
}

function growth(subject: string): readonly string[] {
  const ratio = median(
    taken(subject, LARGE).map((ms, round) => ms / (taken(FLOOR, LARGE)[round] ?? Number.NaN)),
  ).toFixed(2);
  if (subject === NODE || taken(subject, SMALL).length === 0) return ['', ratio, ''];
  const slope = (from: number, to: number) => (middle(subject, to) - middle(subject, from)) / (to - from);
  return [slope(SMALL, LARGE).toFixed(2), ratio, (slope(MIDDLE, LARGE) / slope(SMALL, MIDDLE)).toFixed(2)];
}

function middle(subject: string, size: number): number {
  return median(taken(subject, size));
}

function megabytes(subject: string, size: number): string {
  const peak = peaks.get(`${subject} ${size}`);
  if (!peak) return '';
  return peak.others > 0 ? `${shown(peak.node)} + ${shown(peak.others)}` : shown(peak.node);
}

function byFloor(subject: string): string {
  const [own, floor] = [peaks.get(`${subject} ${LARGE}`), peaks.get(`${FLOOR} ${LARGE}`)];
  return own && floor ? (own.node / floor.node).toFixed(2) : '';
}

function shown(value: number): string {
  return Number.isFinite(value) ? value.toFixed(0) : '';
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promtools } from '../test/promtool.ts';
import { type Files, writeFiles } from './lint/files.ts';
import { stages } from './lint/stages.ts';
import { median, memory } from './measure.ts';
import { table } from './table.ts';

// Runs as .bench/lint.js, with the files it makes beside it.
const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const bin = join(root, 'dist/cli/bin.js');

const RULES = 10_000;
const MANY = 370;
const SIZES = [2_500, 5_000, 10_000, 20_000];
const ROUNDS = 5;

interface Subject {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

console.error(`${RULES} expressions, linted again and again: some minutes.`);
const files = writeFiles(join(here, 'lint'), root, RULES, MANY);
const tools = promtools();
const subjects: readonly Subject[] = [
  ...tools.map((tool) => promtool(tool.version, tool.bin, 'one file', [files.one])),
  ...tools.map((tool) => promtool(tool.version, tool.bin, `${MANY} files`, manyOf(files))),
  lint('no rules', [files.none]),
  lint('no rules, with the catalog', [files.none, '--catalog', files.catalog]),
  lint('one file', [files.one]),
  lint('one file, with the catalog', [files.one, '--catalog', files.catalog]),
  lint(`${MANY} files`, [files.many]),
  lint(`${MANY} files, with the catalog`, [files.many, '--catalog', files.catalog]),
];

const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const subject of subjects) times.get(subject.name)?.push(time(subject, files.folder));
const inProcess = stages(join(files.folder, files.one), join(files.folder, files.catalog));
const peaks: (readonly string[])[] = [];
for (const rules of SIZES) {
  const sized = writeFiles(join(here, 'lint-sized'), root, rules, MANY);
  const peak = async (more: readonly string[]) =>
    (await memory({ args: [bin, 'lint', sized.one, '--format', 'json', ...more], cwd: sized.folder }))?.node ??
    Number.NaN;
  const [alone, held] = [await peak([]), await peak(['--catalog', sized.catalog])];
  const megabytes = readFileSync(join(sized.folder, sized.one)).length / 1e6;
  peaks.push([String(rules), megabytes.toFixed(1), alone.toFixed(0), held.toFixed(0)]);
}
console.log(report());

function promtool(version: string, command: string, what: string, paths: readonly string[]): Subject {
  const file = command.includes('/') && !command.startsWith('/') ? join(root, command) : command;
  return { name: `promtool ${version}: ${what}`, command: file, args: ['check', 'rules', '--lint=none', ...paths] };
}

function lint(what: string, args: readonly string[]): Subject {
  return {
    name: `\`promwright lint\`: ${what}`,
    command: process.execPath,
    args: [bin, 'lint', ...args, '--format', 'json'],
  };
}

function manyOf({ many, count }: Files): readonly string[] {
  return Array.from({ length: count }, (_, i) => join(many, `${String(i).padStart(4, '0')}.yml`));
}

/** Milliseconds of a process; what it finds is no failure, that it cannot look is one. */
function time({ name, command, args }: Subject, cwd: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  const ms = performance.now() - start;
  if (status !== 0 && !(status === 1 && command === process.execPath))
    throw new Error(`${name} ended with ${status}:\n${stderr}`);
  return ms;
}

/** By the median of each round's ratio to the slower of the promtools in the same round. */
function ratio(name: string, what: string): string {
  const rivals = subjects.filter((one) => one.name.startsWith('promtool') && one.name.endsWith(what));
  const own = times.get(name) ?? [];
  return rivals
    .map((rival) => median(own.map((ms, i) => ms / (times.get(rival.name)?.[i] ?? Number.NaN))).toFixed(2))
    .join(', ');
}

function report(): string {
  const bytes = readFileSync(join(files.folder, files.one)).length;
  const versions = tools.map(({ version }) => version).join(', ') || 'none found';
  const shown = (ms: number) => [ms.toFixed(0), (RULES / (ms / 1000)).toFixed(0)];
  return `${RULES} distinct expressions, ${(bytes / 1e6).toFixed(1)} MB of YAML, in one file and in ${files.count}. promtool: ${versions}.

Whole process, median of ${ROUNDS}, interleaved; the ratios are the medians of the rounds' own, to each promtool on the same files.

${table(
  ['', 'ms', 'expressions/s', '× promtool'],
  subjects.map(({ name }) => [
    name,
    ...shown(median(times.get(name) ?? [])),
    name.includes('no rules') ? '' : ratio(name, name.includes(`${MANY} files`) ? `${MANY} files` : 'one file'),
  ]),
)}

Within one process that is warm.

${table(
  ['', 'ms', 'expressions/s'],
  [...inProcess].map(([name, ms]) => [name, ...shown(ms)]),
)}

Peak memory in MiB of \`promwright lint\` of one file: linear where it grows as the file does.

${table(['expressions', 'MB', 'without catalog', 'with it'], peaks)}`;
}

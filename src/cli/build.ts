import { join, relative, resolve } from 'node:path';
import { TARGETS, targetOf } from '../emit/target.ts';
import type { TargetName } from '../model/config.ts';
import { json } from '../report/json.ts';
import { text } from '../report/text.ts';
import { nearest } from '../text/nearest.ts';
import { type Compiled, compile } from './compile.ts';
import { flagsOf } from './flags.ts';
import type { Io } from './io.ts';
import { counts, driftLines, remedy, subjects, tallied } from './outcome.ts';
import { see } from './see.ts';
import { UsageError } from './usage.ts';
import { compare, write } from './write.ts';

export const help = `Compile the project into \`out/\`: dashboards for Grafana, rules for Prometheus, pages for people.

Usage: promwright build [flags]

  --check          Write nothing; say which files are not what the source makes. Exit 1 if any.
  --watch          Build again whenever a module changes, until Ctrl-C.
  --out DIR        Write to another folder than the config says.
  --target NAME    Make only these targets: ${TARGETS.join(', ')}.
                   May be repeated, or hold several with commas. Default: those of the config.
  --all            Show each place of a finding that occurs in many.
  --json           Print the result as JSON.

Nothing is written if a finding is an error. Only files that \`out/manifest.json\` lists are ever overwritten or removed.
`;

const flags = {
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  out: { type: 'string' },
  target: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

interface Options {
  readonly check: boolean;
  readonly out: string | undefined;
  readonly targets: readonly TargetName[] | undefined;
  readonly all: boolean;
  readonly json: boolean;
  /** Whether all files that were read must be known. */
  readonly inputs: boolean;
}

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = flagsOf('build', argv, flags);
  if (positionals[0] !== undefined)
    throw new UsageError(
      `\`promwright build\` takes no operand, and \`${positionals[0]}\` is one.`,
      'It builds the project of the folder it runs in.',
    );
  const options: Options = {
    check: values.check ?? false,
    out: values.out,
    targets: values.target && targetsOf(values.target),
    all: values.all ?? false,
    json: values.json ?? false,
    inputs: values.watch ?? false,
  };
  if (!values.watch) return (await buildOnce(options, io)).code;
  if (options.check) throw new UsageError('`--check` and `--watch` exclude each other.', 'Use one of them.');
  const { watch } = await import('./watch.ts');
  return await watch(io, async () => (await buildOnce(options, io)).inputs);
}

function targetsOf(values: readonly string[]): readonly TargetName[] {
  const known: readonly string[] = TARGETS;
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(
      `promwright has no target \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      `The targets are ${TARGETS.map((target) => `\`${target}\``).join(', ')}.`,
    );
  }
  return names as TargetName[];
}

async function buildOnce(
  options: Options,
  io: Io,
): Promise<{ readonly code: number; readonly inputs: readonly string[] }> {
  const compiled = await compile(io.cwd, {
    ...(options.targets && { targets: options.targets }),
    inputs: options.inputs,
    onPhase: (what) => io.interactive && io.err(`\r\u001b[2K${what} …`),
  });
  if (io.interactive) io.err('\r\u001b[2K');
  if (compiled.findings.length > 0 && !options.json)
    io.err(`${text(compiled.findings, { color: io.color, width: io.width, all: options.all, see })}\n`);
  const { leftOut } = compiled;
  if (leftOut.length > 0)
    io.err(`Left out, since \`systems\` in the config does not name their systems: ${leftOut.join(', ')}.\n`);
  return { code: settle(compiled, options, io), inputs: compiled.inputs };
}

/** Writes or compares, says what came of it, and gives the exit code. */
function settle(compiled: Compiled, options: Options, io: Io): number {
  const { files, findings, summary } = compiled;
  const tell = (line: string, result: object): void =>
    io.out(options.json ? json(findings, summary, result) : `${line}\n`);
  if (!files) {
    tell(`${tallied(findings)}. Nothing was written.`, { written: [] });
    return 1;
  }
  const folder = options.out ?? compiled.out ?? 'out';
  const path = relative(process.cwd(), resolve(io.cwd, folder)) || '.';
  // A build of some targets leaves the files of the others as they are.
  const keep = (file: string): boolean => {
    const target = targetOf(file);
    return options.targets !== undefined && target !== undefined && !options.targets.includes(target);
  };
  if (options.check) {
    const drift = compare(path, files, keep);
    const lines = driftLines(folder, drift);
    tell(
      [
        ...lines,
        lines.length === 0 ? `${folder} is what the source makes: ${subjects(compiled)}.` : remedy(io.cwd),
      ].join('\n'),
      { drift },
    );
    return lines.length === 0 ? 0 : 1;
  }
  const onEdited = (paths: readonly string[]): void =>
    io.err(
      paths
        .map(
          (file) =>
            `\`${join(folder, file)}\` was edited by hand: what was changed there is lost. Change its source instead.\n`,
        )
        .join(''),
    );
  const result = write(path, files, { keep, onEdited });
  const warned = findings.length > 0 ? `${tallied(findings)}. ` : '';
  tell(`${warned}${subjects(compiled)}: ${counts(result)}.`, {
    written: result.written,
    pruned: result.pruned,
    edited: result.edited,
    unchanged: result.unchanged,
  });
  return 0;
}

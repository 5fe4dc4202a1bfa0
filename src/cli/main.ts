import { createRequire } from 'node:module';
import { nearest } from '../text/nearest.ts';
import type { Command, Io } from './io.ts';
import { UsageError } from './usage.ts';

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** A command is one line here and one file. */
const commands: Readonly<Record<string, Entry>> = {
  build: { summary: 'Compile the project into `out/`.', load: () => import('./build.ts') },
  lint: { summary: 'Find what cannot be right in queries, alerts and dashboards.', load: () => import('./lint.ts') },
  test: { summary: 'Run the tests of alerts with promtool.', load: () => import('./test.ts') },
  simulate: {
    summary: 'Be the service: every metric of the catalog, live or as history.',
    load: () => import('./simulate.ts'),
  },
  verify: {
    summary: 'Hold panels, rules and alerts against the real Prometheus.',
    load: () => import('./verify.ts'),
  },
  explain: { summary: 'Say what a rule finds, or what is known of an expression.', load: () => import('./explain.ts') },
  cost: { summary: 'Predict the samples that dashboards and rules read.', load: () => import('./cost.ts') },
};

/** Runs a command line and says how it ended: 0 fine; 1 findings or drift; 2 usage, environment, or a bug. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
      return 2;
    }
    const flag = flagFault(error);
    if (flag !== undefined) {
      io.err(`${flag}\nRun \`promwright help\` for the commands and their flags.\n`);
      return 2;
    }
    io.err(
      `${error instanceof Error ? error.stack : String(error)}\n\nThis is a bug in promwright. Please report it with the lines above.\n`,
    );
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') return say(overview(), io);
  if (name === '--version' || name === '-v') return say(`${version()}\n`, io);
  if (name === 'help') {
    const of = rest[0];
    return say(of === undefined ? overview() : (await commandOf(of)).help, io);
  }
  const command = await commandOf(name);
  const flags = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (flags.includes('--help') || flags.includes('-h')) return say(command.help, io);
  return await command.run(rest, io);
}

function say(text: string, io: Io): number {
  io.out(text);
  return 0;
}

async function commandOf(name: string): Promise<Command> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry) return await entry.load();
  const kind = name.startsWith('-') ? 'flag' : 'command';
  const known = kind === 'flag' ? ['--help', '--version'] : [...Object.keys(commands), 'help'];
  const near = nearest(name, known);
  throw new UsageError(
    `promwright has no ${kind} \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    kind === 'flag'
      ? 'Flags follow the command: `promwright build --check`.'
      : 'Run `promwright help` for the commands.',
  );
}

/** What `parseArgs` refuses comes from the person, not from us. */
function flagFault(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') ? (error as Error).message.split('. ')[0]?.replace(/\.?$/, '.') : undefined;
}

function version(): string {
  return (createRequire(import.meta.url)('promwright/package.json') as { version: string }).version;
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Grafana dashboards and Prometheus rules as TypeScript.

Usage: promwright <command> [flags]

${lines.join('\n')}

\`promwright help <command>\` says more of each. \`promwright --version\` prints the version.
Exit: 0 fine; 1 findings, or files that are not current; 2 usage or environment.
`;
}

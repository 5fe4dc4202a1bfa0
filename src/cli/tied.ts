import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that does not outlive this process, and takes its folder with it. */
export interface Tied {
  /** What it has said on stderr so far. */
  readonly log: () => string;
  readonly hasEnded: () => boolean;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
}

interface Place {
  /** Gone when the program ends. */
  readonly folder?: string;
  /** Where it runs, and puts what it needs for a while. */
  readonly cwd?: string;
  /** The open file that it says everything to, on both streams. */
  readonly to?: number;
}

/** The shell's input is a pipe that closes when this process ends, whatever ends it; then, or when the program ends, the folder goes. */
const SHELL = `trap '' INT TERM HUP
exec 3<&0
"$@" 3<&- </dev/null &
program=$!
exec 2>/dev/null
{ read -r _ <&3; kill -9 $program; } &
watch=$!
wait $program
code=$?
kill -9 $watch
[ -z "$0" ] || rm -rf "$0"
exit $code`;

const never = new Promise<never>(() => {});
const running = new Set<() => Promise<unknown>>();
let isOver = false;

export function tied(bin: string, args: readonly string[], { folder = '', cwd, to }: Place = {}): Tied {
  if (isOver) return { log: () => '', hasEnded: () => false, ended: never, stop: async () => await never };
  const shell = spawn('sh', ['-c', SHELL, folder, bin, ...args], {
    stdio: ['pipe', to ?? 'ignore', to ?? 'pipe'],
    ...(cwd !== undefined && { cwd, env: { ...process.env, TMPDIR: cwd } }),
  });
  const log: string[] = [];
  shell.stderr?.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  // It may have ended before it is told to.
  shell.stdin?.on('error', () => {});
  const closed = once(shell, 'close');
  const end = async (): Promise<unknown> => {
    shell.stdin?.end();
    return await closed;
  };
  running.add(end);
  const ended = closed.then(async () => {
    running.delete(end);
    return isOver ? await never : (shell.exitCode ?? 1);
  });
  return {
    log: () => log.join(''),
    hasEnded: () => shell.exitCode !== null,
    ended,
    stop: async () => {
      shell.stdin?.end();
      await ended;
    },
  };
}

/** Ends all of them, for the process is about to: whoever waits for one waits for ever, and none begins. */
export async function endAll(): Promise<void> {
  isOver = true;
  await Promise.all([...running].map(async (end) => await end()));
}

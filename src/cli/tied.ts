import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that does not outlive this process, and takes its folder with it. */
export interface Tied {
  /** What it has said on stderr so far. */
  readonly log: () => string;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
}

/** The shell's input is a pipe that closes when this process ends, whatever ends it; then, or when the program ends, the folder goes. */
const SHELL = `trap '' INT TERM HUP
exec 3<&0
"$@" 3<&- </dev/null &
program=$!
exec 2>/dev/null
{ read -r _ <&3; kill -9 $program; } &
wait $program
code=$?
rm -rf "$0"
exit $code`;

export function tied(folder: string, bin: string, args: readonly string[]): Tied {
  const shell = spawn('sh', ['-c', SHELL, folder, bin, ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
  const log: string[] = [];
  shell.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  const ended = once(shell, 'exit');
  return {
    log: () => log.join(''),
    hasEnded: () => shell.exitCode !== null,
    stop: async () => {
      shell.stdin.end();
      await ended;
    },
  };
}

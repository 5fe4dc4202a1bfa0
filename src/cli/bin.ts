#!/usr/bin/env node
import { main } from './main.ts';

// A module of the project may end the process, or wait for what never comes: neither may pass for success.
let done = false;
process.on('exit', () => {
  if (done) return;
  process.stderr.write(
    'The command did not come to its end: a module of the project ends the process or awaits what never comes.\n',
  );
  process.exitCode = 1;
});

// A pipe that closes early (`promwright … | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  done = true;
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

const code = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: isColored(),
  width: process.stderr.columns ?? 100,
  interactive: process.stderr.isTTY ?? false,
});
done = true;
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));

/** https://no-color.org and https://force-color.org; else where both streams are terminals. */
function isColored(): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always } = process.env;
  if (never) return false;
  if (always !== undefined && always !== '') return always !== '0';
  return [process.stdout, process.stderr].every(({ isTTY }) => isTTY);
}

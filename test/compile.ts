import { execFileSync } from 'node:child_process';

/** The command-line tests run dist/, as users do. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' });
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UsageError } from './usage.ts';

/** A file to be read; `named` if the user named it, not a folder that it is in. */
export interface Input {
  /** As the user named it, or below the folder that was named. */
  readonly path: string;
  readonly named: boolean;
  readonly bytes: () => Uint8Array;
}

const READABLE = /\.(?:ya?ml|json)$/i;
const SKIPPED = new Set(['node_modules', '.git']);

/** The files that the operands name: files as they are, folders with all YAML and JSON below them, `-` for standard input. */
export function inputs(operands: readonly string[], cwd: string): readonly Input[] {
  const found = operands.flatMap((operand): readonly Input[] => {
    if (operand === '-') return [{ path: '-', named: true, bytes: () => readFileSync(0) }];
    const path = resolve(cwd, operand);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats)
      throw new UsageError(
        `\`${operand}\` does not exist.`,
        'Name files or folders; quote no glob that the shell should expand.',
      );
    if (!stats.isDirectory()) return [input(operand, path, true)];
    return below(path).map((file) => input(join(operand, relative(path, file)), file, false));
  });
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

const input = (path: string, file: string, named: boolean): Input => ({
  path: path.replaceAll('\\', '/').replace(/^\.\//, ''),
  named,
  bytes: () => readFileSync(file),
});

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : below(path);
      return entry.isFile() && READABLE.test(entry.name) ? [path] : [];
    });
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const root = path('../../../');
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));

export interface Declared {
  /** Of each constant that the module exports, its type as the compiler writes it. */
  readonly types: ReadonlyMap<string, string>;
  /** What the compiler refuses, as `line: message`. */
  readonly errors: readonly string[];
}

/**
 * The types that the compiler gives the exported constants of a module: it writes them into a declaration file. TypeScript 7 has an API to ask
 * for them too, `typescript/unstable/sync`, which is what it says it is.
 */
export function declared(text: string): Declared {
  const dir = mkdtempSync(join(tmpdir(), 'promwright types '));
  try {
    const compilerOptions = {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: 'out',
      rootDir: '/',
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { promwright: [join(root, 'dist/index.d.ts')], gateway: [join(root, 'dist/lint/example/gateway.d.ts')] },
    };
    const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['queries.mts'] };
    writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(dir, 'queries.mts'), text);
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', dir, '--pretty', 'false'], {
      cwd: dir,
      encoding: 'utf8',
    });
    const errors = [...stdout.matchAll(/^(?:queries\.mts\((\d+),\d+\): )?error TS\d+: .*$/gm)];
    const written = readFileSync(join(dir, 'out', dir, 'queries.d.mts'), 'utf8');
    const types = [...written.matchAll(/^export declare const (\w+): (.*);$/gm)];
    return {
      types: new Map(types.map(([, name = '', type = '']) => [name, type])),
      errors: errors.map(([message, line]) => (line ? `${text.split('\n')[Number(line) - 1]}\n  ${message}` : message)),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The tags of `Vector<"route" | "status=\"error\"">`. */
export function tagsOf(type: string): readonly string[] {
  const union = /\bVector<(.*)>$/.exec(type)?.[1];
  if (union === undefined) throw new Error(`\`${type}\` is no Vector.`);
  return [...union.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([text]) => JSON.parse(text) as string).toSorted();
}

/** A tag's label, and what follows it: empty, `=~`, or `="value"`. */
export function parts(tag: string): readonly [label: string, rest: string] {
  const at = tag.indexOf('=');
  return at < 0 ? [tag, ''] : [tag.slice(0, at), tag.slice(at)];
}

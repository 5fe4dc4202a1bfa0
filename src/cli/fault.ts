import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildFailure, Message } from 'esbuild';
import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { type Bundling, bundlePath, sourceMap } from './bundle.ts';
import { subPaths } from './shims.ts';

export function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && 'warnings' in error;
}

/** Why a module does not compile, and where. */
export function compileFault({ text, location }: Message): Diagnostic {
  return {
    rule: 'load/compile',
    severity: 'error',
    ...reworded(text, location?.suggestion ?? ''),
    ...(location && {
      file: location.file,
      ...shown(location.lineText, location.line, location.column, location.length),
    }),
  };
}

function reworded(text: string, suggestion: string): { readonly message: string; readonly fix?: string } {
  const name = /^No matching export in "(?:.*[\\/])?promwright[\\/](.+)\.js" for import "(.+)"$/.exec(text);
  if (name) {
    const from = name[1] === 'index' ? 'promwright' : `promwright/${name[1]}`;
    return { message: `\`${from}\` exports no \`${name[2]}\`.${meant(suggestion || undefined)}` };
  }
  const bare = /^Import "(.+)" will always be undefined because the file "(.+)" has no exports/.exec(text);
  if (bare)
    return {
      message: `\`${bare[2]}\` exports nothing, so no \`${bare[1]}\`.`,
      fix: `Write \`export\` before \`${bare[1]}\` there.`,
    };
  const other = /^No matching export in "(.+)" for import "(.+)"$/.exec(text);
  if (other) return { message: `\`${other[1]}\` exports no \`${other[2]}\`.${meant(suggestion || undefined)}` };
  const path = /^Could not resolve ".*" \(originally "(promwright\/.+)"\)$/.exec(text)?.[1];
  if (path !== undefined)
    return { message: `promwright has no module \`${path}\`.${meant(nearest(path, subPaths()))}` };
  const missing = /^Could not resolve "(.+)"$/.exec(text)?.[1];
  if (missing === undefined) return { message: `The module does not compile: ${sentence(text)}` };
  if (/^[./]/.test(missing)) return { message: `\`${missing}\` does not exist.` };
  return { message: `The package \`${missing}\` is not installed.`, fix: `Run \`npm install ${packageOf(missing)}\`.` };
}

const meant = (name: string | undefined): string => (name === undefined ? '' : ` Did you mean \`${name}\`?`);
const packageOf = (path: string): string => path.split('/', path.startsWith('@') ? 2 : 1).join('/');
const sentence = (text: string): string => text.trim().replace(/[^.!?]$/, '$&.');

/** What a module threw when it was evaluated, at the first place in the stack that the project's people wrote. */
export function throwFault(module: string, error: unknown, place: Place | undefined): Diagnostic {
  const said =
    error instanceof Error
      ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`
      : `The module throws \`${String(error)}\``;
  return {
    rule: 'load/throw',
    severity: 'error',
    message: sentence(said.split('\n')[0] || 'The module throws an error without a message'),
    ...(place && place.file !== module && { why: `\`${module}\` needs it, so nothing of it can be built.` }),
    file: module,
    ...place,
  };
}

export type Place = Pick<Diagnostic, 'line' | 'column' | 'expr' | 'span'> & { readonly file: string };

/** Finds the places of errors in the project's own files, given where they are in the bundle. */
export async function places(of: Bundling, errors: readonly unknown[]): Promise<readonly (Place | undefined)[]> {
  const url = pathToFileURL(bundlePath(of)).href;
  const frames = errors.map((error) => (error instanceof Error ? framesIn(error.stack ?? '', url) : []));
  if (frames.every((list) => list.length === 0)) return errors.map(() => undefined);
  const map = new SourceMap(JSON.parse(await sourceMap(of)));
  return frames.map((list) => {
    for (const [line, column] of list) {
      const entry = map.findEntry(line - 1, column - 1);
      if (!('originalSource' in entry)) continue;
      const file = resolve(dirname(bundlePath(of)), decodeURIComponent(entry.originalSource));
      return placeIn(of.root, file, entry.originalLine, entry.originalColumn);
    }
    return undefined;
  });
}

function framesIn(stack: string, url: string): readonly (readonly [number, number])[] {
  return stack.split('\n').flatMap((line) => {
    const at = /^\s+at .*?:(\d+):(\d+)\)?$/.exec(line);
    return at && line.includes(`${url}:`) ? [[Number(at[1]), Number(at[2])] as const] : [];
  });
}

function placeIn(root: string, file: string, line: number, column: number): Place {
  const text = readFileSync(file, 'utf8').split('\n')[line] ?? '';
  const word = /^[\w$.]+/.exec(text.slice(column))?.[0] ?? '';
  return { file: relative(root, file).replaceAll('\\', '/'), ...shown(text, line + 1, column, word.length) };
}

/** A line of a module without what indents it; `line` counts from 1, `column` from 0. */
function shown(text: string, line: number, column: number, length: number): Omit<Place, 'file'> {
  const from = column - (text.length - text.trimStart().length);
  return { line, column: column + 1, expr: text.trim(), span: { from, to: from + Math.max(1, length) } };
}

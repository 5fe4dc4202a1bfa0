import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from './project.ts';

const FIRST = nameOf(1);
const TOKEN = new RegExp(`(?<=[sS]vc)${FIRST.slice(3)}`, 'g');

/** Paths and texts of all files below a folder. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/**
 * Writes a program that makes the same files from plain objects: the least that a generator does. A dashboard is an object literal with the service's
 * name put in; rules, pages and the rest are texts.
 */
export function writeFloor(script: string, files: ReadonlyMap<string, string>, services: number): void {
  const own = [...files].filter(([path]) => path.includes(FIRST));
  const shared = [...files].filter(([path]) => !/svc\d/.test(path));
  const made = own.map(
    ([path, text]) => `[${template(path)}, ${path.endsWith('.json') ? literal(JSON.parse(text)) : template(text)}]`,
  );
  writeFileSync(
    script,
    `import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const out = process.argv[2];
const service = (id) => [${made.join(',\n')}];
const put = ([path, made]) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), typeof made === 'string' ? made : JSON.stringify(made, null, 2) + '\\n');
};
for (let i = 1; i <= ${services}; i++) for (const file of service(String(i).padStart(4, '0'))) put(file);
for (const file of ${JSON.stringify(shared)}) put(file);
`,
  );
}

/** Source text of a value in which the service's name depends on `id`. */
function literal(value: unknown): string {
  if (typeof value === 'string') return template(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${literal(part)}`)
    .join(',')}}`;
}

function template(text: string): string {
  if (!text.match(TOKEN)) return JSON.stringify(text);
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(TOKEN, '${id}')}\``;
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { type Diagnostic, isError } from '../diagnostic.ts';
import type { System } from '../metric/system.ts';
import { settingsOf } from '../model/config.ts';
import { systemsOnSite } from '../model/override.ts';
import { nearest } from '../text/nearest.ts';
import { evaluate } from './evaluate.ts';
import { configIn, type Exports, systemsIn } from './exported.ts';
import { findConfig } from './find.ts';
import { UsageError } from './usage.ts';

/** What expressions are held against. */
export interface Catalog {
  /** None where a finding is an error. */
  readonly systems: readonly System[];
  /** As the user named it. */
  readonly name: string;
  readonly findings: readonly Diagnostic[];
}

type Found = Omit<Catalog, 'name'>;

const MODULE = /\.[cm]?[jt]sx?$/;
const FILE = /\.(?:ya?ml|json)$/;
/** Beyond what the reader takes: what is larger is not even read. */
const LARGEST = 2 ** 24;

/**
 * The catalog that `--catalog` names: shipped systems by name, or `all`; modules that export systems; YAML or JSON files; several, with commas or as
 * repeated flags. Without it, that of the project in the folder; undefined where there is none.
 */
export async function catalogOf(specs: readonly string[], cwd: string): Promise<Catalog | undefined> {
  if (specs.length === 0) {
    const config = findConfig(cwd);
    return config === undefined ? undefined : { name: config, ...(await inModule(config, cwd)) };
  }
  const named = new Set(specs.flatMap((spec) => (existsSync(resolve(cwd, spec)) ? [spec] : spec.split(','))));
  const owners = new Map<System, string>();
  const findings: Diagnostic[] = [];
  for (const spec of named) {
    const found = await one(spec, cwd);
    findings.push(...found.findings);
    for (const system of found.systems) if (!owners.has(system)) owners.set(system, spec);
  }
  const wrong = findings.some(isError);
  if (!wrong) refuseShared(owners);
  return { systems: wrong ? [] : [...owners.keys()], name: [...named].join(', '), findings };
}

async function one(spec: string, cwd: string): Promise<Found> {
  const { systems: shipped } = await import('../catalog/index.ts');
  if (spec === 'all') return { systems: shipped, findings: [] };
  const own = shipped.find(({ name }) => name === spec);
  if (own) return { systems: [own], findings: [] };
  const names = [...shipped.map(({ name }) => name), 'all'];
  if (spec === '') throw new UsageError('`--catalog` names nothing.', accepted(names));
  const path = resolve(cwd, spec);
  const isModule = MODULE.test(spec);
  if (!isModule && !FILE.test(spec)) throw unknown(spec, path, names);
  if (!existsSync(path)) throw missing(spec, path, names);
  if (!statSync(path).isFile()) throw new UsageError(`\`${spec}\` is not a file.`, accepted(names));
  return isModule ? await inModule(relative(cwd, path).replaceAll('\\', '/'), cwd) : await inFile(spec, path);
}

async function inFile(spec: string, path: string): Promise<Found> {
  if (statSync(path).size > LARGEST) throw new UsageError(`\`${spec}\` is too large to be a catalog.`);
  const { readCatalog } = await import('../metric/file/read.ts');
  const text = decoded(bytesOf(spec, path));
  if (text !== undefined) return readCatalog(spec, text);
  const message = `\`${spec}\` is not text in UTF-8.`;
  return { systems: [], findings: [{ rule: 'catalog/invalid', severity: 'error', message, file: spec }] };
}

function bytesOf(spec: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`\`${spec}\` cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The systems that a module exports, or those of a project where it is a config. */
async function inModule(file: string, cwd: string): Promise<Found> {
  const { exports, findings } = await evaluate(cwd, [file], { inputs: false, meanwhile: () => {} });
  const own = exports?.get(file);
  if (own === undefined) return { systems: [], findings };
  return isConfig(own) || file === findConfig(cwd) ? inConfig(file, own) : checked(systemsIn(file, own));
}

function isConfig({ default: value }: Exports): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'config';
}

function inConfig(file: string, exports: Exports): Found {
  const { values, finding } = configIn(file, exports);
  const findings: Diagnostic[] = finding ? [finding] : [];
  const systems = values.flatMap((config) => systemsOnSite(settingsOf(config), findings));
  return { systems: findings.length > 0 ? [] : systems, findings };
}

function checked({ values, finding }: ReturnType<typeof systemsIn>): Found {
  return { systems: values, findings: finding ? [finding] : [] };
}

/** The name tells systems apart, and the job their metrics. */
function refuseShared(owners: ReadonlyMap<System, string>): void {
  const names = new Map<string, string>();
  const jobs = new Map<string, string>();
  for (const [{ name, jobs: own }, spec] of owners) {
    const other = names.get(name);
    if (other !== undefined)
      throw new UsageError(
        `The system \`${name}\` stands ${other === spec ? `twice in \`${spec}\`` : `in both \`${other}\` and \`${spec}\``}.`,
        'Name one of them, or give the other another name.',
      );
    names.set(name, spec);
    for (const { job } of own) {
      const owner = jobs.get(job);
      if (owner !== undefined)
        throw new UsageError(
          `The job \`${job}\` belongs to both \`${owner}\` and \`${name}\`.`,
          'The job tells the metrics of two systems apart: name one of them, or give the other another job.',
        );
      jobs.set(job, name);
    }
  }
}

function unknown(spec: string, path: string, names: readonly string[]): UsageError {
  if (existsSync(path)) {
    const what = statSync(path).isDirectory() ? 'is a folder' : 'is by its ending neither a module nor YAML nor JSON';
    return new UsageError(`\`${spec}\` ${what}.`, accepted(names));
  }
  return new UsageError(`promwright ships no system \`${spec}\`.${meant(nearest(spec, names))}`, accepted(names));
}

function missing(spec: string, path: string, names: readonly string[]): UsageError {
  const folder = dirname(path);
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  const there = isFolder ? readdirSync(folder).filter((name) => MODULE.test(name) || FILE.test(name)) : [];
  const near = nearest(basename(path), there);
  const meantPath = near === undefined ? undefined : `${spec.slice(0, spec.length - basename(path).length)}${near}`;
  return new UsageError(`\`${spec}\` does not exist.${meant(meantPath)}`, accepted(names));
}

const meant = (name: string | undefined): string => (name === undefined ? '' : ` Did you mean \`${name}\`?`);

function accepted(names: readonly string[]): string {
  return `\`--catalog\` takes a system that ships with promwright (${names.map((name) => `\`${name}\``).join(', ')}), a module that exports systems (\`catalog.ts\`), or a catalog file (\`catalog.yml\`, \`catalog.json\`).`;
}

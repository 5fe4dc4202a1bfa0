import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systems } from '../../src/catalog/index.ts';
import { writeCatalog } from '../../src/metric/file/write.ts';
import { exposedNames } from '../../src/metric/metric.ts';
import type { System } from '../../src/metric/system.ts';
import { corpusMetrics, type Template, templates } from './template.ts';

/** So many services run each of the shipped systems; their rules differ in windows and limits too. */
const SERVICES = 6;

export interface Files {
  readonly folder: string;
  /** All rules in one file. */
  readonly one: string;
  /** The same rules in a folder of many. */
  readonly many: string;
  readonly count: number;
  readonly catalog: string;
  /** A rule file without a rule. */
  readonly none: string;
}

/** Writes a rule file of so many rules, no expression twice, the same rules in many files, and a catalog in which the metrics are. */
export function writeFiles(folder: string, root: string, rules: number, files: number): Files {
  rmSync(folder, { recursive: true, force: true });
  const groups = groupsOf(made(templates(root), rules), files);
  const written = {
    folder,
    one: 'one.yml',
    many: 'many',
    count: groups.length,
    none: 'none.yml',
    catalog: 'catalog.yml',
  };
  mkdirSync(join(folder, written.many), { recursive: true });
  writeFileSync(join(folder, written.one), `groups:\n${groups.join('')}`);
  for (const [i, group] of groups.entries())
    writeFileSync(join(folder, written.many, `${String(i).padStart(4, '0')}.yml`), `groups:\n${group}`);
  writeFileSync(join(folder, written.none), 'groups: []\n');
  writeFileSync(join(folder, written.catalog), catalog(root));
  return written;
}

function made(all: readonly Template[], rules: number): readonly string[] {
  const owned = new Set(systems.flatMap(({ metrics }) => metrics.flatMap(exposedNames)));
  return Array.from({ length: rules }, (_, i) =>
    variant(all[i % all.length] as Template, Math.floor(i / all.length), owned),
  );
}

/** The rule as that of one service among many. */
function variant(template: Template, round: number, owned: ReadonlySet<string>): string {
  const service = round % SERVICES;
  const minutes = 5 + Math.floor(round / SERVICES);
  return template
    .replace(/(?<![\w:])[A-Za-z_:][\w:]*/g, (word) =>
      word.includes(':') && !word.endsWith(':')
        ? `${word}_${round}`
        : owned.has(word) && word !== 'up'
          ? named(word, service)
          : word,
    )
    .replace(/job="([^"]+)"/g, (_, job: string) => `job="${named(job, service)}"`)
    .replaceAll('[5m]', `[${minutes}m]`)
    .replace(
      / ([<>]) (-?[\d.]+)/g,
      (_, op: string, limit: string) => ` ${op} ${Number(limit)}${dot(limit)}00${round + 1}`,
    )
    .replace(/(- alert: \w+)/, `$1${round}`)
    .replace(/(expr: (?!"))(.*\S)/, (_, key: string, expr: string) => `${key}${expr} # ${round}`);
}

const dot = (limit: string): string => (limit.includes('.') ? '' : '.');
const named = (name: string, service: number): string =>
  service === 0 ? name : name.replace(/_(?=\w)|$/, `_s${service}$&`);

function groupsOf(rules: readonly string[], groups: number): readonly string[] {
  return Array.from({ length: groups }, (_, i) => {
    const own = rules.slice(Math.floor((i * rules.length) / groups), Math.floor(((i + 1) * rules.length) / groups));
    return `  - name: group-${i}\n    interval: 30s\n    rules:\n${own.join('')}`;
  });
}

function catalog(root: string): string {
  const copies = Array.from({ length: SERVICES }, (_, service) => systems.map((system) => copy(system, service)));
  const job = `      - job: corpus\n        targets: [corpus:80]\n        interval: 15s\n        target: { instance: { max: 3 } }\n        metrics:\n`;
  const metrics = [...corpusMetrics(root)].map(([name, labels]) => {
    const own = [...labels].filter(
      (label) => label !== 'instance' && label !== 'job' && label !== '__name__' && label !== 'le',
    );
    const forms = own.map((label) => `${JSON.stringify(label)}: { max: 5 }`).join(', ');
    return `          - { name: ${name}, type: gauge, unit: requests, help: Of the corpus, labels: { ${forms} } }\n`;
  });
  return `${writeCatalog(copies.flat())}  - name: corpus\n    title: Corpus\n    description: Metrics of the corpus.\n    jobs:\n${job}${metrics.join('')}`;
}

function copy(system: System, service: number): System {
  const rename = <T extends { readonly job: string }>(of: T): T => ({ ...of, job: named(of.job, service) });
  return {
    ...system,
    name: `${system.name}${service === 0 ? '' : service}`,
    jobs: system.jobs.map(rename),
    metrics: system.metrics.map((metric) => ({ ...rename(metric), name: named(metric.name, service) })),
  };
}

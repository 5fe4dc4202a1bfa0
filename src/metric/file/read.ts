import type { Diagnostic } from '../../diagnostic.ts';
import type { System } from '../system.ts';
import { type Declared, declareSystem, type Misshapen } from './declare.ts';
import { type Path, parseCatalog } from './document.ts';
import type { CatalogForm } from './form.ts';
import { placer } from './place.ts';
import { type DataFault, shapeFaults } from './shape.ts';

export interface ReadCatalog {
  /** None where anything is wrong. */
  readonly systems: readonly System[];
  readonly findings: readonly Diagnostic[];
}

/** More than one mends at a sitting. */
const MOST = 100;

/** The systems that a catalog file in YAML or JSON declares, or all that is wrong with it; `path` is the file as the user names it. */
export function readCatalog(path: string, text: string): ReadCatalog {
  const place = placer(path, text);
  const parsed = parseCatalog(text);
  if (parsed.value === undefined)
    return { systems: [], findings: parsed.problems.map(({ range, ...said }) => place(said, range)) };
  const shape = shapeFaults(parsed.value);
  const { systems, faults } = declared(parsed.value as CatalogForm, misshapenBy(shape));
  const all = [...shape, ...faults];
  if (all.length === 0) return { systems, findings: [] };
  const findings = all
    .slice(0, MOST)
    .map(({ path: at, key, ...said }) => place(said, key ? parsed.keyAt(at) : parsed.valueAt(at)));
  if (all.length > MOST)
    findings.push(place({ message: `The catalog has ${all.length - MOST} more problems.` }, { from: 0, to: 0 }));
  return { systems: [], findings };
}

function declared(
  { systems: forms }: CatalogForm,
  misshapen: Misshapen,
): { readonly systems: readonly System[]; readonly faults: readonly DataFault[] } {
  if ([[], ['systems']].some(misshapen.itself)) return { systems: [], faults: [] };
  const made = forms.map((form, i) => declareSystem(form, ['systems', i], misshapen));
  return {
    systems: made.flatMap(({ system }) => system ?? []),
    faults: [...made.flatMap(({ faults }) => faults), ...sharedNames(made)],
  };
}

/** Within a system its own declarations tell. */
function sharedNames(made: readonly Declared[]): readonly DataFault[] {
  const names = new Set<string>();
  const owners = new Map<string, string>();
  return made.flatMap(({ system }, i): readonly DataFault[] => {
    if (!system) return [];
    const { name, jobs } = system;
    const path = ['systems', i];
    if (names.has(name)) return [{ message: `The system \`${name}\` is declared twice.`, path: [...path, 'name'] }];
    names.add(name);
    return jobs.flatMap(({ job }, k) => {
      const other = owners.get(job);
      owners.set(job, name);
      if (other === undefined) return [];
      return {
        message: `The job \`${job}\` belongs to both \`${other}\` and \`${name}\`.`,
        why: 'The job tells the metrics of two systems apart, and Prometheus refuses two scrape configurations of one name.',
        path: [...path, 'jobs', k, 'job'],
      };
    });
  });
}

function misshapenBy(faults: readonly DataFault[]): Misshapen {
  const paths = faults.map(({ path }) => path.map(String));
  const exact = new Set(paths.map((path) => JSON.stringify(path)));
  const above = new Set(paths.flatMap((path) => path.map((_, i) => JSON.stringify(path.slice(0, i)))));
  const key = (path: Path): string => JSON.stringify(path.map(String));
  return {
    itself: (path) => exact.has(key(path)),
    within: (path) => exact.has(key(path)) || above.has(key(path)),
  };
}

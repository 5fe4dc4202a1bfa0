import type { LabelSpec, Labels } from '../label.ts';
import { type Declare, type JobSpec, type System, type SystemHandle, system } from '../system.ts';
import type { Path } from './document.ts';
import type { JobForm, LabelForms, MetricForm, SystemForm } from './form.ts';
import type { DataFault } from './shape.ts';

export interface Declared {
  readonly system?: System;
  readonly faults: readonly DataFault[];
}

/** Which parts of the data are not of the form they must have. */
export interface Misshapen {
  /** The value there is, whatever holds of what is in it. */
  readonly itself: (path: Path) => boolean;
  /** The value there or something in it is. */
  readonly within: (path: Path) => boolean;
}

/** Declares a system as a module would, and collects what the declarations refuse. What is misshapen is left out. */
export function declareSystem(form: SystemForm, path: Path, misshapen: Misshapen): Declared {
  const jobs = [...path, 'jobs'];
  if ([path, jobs].some(misshapen.itself) || SYSTEM_KEYS.some((key) => misshapen.within([...path, key])))
    return { faults: [] };
  const { name, title, description } = form;
  const faults: DataFault[] = [];
  let handle: SystemHandle<Labels> | undefined;
  const declareJob = (job: JobForm): Declare<Labels> => {
    if (handle) return handle.job(jobSpec(job));
    handle = system(name, { title, description, ...jobSpec(job) });
    return handle;
  };
  for (const [i, job] of form.jobs.entries()) {
    const at = [...jobs, i];
    if ([at, [...at, 'metrics']].some(misshapen.itself) || JOB_KEYS.some((key) => misshapen.within([...at, key])))
      continue;
    const declared = attempt(() => declareJob(job));
    if ('refused' in declared) {
      const ofSystem = handle === undefined && declared.refused.path[0] === 'name';
      faults.push(placed(declared.refused, ofSystem ? path : at));
      if (ofSystem) break;
      continue;
    }
    for (const [k, metric] of job.metrics.entries()) {
      const place = [...at, 'metrics', k];
      if (misshapen.within(place)) continue;
      const added = attempt(() => declareMetric(declared.made, metric));
      if ('refused' in added) faults.push(placed(added.refused, place));
    }
  }
  if (handle === undefined) return { faults };
  const { kind, metrics } = handle;
  return { system: { kind, name, title, description, jobs: handle.jobs, metrics }, faults };
}

const SYSTEM_KEYS = ['name', 'title', 'description'] as const;
const JOB_KEYS = ['job', 'targets', 'path', 'interval', 'timeout', 'partial', 'created', 'target'] as const;

function jobSpec({ job, targets, path, interval, timeout, partial, created, target }: JobForm): JobSpec {
  return {
    job,
    targets,
    interval,
    ...(path !== undefined && { path }),
    ...(timeout !== undefined && { timeout }),
    ...(partial && { partial }),
    ...(created !== undefined && { created }),
    target: labelsOf(target),
  };
}

function declareMetric(of: Declare<Labels>, { name, type, ...form }: MetricForm): void {
  const { unit = '', help, buckets = [], quantiles = [], warts, created } = form;
  const spec = {
    unit,
    help,
    labels: labelsOf(form.labels ?? {}),
    ...(warts && { warts }),
    ...(created !== undefined && { created }),
  };
  switch (type) {
    case 'info':
      return void of.info(name, spec);
    case 'histogram':
      return void of.histogram(name, { ...spec, buckets });
    case 'summary':
      return void of.summary(name, { ...spec, quantiles });
    case 'counter':
    case 'gauge':
      return void of[type](name, spec);
  }
}

function labelsOf(forms: LabelForms): Labels {
  return Object.fromEntries(
    Object.entries(forms).map(([label, form]) => [
      label,
      Array.isArray(form) ? { values: form as readonly string[] } : (form as LabelSpec),
    ]),
  );
}

interface Refusal {
  readonly message: string;
  readonly path: Path;
}

/** What `system()` and its declarations refuse is told with the way to it; any other error is none of the file's. */
function attempt<T>(run: () => T): { readonly made: T } | { readonly refused: Refusal } {
  try {
    return { made: run() };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { readonly at?: Path } | undefined) : undefined;
    if (!cause?.at) throw error;
    return { refused: { message: (error as Error).message, path: cause.at } };
  }
}

/** A label is told by its name, which is shorter than what is said of it. */
function placed({ message, path }: Refusal, base: Path): DataFault {
  return { message, path: [...base, ...path], key: path.at(-2) === 'labels' || path.at(-2) === 'target' };
}

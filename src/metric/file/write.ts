import { type Document, isCollection, isMap, isScalar, visit } from 'yaml';
import { yaml } from '../../text/yaml.ts';
import type { Labels } from '../label.ts';
import type { Metric } from '../metric.ts';
import type { Job, System } from '../system.ts';
import type { CatalogForm, JobForm, LabelForms, MetricForm, SystemForm } from './form.ts';

/** Systems as a catalog file in YAML: what `readCatalog` reads back to the same. */
export function writeCatalog(systems: readonly System[], comment?: string): string {
  const form: CatalogForm = { systems: systems.map(systemForm) };
  return yaml(form, comment, lay);
}

function systemForm({ name, title, description, jobs, metrics }: System): SystemForm {
  return {
    name,
    title,
    description,
    jobs: jobs.map((job) =>
      jobForm(
        job,
        metrics.filter((metric) => metric.job === job.job),
      ),
    ),
  };
}

function jobForm(of: Job, metrics: readonly Metric[]): JobForm {
  const { job, targets, path, interval, timeout, partial, created, target } = of;
  return {
    job,
    targets,
    ...(path !== '/metrics' && { path }),
    interval,
    ...(timeout !== undefined && { timeout }),
    ...(partial && { partial }),
    ...(created !== undefined && { created }),
    target: labelForms(target),
    metrics: metrics.map((metric) => metricForm(metric, of)),
  };
}

function metricForm(metric: Metric, job: Job): MetricForm {
  const { name, kind, unit, help, labels, buckets, quantiles, warts } = metric;
  return {
    name,
    type: kind,
    ...(kind !== 'info' && { unit }),
    help,
    ...(Object.keys(labels).length > 0 && { labels: labelForms(labels) }),
    ...(buckets && { buckets }),
    ...(quantiles && { quantiles }),
    ...(warts.length > 0 && { warts }),
    ...(job.created && !metric.created && { created: false }),
  };
}

function labelForms(labels: Labels): LabelForms {
  return Object.fromEntries(
    Object.entries(labels).map(([label, spec]) => {
      const { values, ...rest } = spec;
      return [label, values && Object.keys(rest).length === 0 ? values : spec];
    }),
  );
}

/** Lists of plain values stand on one line, and so does what is said of a label. */
function lay(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? key.value : undefined;
      if (isMap(value) && (name === 'labels' || name === 'target'))
        for (const item of value.items) if (isCollection(item.value)) item.value.flow = true;
    },
    Seq(_, list) {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
}

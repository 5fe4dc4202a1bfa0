import { printBound } from '../../metric/bound.ts';
import type { LabelSpec } from '../../metric/label.ts';
import { exposedNames, type Metric } from '../../metric/metric.ts';
import type { Job, System } from '../../metric/system.ts';
import { bound } from './bound.ts';
import { code, prose, table } from './markdown.ts';
import { note } from './note.ts';

export function systemPage(system: System): string {
  const sections = system.jobs.flatMap((job) => {
    const metrics = system.metrics.filter((metric) => metric.job === job.job);
    return [jobSection(job), metricTable(metrics), ...metrics.map((metric) => metricSection(metric, job))];
  });
  return [`## ${prose(system.title)}`, system.description.trim(), ...sections].join('\n\n');
}

function jobSection({ job, targets, interval, path, target }: Job): string {
  const added = Object.entries(target).map(([name, spec]) => `${code(name)} (${values(spec)})`);
  const scraped = `Job ${code(job)}: ${targets.map(code).join(', ')}, ${code(path)}, every ${interval}.`;
  return added.length === 0 ? scraped : `${scraped} Each series also carries ${[code('job'), ...added].join(', ')}.`;
}

function metricTable(metrics: readonly Metric[]): string {
  const rows = metrics.map((metric) => [
    `[${code(metric.name)}](#${anchor(metric)})`,
    metric.kind,
    metric.kind === 'info' ? '' : metric.unit,
    Object.entries(metric.labels)
      .map(([name, spec]) => `${code(name)}: ${values(spec)}${spec.absent === undefined ? '' : ', optional'}`)
      .join('; '),
    prose(metric.help),
  ]);
  return table(['Metric', 'Type', 'Unit', 'Labels', 'Help'], rows);
}

function metricSection(metric: Metric, job: Job): string {
  const labels = Object.entries(metric.labels).flatMap(([name, spec]) => labelNotes(name, spec));
  const facts = [
    ...(exposedNames(metric).length > 1 ? [`Names: ${exposedNames(metric).map(code).join(', ')}.`] : []),
    ...(metric.buckets ? [`Buckets: ${[...metric.buckets, Infinity].map(printBound).map(code).join(', ')}.`] : []),
    ...(metric.quantiles?.length ? [`Quantiles: ${metric.quantiles.map(String).map(code).join(', ')}.`] : []),
    ...labels,
    bound(metric, job),
    ...metric.warts.map(note),
  ];
  return [
    `<a id="${anchor(metric)}"></a>`,
    `### ${code(metric.name)}`,
    prose(metric.help),
    facts.map((fact) => `- ${fact}`).join('\n'),
  ].join('\n\n');
}

/** Two jobs may have metrics of one name. */
function anchor({ job, name }: Metric): string {
  return `${job}.${name}`.replace(/[^\w.-]/g, '-');
}

function labelNotes(name: string, { open, absent, examples }: LabelSpec): readonly string[] {
  return [
    ...(open === undefined ? [] : [`${code(name)} is open: ${prose(open)}.`]),
    ...(absent === undefined ? [] : [`${code(name)} is missing ${prose(absent)}.`]),
    ...(examples === undefined ? [] : [`${code(name)} is, for example, ${examples.map(code).join(', ')}.`]),
  ];
}

function values({ values: all, max, usual }: LabelSpec): string {
  if (all !== undefined) return all.map(code).join(', ');
  if (max !== undefined) return `≤ ${max}`;
  return usual === undefined ? '*open*' : `*open*, usually ${usual}`;
}

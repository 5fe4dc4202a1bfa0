import { sampleLimit, valueLengthLimit } from '../metric/series.ts';
import type { Job, System } from '../metric/system.ts';
import type { Settings } from '../model/config.ts';
import { finestInterval, scrapeTimeout } from '../model/interval.ts';
import type { Resolved, ResolvedGroup, ResolvedRule } from '../model/resolved.ts';
import { parseDuration } from '../promql/duration.ts';
import { allowing } from './allowed.ts';
import { type Emitted, head, jsonFile, merged, yamlFile } from './checked.ts';
import { slug } from './slug.ts';

/** What Prometheus scrapes, a file of rules for each system, and, where the targets stand apart, a file of them for each job. */
export function emitPrometheus({ settings, groups }: Resolved): Emitted {
  const names = [...new Set(groups.map(({ ruleFile }) => ruleFile))];
  return merged([
    yamlFile('prometheus/prometheus.yml', scraping(settings), head(['promwright.config.ts'])),
    ...(settings.prometheus.discovery === 'file'
      ? settings.systems.flatMap((system) => system.jobs.map(targetsFile))
      : []),
    ...names.map((name) =>
      rulesFile(
        name,
        groups.filter(({ ruleFile }) => ruleFile === name),
      ),
    ),
  ]);
}

function rulesFile(name: string, groups: readonly ResolvedGroup[]): Emitted {
  const modules = [...new Set(groups.map((group) => group.file))];
  return yamlFile(`prometheus/rules/${name}.rules.yml`, ruleGroups(groups), head(modules), allowing(groups));
}

/** What a rule file holds, and the `spec` of a PrometheusRule. */
export function ruleGroups(groups: readonly ResolvedGroup[]): unknown {
  return { groups: groups.map(groupOf) };
}

/** https://prometheus.io/docs/prometheus/latest/configuration/configuration/#file_sd_config */
function targetsFile({ job, targets }: Job): Emitted {
  return jsonFile(`prometheus/${targetsPath(job)}`, [{ targets }]);
}

const targetsPath = (job: string): string => `targets/${slug(job, /[^\w-]/g, 100)}.json`;

function scraping({ systems, prometheus }: Settings): unknown {
  return {
    global: { scrape_interval: finestInterval(systems), evaluation_interval: prometheus.evaluationInterval },
    rule_files: ['rules/*.rules.yml'],
    ...(prometheus.alertmanagers.length > 0 && {
      alerting: { alertmanagers: [{ static_configs: [{ targets: prometheus.alertmanagers }] }] },
    }),
    scrape_configs: systems.flatMap((system) => system.jobs.map((job) => scrapeOf(system, job, prometheus.discovery))),
  };
}

function scrapeOf(system: System, job: Job, discovery: 'static' | 'file'): unknown {
  const limit = sampleLimit(system, job.job);
  return {
    job_name: job.job,
    scrape_interval: job.interval,
    scrape_timeout: scrapeTimeout(job),
    ...(job.path !== '/metrics' && { metrics_path: job.path }),
    ...(limit !== undefined && { sample_limit: limit, label_value_length_limit: valueLengthLimit(system) }),
    ...(discovery === 'file'
      ? { file_sd_configs: [{ files: [targetsPath(job.job)] }] }
      : { static_configs: [{ targets: job.targets }] }),
  };
}

function groupOf({ name, every, rules }: ResolvedGroup): unknown {
  return { name, interval: every, rules: rules.map(ruleOf) };
}

function ruleOf(rule: ResolvedRule): unknown {
  const { labels } = rule;
  if (rule.rule === 'record')
    return { record: rule.name, expr: rule.text, ...(Object.keys(labels).length > 0 && { labels }) };
  const { keepFiringFor, severity, annotations } = rule;
  return {
    alert: rule.name,
    expr: rule.text,
    ...(parseDuration(rule.for) !== 0 && { for: rule.for }),
    ...(keepFiringFor !== undefined && { keep_firing_for: keepFiringFor }),
    labels: { severity, ...labels },
    annotations: inOrder(annotations),
  };
}

const FIRST = ['summary', 'description', 'runbook_url', 'dashboard_url'];

/** What a reader needs first, first. */
function inOrder(annotations: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const known = FIRST.flatMap((name) => (name in annotations ? [[name, annotations[name] as string] as const] : []));
  return { ...Object.fromEntries(known), ...annotations };
}

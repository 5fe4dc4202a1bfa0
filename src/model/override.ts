import { infer } from '../analysis/infer.ts';
import { type Known, knownOf } from '../analysis/known.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Job, System } from '../metric/system.ts';
import { nearest } from '../text/nearest.ts';
import type { Override, Settings } from './config.ts';
import { limitOf, parseLimit, withLimit } from './limit.ts';
import type { Project } from './project.ts';
import { qualify } from './qualify.ts';
import { renames, withAlerts, withSystems } from './rewrite.ts';
import type { Alert } from './rule.ts';

/**
 * The project as it is on site: its systems under other jobs and targets, its alerts with other limits. Modules go on to speak of the catalog's;
 * what they say is changed here, once.
 */
export function onSite(project: Project, findings: Diagnostic[]): { readonly project: Project; readonly known: Known } {
  const { systems } = project.settings;
  const here = systemsOnSite(project.settings, findings);
  const renamed = withSystems(project, here, renames(systems, here));
  const known = knownOfProject(renamed);
  return { project: withAlerts(renamed, alertsOnSite(renamed, known, findings)), known };
}

/** The systems of a project under the jobs and targets that they have on site. */
export function systemsOnSite(
  { systems, overrides }: Pick<Settings, 'systems' | 'overrides'>,
  findings: Diagnostic[],
): readonly System[] {
  const names = systems.map(({ name }) => name);
  for (const name of Object.keys(overrides))
    if (!names.includes(name)) findings.push(unknown('system', name, names, 'overrides'));
  const here = systems.map((system) => systemOnSite(system, overrides[system.name] ?? {}, findings));
  findings.push(...sharedJobs(here));
  return here;
}

/** What is recorded is known as it is emitted, its selectors with their jobs, which takes knowing what they name. */
function knownOfProject({ settings, groups }: Project): Known {
  const recordings = groups.flatMap(({ value: { system, rules } }) =>
    rules.flatMap((rule) => (rule.rule === 'record' ? [{ ...rule, jobs: system.jobs.map(({ job }) => job) }] : [])),
  );
  const { systems, prometheus } = settings;
  const known = knownOf(systems, recordings);
  return knownOf(
    systems,
    recordings.map((recording) => {
      const { expr, jobs } = recording;
      return { ...recording, expr: qualify(expr, { known, jobs, version: prometheus.version }) };
    }),
  );
}

function systemOnSite(system: System, { jobs = {} }: Override, findings: Diagnostic[]): System {
  const own = system.jobs.map(({ job }) => job);
  for (const job of Object.keys(jobs))
    if (!own.includes(job)) findings.push(unknown('job', job, own, `overrides.${system.name}.jobs`));
  if (Object.keys(jobs).length === 0) return system;
  const { kind, name, title, description } = system;
  return {
    kind,
    name,
    title,
    description,
    jobs: system.jobs.map((job): Job => ({ ...job, ...jobs[job.job] })),
    metrics: system.metrics.map((metric) => ({ ...metric, job: jobs[metric.job]?.job ?? metric.job })),
  };
}

/** Two systems under one job could not be told apart, and Prometheus refuses the configuration. */
function sharedJobs(systems: readonly System[]): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  return systems.flatMap(({ name, jobs }) =>
    jobs.flatMap(({ job }): readonly Diagnostic[] => {
      const other = owners.get(job);
      owners.set(job, name);
      if (other === undefined) return [];
      return [
        {
          rule: 'config/shared-job',
          severity: 'error',
          message: `The job \`${job}\` belongs to both \`${other}\` and \`${name}\`.`,
          why: 'The job tells the metrics of two systems apart, and Prometheus refuses two scrape configurations of one name.',
          fix: `Give one of them another job: \`overrides: { ${name}: { jobs: { … } } }\`.`,
          file: CONFIG,
        },
      ];
    }),
  );
}

/** The alerts whose limits the site changes, by name. */
function alertsOnSite({ settings, groups }: Project, known: Known, findings: Diagnostic[]): ReadonlyMap<string, Alert> {
  const alerts = new Map<string, Alert>();
  for (const { value: group } of groups) {
    const limits = settings.overrides[group.system.name]?.thresholds ?? {};
    for (const rule of group.rules) {
      if (rule.rule !== 'alert') continue;
      const limit = limits[rule.name];
      if (limit === undefined) continue;
      const jobs = group.system.jobs.map(({ job }) => job);
      alerts.set(rule.name, limited(rule, limit, `overrides.${group.system.name}.thresholds`, known, jobs, findings));
    }
  }
  for (const [system, { thresholds = {} }] of Object.entries(settings.overrides)) {
    const own = groups.flatMap(({ value }) =>
      value.system.name === system ? value.rules.flatMap((rule) => (rule.rule === 'alert' ? [rule.name] : [])) : [],
    );
    for (const name of Object.keys(thresholds))
      if (!own.includes(name)) findings.push(unknown('alert', name, own, `overrides.${system}.thresholds`));
  }
  return alerts;
}

function limited(
  alert: Alert,
  text: number | string,
  place: string,
  known: Known,
  jobs: readonly string[],
  findings: Diagnostic[],
): Alert {
  const limit = limitOf(alert.expr);
  const fault = (message: string, fix: string): Alert => {
    findings.push({
      rule: 'config/threshold',
      severity: 'error',
      message,
      fix,
      file: CONFIG,
      path: [place, alert.name],
    });
    return alert;
  };
  if (!limit)
    return fault(
      `The alert \`${alert.name}\` has no threshold: it compares nothing with a number by \`>\` or \`<\`.`,
      'Remove the override.',
    );
  const at = parseLimit(text, limit.at, infer(limit.of, known, jobs).root.unit);
  if (typeof at !== 'number') return fault(`The threshold of \`${alert.name}\`: ${at.fault}.`, at.fix);
  return { ...alert, expr: withLimit(alert.expr, at) };
}

const CONFIG = 'promwright.config.ts';

function unknown(what: string, name: string, among: readonly string[], place: string): Diagnostic {
  const near = nearest(name, among);
  return {
    rule: `config/unknown-${what}`,
    severity: 'error',
    message: `\`${place}\` names the ${what} \`${name}\`, which is not there.`,
    fix:
      near === undefined
        ? `There ${among.length === 1 ? 'is' : 'are'} ${among.map((one) => `\`${one}\``).join(', ') || 'none'}.`
        : `Did you mean \`${near}\`?`,
    file: CONFIG,
  };
}

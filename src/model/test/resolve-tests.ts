import type { Diagnostic } from '../../diagnostic.ts';
import type { LabelSpec } from '../../metric/label.ts';
import type { Metric } from '../../metric/metric.ts';
import type { Job, System } from '../../metric/system.ts';
import type { Track } from '../../metric/track.ts';
import { parseDuration, printMs } from '../../promql/duration.ts';
import { nearest } from '../../text/nearest.ts';
import type { Loaded } from '../project.ts';
import type { ResolvedAlert, ResolvedGroup } from '../resolved.ts';
import { rendered } from './annotation.ts';
import { samplingOf, tickOf } from './clock.ts';
import { signalsOf, tracksOf } from './course.ts';
import type { Given, Givens } from './given.ts';
import { type Recordings, reachOf, readBy, recordingsOf, windowOf } from './reach.ts';
import type { ResolvedFiring, ResolvedTest } from './resolved-test.ts';
import { moment, turnsOf } from './signal.ts';
import type { AlertTests, Fires, TestCase } from './tests.ts';

export interface Site {
  /** The systems as the catalog has them, and as they are here, in the same order. */
  readonly catalog: readonly System[];
  readonly here: readonly System[];
  /** Alerts whose limits the site changes: their tests are about other numbers. */
  readonly changed: ReadonlySet<string>;
}

const MINUTE = 60_000;

/** The tests of the project's alerts; those of systems that are not built are left out. */
export function resolveTests(
  tests: readonly Loaded<AlertTests>[],
  everyAlert: ReadonlySet<string>,
  groups: readonly ResolvedGroup[],
  site: Site,
  findings: Diagnostic[],
): readonly ResolvedTest[] {
  const alerts = new Map(
    groups.flatMap((group) =>
      group.rules.flatMap((rule) => (rule.rule === 'alert' ? [[rule.name, { rule, group }] as const] : [])),
    ),
  );
  const recordings = recordingsOf(groups);
  return tests.flatMap(({ file, value: { alert, cases, unnoticed } }) => {
    if (!everyAlert.has(alert)) findings.push(unknownAlert(file, alert, everyAlert));
    const found = alerts.get(alert);
    if (!found || site.changed.has(alert)) return [];
    return cases.map((one) => ({ ...resolveCase(file, one, found, recordings, site, findings), unnoticed }));
  });
}

interface Found {
  readonly rule: ResolvedAlert;
  readonly group: ResolvedGroup;
}

function resolveCase(
  file: string,
  { name, role, given, lasts: said, fires, records }: TestCase,
  { rule, group }: Found,
  recordings: Recordings,
  site: Site,
  findings: Diagnostic[],
): Omit<ResolvedTest, 'unnoticed'> {
  const every = parseDuration(group.every) ?? MINUTE;
  const waits = (parseDuration(rule.for) ?? 0) + (parseDuration(rule.keepFiringFor ?? '0') ?? 0);
  const reach = reachOf(rule.expr, recordings) + waits;
  const ends = fires.map(({ after, until }) => moment(until ?? after));
  const flat = flattened(given);
  const turn = Math.max(0, ...turnsOf(flat.flatMap(signalsOf)));
  const settled = turn === 0 || fires.length > 0 ? turn : turn + windowOf(rule.expr, recordings) + waits + 5 * MINUTE;
  const wanted = said ?? Math.max(reach + 15 * MINUTE, settled, ...ends.map((end) => end + 5 * MINUTE));
  const tick = tickOf(wanted, every);
  const lasts = Math.ceil(wanted / tick) * tick;
  const fault = (rule_: string, message: string, fix: string): void => {
    findings.push({ rule: rule_, severity: 'error', message, fix, file, path: [rule.name, name] });
  };
  for (const end of ends)
    if (end > lasts)
      fault(
        'test/too-short',
        `The test ends after ${printMs(lasts)}, before ${printMs(end)}, when the alert is expected to change.`,
        'Let it last longer.',
      );
  if (fires.length === 0 && records.length === 0 && lasts < reach)
    fault(
      'test/too-short',
      `The test lasts ${printMs(lasts)}, and the alert cannot fire before ${printMs(reach)}.`,
      'Leave `lasts` out: by default it is long enough.',
    );
  if (turn > lasts)
    fault(
      'test/too-short',
      `The test ends after ${printMs(lasts)}, and what it gives changes at ${printMs(turn)}: nobody sees that.`,
      'Let it last longer, by `{ given, lasts }`, or leave the change out.',
    );
  const all = flat.map((one) => ({ given: one, job: jobHere(one.of.metric, site) }));
  const scraped = all.map(({ job }) => parseDuration(job?.interval ?? '15s') ?? 15_000);
  const interval = samplingOf(lasts, tick, scraped);
  const clock = { interval, lasts };
  const tracks = all.flatMap(({ given: one, job }) => tracksOf(one, labelsOf(one, job), clock));
  const doubled = firstDouble(tracks);
  if (doubled !== undefined)
    fault('test/same-series', `The series \`${doubled}\` is given twice.`, 'Name the labels in which the two differ.');
  return {
    file,
    alert: rule.name,
    name,
    ...(role !== undefined && { role }),
    ruleFiles: [...new Set([group.ruleFile, ...readBy(rule.expr, recordings)])],
    tick,
    interval,
    lasts,
    tracks: [...ups(tracks, clock), ...tracks],
    records,
    fires: fires.map((one) => resolveFiring(one, rule, group, tick, fault)),
  };
}

function resolveFiring(
  { after, until, early, labels, value, summary }: Fires<string>,
  rule: ResolvedAlert,
  { system }: ResolvedGroup,
  tick: number,
  fault: (rule: string, message: string, fix: string) => void,
): ResolvedFiring {
  for (const time of new Set([after, until ?? after, early ?? after]))
    if (moment(time) % tick !== 0)
      fault(
        'test/between-ticks',
        `The rule is evaluated every ${printMs(tick)}, and never at ${time}.`,
        `Write a multiple of ${printMs(tick)}.`,
      );
  const own: Record<string, string> = {};
  for (const [label, info] of rule.inference.root.labels.known) {
    const told =
      labels?.[label] ?? (info.values?.length === 1 ? info.values[0] : undefined) ?? firstOf(label, rule, system);
    if (told !== undefined && told !== '') own[label] = told;
  }
  const { known, rest } = rule.inference.root.labels;
  for (const label of Object.keys(labels ?? {})) {
    if (rest !== 'none' || known.has(label) || label in rule.labels) continue;
    const near = nearest(label, known.keys());
    fault(
      'test/unknown-label',
      `The alert has no label \`${label}\`.`,
      near === undefined
        ? `It has ${[...known.keys()].map((one) => `\`${one}\``).join(', ') || 'none'}.`
        : `Did you mean \`${near}\`?`,
    );
  }
  for (const [label, told] of Object.entries(labels ?? {})) if (told !== undefined && told !== '') own[label] = told;
  const firing = { labels: { ...own, ...rule.labels, severity: rule.severity }, value };
  const annotations: Record<string, string> = {};
  let whole = true;
  for (const [name, template] of Object.entries(rule.annotations)) {
    const text = name === 'summary' && summary !== undefined ? summary : rendered(template, firing);
    if (typeof text === 'string') annotations[name] = text;
    // What fires sooner in one Prometheus has another value by then.
    else if (text.needs === 'go' || early !== undefined) whole = false;
    else {
      whole = false;
      fault(
        'test/no-value',
        `The annotation \`${name}\` prints the value, which the test does not say.`,
        'Add `value`, as it is when the alert begins to fire.',
      );
      break;
    }
  }
  return {
    after: moment(after),
    ...(until !== undefined && { until: moment(until) }),
    ...(early !== undefined && { early: moment(early) }),
    labels: firing.labels,
    ...(whole && { annotations }),
  };
}

/** What a label has where a test does not name it: its first value in the metrics that the alert reads. */
function firstOf(label: string, { inference }: ResolvedAlert, { jobs }: System): string | undefined {
  const { metrics } = inference.root;
  const job = jobs.find((one) => one.job === metrics[0]?.job) ?? jobs[0];
  if (label === 'job') return job?.job;
  const spec = metrics.map(({ labels, target }) => labels[label] ?? target[label]).find((one) => one !== undefined);
  return spec && job && first(label, spec, job);
}

function first(label: string, { values, examples }: LabelSpec, job: Job): string {
  return (label === 'instance' ? job.targets[0] : undefined) ?? values?.[0] ?? examples?.[0] ?? `${label}-1`;
}

function labelsOf({ of, labels }: Given, job: Job | undefined): Readonly<Record<string, string>> {
  const { metric } = of;
  if (!job) return labels;
  const own = Object.entries({ ...metric.target, ...metric.labels }).map(([label, spec]) => [
    label,
    label === 'job' ? job.job : (labels[label] ?? first(label, spec, job)),
  ]);
  return Object.fromEntries(own.filter(([, value]) => value !== ''));
}

function jobHere({ system, job }: Metric, { catalog, here }: Site): Job | undefined {
  const at = catalog.findIndex(({ name }) => name === system);
  return here[at]?.jobs[catalog[at]?.jobs.findIndex((one) => one.job === job) ?? -1];
}

/** A target that has series answers Prometheus. */
function ups(
  tracks: readonly Track[],
  { interval, lasts }: { readonly interval: number; readonly lasts: number },
): readonly Track[] {
  const said = new Set(tracks.filter(({ name }) => name === 'up').map(({ labels }) => labels['job']));
  const targets = new Map<string, Track>();
  for (const { labels } of tracks) {
    const { job, instance } = labels;
    if (job === undefined || instance === undefined || said.has(job)) continue;
    targets.set(`${job} ${instance}`, {
      name: 'up',
      labels: { job, instance },
      runs: [{ count: Math.floor(lasts / interval) + 1, value: 1 }],
    });
  }
  return [...targets.values()];
}

function firstDouble(tracks: readonly Track[]): string | undefined {
  const seen = new Set<string>();
  return tracks
    .map(
      ({ name, labels }) =>
        `${name}{${Object.entries(labels)
          .toSorted()
          .map(([label, value]) => `${label}="${value}"`)
          .join(', ')}}`,
    )
    .find((key) => seen.size === seen.add(key).size);
}

function flattened(given: Givens): readonly Given[] {
  return given.flatMap((one): readonly Given[] => ('of' in one ? [one] : flattened(one)));
}

function unknownAlert(file: string, alert: string, known: ReadonlySet<string>): Diagnostic {
  const near = nearest(alert, [...known]);
  return {
    rule: 'test/unknown-alert',
    severity: 'error',
    message: `The tests are about the alert \`${alert}\`, which no rule group has.`,
    fix: near === undefined ? 'Put the alert into a group, or remove its tests.' : `Did you mean \`${near}\`?`,
    file,
  };
}

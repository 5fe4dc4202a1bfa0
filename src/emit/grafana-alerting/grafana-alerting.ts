import type { Diagnostic } from '../../diagnostic.ts';
import type { Settings } from '../../model/config.ts';
import type { Resolved, ResolvedGroup } from '../../model/resolved.ts';
import { parseDuration } from '../../promql/duration.ts';
import { allowing } from '../allowed.ts';
import { type Emitted, head, merged, yamlFile } from '../checked.ts';
import { escaped } from './interpolation.ts';
import { ruleModel, type Titled } from './rule.ts';
import { templateFindings } from './template.ts';

/** The rules once more, as Grafana evaluates them itself: a file for each system, of the semantics of Grafana's own import of Prometheus rules. */
export function emitGrafanaAlerting({ settings, groups }: Resolved): Emitted {
  const names = [...new Set(groups.map((group) => group.system.name))];
  return merged(
    names.map((name) =>
      alertingFile(
        name,
        groups.filter((group) => group.system.name === name),
        settings,
      ),
    ),
  );
}

const NOTES = `Grafana evaluates these rules itself: load this file, or the rules of prometheus/rules/, not both, or every alert fires twice.
What a rule records, Grafana writes to Prometheus: Grafana needs [recording_rules] enabled, Prometheus --web.enable-remote-write-receiver.
A rule that is no longer here stays in Grafana until \`deleteRules\` of a file names its uid.`;

function alertingFile(system: string, groups: readonly ResolvedGroup[], settings: Settings): Emitted {
  const modules = [...new Set(groups.map((group) => group.file))];
  const titled = titlesOf(groups);
  const datasource = settings.overrides[system]?.datasource ?? settings.grafana.datasource;
  const { files, findings } = yamlFile(
    `grafana/provisioning/alerting/${system}.yaml`,
    { apiVersion: 1, groups: groups.map((group) => groupModel(group, titled, datasource)) },
    `${head(modules)}\n\n${NOTES}`,
    allowing(groups),
  );
  return { files, findings: [...groups.flatMap(intervalFinding), ...groups.flatMap(templateFindings), ...findings] };
}

function groupModel(group: ResolvedGroup, titled: Titled, datasource: string): unknown {
  return {
    orgId: 1,
    name: escaped(group.name),
    folder: group.system.name,
    interval: group.every,
    rules: group.rules.map((rule) => ruleModel(rule, titled, datasource)),
  };
}

/** Unique within the folder, as Grafana wants them: recordings of one name are told apart by their labels. */
function titlesOf(groups: readonly ResolvedGroup[]): Titled {
  const rules = groups.flatMap((group) => group.rules);
  const names = rules.map(({ name }) => name);
  const repeated = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  const system = groups[0]?.system.name ?? '';
  return {
    system,
    titleOf: ({ name, labels }) =>
      repeated.has(name)
        ? `${name} ${Object.entries(labels)
            .map(([label, value]) => `${label}=${value}`)
            .toSorted()
            .join(', ')}`.trimEnd()
        : name,
  };
}

const SCHEDULER_MS = 10_000;

function intervalFinding({ file, name, every }: ResolvedGroup): readonly Diagnostic[] {
  const ms = parseDuration(every) ?? 0;
  if (ms > 0 && ms % SCHEDULER_MS === 0) return [];
  return [
    {
      rule: 'grafana-alerting/interval',
      severity: 'error',
      message: `The rule group \`${name}\` is evaluated every ${every}, which is no multiple of 10s.`,
      why: "Grafana's scheduler ticks every 10 seconds, and Grafana does not start with a group that is between its ticks.",
      fix: "Evaluate it every 10s, 30s or 1m, or leave `grafana-alerting` out of the config's `targets`.",
      file,
      path: [name],
    },
  ];
}

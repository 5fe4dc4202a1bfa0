import { isBefore } from '../../../text/version.ts';
import { type AlertSubject, rule } from '../../rule.ts';
import { TEMPLATE_FUNCTIONS } from '../../template/functions.ts';
import type { TemplateProblem } from '../../template/node.ts';
import { type Template, templateOf } from '../../template/template.ts';

export default rule({
  id: 'alert/template',
  on: 'alert',
  severity: 'error',
  summary: 'The template of an annotation or a label is one that Prometheus refuses or cannot render.',
  why: 'Prometheus does not load a file with a template that it cannot read; one that fails later reaches whoever is paged as `<error expanding template>`.',
  fix: 'Write it as a Go template, with the functions of https://prometheus.io/docs/prometheus/latest/configuration/template_reference/.',
  bad: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  summary: 'The queue {{ $lables.queue }} is long.'`,
    `alert: HitRatioLow
expr: gateway_cache_hit_ratio < 0.5
annotations:
  summary: 'Only {{ $value humanizePercentage }} are answered by the cache.'`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  summary: 'There are {{ printf "%d" $value }} requests waiting.'`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  severity: '{{ if gt $value 50 }}critical{{ else }}warning{{ end }}'`,
  ],
  good: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  severity: '{{ if gt $value 50.0 }}critical{{ else }}warning{{ end }}'
annotations:
  summary: 'The queue {{ $labels.queue }} holds {{ printf "%.0f" $value }} requests, {{ with $externalLabels.cluster }}in {{ . }}{{ end }}'`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  summary: '{{ range query "topk(3, gateway_queue_depth)" }}{{ .Labels.queue }}: {{ .Value | humanize }} {{ end }}'`,
  ],

  *check(alert) {
    if (alert.grafana) return;
    for (const [annotation, source] of Object.entries(alert.annotations))
      for (const { message, ...rest } of problems(source.template, alert))
        yield { source, message: `In the ${annotation} of \`${alert.name}\`: ${inside(message)}`, ...rest };
    for (const [label, text] of Object.entries(alert.labels))
      for (const { message, fix } of problems(templateOf(text), alert))
        yield { message: `In the label \`${label}\` of \`${alert.name}\`: ${inside(message)}`, ...(fix && { fix }) };
  },
});

/** Where it stands goes before what is wrong. */
const inside = (message: string): string => `${message[0]?.toLowerCase()}${message.slice(1)}`;

function problems({ problem, faults, functions }: Template, { query }: AlertSubject): readonly TemplateProblem[] {
  if (problem) return [problem];
  const newer = functions.flatMap(({ name, span }): readonly TemplateProblem[] => {
    const since = TEMPLATE_FUNCTIONS.get(name)?.since;
    if (since === undefined || !query || query.target.assumed || !isBefore(query.target.version, since)) return [];
    return [{ message: `\`${name}\` came with Prometheus ${since}, and the target is ${query.target.version}.`, span }];
  });
  return [...faults, ...newer];
}

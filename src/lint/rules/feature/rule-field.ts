import { isBefore } from '../../../text/version.ts';
import { type Finding, type GroupSubject, rule } from '../../rule.ts';

export default rule({
  id: 'feature/rule-field',
  on: 'group',
  severity: 'error',
  summary: 'A rule file has a field that the target does not know.',
  why: 'Prometheus refuses a file with a field that it does not know: none of its rules are evaluated.',
  fix: 'Leave the field out, or raise `version` of `prometheus` in the config.',
  bad: [],
  good: [
    `name: gateway
query_offset: 1m
labels: { team: gateway }
rules:
  - alert: QueueHigh
    expr: gateway_queue_depth > 5
    keep_firing_for: 5m`,
  ],

  *check(group) {
    const { version, assumed } = group.target;
    if (assumed) return;
    for (const { field, since, ...place } of fields(group))
      if (isBefore(version, since))
        yield { ...place, message: `\`${field}\` came with Prometheus ${since}, and the target is ${version}.` };
  },
});

/** CHANGELOG.md of Prometheus: 2.42.0 (#11827), 2.53.0 (#14061); labels of a group came with 3.0.0 (#11474). */
function* fields({
  queryOffset,
  labels,
  alerts,
}: GroupSubject): Iterable<Pick<Finding, 'path' | 'at'> & { readonly field: string; readonly since: string }> {
  if (queryOffset !== undefined) yield { field: 'query_offset', since: '2.53' };
  if (Object.keys(labels).length > 0) yield { field: 'labels', since: '3.0' };
  for (const { keepFiringFor, path, at } of alerts)
    if (keepFiringFor !== undefined) yield { field: 'keep_firing_for', since: '2.42', path, ...(at && { at }) };
}

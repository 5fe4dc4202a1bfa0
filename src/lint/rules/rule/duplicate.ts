import { rule } from '../../rule.ts';

export default rule({
  id: 'rule/duplicate',
  on: 'project',
  severity: 'error',
  summary: 'Two rules have the same name and labels, or two groups of a system the same name.',
  why: 'Two recordings write the same series; two alerts of one name share a runbook and a page; Prometheus refuses two groups of one name in a file.',
  fix: 'Give one of them another name.',
  bad: [
    `groups:
  - name: gateway
    rules:
      - record: job:gateway_queue_depth:sum
        expr: sum by (job) (gateway_queue_depth)
  - name: queues
    rules:
      - record: job:gateway_queue_depth:sum
        expr: sum by (job) (gateway_queue_depth)`,
  ],
  good: [
    `groups:
  - name: gateway
    rules:
      - alert: QueueHigh
        expr: gateway_queue_depth > 5
        labels: { severity: warning }
      - alert: QueueHigh
        expr: gateway_queue_depth > 50
        labels: { severity: critical }`,
  ],

  *check({ groups }) {
    const seen = new Map<string, string>();
    const places = groups.flatMap((group) => [
      // Of a file that Prometheus refuses for it, rule-file/refused tells.
      ...(group.at
        ? []
        : [{ key: `group ${group.among} ${group.name}`, what: `The rule group \`${group.name}\``, of: group }]),
      ...group.alerts.map((alert) => ({
        // Somebody else's alerts of one name may differ in expression, a warning and a page at two limits; and of two files only one may be loaded.
        key: alert.at
          ? `alert ${group.among} ${alert.name} ${said(alert.labels)} ${alert.query?.text}`
          : `alert ${alert.name}`,
        what: `The alert \`${alert.name}\``,
        of: alert,
      })),
      ...group.recordings.map((recording) => ({
        key: recording.at
          ? `record ${group.among} ${recording.name} ${said(recording.labels)} ${recording.query?.text}`
          : `record ${recording.name} ${said(recording.labels)}`,
        what: `The recording \`${recording.name}\``,
        of: recording,
      })),
    ]);
    for (const { key, what, of } of places) {
      const { file, path, at } = of;
      const first = seen.get(key);
      if (first !== undefined)
        yield { message: `${what} stands twice: also in ${first}.`, file, path, ...(at && { at }) };
      else seen.set(key, `${file} › ${path.join(' › ')}`);
    }
  },
});

const said = (labels: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(labels).toSorted());

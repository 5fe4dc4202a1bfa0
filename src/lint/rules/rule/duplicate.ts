import { rule } from '../../rule.ts';

export default rule({
  id: 'rule/duplicate',
  on: 'project',
  severity: 'error',
  summary: 'Two rules have the same name and labels, or two groups of a system the same name.',
  why: 'Two recordings write the same series; two alerts of one name share a runbook and a page; Prometheus refuses two groups of one name in a file.',
  fix: 'Give one of them another name.',
  bad: [],
  good: [],

  *check({ project }) {
    const seen = new Map<string, string>();
    const places = project.groups.flatMap(({ file, name, system, rules }) => [
      { key: `group ${system.name} ${name}`, what: `The rule group \`${name}\``, file, path: [name] },
      ...rules.map((own) => ({
        key:
          own.rule === 'alert'
            ? `alert ${own.name}`
            : `record ${own.name} ${JSON.stringify(Object.entries(own.labels).toSorted())}`,
        what: own.rule === 'alert' ? `The alert \`${own.name}\`` : `The recording \`${own.name}\``,
        file,
        path: [name, own.name],
      })),
    ]);
    for (const { key, what, file, path } of places) {
      const first = seen.get(key);
      if (first !== undefined) yield { message: `${what} stands twice: also in ${first}.`, file, path };
      else seen.set(key, `${file} › ${path.join(' › ')}`);
    }
  },
});

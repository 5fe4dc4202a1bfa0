import { rule } from '../../rule.ts';

export default rule({
  id: 'dashboard/duplicate-uid',
  on: 'project',
  severity: 'error',
  summary: 'Two dashboards have the same uid, or the same title in one folder.',
  why: 'Grafana keeps one of them and refuses to write the other.',
  fix: 'Give one of them another uid or title.',
  bad: [
    `{ "uid": "gateway", "title": "Gateway", "schemaVersion": 42 }
---
{ "uid": "gateway", "title": "Queues", "schemaVersion": 42 }`,
  ],
  good: [
    `{ "uid": "gateway", "title": "Gateway", "schemaVersion": 42 }
---
{ "uid": "queues", "title": "Queues", "schemaVersion": 42 }`,
  ],

  *check({ dashboards }) {
    const seen = new Map<string, string>();
    for (const { file, title, uid, folder, at } of dashboards)
      for (const [key, message] of [
        [`uid ${uid}`, `The dashboard uid \`${uid}\` is used twice`],
        [`title ${folder}/${title}`, `The dashboard title \`${title}\` is used twice in the folder \`${folder}\``],
      ] as const) {
        const first = seen.get(key);
        if (uid === '' || (at && key !== `uid ${uid}`)) continue;
        if (first !== undefined)
          yield { message: `${message}: also by ${first}.`, file, path: [title], ...(at && { at }) };
        else seen.set(key, file);
      }
  },
});

import { read } from '../read/read.ts';
import { gateway } from './example/gateway.ts';
import { worker } from './example/worker.ts';
import { fileSubjects } from './foreign.ts';
import { DEFAULT_TARGET, type Linted, type Subjects, type Target } from './subject.ts';

/** Between the files of an example on the whole project. */
const NEXT_FILE = /^-{3,}\n/m;

/** What the dashboard around the example of a panel lets one choose. */
const VARIABLES =
  '"templating": { "list": [{ "name": "route", "type": "query", "query": "label_values(gateway_requests_total, route)" }] }';

/** The subjects that the example of a rule describes, over the example catalog. Throws where the text cannot be read, as no example may. */
export function exampleSubjects<S extends keyof Subjects>(
  on: S,
  text: string,
  target: Target = DEFAULT_TARGET,
): Linted[S] {
  const documents = filesOf(on, text).map((content, i) => {
    const { document, findings } = read(`example-${i + 1}`, content);
    const [fault] = findings;
    if (!document || fault) throw new Error(`${text}: ${fault?.message ?? 'is of no kind'}`);
    return document;
  });
  const { linted, findings } = fileSubjects(documents, { systems: [gateway, worker], recorded: [], target });
  if (findings[0]) throw new Error(`${text}: ${findings[0].message}`);
  return linted[on];
}

/** The files that an example stands for: PromQL for rules on queries, YAML of one alert, recording or group, JSON of one panel, or whole files. */
function filesOf(on: keyof Subjects, text: string): readonly string[] {
  switch (on) {
    case 'alert':
    case 'recording':
      return [`groups:\n  - name: example\n    rules:\n${item(text, '      ')}`];
    case 'group':
      return [`groups:\n${item(text, '  ')}`];
    case 'panel':
      return [`{ "uid": "example", "title": "Example", "schemaVersion": 42, ${VARIABLES}, "panels": [${text}] }`];
    case 'query': {
      const panel = { title: 'Example', type: 'timeseries', targets: [{ refId: 'A', expr: text }] };
      return [JSON.stringify({ uid: 'example', title: 'Example', schemaVersion: 42, panels: [panel] })];
    }
    case 'dashboard':
    case 'project':
      return text.split(NEXT_FILE);
  }
}

/** The text as an item of a YAML list. */
function item(text: string, indent: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line, i) => (line === '' ? line : `${indent}${i === 0 ? '- ' : '  '}${line}`))
    .join('\n');
}

import { parseDocument } from 'yaml';
import { read } from '../src/read/read.ts';
import { readFast } from '../src/read/yaml/fast.ts';
import { readReference } from '../src/read/yaml/reference.ts';
import { median } from './measure.ts';

const RULES = 10_000;
const ROUNDS = 5;

const expr = (i: number) =>
  `sum by (job, status) (rate(service_${i}_requests_total{job="service",status=~"5.."}[5m])) / sum by (job) (rate(service_${i}_requests_total{job="service"}[5m])) > 0.05`;

/** Every style that rule files are written in, a hundred rules a group. */
function rule(i: number): string {
  const text =
    i % 3 === 0 ? expr(i) : `${i % 3 === 1 ? '|' : '>-'}\n          ${expr(i).replace(' / ', '\n            / ')}`;
  return `      - alert: Service${i}Fails
        expr: ${text}
        for: 10m
        labels:
          severity: warning
        annotations:
          summary: "{{ $value | humanizePercentage }} of the requests of {{ $labels.job }} fail."
          runbook_url: https://runbooks.example.com/Service${i}Fails
`;
}

const rules = Array.from({ length: RULES }, (_, i) =>
  i % 100 === 0 ? `  - name: group-${i}\n    rules:\n${rule(i)}` : rule(i),
);
const text = `groups:\n${rules.join('')}`;

/** The whole file in a map that JSON would have, as a dashboard is written. */
const target = (i: number) => ({ title: `Panel ${i}`, type: 'timeseries', targets: [{ refId: 'A', expr: expr(i) }] });
const dashboard = JSON.stringify(
  { title: 'Large', schemaVersion: 42, panels: Array.from({ length: RULES }, (_, i) => target(i)) },
  null,
  2,
);

const SUBJECTS: readonly (readonly [name: string, run: () => unknown])[] = [
  ['`parseDocument` of the `yaml` package', () => parseDocument(text)],
  ['the reference reader', () => readReference(text)],
  ['the fast reader', () => readFast(text)],
  ['`read` of the rule file', () => read('rules.yml', text)],
  ['`JSON.parse` of a dashboard', () => JSON.parse(dashboard)],
  ['`read` of the dashboard', () => read('dashboard.json', dashboard)],
];

const times = new Map<string, number[]>(SUBJECTS.map(([name]) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of SUBJECTS) {
    const start = performance.now();
    run();
    times.get(name)?.push(performance.now() - start);
  }

const size = (value: string) => `${(value.length / 1e6).toFixed(1)} MB`;
console.log(
  `${RULES} rules, ${size(text)}; a dashboard of ${RULES} panels, ${size(dashboard)}. Milliseconds: first, median of ${ROUNDS}.\n`,
);
for (const [name, taken] of times)
  console.log(`${name.padEnd(40)} ${(taken[0] ?? 0).toFixed(0).padStart(6)} ${median(taken).toFixed(0).padStart(6)}`);

import { expect, test } from 'vitest';
import { emitDocs } from '../../src/emit/docs/docs.ts';
import { code, prose } from '../../src/emit/docs/markdown.ts';
import { note } from '../../src/emit/docs/note.ts';
import { resolved } from './sample.ts';

test('the catalog reads as a page', () => {
  const text = emitDocs(resolved).files[0]?.text ?? '';
  expect(text.slice(text.indexOf('## Gateway'))).toBe(`## Gateway

Routes requests to models.

Job \`gateway\`: \`gateway-1:9100\`, \`gateway-2:9100\`, \`/metrics\`, every 15s. Each series also carries \`job\`, \`instance\` (≤ 2).

| Metric | Type | Unit | Labels | Help |
| --- | --- | --- | --- | --- |
| [\`gateway_requests_total\`](#gateway.gateway_requests_total) | counter | requests | \`status\`: \`ok\`, \`error\`; \`model\`: ≤ 10, optional | Requests \\| answered |
| [\`gateway_latency_seconds\`](#gateway.gateway_latency_seconds) | histogram | seconds |  | Time to the last token |
| [\`gateway_circuit_state\`](#gateway.gateway_circuit_state) | gauge | states | \`provider\`: *open*, usually 5 | State of the circuit breaker |

<a id="gateway.gateway_requests_total"></a>

### \`gateway_requests_total\`

Requests | answered

- \`model\` is missing when the request names none.
- \`model\` is, for example, \`gpt-4o\`.
- Series: at most 44 (2 \`status\` × 11 \`model\` × 2 targets); \`model\` drives it.
- **This counter can fall where \`status\` is \`error\`; \`rate()\` counts each fall as a restart.** A restart of the worker resets it.

<a id="gateway.gateway_latency_seconds"></a>

### \`gateway_latency_seconds\`

Time to the last token

- Names: \`gateway_latency_seconds_bucket\`, \`gateway_latency_seconds_sum\`, \`gateway_latency_seconds_count\`.
- Buckets: \`0.5\`, \`1.0\`, \`10.0\`, \`+Inf\`.
- Series: at most 12 (6 (buckets, sum and count) × 2 targets).
- **A series starts with its value so far; \`increase()\` misses what came before its first scrape.** Series start at their first observation.

<a id="gateway.gateway_circuit_state"></a>

### \`gateway_circuit_state\`

State of the circuit breaker

- \`provider\` is open: clients name it.
- \`provider\` is, for example, \`openai\`.
- Series: about 10 (5 \`provider\` × 2 targets) in a healthy installation; nothing bounds \`provider\`.

Job \`gateway-worker\`: \`worker:9200\`, \`/internal/metrics\`, every 1m. Each series also carries \`job\`, \`instance\` (≤ 1).

| Metric | Type | Unit | Labels | Help |
| --- | --- | --- | --- | --- |
| [\`worker_run_seconds\`](#gateway-worker.worker_run_seconds) | summary | seconds |  | Time of a run |

<a id="gateway-worker.worker_run_seconds"></a>

### \`worker_run_seconds\`

Time of a run

- Names: \`worker_run_seconds\`, \`worker_run_seconds_sum\`, \`worker_run_seconds_count\`.
- Quantiles: \`0.5\`, \`0.99\`.
- Series: at most 4 (4 (quantiles, sum and count) × 1 target).

### Recordings

| Recording | Unit | Labels | Help |
| --- | --- | --- | --- |
| \`job:gateway_requests:rate5m\` | requests/second | \`job\`, \`team\` | Requests a second |
`);
});

test.each([
  [{ kind: 'duplicates', why: 'two workers' }, /two samples .* Two workers\.$/],
  [{ kind: 'misnamed', why: 'no unit' }, /naming rules/],
  [{ kind: 'overlaps', why: 'all is a sum', label: 'type' }, /values of `type` overlap/],
  [{ kind: 'overlaps', why: 'all is a sum' }, /values of its labels overlap/],
  [{ kind: 'cached', why: 'costly', every: '5m' }, /every 5m/],
  [{ kind: 'only-when', why: 'a run is on' }, /only at times/],
  [{ kind: 'not-aggregable', why: 'it is a rank' }, /neither summed nor averaged/],
] as const)('%o is said in words', (wart, words) => {
  expect(note(wart)).toMatch(words);
});

test.each([
  ['plain', '`plain`'],
  ['a`b', '`` a`b ``'],
  ['', '`  `'],
])('code %s', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test('a placeholder is no tag', () => {
  expect(prose(' the <model>,\n in `<code>` ')).toBe('the &lt;model>, in `<code>`');
});

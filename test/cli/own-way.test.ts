import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folder } from './project.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** An operator of NexusGate alone, with this repository's dashboards and rules. */
function site(overrides: string) {
  const project = folder({
    'promwright.config.ts': `import { defineConfig } from 'promwright';
import { nexusgate } from 'promwright/catalog/nexusgate';
export default defineConfig({ systems: [nexusgate], prometheus: { version: '2.42', evaluationInterval: '30s' }, overrides: { nexusgate: ${overrides} } });
`,
  });
  for (const name of ['dashboards', 'rules']) cpSync(join(root, name), join(project.root, name), { recursive: true });
  return project;
}

test('NexusGate alone, under another job and with two other thresholds: that, and nothing else', () => {
  const plain = site('{}');
  const own = site(`{
    jobs: { nexusgate: { job: 'llm-gateway', targets: ['10.0.0.7:3000'] } },
    thresholds: { NexusGateErrorRatioHigh: '8%', NexusGateTtftHigh: 3 },
  }`);
  expect(plain.run('build').code).toBe(0);
  expect(own.run('build').code).toBe(0);
  const [before, after] = [plain.snapshot(), own.snapshot()];
  const rest = (paths: readonly string[]) => paths.filter((path) => !path.startsWith('prometheus/tests/'));
  expect(rest(Object.keys(after))).toEqual(rest(Object.keys(before)));
  // Tests of alerts whose limits are others here would be about other numbers.
  expect(
    Object.entries(after).filter(
      ([path, text]) => path.startsWith('prometheus/tests/') && /NexusGate(ErrorRatio|Ttft)High:/.test(text),
    ),
  ).toEqual([]);
  expect(Object.keys(after).join('\n')).not.toMatch(/gatewayz|ollamamax|gptme|mcp/);

  const back = (text: string): string =>
    text
      .replaceAll('job=\\"llm-gateway\\"', 'job=\\"nexusgate\\"')
      .replaceAll('job="llm-gateway"', 'job="nexusgate"')
      .replaceAll('job: llm-gateway', 'job: nexusgate')
      .replaceAll('job_name: llm-gateway', 'job_name: nexusgate')
      .replaceAll('Job `llm-gateway`: `10.0.0.7:3000`', 'Job `nexusgate`: `nexusgate:3000`')
      .replaceAll('- 10.0.0.7:3000', '- nexusgate:3000')
      .replace(/(#|id=")llm-gateway\./g, '$1nexusgate.');
  const changed = Object.keys(after)
    .filter((path) => path !== 'manifest.json' && !path.startsWith('prometheus/tests/'))
    .flatMap((path) => {
      const old = before[path]?.split('\n') ?? [];
      return back(after[path] ?? '')
        .split('\n')
        .flatMap((line, i) => (line === old[i] ? [] : [`${path}: ${line.trim().slice(0, 60)}`]));
    });
  expect(changed).toEqual([
    expect.stringMatching(/nexusgate-latency\.json: "description": "One line up: that model/),
    'grafana/dashboards/nexusgate/nexusgate-latency.json: "value": 3,',
    expect.stringMatching(/nexusgate-main\.json: "description": "Failed requests of all/),
    'grafana/dashboards/nexusgate/nexusgate-main.json: "value": 0.08,',
    expect.stringMatching(/rules\.yml: expr: job:nexusgate_completions_failed:ratio_rate5m/),
    expect.stringMatching(/rules\.yml: description: Of the completion requests/),
    expect.stringMatching(/rules\.yml: expr: histogram_quantile\(0\.95/),
    expect.stringMatching(/rules\.yml: description: /),
  ]);
  expect(after['prometheus/rules/nexusgate.rules.yml']).toContain('more than 8% for 10 minutes');
  expect(readFileSync(join(own.root, 'out/prometheus/prometheus.yml'), 'utf8')).toContain('10.0.0.7:3000');
});

test('what is left out is said', () => {
  const project = site('{}');
  const other = `import { dashboard, system } from 'promwright';
const other = system('other', { title: 'O', description: '', job: 'o', targets: [], interval: '1m', target: {} });
export default dashboard({ uid: 'o', title: 'O', description: '', system: other, rows: [] });
`;
  project.put({ 'dashboards/other.ts': other });
  const { code, stderr } = project.run('build');
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^Left out, since `systems` in the config does not name their systems: .*dashboards\/other\.ts/m,
  );
});

test('a system without a metric that its dashboards and rules need: every place is named, nothing is written', () => {
  const project = site('{}');
  project.run('build');
  const before = project.snapshot();
  const config = readFileSync(join(project.root, 'promwright.config.ts'), 'utf8');
  project.put({
    'promwright.config.ts': config.replace(
      'systems: [nexusgate]',
      "systems: [{ ...nexusgate, metrics: nexusgate.metrics.filter(({ name }) => name !== 'nexusgate_active_providers') }]",
    ),
  });
  const { code, stderr } = project.run('build', '--all');
  expect(code).toBe(1);
  expect(stderr).toContain('error[metric/unknown]: The metric `nexusgate_active_providers` is unknown.');
  expect(stderr).toContain(
    'dashboards/nexusgate-overview.ts › NexusGate overview › What is configured? › Active providers › A',
  );
  expect(stderr).toContain('rules/nexusgate.ts › nexusgate-alerts › NexusGateNoActiveProviders');
  expect(project.snapshot()).toEqual(before);
});

import { expect, test } from 'vitest';
import { emit } from '../../src/emit/emit.ts';
import { manifest, readManifest } from '../../src/emit/manifest.ts';
import { TARGETS, targetOf } from '../../src/emit/target.ts';
import type { TargetName } from '../../src/model/config.ts';
import type { Resolved } from '../../src/model/resolved.ts';
import { dashboard, resolved } from './sample.ts';

const withTargets = (...targets: readonly TargetName[]): Resolved => ({
  ...resolved,
  settings: { ...resolved.settings, targets },
});

test('emits every target in one order, whatever the order they are asked in', async () => {
  const { files, findings } = await emit(withTargets(...TARGETS.toReversed()));
  expect(findings).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual([
    'grafana/dashboards/gateway/gateway.json',
    'grafana/provisioning/dashboards/promwright.yaml',
    'grafana/provisioning/datasources/promwright.yaml',
    'prometheus/prometheus.yml',
    'prometheus/rules/gateway.rules.yml',
    'docs/metrics.md',
    'grafana/provisioning/alerting/gateway.yaml',
    'kubernetes/gateway.yaml',
    'kubernetes/dashboards/gateway.yaml',
    'compose.yaml',
    'alertmanager/alertmanager.yml',
  ]);
});

test.each(TARGETS)('every file of %s is known to be its own', async (target) => {
  const { files } = await emit(withTargets(target));
  expect(files.length).toBeGreaterThan(0);
  expect(files.map(({ path }) => [path, targetOf(path)])).toEqual(files.map(({ path }) => [path, target]));
});

test('files that are no target’s belong to none', () => {
  expect(['manifest.json', 'compose.yaml.bak', 'notes/grafana/x', 'grafana.json'].map(targetOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('emits only what is asked for', async () => {
  const { files } = await emit(withTargets('docs'));
  expect(files.map(({ path }) => path)).toEqual(['docs/metrics.md']);
});

test('emits the same bytes again, with no trace of the time or of us', async () => {
  const once = await emit(resolved);
  const again = await emit(resolved);
  expect(again.files).toEqual(once.files);
  const text = once.files.map((file) => file.text).join('');
  expect(text).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
  expect(text).not.toContain('"version"');
});

test('two dashboards of one folder share no object: emitting both changes neither', async () => {
  const alone = await emit(withTargets('grafana'));
  const both = await emit({ ...withTargets('grafana'), dashboards: [dashboard, { ...dashboard, uid: 'other' }] });
  expect(both.files[0]).toEqual(alone.files[0]);
  expect(both.files[1]?.text.replace('"uid": "other"', '"uid": "gateway"')).toBe(both.files[0]?.text);
});

test.each([
  ['LLM gateways', 'LLM gateways'],
  ['team/a', 'team-a'],
  ['../etc', '-etc'],
  ['.hidden', 'hidden'],
  ['..', 'General'],
])('the folder %s is the directory %s', async (folder, directory) => {
  const { files } = await emit({ ...withTargets('grafana'), dashboards: [{ ...dashboard, folder }] });
  expect(files[0]?.path).toBe(`grafana/dashboards/${directory}/gateway.json`);
});

test('the data source is told the finest scrape interval', async () => {
  const { files } = await emit(withTargets('grafana'));
  expect(files[2]?.text).toBe(`# Made by promwright from promwright.config.ts.
# Do not edit: change the source and build again.

apiVersion: 1
datasources:
  - name: Prometheus
    uid: prometheus
    type: prometheus
    access: proxy
    orgId: 1
    url: http://prometheus:9090
    isDefault: false
    editable: false
    jsonData:
      httpMethod: POST
      timeInterval: 15s
      prometheusType: Prometheus
      prometheusVersion: 2.42.0
`);
});

test('the provider makes folders of directories', async () => {
  const { files } = await emit(withTargets('grafana'));
  expect(files[1]?.text).toContain('foldersFromFilesStructure: true');
  expect(files[1]?.text).not.toMatch(/folder(Uid)?:/);
});

test('the manifest lists the sum of each file, by path', () => {
  const made = manifest([
    { path: 'b.txt', text: 'b' },
    { path: 'a.txt', text: 'a' },
  ]);
  expect(made).toEqual({
    path: 'manifest.json',
    text: `{
  "files": {
    "a.txt": "sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
    "b.txt": "sha256:3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
  }
}
`,
  });
  expect(Object.keys(readManifest(made.text) ?? {})).toEqual(['a.txt', 'b.txt']);
});

test.each(['', '[]', 'null', '{}', '{"files":[]}', '{"files":{"a":1}}', '{"files":{"a":"md5:0"}}', 'name: x'])(
  'is no manifest: %s',
  (text) => {
    expect(readManifest(text)).toBeUndefined();
  },
);

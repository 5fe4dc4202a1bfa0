import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { read } from '../../src/read/read.ts';
import { checkRules, promtools } from '../promtool.ts';
import { ACCEPTED, REFUSED, rules } from './refused.ts';

/** The rule, the place and the message of each finding. */
function seen(input: string | Uint8Array): readonly string[] {
  return read('some.yml', input).findings.map(
    ({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`,
  );
}

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

const UNREADABLE: readonly { what: string; input: string | Uint8Array; place: string; message: string }[] = [
  { what: 'nothing', input: '', place: '1:1', message: 'The file is empty.' },
  { what: 'a comment alone', input: '# rules\n\n', place: '1:1', message: 'The file is empty.' },
  { what: 'an empty document', input: '---\n', place: '1:1', message: 'The file is empty.' },
  { what: 'a NUL byte', input: 'groups:\n- \0', place: '2:3', message: 'The file holds a NUL byte: it is not text.' },
  {
    what: 'another control character',
    input: 'groups:\n- \u0007',
    place: '2:3',
    message: 'The file holds the invisible character U+0007.',
  },
  {
    what: 'a line break that only Prometheus knows',
    input: 'groups: # a\u2028b',
    place: '1:12',
    message: 'The file holds the invisible character U+2028.',
  },
  { what: 'no UTF-8', input: bytes('a: é', 0xe9, '\n'), place: '1:5', message: 'The file is not UTF-8.' },
  { what: 'UTF-8 cut short', input: bytes('a: é\n', 0xc3), place: '2:1', message: 'The file is not UTF-8.' },
  { what: 'UTF-16', input: bytes(0xff, 0xfe, 'g', 0, 'r', 0), place: '1:1', message: 'The file is UTF-16.' },
  {
    what: 'too much',
    input: ' '.repeat(50_000_001),
    place: '1:1',
    message: 'The file is 51 MB large; promwright reads up to 50 MB.',
  },
  {
    what: 'JSON after a byte order mark',
    input: '\ufeff{}',
    place: '1:1',
    message: 'The file begins with a byte order mark, which JSON does not have.',
  },
  {
    what: 'YAML that does not parse',
    input: 'groups:\n  - name: a\n   rules: []\n',
    place: '3:1',
    message: 'The YAML does not parse: sequence item without - indicator.',
  },
  {
    what: 'a tab',
    input: 'groups:\n\t- name: a\n',
    place: '2:1',
    message: 'The YAML does not parse: tabs are not allowed as indentation.',
  },
  {
    what: 'a Helm template',
    input: 'groups:\n{{- if .Values.rules }}\n- name: a\n{{- end }}\n',
    place: '2:1',
    message: 'The YAML does not parse: implicit keys need to be on a single line.',
  },
  { what: 'an alias of nothing', input: 'groups: *a\n', place: '1:9', message: 'The alias `*a` has no anchor.' },
  {
    what: 'an anchor in itself',
    input: 'groups: &a\n  - *a\n',
    place: '2:5',
    message: 'The anchor `&a` holds itself.',
  },
  {
    what: 'a merge of text',
    input: 'groups:\n  - <<: a\n',
    place: '2:9',
    message: '`<<` takes a map, or a list of maps.',
  },
  { what: 'a key that is a list', input: '? [a]\n: b\n', place: '1:3', message: 'A key is a list or a map.' },
  {
    what: 'YAML too deep',
    input: `groups: ${'['.repeat(300)}${']'.repeat(300)}`,
    place: '1:208',
    message: 'The YAML is nested deeper than 200 levels.',
  },
  {
    what: 'YAML far too deep',
    input: `groups: ${'['.repeat(100_000)}`,
    place: '1:208',
    message: 'The YAML is nested deeper than 200 levels.',
  },
  {
    what: 'JSON too deep',
    input: `{"a":${'['.repeat(300)}`,
    place: '1:205',
    message: 'The JSON is nested deeper than 200 levels.',
  },
  {
    what: 'JSON cut short',
    input: '{"panels": [',
    place: '1:13',
    message: 'The JSON does not parse: a value is expected, not the end of the file.',
  },
  {
    what: 'a comma too many',
    input: '{\n  "panels": [],\n}',
    place: '3:1',
    message: 'The JSON does not parse: a key in double quotes is expected, not `}`.',
  },
  {
    what: 'a comma too few',
    input: '{"title": "a" "panels": []}',
    place: '1:15',
    message: 'The JSON does not parse: `,` or `}` is expected, not `"`.',
  },
  {
    what: 'a colon too few',
    input: '{"title" "a"}',
    place: '1:10',
    message: 'The JSON does not parse: `:` after the key `title` is expected, not `"`.',
  },
  {
    what: 'a word that JSON has not',
    input: '{"hide": True}',
    place: '1:10',
    message: 'The JSON does not parse: a value is expected, not `True`.',
  },
  {
    what: 'something after JSON',
    input: '{} {}',
    place: '1:4',
    message: 'The JSON does not parse: the end of the file is expected, not `{`.',
  },
  { what: 'an open string', input: '{"title": "a', place: '1:11', message: 'A string is not closed.' },
  {
    what: 'a line break in a string',
    input: '{"title": "a\n"}',
    place: '1:13',
    message: 'A string in JSON holds a line break or another control character.',
  },
  {
    what: 'an escape that JSON has not',
    input: '{"expr": "a{b=~\\".\\d\\"}"}',
    place: '1:19',
    message: '`\\d` is no escape of JSON.',
  },
  {
    what: 'a key twice',
    input: 'groups:\n- name: a\n  rules: []\n  name: b\n',
    place: '4:3',
    message: 'The key `name` stands twice, first at 2:3.',
  },
];

test.each(UNREADABLE)('$what', ({ input, place, message }) => {
  expect(seen(input)).toEqual([`file/unreadable ${place} ${message}`]);
});

test('a template without quotes is told to have them', () => {
  const input = rules('- alert: a', '  expr: b', '  annotations:', '    summary: {{ $value }} fail');
  expect(seen(input)).toEqual(['file/unreadable 7:20 A text that begins with `{{` is a map in YAML.']);
});

test('a large file is read if it is plain', () => {
  const plain = 'a: b\n'.repeat(1_100_000);
  expect(read('a.yml', plain).findings).toHaveLength(101);
  expect(seen(`c: &d e\n${plain}`)).toEqual([
    'file/unreadable 1:1 The file is 6 MB of YAML with anchors, tags, tabs or an error; promwright reads up to 5 MB of such.',
  ]);
});

test('aliases of aliases are refused before they fill the memory', () => {
  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ].join('\n');
  expect(seen(bomb)).toEqual([
    expect.stringContaining('The aliases of the file stand for more than promwright reads.'),
  ]);
});

test('a Helm template is told what it lacks', () => {
  expect(read('a.yml', '{{- if x }}\ngroups: []\n{{- end }}\n').findings).toMatchObject([
    { fix: 'Render it with `helm template` and read what that prints.' },
  ]);
});

const ALIENS: readonly { input: string; message: string }[] = [
  { input: 'route: {}\nreceivers: []\n', message: 'it looks like an Alertmanager configuration' },
  { input: 'global: {}\nscrape_configs: []\n', message: 'it looks like a Prometheus configuration' },
  { input: 'rule_files: []\ntests: []\n', message: 'it looks like a unit test of Prometheus rules' },
  { input: 'services: {a: {image: b}}\n', message: 'it looks like a Docker Compose file' },
  { input: 'apiVersion: v2\nname: a\nversion: 1.0.0\n', message: "it looks like a Helm chart's Chart.yaml" },
  { input: 'apiVersion: 1\nproviders: []\n', message: "it looks like Grafana's provisioning of dashboards" },
  { input: 'apiVersion: apps/v1\nkind: Deployment\n', message: 'it is a Kubernetes resource of the kind `Deployment`' },
  { input: 'replicas: 1\nimage: b\n', message: 'its keys are `replicas`, `image`' },
  { input: '- a\n', message: 'it is a list' },
  { input: 'Some prose.\n', message: 'it is plain text' },
  { input: '{}', message: 'it is an empty map' },
  { input: '{"title": "a"}', message: 'its keys are `title`' },
];

test.each(ALIENS)('another file: $message', ({ input, message }) => {
  const { document, findings } = read('some.yml', input);
  expect(document).toBeUndefined();
  expect(findings.map((finding) => finding.message)).toEqual([`The file is none that promwright reads: ${message}.`]);
});

test.each(REFUSED)('Prometheus refuses it: $message', ({ input, place, message }) => {
  expect(seen(input)).toContain(`rule-file/refused ${place} ${message}`);
});

describe('a rule file', () => {
  test('with what Prometheus takes has no finding', () => {
    expect(seen(ACCEPTED)).toEqual([]);
  });

  test('names the near key and the place', () => {
    expect(read('a.yml', rules('- alert: Down', '  expr: b', '  anotations: {}')).findings).toMatchObject([
      { fix: 'Did you mean `annotations`?', path: ['a', 'Down'], severity: 'error' },
    ]);
  });

  test('of another ruler is a warning', () => {
    expect(read('a.yml', `namespace: x\n${rules('- alert: a', '  expr: b')}`).findings).toMatchObject([
      {
        rule: 'rule-file/refused',
        severity: 'warning',
        message: '`namespace` is a key of mimirtool; Prometheus refuses a file that has it.',
      },
    ]);
  });

  test.each([
    {
      input: `${rules('- alert: a', '  expr: b')}---\n${rules('- alert: c', '  expr: d')}`,
      finding: '7:1 Prometheus reads only the first YAML document of a rule file: this one is lost.',
    },
    {
      input: `---\n---\n${rules('- alert: c', '  expr: d')}`,
      finding: '3:1 The rules stand in a later YAML document; Prometheus reads only the first of a file.',
    },
  ])('has one document: $finding', ({ input, finding }) => {
    expect(seen(input)).toEqual([`rule-file/more-documents ${finding}`]);
  });

  test('that only ends in a mark has one document', () => {
    expect(seen(`---\n${rules('- alert: a', '  expr: b')}---\n`)).toEqual([]);
  });
});

describe.each(promtools())('promtool $version agrees', (tool) => {
  const dir = mkdtempSync(join(tmpdir(), 'promwright-test-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  function isTaken(input: string): boolean {
    const file = join(dir, 'rules.yml');
    writeFileSync(file, input);
    return checkRules(tool, file).ok;
  }

  test.each(REFUSED)('$message', ({ input }) => {
    expect(isTaken(input)).toBe(false);
  });

  // Groups have labels since Prometheus 3.0.
  if (!tool.version.startsWith('2.'))
    test('about what is taken', () => {
      expect(isTaken(ACCEPTED)).toBe(true);
    });
});

import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/read.ts';

/** The rule, the place and the message of each finding. */
function seen(input: string | Uint8Array): readonly string[] {
  return read('some.yml', input).findings.map(
    ({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`,
  );
}

const rules = (...lines: readonly string[]) =>
  `groups:\n  - name: a\n    rules:\n${lines.map((line) => `      ${line}\n`).join('')}`;

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
    message: 'The file holds the control character U+0007.',
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
    place: '1:1',
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

const REFUSED: readonly { input: string; place: string; message: string }[] = [
  { input: 'groups: {}\n', place: '1:9', message: '`groups` is a map, not a list.' },
  {
    input: `${rules('- record: a', '  expr: b')}grups: []\n`,
    place: '6:1',
    message: '`grups` is no key of a rule file.',
  },
  { input: 'groups:\n- rules: []\n', place: '2:3', message: 'The group has no name.' },
  { input: 'groups:\n- name: a\n  rules: []\n- x\n', place: '4:3', message: 'A group is text, not a map.' },
  {
    input: 'groups:\n- name: a\n  rules: []\n- name: a\n',
    place: '4:3',
    message: 'The group `a` stands twice in the file, first at line 2.',
  },
  {
    input: 'groups:\n- name: a\n  intervall: 1m\n  rules: []\n',
    place: '3:3',
    message: '`intervall` is no key of a rule group.',
  },
  {
    input: 'groups:\n- name: a\n  interval: 1 m\n  rules: []\n',
    place: '3:13',
    message: '`interval` is a duration like `5m` or `1h30m`, not `1 m`.',
  },
  {
    input: 'groups:\n- name: a\n  query_offset: []\n  rules: []\n',
    place: '3:17',
    message: '`query_offset` is a duration like `5m` or `1h30m`, not a list.',
  },
  {
    input: 'groups:\n- name: a\n  limit: many\n  rules: []\n',
    place: '3:10',
    message: '`limit` is a whole number, not `many`.',
  },
  { input: rules('- '), place: '4:7', message: 'A rule is empty, not a map.' },
  { input: rules('- record: a', '  expr: b', '  exprs: c'), place: '6:9', message: '`exprs` is no key of a rule.' },
  {
    input: rules('- record: a', '  alert: b', '  expr: c'),
    place: '4:9',
    message: 'The rule has both `record: a` and `alert: b`.',
  },
  { input: rules('- expr: c'), place: '4:9', message: 'The rule has neither `alert` nor `record`.' },
  { input: rules('- alert: a'), place: '4:9', message: 'The rule has no `expr`.' },
  { input: rules('- alert: a', '  expr: ""'), place: '4:9', message: 'The rule has no `expr`.' },
  { input: rules('- alert: a', '  expr: {b: c}'), place: '5:15', message: '`expr` is a map, not text.' },
  { input: rules('- record: a', '  expr: b', '  for: 5m'), place: '6:9', message: 'A recording rule has no `for`.' },
  {
    input: rules('- record: a', '  expr: b', '  annotations: {c: d}'),
    place: '6:9',
    message: 'A recording rule has no `annotations`.',
  },
  {
    input: rules('- record: a{b="c"}', '  expr: b'),
    place: '4:17',
    message: 'The recorded name `a{b="c"}` has braces.',
  },
  {
    input: rules('- alert: a', '  expr: b', '  for: 5 minutes'),
    place: '6:14',
    message: '`for` is a duration like `5m` or `1h30m`, not `5 minutes`.',
  },
  {
    input: rules('- alert: a', '  expr: b', '  labels: [c]'),
    place: '6:17',
    message: '`labels` is a list, not a map of names to text.',
  },
  {
    input: rules('- alert: a', '  expr: b', '  labels:', '    __name__: c'),
    place: '7:11',
    message: '`__name__` is no name that a label can have.',
  },
];

test.each(REFUSED)('Prometheus refuses it: $message', ({ input, place, message }) => {
  expect(seen(input)).toContain(`rule-file/refused ${place} ${message}`);
});

describe('a rule file', () => {
  test('with what Prometheus takes has no finding', () => {
    const group = 'groups:\n- name: a\n  interval:\n  limit: 10\n  labels: {x: 1}\n  query_offset: 0\n  rules:\n';
    const all = `${group}  - record: b\n    expr: 1\n    for: 0s\n    labels:\n  - alert: c\n    expr: d\n    keep_firing_for: 1d\n`;
    expect(seen(all)).toEqual([]);
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

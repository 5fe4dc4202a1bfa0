export const rules = (...lines: readonly string[]): string =>
  `groups:\n  - name: a\n    rules:\n${lines.map((line) => `      ${line}\n`).join('')}`;

/** What Prometheus refuses, and what is said of it. */
export const REFUSED: readonly { input: string; place: string; message: string }[] = [
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
  { input: rules('- x'), place: '4:9', message: 'A rule is text, not a map.' },
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

/** A rule file with everything that looks wrong but is not. */
export const ACCEPTED = `groups:
- name: a
  interval:
  limit: 10
  labels: {x: 1}
  query_offset: 0
  rules:
  -
  - record: b
    expr: 1
    for: 0s
    labels:
  - alert: c
    expr: d
    keep_firing_for: 1d
`;

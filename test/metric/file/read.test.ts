import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../../src/metric/file/read.ts';
import { writeCatalog } from '../../../src/metric/file/write.ts';
import { oneOf, open, optional, upTo } from '../../../src/metric/label.ts';
import { system } from '../../../src/metric/system.ts';
import { data } from './data.ts';

const HEAD = `systems:
  - name: shop
    title: Shop
    description: Sells things.
    jobs:
      - job: shop
        targets: [shop:9100]
        interval: 15s
        target: { instance: { max: 3 } }
        metrics:
`;
const METRIC = 'name: a_total, type: counter, unit: requests, help: Requests';
const metrics = (...all: readonly string[]): string =>
  `${HEAD}${all.map((one) => `          - { ${one} }\n`).join('')}`;
const label = (spec: string): string => metrics(`${METRIC}, labels: { x: ${spec} }`);

/** Of each finding its line, the part of it that is wrong, the message and what mends it. */
function told(text: string): readonly string[] {
  const { systems, findings } = readCatalog('c.yml', text);
  expect(systems.length === 0 || findings.length === 0).toBe(true);
  return findings.map(({ line, expr = '', span = { from: 0, to: 0 }, message, fix }) => {
    const guilty = expr.slice(span.from, span.to).slice(0, 20);
    return `${line} «${guilty}» ${message}${fix ? ` ${fix}` : ''}`;
  });
}

const shape: readonly (readonly [string, string, ...string[]])[] = [
  [
    'an unknown key',
    metrics(`${METRIC}, lables: {}`),
    '11 «lables» The metric `a_total` has the unknown key `lables`. Did you mean `labels`?',
  ],
  [
    'the word of Prometheus for a key',
    HEAD.replace('interval', 'scrape_interval').concat('          []'),
    '6 «job» The job `shop` lacks the key `interval`.',
    '8 «scrape_interval» The job `shop` has the unknown key `scrape_interval`. Did you mean `interval`?',
  ],
  [
    'a key of another type',
    metrics(`${METRIC}, buckets: [1]`),
    '11 «buckets» The metric `a_total` has the unknown key `buckets`. It may have `name`, `type`, `unit`, `help`, `labels`, `warts`, `created`.',
  ],
  [
    'an unknown type',
    metrics('name: a_total, type: conter, unit: requests, help: Requests'),
    '11 «conter» The metric `a_total` has the unknown type `conter`. Did you mean `counter`?',
  ],
  [
    'a type like none',
    metrics('name: a_total, type: 3, unit: requests, help: Requests'),
    '11 «3» The metric `a_total` has the unknown type the number `3`. It is one of `counter`, `gauge`, `histogram`, `summary`, `info`.',
  ],
  [
    'no type',
    metrics('name: a_total'),
    '11 «name» The metric `a_total` lacks the key `type`. It is one of `counter`, `gauge`, `histogram`, `summary`, `info`.',
  ],
  [
    'a metric without a name',
    metrics('type: info, help: Facts'),
    '11 «type» Metric 1 of the job `shop` lacks the key `name`.',
  ],
  [
    'a metric that is none',
    `${HEAD}          - 5\n`,
    '11 «5» Metric 1 of the job `shop` is the number `5`, not a map.',
  ],
  [
    'an unknown kind of wart',
    metrics(`${METRIC}, warts: [{ kind: fals, why: x }]`),
    '11 «fals» Wart 1 of `a_total` has the unknown kind `fals`. Did you mean `falls`?',
  ],
  [
    'a value that YAML takes for a number',
    label('[200]'),
    '11 «200» Value 1 of the label `x` of `a_total` is the number `200`, not a string. Quote it: `"200"`.',
  ],
  [
    'an empty value',
    label('[""]'),
    '11 «""» Value 1 of the label `x` of `a_total` is empty, which is the same as no label. Leave the value out and say `absent: when …`.',
  ],
  [
    'nothing said of a label',
    label('{}'),
    '11 «{» The label `x` of `a_total` says none of `values`, `max` and `open`.',
  ],
  [
    'two things said of a label',
    label('{ max: 3, values: [a] }'),
    '11 «max» The label `x` of `a_total` says more than one of `values`, `max` and `open`.',
  ],
  [
    'an open label without its usual number',
    label('{ open: why }'),
    '11 «open» The label `x` of `a_total` says `open` without `usual`.',
  ],
  [
    'a usual number of a bounded label',
    label('{ max: 3, usual: 3 }'),
    '11 «max» The label `x` of `a_total` says `usual` without `open`.',
  ],
  [
    'a usual number that is none',
    label('{ open: why, usual: 0 }'),
    '11 «0» `usual` of the label `x` of `a_total` is the number `0`, not a whole number above 0.',
  ],
  [
    'a duration that is none',
    HEAD.replace('15s', '15 sec').concat('          []'),
    '8 «15 sec» `interval` of the job `shop` is `15 sec`, not of the form `15s` or `1h30m`.',
  ],
  [
    'a duration without its unit',
    HEAD.replace('15s', '15').concat('          []'),
    '8 «15» `interval` of the job `shop` is the number `15`, not a string. Write it as `15s` or `1h30m`.',
  ],
  [
    'created without need',
    metrics(`${METRIC}, created: true`),
    '11 «true» `created` of the metric `a_total` is the boolean `true`, where only `false` says something. Leave it out.',
  ],
  [
    'a blank title',
    HEAD.replace('Shop', '" "').concat('          []'),
    '3 «" "» `title` of the system `shop` is blank.',
  ],
  ['no systems', 'systems: []\n', '1 «[» `systems` of the catalog is empty.'],
  ['no value', 'systems:\n', '1 «» `systems` of the catalog is empty, not a list.'],
  ['a list', '[]\n', '1 «[» The catalog is a list, not a map.'],
  [
    'faults in several places',
    metrics(`${METRIC}, lables: {}`, 'name: b, type: gauge, unit: per second, help: b'),
    '11 «lables» The metric `a_total` has the unknown key `lables`. Did you mean `labels`?',
    '12 «per second» In `b` of the system `shop`, the unit `per second` is not a word or one word by another, such as seconds, tokens, requests/minute.',
  ],
];

const meaning: readonly (readonly [string, string, ...string[]])[] = [
  [
    'a metric twice',
    metrics(METRIC, METRIC),
    '12 «a_total» The metric `a_total` is declared twice in the system `shop`.',
  ],
  [
    'a part of a histogram',
    metrics(
      'name: a, type: histogram, unit: seconds, help: a, buckets: [1]',
      'name: a_sum, type: gauge, unit: seconds, help: a',
    ),
    '12 «a_sum» The series `a_sum` of the system `shop` belong to both `a` and `a_sum`.',
  ],
  [
    'an illegal name',
    metrics('name: a-b, type: info, help: a'),
    '11 «a-b» In `a-b` of the system `shop`, the name is not of the form [a-zA-Z_][a-zA-Z0-9_]*.',
  ],
  [
    'a unit that is none',
    metrics('name: a, type: gauge, unit: constructor s, help: a'),
    '11 «constructor s» In `a` of the system `shop`, the unit `constructor s` is not a word or one word by another, such as seconds, tokens, requests/minute.',
  ],
  [
    'a target label again',
    metrics(`${METRIC}, labels: { instance: [a] }`),
    '11 «instance» In `a_total` of the system `shop`, the label `instance` is a target label already.',
  ],
  [
    'an empty set of values',
    label('[]'),
    '11 «x» In `a_total` of the system `shop`, the label `x` has an empty set of values.',
  ],
  [
    'a value twice',
    label('[a, b, a]'),
    '11 «x» In `a_total` of the system `shop`, the label `x` names the value `a` twice.',
  ],
  [
    'a bound of a half',
    label('{ max: 0.5 }'),
    '11 «x» In `a_total` of the system `shop`, the label `x` is bounded by 0.5, not by a whole number above 0.',
  ],
  [
    'buckets out of order',
    metrics('name: a, type: histogram, unit: seconds, help: a, buckets: [1, 0.5]'),
    '11 «0.5» In `a` of the system `shop`, the bucket bound 0.5 does not stand above 1.',
  ],
  [
    'an infinite bucket',
    metrics('name: a, type: histogram, unit: seconds, help: a, buckets: [1, .inf]'),
    '11 «.inf» In `a` of the system `shop`, the bucket bound Infinity is not a finite number (+Inf is implied).',
  ],
  [
    'no buckets',
    metrics('name: a, type: histogram, unit: seconds, help: a, buckets: []'),
    '11 «[» In `a` of the system `shop`, a histogram has no buckets.',
  ],
  [
    'a wart on no label',
    metrics(`${METRIC}, warts: [{ kind: falls, why: x, labels: { toString: [z] } }]`),
    '11 «toString» In `a_total` of the system `shop`, a wart names the label `toString`, which the metric does not have.',
  ],
  [
    'a target label job',
    HEAD.replace('instance', 'job').concat('          []'),
    '9 «job» In the target labels of job `shop`, the label `job` comes from the job itself.',
  ],
  [
    'an illegal system name',
    HEAD.replace('shop', 'Shop').concat('          []'),
    '2 «Shop» The system name `Shop` is not lower case letters, digits and hyphens.',
  ],
  [
    'a job twice',
    `${HEAD}          []\n${HEAD.slice(HEAD.indexOf('      - job'))}          []`,
    '12 «shop» The job `shop` stands twice in the system `shop`.',
  ],
  [
    'a system twice',
    `${HEAD}          []\n${HEAD.slice(HEAD.indexOf('  - name'))}          []`,
    '12 «shop» The system `shop` is declared twice.',
  ],
  [
    'a job of two systems',
    `${HEAD}          []\n${HEAD.slice(HEAD.indexOf('  - name')).replace('shop', 'other')}          []`,
    '16 «shop» The job `shop` belongs to both `shop` and `other`.',
  ],
];

const text: readonly (readonly [string, string, ...string[]])[] = [
  ['nothing', ' \n', '1 «» The catalog is empty. Begin with `systems:`.'],
  [
    'no YAML',
    'systems: [\n',
    '2 «» The catalog is not YAML: flow sequence in block collection must be sufficiently indented and end with a ].',
  ],
  ['a tab', 'systems:\n\t- a\n', '2 «» The catalog is not YAML: tabs are not allowed as indentation.'],
  ['a key twice', 'systems: []\nsystems: []\n', '2 «systems» The key `systems` stands twice.'],
  ['a NUL byte', 'systems:\n  - \0\n', '2 «\0» The file is not text: it has a NUL byte.'],
  [
    'two documents',
    'systems: []\n---\nsystems: []\n',
    '2 «---» The file holds more than one YAML document, where a catalog is one.',
  ],
  ['a key that is a list', '? [a]\n: 1\n', '1 «[» A key is a list, a map or an alias, where only strings are keys.'],
  ['an unknown anchor', 'systems: *a\n', '1 «*a» No anchor `&a` stands above its alias.'],
  ['an unknown tag', 'systems: !a 1\n', '1 «!a» The catalog is not YAML: unresolved tag: !a.'],
  ['a deep nest', '['.repeat(100_000), '1 «[» The catalog is nested too deeply.'],
  [
    'a million laughs',
    `a0: &a0 [x, x, x]\n${Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`).join('')}`,
    '1 «a» The aliases of the catalog cannot be followed: one contains itself, or they repeat too much.',
  ],
  [
    'a huge file',
    'a'.repeat(2 ** 20 + 1),
    '1 «a» The catalog has 1048577 letters, more than 1048576. Split it into several files.',
  ],
];

describe('refused for', () => {
  test.each([...shape, ...meaning, ...text])('%s', (_, file, ...expected) => expect(told(file)).toEqual(expected));
});

test('more faults than one reads are counted', () => {
  const findings = told(metrics(...Array.from({ length: 150 }, () => '')));
  expect(findings).toHaveLength(101);
  expect(findings.at(-1)).toBe('1 «s» The catalog has 50 more problems.');
});

test('a finding shows the line and what is wrong in it', () => {
  const [finding] = readCatalog('c.yml', metrics(`${METRIC}, lables: {}`).replaceAll('\n', '\r\n')).findings;
  const { expr = '', span = { from: 0, to: 0 } } = finding ?? {};
  expect(finding).toMatchObject({
    rule: 'catalog/invalid',
    severity: 'error',
    file: 'c.yml',
    endLine: 11,
    endColumn: 83,
  });
  expect(expr).toBe(`- { ${METRIC}, lables: {} }`);
  expect(expr.slice(span.from, span.to)).toBe('lables');
});

test('a fault behind an alias is told where it is written', () => {
  const file = metrics(
    `${METRIC}, labels: { x: &x [a, a], y: *x }`,
    `${METRIC.replace('a_', 'b_')}, labels: { x: *x }`,
  );
  expect(told(file)).toEqual([
    '11 «x» In `a_total` of the system `shop`, the label `x` names the value `a` twice.',
    '12 «x» In `b_total` of the system `shop`, the label `x` names the value `a` twice.',
  ]);
});

test('JSON is read as YAML is', () => {
  const shop = { job: 'shop', targets: [], interval: '1m', target: {}, metrics: [] };
  const json = { $schema: 'x', systems: [{ name: 'shop', title: 'Shop', description: 'Sells.', jobs: [shop] }] };
  const { systems, findings } = readCatalog('c.json', JSON.stringify(json, null, '\t'));
  expect(findings).toEqual([]);
  expect(systems.map(({ name }) => name)).toEqual(['shop']);
});

test('whatever is cut or changed of a catalog, reading it ends in systems or findings', () => {
  const whole = metrics(
    `${METRIC}, labels: { x: &x [a], y: *x }`,
    'name: h, type: histogram, unit: s, help: h, buckets: [1]',
  );
  for (let i = 0; i < whole.length; i++)
    for (const changed of [
      whole.slice(0, i),
      `${whole.slice(0, i)}${whole.slice(i + 1)}`,
      `${whole.slice(0, i)}:${whole.slice(i)}`,
    ]) {
      const { systems, findings } = readCatalog('c.yml', changed);
      expect(systems.length > 0).toBe(findings.length === 0);
    }
});

test('all that a declaration may say is written and read back', () => {
  const odd = system('odd', {
    title: 'yes',
    description: 'a: b\n# c\u2028d ',
    job: '1',
    targets: ['[::1]:80', 'x'],
    path: '/probe?x=1',
    interval: '1m',
    timeout: '5s',
    partial: true,
    created: true,
    target: { instance: upTo(2, '1.0'), zone: oneOf('on', 'off') },
  });
  odd.counter('a_total', {
    unit: 'requests',
    help: '"',
    created: false,
    labels: { x: optional(oneOf('200', 'null', '~', ' '), 'when no'), y: optional(open('why', 3, '1e3'), 'when yes') },
    warts: [
      { kind: 'falls', why: 'w', labels: { x: ['200'] } },
      { kind: 'overlaps', why: 'w', label: 'x' },
      { kind: 'cached', why: 'w', every: '30s' },
    ],
  });
  odd.summary('b', { unit: 'requests/minute', help: 'b', quantiles: [0.5, 0.99] });
  const worker = odd.job({ job: 'worker', targets: [], interval: '1m', target: {}, created: false });
  worker.histogram('c', { unit: 'bytes', help: 'c', buckets: [-1, 1e-9, 1e21] });
  worker.info('d', { help: 'd' });
  const { systems, findings } = readCatalog('c.yml', writeCatalog([odd], 'What it is.'));
  expect(findings).toEqual([]);
  expect(systems).toStrictEqual([data(odd)]);
});

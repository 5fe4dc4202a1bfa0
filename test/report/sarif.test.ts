import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { type SarifRule, sarif } from '../../src/report/sarif.ts';
import { subset } from './sarif-schema.ts';

const validate = new Ajv({ strict: true, strictRequired: false }).compile(subset);
const rules: readonly SarifRule[] = [
  {
    id: 'rate/not-counter',
    severity: 'error',
    summary: '`rate()` needs a counter.',
    why: 'A fall is read as a reset.',
    fix: 'Use `deriv()`.',
    page: '# rate/not-counter\n',
    helpUri: 'https://example.com/rate',
  },
  { id: 'match/never', severity: 'warning', summary: 'It never matches.', why: 'It is empty.', fix: 'Drop it.' },
];
const foreign: Diagnostic = {
  rule: 'rate/not-counter',
  severity: 'error',
  message: '`rate()` is applied to the gauge `x`.',
  why: 'A fall is read as a reset.',
  fix: 'Use `deriv()`.',
  file: 'rules/ü, 100%.yml',
  path: ['gateway', 'QueueGrows'],
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 11,
  expr: 'rate(x[5m])',
  span: { from: 0, to: 4 },
  because: { message: 'a gauge', span: { from: 5, to: 10 }, at: { line: 3, column: 12 }, end: { line: 3, column: 17 } },
};
const own: Diagnostic = { rule: 'match/never', severity: 'warning', message: 'It never matches.', file: 'rules/a.ts' };

function read(diagnostics: readonly Diagnostic[], options = {}) {
  const log = JSON.parse(sarif(diagnostics, rules, options));
  expect(validate(log), JSON.stringify(validate.errors, null, 2)).toBe(true);
  return log.runs[0];
}

test('a finding in a file: its region, its reason beside it, and its rule', () => {
  const run = read([foreign]);
  const [result] = run.results;
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('rate/not-counter');
  const artifactLocation = { uri: 'rules/%C3%BC%2C%20100%25.yml', uriBaseId: '%SRCROOT%' };
  expect(result).toMatchObject({
    level: 'error',
    message: {
      text: '`rate()` is applied to the gauge `x`.\nbecause: [`x\\[5m\\]`: a gauge](1)\nwhy: A fall is read as a reset.\nfix: Use `deriv()`.',
    },
    locations: [
      {
        physicalLocation: { artifactLocation, region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 11 } },
        logicalLocations: [{ name: 'QueueGrows', fullyQualifiedName: 'gateway › QueueGrows' }],
      },
    ],
    relatedLocations: [
      {
        id: 1,
        physicalLocation: { artifactLocation, region: { startLine: 3, startColumn: 12, endLine: 3, endColumn: 17 } },
        message: { text: 'a gauge' },
      },
    ],
  });
  expect(Object.keys(result.partialFingerprints)).toEqual(['promwright/v1']);
});

test('a finding in a module is about the file, and GitHub knows it again', () => {
  const [result] = read([own]).results;
  expect(result.locations).toEqual([
    { physicalLocation: { artifactLocation: { uri: 'rules/a.ts', uriBaseId: '%SRCROOT%' } } },
  ]);
  expect(result.partialFingerprints.primaryLocationLineHash).toBe(result.partialFingerprints['promwright/v1']);
});

test('all rules are there, found or not, by id, and those that were not passed', () => {
  const run = read([foreign, { ...own, rule: 'promql/syntax', severity: 'error' }]);
  expect(run.tool.driver.rules.map(({ id }: SarifRule) => id)).toEqual([
    'match/never',
    'promql/syntax',
    'rate/not-counter',
  ]);
  expect(run.tool.driver.rules[2]).toMatchObject({
    shortDescription: { text: '`rate()` needs a counter.' },
    fullDescription: { text: '`rate()` needs a counter. A fall is read as a reset.' },
    help: { text: expect.stringContaining('Use `deriv()`.'), markdown: '# rate/not-counter\n' },
    helpUri: 'https://example.com/rate',
    defaultConfiguration: { level: 'error' },
  });
});

test.each([
  ['rules/a.yml', { uri: 'rules/a.yml', uriBaseId: '%SRCROOT%' }],
  ['./a b.yml', { uri: 'a%20b.yml', uriBaseId: '%SRCROOT%' }],
  ['../a#?.yml', { uri: '../a%23%3F.yml', uriBaseId: '%SRCROOT%' }],
  ['rules\\a.yml', { uri: 'rules/a.yml', uriBaseId: '%SRCROOT%' }],
  ['a:b.yml', { uri: 'a%3Ab.yml', uriBaseId: '%SRCROOT%' }],
  ['\ud800.yml', { uri: '%EF%BF%BD.yml', uriBaseId: '%SRCROOT%' }],
  ['/etc/rules.yml', { uri: 'file:///etc/rules.yml' }],
  ['C:\\rules.yml', { uri: 'file:///C:/rules.yml' }],
])('the file %s', (file, to) => {
  expect(read([{ ...own, file }]).results[0].locations[0].physicalLocation.artifactLocation).toEqual(to);
});

test('no file: the config, or where the caller says', () => {
  const { file: _, ...nowhere } = own;
  const at = (options: object) =>
    read([nowhere], options).results[0].locations[0].physicalLocation.artifactLocation.uri;
  expect(at({})).toBe('promwright.config.ts');
  expect(at({ home: 'a.ts' })).toBe('a.ts');
});

test('the order in which findings come is no matter', () => {
  expect(sarif([own, foreign], rules)).toBe(sarif([foreign, own], rules.toReversed()));
});

test('a fingerprint stays where lines move', () => {
  const moved = { ...foreign, line: 30, endLine: 30 };
  expect(read([moved]).results[0].partialFingerprints).toEqual(read([foreign]).results[0].partialFingerprints);
  const [one, two] = read([foreign, moved]).results;
  expect(one.partialFingerprints).not.toEqual(two.partialFingerprints);
});

test('what GitHub does not take is left out, warnings first, and said', () => {
  const many = Array.from({ length: 25_002 }, (_, index) => ({ ...own, line: index + 1 }));
  const run = read([...many, { ...foreign, file: 'z.yml' }]);
  expect(run.results).toHaveLength(25_000);
  expect(run.results.at(-1).level).toBe('error');
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^25003 findings/);
  const [{ fullDescription }] = JSON.parse(sarif([], [{ ...rules[0], why: 'x'.repeat(2000) } as SarifRule])).runs[0]
    .tool.driver.rules;
  expect(fullDescription.text).toHaveLength(1024);
});

test('nothing found is a run without results', () => {
  expect(read([]).results).toEqual([]);
  expect(read([], { informationUri: 'https://example.com' }).tool.driver.informationUri).toBe('https://example.com');
});

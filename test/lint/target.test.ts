import { describe, expect, test } from 'vitest';
import { samplesIn } from '../../src/analysis/window.ts';
import { exampleSubjects } from '../../src/lint/example.ts';
import fields from '../../src/lint/rules/feature/rule-field.ts';
import version from '../../src/lint/rules/feature/version.ts';
import tooShort from '../../src/lint/rules/window/too-short.ts';

// What a window holds of samples that are 15 seconds apart; it is open on its left since 3.0.
test.each([
  [14, '2.42', 0, 1],
  [14, '3.0', 0, 1],
  [15, '2.42', 1, 2],
  [15, '3.0', 1, 1],
  [20, '2.42', 1, 2],
  [20, '3.0', 1, 2],
  [30, '2.42', 2, 3],
  [30, '3.15', 2, 2],
  [31, '3.15', 2, 3],
])('%d seconds of Prometheus %s hold %d to %d', (seconds, target, least, most) => {
  expect(samplesIn(seconds * 1000, 15_000, target)).toEqual({ least, most });
});

const found = (rule: typeof version, text: string, target: string, features: readonly string[] = []) =>
  exampleSubjects('query', text, { version: target, features }).flatMap((query) =>
    [...(rule.check?.(query) ?? [])].map(({ message, severity = rule.severity }) => `${severity}: ${message}`),
  );

test.each([
  ['[15s]', '2.42', 'error: `[15s]` holds 1 or 2 samples of what is scraped every 15s; `rate()` needs 2.'],
  ['[15s]', '3.0', 'error: `[15s]` holds 1 sample of what is scraped every 15s; `rate()` needs 2.'],
  ['[10s]', '3.0', 'error: `[10s]` holds at most 1 sample of what is scraped every 15s; `rate()` needs 2.'],
  [
    '[30s]',
    '3.0',
    'warning: `[30s]` holds 2 samples of what is scraped every 15s: one missed scrape leaves `rate()` little or nothing.',
  ],
  ['[1m]', '3.0', undefined],
])('rate(x%s) with Prometheus %s', (window, target, expected) => {
  expect(found(tooShort, `rate(gateway_requests_total${window})`, target)).toEqual(
    expected === undefined ? [] : [expected],
  );
});

const EXPERIMENTAL = ['promql-experimental-functions'];

describe('a target', () => {
  test.each([
    [
      'first_over_time(up[5m])',
      '3.6',
      EXPERIMENTAL,
      '`first_over_time()` came with Prometheus 3.7, and the target is 3.6.',
    ],
    [
      'first_over_time(up[5m])',
      '3.7',
      [],
      '`first_over_time()` needs the feature flag `promql-experimental-functions` of Prometheus, which the target does not have.',
    ],
    ['first_over_time(up[5m])', '3.7', EXPERIMENTAL, undefined],
    ['first_over_time(up[5m])', '3.14', [], undefined],
    ['histogram_avg(up)', '2.50', [], '`histogram_avg()` came with Prometheus 2.51, and the target is 2.50.'],
    ['rate(up[step() * 2])', '3.13', ['promql-duration-expr'], undefined],
    ['rate(up[step() * 2])', '3.14', [], undefined],
    ['rate(up[5m * 2])', '3.3', [], '`*` came with Prometheus 3.4, and the target is 3.3.'],
    ['up </ 5', '3.10', [], '`</` came with Prometheus 3.11, and the target is 3.10.'],
    ['sum by ("http.status") (up)', '2.55', [], '`http.status` came with Prometheus 3.0, and the target is 2.55.'],
    ['sum by ("http.status") (up)', '3.0', [], undefined],
    ['rate({"a.b"}[5m])', '2.42', [], '`a.b` came with Prometheus 3.0, and the target is 2.42.'],
    ['sum by ($by) (rate($metric[$__rate_interval]))', '2.42', [], undefined],
  ])('%s with Prometheus %s and %j', (text, target, features, expected) => {
    expect(found(version, text, target, features)).toEqual(expected === undefined ? [] : [`error: ${expected}`]);
  });

  test('a rule file', () => {
    const [text = ''] = fields.good;
    const messages = (target: string) =>
      exampleSubjects('group', text, { version: target, features: [] }).flatMap((group) =>
        [...(fields.check?.(group) ?? [])].map(({ message }) => message),
      );
    expect(messages('2.41')).toEqual([
      '`query_offset` came with Prometheus 2.53, and the target is 2.41.',
      '`labels` came with Prometheus 3.0, and the target is 2.41.',
      '`keep_firing_for` came with Prometheus 2.42, and the target is 2.41.',
    ]);
    expect(messages('3.0')).toEqual([]);
  });
});

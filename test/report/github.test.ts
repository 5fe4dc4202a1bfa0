import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { github } from '../../src/report/github.ts';

const finding: Diagnostic = { rule: 'match/never', severity: 'error', message: 'It never matches.', file: 'rules.yml' };

test.each<{ name: string; of: Diagnostic; to: string }>([
  {
    name: 'a place in a file',
    of: { ...finding, line: 3, column: 7, endLine: 3, endColumn: 12 },
    to: '::error file=rules.yml,line=3,endLine=3,col=7,endColumn=12,title=match/never::It never matches.',
  },
  {
    name: 'over lines, where GitHub takes no columns',
    of: { ...finding, line: 3, column: 7, endLine: 5, endColumn: 2 },
    to: '::error file=rules.yml,line=3,endLine=5,title=match/never::It never matches.',
  },
  {
    name: 'a place without an end',
    of: { ...finding, severity: 'warning', line: 3, column: 7 },
    to: '::warning file=rules.yml,line=3,col=7,title=match/never::It never matches.',
  },
  {
    name: 'a module, and where in it by title',
    of: { ...finding, file: 'dashboards\\gateway.ts', path: ['Gateway', 'Queue', 'A'] },
    to: '::error file=dashboards/gateway.ts,title=match/never::It never matches.%0Ain: Gateway › Queue › A',
  },
  {
    name: 'why, fix and what explains it',
    of: {
      ...finding,
      why: 'It is empty.',
      fix: 'Drop it.',
      expr: 'a / b',
      span: { from: 2, to: 3 },
      because: { message: 'a gauge', span: { from: 0, to: 1 } },
    },
    to: '::error file=rules.yml,title=match/never::It never matches.%0Abecause: `a`: a gauge%0Awhy: It is empty.%0Afix: Drop it.',
  },
  {
    name: 'no file',
    of: { rule: 'a/b', severity: 'warning', message: 'It is.' },
    to: '::warning title=a/b::It is.',
  },
  {
    name: 'what would be taken for the syntax',
    of: { ...finding, rule: 'a:b', file: 'a,b%3A:c\r.yml', message: '50% of a::b, that is\r\n::error::c' },
    to: '::error file=a%2Cb%253A%3Ac%0D.yml,title=a%3Ab::50%25 of a::b, that is%0D%0A::error::c',
  },
])('a workflow command: $name', ({ of, to }) => {
  expect(github([of])).toBe(`${to}\n`);
});

test('nothing found, nothing said', () => {
  expect(github([])).toBe('');
});

test.each([
  [10, 10, undefined],
  [11, 1, '11 errors and 1 warning in all.'],
  [0, 12, '0 errors and 12 warnings in all.'],
])('of %i errors and %i warnings the notice says %s', (errors, warnings, said) => {
  const many = (count: number, severity: Diagnostic['severity']) =>
    Array.from({ length: count }, (_, line) => ({ ...finding, severity, line: line + 1, message: severity }));
  const lines = github([...many(errors, 'error'), ...many(warnings, 'warning')])
    .trimEnd()
    .split('\n');
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(errors);
  expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(warnings);
  const notice = lines.find((line) => line.startsWith('::notice'));
  if (said === undefined) expect(notice).toBeUndefined();
  else expect(notice).toContain(`::notice title=promwright::${said}`);
});

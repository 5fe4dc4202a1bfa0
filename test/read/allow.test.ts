import { expect, test } from 'vitest';
import { read } from '../../src/read/read.ts';

const FILE = `# promwright allow file/level: not above a rule
groups:
  - name: a
    rules:
      # Said for people.
      # promwright allow match/never: both are there in production
      # promwright allow rate/window : short on purpose
      - alert: One
        expr: up == 0

      - alert: Two
        # promwright allow above/expr: a
        expr: |  # promwright allow beside/expr: b
          # promwright allow within/expr: c
          up == 0
        annotations:
          text: |
            # promwright allow none/text: this is text
      - alert: Three # promwright allow beside/name: d
        expr: "up # promwright allow"
      # promwright allow no/reason
      - alert: Four
        # promwright allow:
        expr: up == 0
      # promwright is not told anything here
      - alert: Five
        expr: up == 0
# promwright allow file/end: nothing below
`;

const { document, findings } = read('rules.yml', FILE);
const allowed = document?.groups[0]?.rules.map(({ name, allow }) => [
  name,
  allow.map(({ rule, why }) => `${rule}: ${why}`),
]);

test("a comment above a rule, or above, beside or within its expression, is the rule's", () => {
  expect(allowed).toEqual([
    ['One', ['match/never: both are there in production', 'rate/window: short on purpose']],
    ['Two', ['above/expr: a', 'beside/expr: b', 'within/expr: c']],
    ['Three', ['beside/name: d']],
    ['Four', []],
    ['Five', []],
  ]);
});

test('each has its place', () => {
  expect(document?.groups[0]?.rules.flatMap(({ allow }) => allow.map(({ at }) => `${at.line}:${at.column}`))).toEqual([
    '6:7',
    '7:7',
    '12:9',
    '13:18',
    '14:11',
    '19:22',
  ]);
});

test('one without a reason, or above nothing, is a finding', () => {
  expect(
    findings.map(({ rule, severity, line, column, message }) => [rule, severity, `${line}:${column}`, message]),
  ).toEqual([
    ['allow/reason', 'error', '21:7', 'The comment allows `no/reason` without a reason.'],
    ['allow/reason', 'error', '23:9', 'The comment does not say what it allows.'],
    ['allow/reason', 'error', '20:19', 'The comment does not say what it allows.'],
    ['allow/misplaced', 'warning', '1:1', 'The comment allows `file/level`, but no rule begins below it.'],
    ['allow/misplaced', 'warning', '28:1', 'The comment allows `file/end`, but no rule begins below it.'],
  ]);
});

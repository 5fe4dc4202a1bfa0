import { expect, test } from 'vitest';
import { folder } from './project.ts';

test('without an operand, all rules', () => {
  const { stdout, code } = folder().run('explain');
  expect(stdout).toMatch(/^match\/never +error +No series of one side can have a partner on the other\.$/m);
  expect(code).toBe(0);
});

test('a rule: its page', () => {
  const { stdout, code } = folder().run('explain', 'match/never');
  expect(stdout).toContain('No series of one side can have a partner on the other.');
  expect(stdout).toContain('`route` is lost here');
  expect(stdout).toContain('# promwright allow match/never: why it is right');
  expect(code).toBe(0);
});

test('an expression: what is known of it, and of its parts', () => {
  const of = 'sum by (tool_name) (rate(mcp_tool_invocations_total{status="error"}[5m]))';
  const { stdout, code } = folder().run('explain', of, '--catalog', 'mcp');
  expect(stdout).toContain(`${of}
  type    instant vector
  labels  tool_name  at most 50 values   by mcp_tool_invocations_total{status="error"}
          not job, instance, status, user_tier: taken away by ${of.slice(0, 59)}…
  kind    growth of a counter
  unit    invocations/second
  values  0 or more
  there   if there is data
  series  at most 50
`);
  expect(stdout).toContain('Total number of MCP tool invocations (mcp, job mcp-server)');
  expect(code).toBe(0);
});

test('what is wrong with an expression stands below', () => {
  const { stdout } = folder().run('explain', 'rate(mcp_active_connections[5m])', '--catalog', 'mcp');
  expect(stdout).toContain('error[rate/not-counter]');
});

test('as JSON', () => {
  const { stdout } = folder().run('explain', 'mcp_active_connections > 5 or vector(0)', '--catalog', 'mcp', '--json');
  const { expression } = JSON.parse(stdout) as {
    expression: { range: string; alternatives: readonly unknown[]; parts: readonly { text: string; kind: string }[] };
  };
  expect(expression.parts.find(({ text }) => text === 'mcp_active_connections')?.kind).toBe('gauge');
  expect(expression.alternatives).toHaveLength(2);
  expect(expression.range).toBe('0 or more');
});

test.each([
  [['explain', 'sum('], 1, 'error[promql/syntax]'],
  [['explain', 'rate(up)'], 1, 'error[promql/type]'],
  [['explain', 'match/nevr'], 2, 'There is no rule `match/nevr`. Did you mean `match/never`?'],
  [['explain', 'a', 'b'], 2, 'takes one rule or one expression'],
])('%j ends with %i', (argv, code, message) => {
  const ran = folder().run(...argv);
  expect(ran.stderr).toContain(message);
  expect(ran.code).toBe(code);
});

test('a quotient is no rule', () => {
  expect(folder().run('explain', 'up/up').stdout).toContain('up / up');
});

import { expect, test } from 'vitest';
import { type RulePage, rulePage, rulesIndex } from '../../src/report/page.ts';
import { ruleText } from '../../src/report/rule-text.ts';

const rule: RulePage = {
  id: 'rate/not-counter',
  on: 'query',
  severity: 'error',
  summary: '`rate()`, `irate()` and `increase()` need a counter.',
  why: 'They read every decrease as a counter reset, so a gauge that falls shows as a spike.',
  fix: 'Use `deriv()` or `delta()` for a gauge, or correct the type in the catalog.',
  bad: [
    {
      text: 'rate(x[5m])',
      frame: 'error[rate/not-counter]: `x` is a gauge.\n  │\n  │ rate(x[5m])\n  │      ^\n',
    },
  ],
  good: ['rate(x_total[5m])', 'deriv(x[5m])'],
};

test('a page says all in one order', () => {
  expect(rulePage(rule)).toBe(`# rate/not-counter

**error** · looks at each query

\`rate()\`, \`irate()\` and \`increase()\` need a counter.

They read every decrease as a counter reset, so a gauge that falls shows as a spike.

## Bad

\`\`\`promql
rate(x[5m])
\`\`\`

\`\`\`text
error[rate/not-counter]: \`x\` is a gauge.
  │
  │ rate(x[5m])
  │      ^
\`\`\`

## Good

\`\`\`promql
rate(x_total[5m])
deriv(x[5m])
\`\`\`

## Fix

Use \`deriv()\` or \`delta()\` for a gauge, or correct the type in the catalog.

## Suppress

In a module, beside what is right as it is:

\`\`\`ts
allow: { 'rate/not-counter': 'why it is right' }
\`\`\`

In a YAML file, above the rule:

\`\`\`yaml
# promwright allow rate/not-counter: why it is right
\`\`\`
`);
});

test('the same for a terminal', () => {
  expect(ruleText(rule, { color: false, width: 60 })).toBe(`rate/not-counter · error · looks at each query

\`rate()\`, \`irate()\` and \`increase()\` need a counter.

They read every decrease as a counter reset, so a gauge that
falls shows as a spike.

Bad

  rate(x[5m])

  error[rate/not-counter]: \`x\` is a gauge.
    │
    │ rate(x[5m])
    │      ^

Good

  rate(x_total[5m])
  deriv(x[5m])

Fix

  Use \`deriv()\` or \`delta()\` for a gauge, or correct the
  type in the catalog.

Suppress

  In a module, beside what is right as it is:
  allow: { 'rate/not-counter': 'why it is right' }

  In a YAML file, above the rule:
  # promwright allow rate/not-counter: why it is right
`);
});

test('a rule without examples has no heads for them', () => {
  const bare = { ...rule, on: 'project', severity: 'warning', bad: [], good: [] } as const;
  for (const page of [rulePage(bare), ruleText(bare, { color: false, width: 80 })]) {
    expect(page).not.toMatch(/Bad|Good/);
    expect(page).toContain('looks at the whole project');
  }
});

test('examples in another language, of several lines each, and with backticks', () => {
  const page = rulePage({ ...rule, language: 'yaml', good: ['- alert: A\n  expr: x\n', 'expr: "```"\n'] });
  expect(page).toContain('```yaml\n- alert: A\n  expr: x\n```\n\n````yaml\nexpr: "```"\n````\n');
});

test('prose is no HTML, but between backticks all is as it stands', () => {
  const page = rulePage({ ...rule, why: 'Of <job> only `a < b` is left.' });
  expect(page).toContain('Of &lt;job> only `a < b` is left.');
});

test('words between backticks stay together, an open one harms nothing', () => {
  const words = ruleText({ ...rule, why: 'Say `on (a, b)` here `or not' }, { color: false, width: 20 });
  expect(words).toContain('Say `on (a, b)` here\n`or not\n');
  expect(ruleText({ ...rule, why: '`'.repeat(50_001) }, { color: false, width: 20 }).length).toBeGreaterThan(50_000);
});

test('colour is there when asked for', () => {
  expect(ruleText(rule, { color: true, width: 80 })).toContain('\u001b[1mrate/not-counter\u001b[22m · \u001b[31merror');
  expect(ruleText(rule, { color: false, width: 80 })).not.toContain('\u001b[');
});

test('the index lists rules by group and id, linked', () => {
  const other = { id: 'match/never', severity: 'warning', summary: 'Neither `a|b`\nnor c.' } as const;
  expect(rulesIndex([rule, { ...other, id: 'match/side' }, other])).toBe(`# Rules

3 rules: 1 of errors, 2 of likely mistakes. \`promwright explain RULE\` prints a rule's page.

## match

| rule | severity | finds |
| --- | --- | --- |
| [match/never](match/never.md) | warning | Neither \`a\\|b\` nor c. |
| [match/side](match/side.md) | warning | Neither \`a\\|b\` nor c. |

## rate

| rule | severity | finds |
| --- | --- | --- |
| [rate/not-counter](rate/not-counter.md) | error | \`rate()\`, \`irate()\` and \`increase()\` need a counter. |
`);
});

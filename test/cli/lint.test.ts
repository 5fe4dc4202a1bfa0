import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bin, folder, shop } from './project.ts';

const file = (...rules: readonly string[]) =>
  `groups:\n  - name: mcp\n    rules:\n${rules.map((rule) => rule.replace(/^/gm, '      ')).join('\n')}\n`;
const never = `- alert: SignupRateDrop
  expr: |
    rate(mcp_user_signups_total[1h]) < 0.5
      and hour() >= 9
  for: 30m
  labels:
    severity: warning
  annotations:
    summary: Few sign up
    runbook_url: https://example.com`;
const sound = never.replace(/expr: [^]*?for:/, 'expr: sum(rate(mcp_user_signups_total[1h])) < 0.5\n  for:');

interface Found {
  readonly diagnostics: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number;
  }[];
  readonly summary: object;
}

test('a rule that never fires: exit 1, and a frame with the place in the file', () => {
  const { run } = folder({ 'rules.yml': file(never) });
  const { code, stdout } = run('lint', 'rules.yml', '--catalog', 'mcp');
  expect(
    stdout,
  ).toBe(`error[match/never]: The two sides of \`and\` never match: only the left side has the label \`job\`.
  ┌─ rules.yml:7:13 › mcp › SignupRateDrop
  │
  │ rate(mcp_user_signups_total[1h]) < 0.5
7 │   and hour() >= 9
  │   ^^^
  │
  = why: Series are paired by equal labels, and a label that only one side has, or that has other values there, is never equal: the result is empty.
  = fix: Write \`and on ()\`.
  = see: promwright explain match/never

1 error, 0 warnings in 1 expression of 1 file.
`);
  expect(code).toBe(1);
});

test('nothing wrong: exit 0, and that is said', () => {
  const { run } = folder({ 'rules.yml': file(sound) });
  expect(run('lint', 'rules.yml', '--catalog', 'mcp')).toEqual({
    code: 0,
    stdout: '0 errors, 0 warnings in 1 expression of 1 file.\n',
    stderr: '',
  });
});

test('without a catalog only what is certain without one is told', () => {
  const unknown = sound.replace('mcp_user_signups_total', 'unheard_of{a="b",c="d"}');
  const certain = sound.replace('mcp_user_signups_total', 'unheard_of{a=~"5..",a="400"}');
  const { run } = folder({ 'a.yml': file(unknown), 'b.yml': file(certain) });
  expect(run('lint', 'a.yml').code).toBe(0);
  expect(run('lint', 'b.yml').stdout).toContain('error[selector/impossible]');
});

describe('formats', () => {
  test('json has the place of each finding, where it ends, and a summary', () => {
    const { run } = folder({ 'rules.yml': file(never) });
    const { stdout, code } = run('lint', 'rules.yml', '--catalog', 'mcp', '--format', 'json');
    const { diagnostics, summary } = JSON.parse(stdout) as Found;
    expect(diagnostics).toMatchObject([{ rule: 'match/never', file: 'rules.yml', line: 7, column: 13, endColumn: 16 }]);
    expect(summary).toEqual({ files: 1, expressions: 1, errors: 1, warnings: 0 });
    expect(code).toBe(1);
  });
  test('github has a command a finding', () => {
    const { run } = folder({ 'rules.yml': file(never) });
    expect(run('lint', 'rules.yml', '--catalog', 'mcp', '--format', 'github').stdout).toMatch(
      /^::error file=rules\.yml,line=7,endLine=7,col=13,endColumn=16,title=match\/never::The two sides/m,
    );
  });
  test('sarif has the rule and the region', () => {
    const { run } = folder({ 'rules.yml': file(never) });
    const { stdout } = run('lint', 'rules.yml', '--catalog', 'mcp', '--format', 'sarif');
    expect(stdout).toContain('"ruleId": "match/never"');
    expect(stdout).toContain('"startLine": 7');
  });
});

test('standard input', () => {
  const { root } = folder();
  const args = [bin, 'lint', '-', '--catalog', 'mcp', '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input: file(never) });
  expect((JSON.parse(stdout) as Found).diagnostics).toMatchObject([{ rule: 'match/never', file: '-' }]);
});

test('a folder: files of other kinds are passed over, and counted; one that is named is not', () => {
  const { run } = folder({
    'all/rules.yml': file(sound),
    'all/deep/more.yaml': file(never),
    'all/compose.yaml': 'services: {}\n',
    'all/readme.md': '# x',
    'all/node_modules/x.yml': file(never),
  });
  const { stdout, stderr, code } = run('lint', 'all', '--catalog', 'mcp');
  expect(stdout).toContain('all/deep/more.yaml:7:13');
  expect(stdout).toContain('1 error, 0 warnings in 2 expressions of 2 files.');
  expect(stderr).toBe('1 other file of the folders passed over: of none of the kinds.\n');
  expect(code).toBe(1);
  expect(run('lint', 'all/compose.yaml').stdout).toContain('error[file/unreadable]');
});

test('a file that cannot be read keeps no other from being linted', () => {
  const { run } = folder({ 'bad.yml': 'groups:\n  - name: "x\n', 'good.yml': file(never) });
  const { stdout, code } = run('lint', 'bad.yml', 'good.yml', '--catalog', 'mcp');
  expect(stdout).toContain('error[file/unreadable]');
  expect(stdout).toContain('error[match/never]');
  expect(code).toBe(1);
});

test('what does not parse is told at its place', () => {
  const { run } = folder({ 'rules.yml': file(sound.replace('sum(', 'sum((')) });
  const { stdout } = run('lint', 'rules.yml', '--catalog', 'mcp');
  expect(stdout).toContain('error[promql/syntax]');
  expect(stdout).toContain('rules.yml:5:');
});

describe('what is allowed', () => {
  const allowing = (comment: string, rule: string) => file(`${comment}\n${rule}`);
  test.each([
    ['with a reason', '# promwright allow match/never: a matter of taste', never, []],
    ['where nothing is found', '# promwright allow match/never: a matter of taste', sound, ['allow/unneeded']],
    ['a rule that there is not', '# promwright allow match/nevr: a matter of taste', sound, ['allow/unknown-rule']],
    ['for no reason', '# promwright allow match/never', never, ['allow/reason', 'match/never']],
  ])('%s', (_, comment, rule, expected) => {
    const { run } = folder({ 'rules.yml': allowing(comment, rule) });
    const { stdout } = run('lint', 'rules.yml', '--catalog', 'mcp', '--json');
    expect((JSON.parse(stdout) as Found).diagnostics.map((one) => one.rule).toSorted()).toEqual(expected);
  });
});

describe('a baseline', () => {
  test('what it lists is not told again, wherever it moves; what is new is, and what is gone', () => {
    const { run, put } = folder({ 'rules.yml': file(never) });
    const lint = (...more: readonly string[]) =>
      run('lint', 'rules.yml', '--catalog', 'mcp', '--baseline', 'b.json', ...more);
    expect(lint('--update-baseline').stderr).toBe('`b.json` lists 1 finding.\n');
    expect(lint()).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings in 1 expression of 1 file.\n' });
    put({ 'rules.yml': `# moved\n\n${file(never, never.replace('SignupRateDrop', 'Another'))}` });
    expect(lint().stdout).toContain('› Another');
    expect(lint().stdout).not.toContain('› SignupRateDrop');
    put({ 'rules.yml': file(sound) });
    expect(lint().stdout).toContain('1 finding of the baseline is not found any more: `match/never` in `rules.yml`.');
  });
  test('one that does not exist, or is none', () => {
    const { run } = folder({ 'rules.yml': file(sound), 'b.json': '[]' });
    expect(run('lint', 'rules.yml', '--baseline', 'c.json')).toMatchObject({ code: 2 });
    expect(run('lint', 'rules.yml', '--baseline', 'b.json').stderr).toContain('`b.json` is no baseline of promwright.');
  });
});

test('too many warnings', () => {
  const { run } = folder({ 'rules.yml': file(sound.replace(/ {2}annotations:[^]*/, '').trimEnd()) });
  const lint = (...more: readonly string[]) => run('lint', 'rules.yml', '--catalog', 'mcp', ...more);
  const { warnings } = (JSON.parse(lint('--json').stdout) as { summary: { warnings: number } }).summary;
  expect(warnings).toBeGreaterThan(0);
  expect(lint().code).toBe(0);
  expect(lint('--max-warnings', String(warnings)).code).toBe(0);
  expect(lint('--max-warnings', String(warnings - 1)).code).toBe(1);
});

describe('in a project', () => {
  test('files are held against its catalog and its recordings', () => {
    const { run } = folder({
      ...shop,
      'rules.yml': file(sound.replace('mcp_user_signups_total', 'shop_request_total')),
    });
    expect(run('lint', 'rules.yml').stdout).toContain('Did you mean `shop_requests_total`?');
  });
  test('without a file, it is linted itself, and nothing is written', () => {
    const { run, snapshot } = folder({ ...shop, 'out/x': '' });
    expect(run('lint').code).toBe(0);
    expect(Object.keys(snapshot())).toEqual(['x']);
  });
});

describe('usage', () => {
  test.each([
    [['lint', 'gone.yml'], '`gone.yml` does not exist.'],
    [['lint', 'rules.yml', '--format', 'jsn'], 'promwright has no format `jsn`. Did you mean `json`?'],
    [['lint', 'rules.yml', '--rule', 'match/nevr'], 'There is no rule `match/nevr`. Did you mean `match/never`?'],
    [['lint', 'rules.yml', '--catalog', 'gatewaz'], 'promwright ships no system `gatewaz`. Did you mean `gatewayz`?'],
    [['lint', 'rules.yml', '--max-warnings', 'few'], '`--max-warnings` takes a number, not `few`.'],
    [['lint', 'rules.yml', '--prometheus', 'new'], '`--prometheus` takes a version such as `2.42`, not `new`.'],
    [['lint', 'rules.yml', '--update-baseline'], '`--update-baseline` needs `--baseline FILE`.'],
    [['lint', '--catalog', 'mcp'], '`--catalog` is for files, and none is named.'],
    [['lint'], 'has no `promwright.config.ts`.'],
  ])('%j', (argv, message) => {
    const { run } = folder({ 'rules.yml': file(sound) });
    const { code, stderr } = run(...argv);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { bin, folder, type Ran, shop } from './project.ts';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A server that gives one answer to whatever is asked, or one for each path. */
async function answering(answer: Answer | ((path: string) => unknown)): Promise<string> {
  const server = createServer((request, response) => {
    const { status, text } =
      typeof answer === 'function'
        ? { status: 200, text: JSON.stringify({ status: 'success', data: answer(request.url ?? '') }) }
        : answer;
    response.writeHead(status).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function run(root: string, ...argv: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...argv], { cwd: root });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

const refused: readonly [string, Answer, RegExp][] = [
  ['a login', { status: 401, text: 'Unauthorized' }, /wants to know who asks: it answers 401.*--header/s],
  ['a start that is not over', { status: 503, text: 'Service Unavailable' }, /is not ready: it answers 503/],
  [
    'a page for people',
    { status: 200, text: '<!DOCTYPE html><title>Grafana</title>' },
    /a page for people, not with Prometheus' API/,
  ],
  ['something else', { status: 404, text: '{"message":"not found"}' }, /answers 404, and not as Prometheus does/],
];
test.each(refused)('--url: %s', async (_, answer, message) => {
  const { code, stderr, stdout } = await run(folder(shop).root, 'verify', '--url', await answering(answer));
  expect(stderr).toMatch(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('--url: nobody answers', async () => {
  const { code, stderr } = await run(folder(shop).root, 'verify', '--url', 'http://127.0.0.1:9');
  expect(stderr).toMatch(/`http:\/\/127\.0\.0\.1:9` cannot be reached: /);
  expect(code).toBe(2);
});

test('a module of tests that names a scenario which is not there', async () => {
  const { root } = folder({
    ...shop,
    'rules/more.tests.ts': `import { scenarios } from 'promwright/test';
import { shop } from '../catalog/shop.ts';
import { failing } from './shop.ts';
export default scenarios(shop, { 'eror-burst': [failing] });
`,
  });
  const { code, stderr } = await run(root, 'verify', '--url', 'http://127.0.0.1:9');
  expect(stderr).toContain(
    '`rules/more.tests.ts` says what the scenario `eror-burst` fires, which is not there. Did you mean `error-burst`?',
  );
  expect(code).toBe(2);
});

test('--url: panels and rules are held against what was inferred', async () => {
  const series = (metric: object, value: string) => ({
    resultType: 'matrix',
    result: [{ metric, value: [1, value], values: [[1, value]] }],
  });
  const url = await answering((path) => {
    if (path.startsWith('/api/v1/status')) return { version: '3.5.0' };
    if (path.startsWith('/api/v1/rules')) return { groups: [] };
    return series(path.startsWith('/api/v1/query_range') ? { pod: 'a' } : { job: 'shop' }, '2');
  });
  const { code, stdout } = await run(folder(shop).root, 'verify', '--url', url);
  expect(stdout).toContain('It has the label `pod`, and none was inferred.');
  expect(stdout).toContain('A series lacks the label `job`, which every one was inferred to have.');
  expect(stdout).toMatch(
    /Prometheus 3\.5\.0, in \d+ s \(panels \d+, rules \d+\):\n {2}1 queries of 1 dashboards: 0 in order, 1 not as inferred/,
  );
  expect(stdout).toMatch(/1 alerts: 1 in order/);
  expect(code).toBe(1);
  const told = await run(folder(shop).root, 'verify', '--url', url, '--json');
  expect(JSON.parse(told.stdout)).toMatchObject({
    version: 1,
    prometheus: '3.5.0',
    fine: false,
    panels: [{ state: 'disagrees' }],
    rules: [{ state: 'ok' }],
  });
});

const usage: readonly [string, readonly string[], RegExp][] = [
  [
    'a scenario that is not there',
    ['--scenario', 'error-brust'],
    /There is no scenario `error-brust`. Did you mean `error-burst`\?/,
  ],
  [
    'no Prometheus',
    ['--prometheus', '/nowhere/prometheus'],
    /There is no `\/nowhere\/prometheus`: prometheus comes with Prometheus\.\nGet it by `apt-get/,
  ],
  ['a header without a URL', ['--header', 'A: b'], /`--header` goes with `--url`/],
  ['a header that is none', ['--url', 'http://x', '--header', 'nonsense'], /`--header nonsense` is no header/],
  ['an operand', ['now'], /takes no operand, and `now` is one/],
  ['few that is no number', ['--few', 'many'], /`--few many` is no number of values/],
];
test.each(usage)('%s', async (_, argv, message) => {
  const { code, stderr } = await run(folder(shop).root, 'verify', ...argv);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../src/cli/usage.ts';
import { compare, write } from '../../src/cli/write.ts';

const a = { path: 'grafana/a.json', text: 'a' };
const b = { path: 'docs/deep/b.md', text: 'ü' };

function scratch(): string {
  const root = mkdtempSync(join(tmpdir(), 'promwright-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return join(root, 'out');
}

const tree = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

test('writes, compares, and prunes with the folders that are empty then', () => {
  const out = scratch();
  expect(compare(out, [a, b])).toEqual({
    stale: [],
    missing: [a.path, b.path, 'manifest.json'],
    orphaned: [],
    edited: [],
  });
  expect(write(out, [a, b])).toEqual({
    written: [a.path, b.path, 'manifest.json'],
    pruned: [],
    edited: [],
    unchanged: 0,
  });
  expect(compare(out, [a, b])).toEqual({ stale: [], missing: [], orphaned: [], edited: [] });
  expect(write(out, [a, b])).toEqual({ written: [], pruned: [], edited: [], unchanged: 3 });
  expect(compare(out, [a])).toMatchObject({ stale: ['manifest.json'], orphaned: [b.path] });
  expect(write(out, [a])).toMatchObject({ written: ['manifest.json'], pruned: [b.path] });
  expect(tree(out)).toEqual(['grafana', 'grafana/a.json', 'manifest.json']);
});

test('keeps what it is asked to keep in the folder and in the manifest', () => {
  const out = scratch();
  write(out, [a, b]);
  const before = readFileSync(join(out, 'manifest.json'), 'utf8');
  expect(write(out, [a], { keep: (path) => path.startsWith('docs/') }).unchanged).toBe(2);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
});

test('names what was edited by hand while it is still there, removed files too', () => {
  const out = scratch();
  write(out, [a, b]);
  writeFileSync(join(out, a.path), 'by hand');
  writeFileSync(join(out, b.path), 'by hand');
  expect(compare(out, [a])).toEqual({ stale: ['manifest.json'], missing: [], orphaned: [], edited: [a.path, b.path] });
  const seen: string[] = [];
  write(out, [a], { onEdited: (paths) => seen.push(...paths, readFileSync(join(out, a.path), 'utf8')) });
  expect(seen).toEqual([a.path, b.path, 'by hand']);
});

test('a failure half-way leaves the folder as it was', () => {
  const out = scratch();
  write(out, [a]);
  const before = tree(out);
  const tooLong = { path: `new/${'x'.repeat(300)}`, text: 'x' };
  expect(() => write(out, [{ ...a, text: 'other' }, { path: 'new/c', text: 'c' }, tooLong])).toThrow();
  expect(tree(out)).toEqual(before);
  expect(readFileSync(join(out, a.path), 'utf8')).toBe('a');
});

test('removes the temporary files of builds that were killed, and of no other', () => {
  const out = scratch();
  write(out, [a]);
  writeFileSync(join(out, 'grafana/.a.json.999999999.tmp'), '');
  writeFileSync(join(out, `grafana/.a.json.${process.pid}.tmp`), '');
  write(out, [a]);
  expect(tree(join(out, 'grafana'))).toEqual([`.a.json.${process.pid}.tmp`, 'a.json']);
});

test('an empty folder, and one with nothing but hidden files, is ours to use', () => {
  const out = scratch();
  mkdirSync(out);
  writeFileSync(join(out, '.gitkeep'), '');
  write(out, [a]);
  expect(tree(out)).toContain('.gitkeep');
  expect(tree(out)).toContain('manifest.json');
});

test('without a manifest, only what a killed build of the same source left is taken over', () => {
  const out = scratch();
  write(out, [a, b]);
  rmSync(join(out, 'manifest.json'));
  expect(() => write(out, [a])).toThrow(UsageError);
  expect(() => write(out, [{ ...a, text: 'other' }, b])).toThrow(UsageError);
  expect(write(out, [a, b])).toMatchObject({ written: ['manifest.json'], unchanged: 2 });
});

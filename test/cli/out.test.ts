import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, folder, shop } from './project.ts';

const more = 'out/grafana/dashboards/shop/more.json';
const board = 'out/grafana/dashboards/shop/shop.json';

describe('an output folder that is not ours to write is refused, untouched', () => {
  test.each<readonly [name: string, files: Readonly<Record<string, string | undefined>>, says: readonly string[]]>([
    ['a foreign folder', { 'out/notes.txt': 'mine' }, ['is not empty', '`notes.txt`', '--out DIR']],
    ['a file in place of the folder', { out: 'mine' }, ['is a file, not a folder']],
    [
      'a file above the folder',
      {
        'promwright.config.ts': shop['promwright.config.ts'].replace('systems:', "out: 'notes/out', systems:"),
        notes: 'mine',
      },
      ['notes'],
    ],
    [
      'a manifest that is not ours',
      { 'out/manifest.json': '{"icons":[]}' },
      ['is not a manifest that promwright wrote'],
    ],
    [
      'a manifest that lists what lies elsewhere',
      { 'out/manifest.json': `{"files":{"../rules/shop.ts":"sha256:${'0'.repeat(64)}"}}` },
      ['is not a manifest'],
    ],
  ])('%s', (_, files, says) => {
    const project = folder({ ...shop });
    project.put(files);
    const before = project.snapshot('.');
    const { code, stderr } = project.run('build');
    for (const words of says) expect(stderr).toContain(words);
    expect(stderr).not.toContain('bug in promwright');
    expect(code).toBe(2);
    expect(project.snapshot('.')).toEqual(before);
  });

  test.each<readonly [name: string, path: string, files: Readonly<Record<string, string>>, says: readonly string[]]>([
    [
      'a file in the way that the manifest does not list',
      more,
      { [more]: 'mine' },
      ['more.json', 'promwright did not make it'],
    ],
    ['a folder in the way of a file', more, { [`${more}/x`]: 'mine' }, ['is a folder where the build makes a file']],
    [
      'a file in the way of a folder',
      'out/grafana',
      { 'out/grafana': 'mine' },
      ['is a file where the build makes a folder'],
    ],
  ])('%s', (_, path, files, says) => {
    const dashboard = shop['dashboards/shop.ts']
      .replace("uid: 'shop'", "uid: 'more'")
      .replace("title: 'Shop'", "title: 'More'");
    const project = folder({ ...built(), 'dashboards/more.ts': dashboard.replace(', alerts: [failing]', '') });
    project.put({ [path]: undefined });
    project.put(files);
    const before = project.snapshot('.');
    const { code, stderr } = project.run('build');
    for (const words of says) expect(stderr).toContain(words);
    expect(code).toBe(2);
    expect(project.snapshot('.')).toEqual(before);
  });

  test('a symbolic link that leads out', () => {
    const project = folder({ ...built(), 'elsewhere/x': 'mine' });
    project.put({ 'out/grafana': undefined });
    symlinkSync(join(project.root, 'elsewhere'), join(project.root, 'out/grafana'));
    const { code, stderr } = project.run('build');
    expect(stderr).toContain('is a symbolic link');
    expect(code).toBe(2);
    expect(readdirSync(join(project.root, 'elsewhere'))).toEqual(['x']);
  });
});

test('a file in the way that is what the build makes anyway is taken over', () => {
  const project = folder(built());
  const bytes = project.snapshot()[board.slice(4)] ?? '';
  project.put({ [board]: undefined, 'dashboards/shop.ts': undefined });
  project.run('build');
  project.put({ [board]: bytes, 'dashboards/shop.ts': shop['dashboards/shop.ts'] });
  expect(project.run('build').code).toBe(0);
  expect(project.snapshot()[board.slice(4)]).toBe(bytes);
});

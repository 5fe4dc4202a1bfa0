import { describe, expect, test } from 'vitest';
import { systems } from '../../../src/catalog/index.ts';
import { readCatalog } from '../../../src/metric/file/read.ts';
import { writeCatalog } from '../../../src/metric/file/write.ts';
import { data } from './data.ts';

describe('a catalog file says all that a module can', () => {
  test.each(systems.map((system) => [system.name, system] as const))(
    '%s is read back as it was written',
    (_, system) => {
      const { systems: read, findings } = readCatalog('catalog.yml', writeCatalog([system]));
      expect(findings).toEqual([]);
      expect(read).toStrictEqual([data(system)]);
    },
  );

  test('all of them in one file', () => {
    const { systems: read, findings } = readCatalog('catalog.yml', writeCatalog(systems));
    expect(findings).toEqual([]);
    expect(read).toStrictEqual(systems.map(data));
  });
});

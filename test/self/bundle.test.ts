import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { systems } from '../../src/catalog/index.ts';

/** A metric is declared by running its module, which a bundler leaves out unless it is told (https://esbuild.github.io/api/#tree-shaking-and-side-effects). */
test.each(systems)('a service that is bundled has every metric of $name', async ({ name, metrics }) => {
  const contents = `import { ${name} } from 'promwright/catalog/${name}'; export const count = ${name}.metrics.length;`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const text = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { count } = (await import(`data:text/javascript;base64,${text}`)) as { readonly count: number };
  expect(count).toBe(metrics.length);
});

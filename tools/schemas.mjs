// Compiles the schemas of src/emit/schema to code that needs no schema library: node tools/schemas.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const FOLDER = fileURLToPath(new URL('../src/emit/schema/', import.meta.url));
export const OUTPUT = `${FOLDER}validators.gen.ts`;

/** The text of validators.gen.ts, from the schemas as they are. */
export async function generate() {
  const source = await bundle({ entryPoints: [`${FOLDER}schemas.ts`] });
  const { SCHEMAS } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  const schemas = Object.entries(SCHEMAS).map(([name, schema]) => ({ ...schema, $id: name }));
  const ajv = new Ajv.default({
    schemas,
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    messages: false,
    strictTypes: false,
    strictTuples: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const names = Object.fromEntries(schemas.map(({ $id }) => [$id, $id]));
  const contents = standaloneCode.default(ajv, names);
  const code = await bundle({ stdin: { contents, resolveDir: FOLDER } });
  return `// @ts-nocheck\n// Made from the schemas beside it by \`node tools/schemas.mjs\`. Do not edit.\n${code}`;
}

async function bundle(options) {
  const result = await build({
    ...options,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    minifySyntax: true,
    legalComments: 'none',
  });
  return result.outputFiles[0].text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUTPUT, await generate());

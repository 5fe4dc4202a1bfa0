// Compiles our JSON schemas to code that needs no schema library: node tools/schemas.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const EMIT = 'src/emit/schema/';
const CATALOG = 'docs/catalog.schema.json';

/** Every file that is made of schemas, with its text as they are. */
export async function generate() {
  const source = await bundle({ entryPoints: [`${ROOT}${EMIT}schemas.ts`] });
  const { SCHEMAS } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  const catalog = JSON.parse(readFileSync(`${ROOT}${CATALOG}`, 'utf8'));
  return [
    { path: `${EMIT}validators.gen.ts`, text: `${head('the schemas beside it')}${await compile(SCHEMAS)}` },
    {
      path: 'src/metric/file/schema.gen.ts',
      // `system()` refuses an infinite bound, in its own words; a message names what the schema would take.
      text: `${head(CATALOG)}${await compile({ catalog }, { strictNumbers: false, verbose: true })}`,
    },
  ];
}

function head(source) {
  return `// @ts-nocheck\n// Made from ${source} by \`node tools/schemas.mjs\`. Do not edit.\n`;
}

async function compile(named, options = {}) {
  const schemas = Object.entries(named).map(([name, schema]) => ({ ...schema, $id: name }));
  const ajv = new Ajv.default({
    schemas,
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    messages: false,
    strictTypes: false,
    strictTuples: false,
    code: { source: true, esm: true, optimize: 2 },
    ...options,
  });
  const names = Object.fromEntries(schemas.map(({ $id }) => [$id, $id]));
  const contents = standaloneCode.default(ajv, names);
  return await bundle({ stdin: { contents, resolveDir: `${ROOT}${EMIT}` } });
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

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { path, text } of await generate()) writeFileSync(`${ROOT}${path}`, text);

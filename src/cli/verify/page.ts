import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Resolved } from '../../model/resolved.ts';
import { pageOf } from '../../verify/page/page.ts';
import type { Verified } from '../../verify/verdict.ts';

/** The script of the page, uPlot within, as one text: a page that asks for nothing can be mailed. */
export function page(project: Resolved, verified: Verified): string {
  const entry = fileURLToPath(new URL(`../../verify/page/browser/draw.${extension()}`, import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const style = readFileSync(createRequire(import.meta.url).resolve('uplot/dist/uPlot.min.css'), 'utf8');
  return pageOf(project, verified, { script: outputFiles[0]?.text ?? '', style });
}

/** From where we run: the compiled module's is `js`. */
function extension(): string {
  return import.meta.url.endsWith('.ts') ? 'ts' : 'js';
}

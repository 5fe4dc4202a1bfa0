import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { systems } from '../../src/catalog/index.ts';
import { profileOf } from '../../src/simulate/profiles.ts';
import { effectsOn, scenarios } from '../../src/simulate/scenario.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = `${root}docs/simulate.md`;
const remedy = 'else run `UPDATE=1 npx vitest run test/simulate/docs.test.ts`';

function expectPart(part: RegExp, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  if (process.env['UPDATE'])
    writeFileSync(
      PAGE,
      page.replace(part, () => text),
    );
  else expect(part.exec(page)?.[0]).toBe(text);
}

test(`docs/simulate.md lists the scenarios, and whom they concern: ${remedy}`, () => {
  const rows = scenarios.map((scenario) => {
    const left = systems.filter((system) => 'without' in effectsOn(system, scenario, profileOf(system.name)));
    const names = left.map(({ name }) => `\`${name}\``).join(', ');
    return `| \`${scenario.name}\` | ${scenario.summary} | ${names} |`;
  });
  const table = `| scenario | what happens | leaves alone |\n|---|---|---|\n${rows.join('\n')}\n`;
  expectPart(/(?<=<!-- scenarios -->\n)[^]*(?=<!-- \/scenarios -->)/, table);
});

test(`its example is what the compiler checks: ${remedy}`, () => {
  expectPart(/(?<=```ts\n)[^]*?(?=```)/, readFileSync(`${root}test/types/service.ts`, 'utf8'));
});

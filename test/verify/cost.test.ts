import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { syntheticProfile } from '../../src/analysis/cost/profile.ts';
import { samplesOf } from '../../src/analysis/cost/samples.ts';
import { costOf } from '../../src/model/cost/cost.ts';
import { evaluationsOf } from '../../src/model/cost/setting.ts';
import { resolve } from '../../src/model/resolve.ts';
import { bothMajors, prometheuses, promtools } from '../promtool.ts';
import { type Backfilled, blocks, serveBlocks } from './cost/backfilled.ts';
import { writeDay } from './cost/day.ts';
import { expanded } from './cost/expanded.ts';
import { type Ratio, ratioLine, ratioOf, recordsOf, total } from './cost/ratio.ts';
import { shippedProject } from './cost/shipped.ts';

const END = Date.UTC(2024, 2, 5);
const DAY = { start: END - 86_400_000, end: END };
/** One value stands for each label that is not enumerated: counts do not depend on how many there are. */
const FEW = Number(process.env['FEW'] ?? 1);

const { resolved } = resolve(await shippedProject());
const profile = syntheticProfile(resolved.settings.systems, FEW);
const folder = mkdtempSync(join(tmpdir(), 'promwright-day-'));
const servers = new Map<string, Backfilled>();

beforeAll(async () => {
  const promtool = promtools()[0];
  if (!promtool) return;
  const file = join(folder, 'day.om');
  const { series, samples } = writeDay(file, resolved, profile, DAY);
  process.stdout.write(`${series} series, ${samples} samples\n`);
  blocks(promtool.bin, file, join(folder, 'data'));
  rmSync(file);
  for (const tool of prometheuses())
    servers.set(
      tool.version,
      await serveBlocks(tool, join(folder, 'data'), resolved.settings.prometheus.evaluationInterval),
    );
}, 600_000);

afterAll(async () => {
  await Promise.all([...servers.values()].map(async ({ stop }) => await stop()));
  rmSync(folder, { recursive: true, force: true });
});

bothMajors('prometheus');

for (const { version } of prometheuses())
  describe(version, () => {
    const evaluations = evaluationsOf(resolved, { profile, version, at: END, since: DAY.start });
    const tally = { queries: 0, equal: 0, foretold: 0, measured: 0, worst: 0 };
    afterAll(() => {
      process.stdout.write(`${version}: ${JSON.stringify(tally)}\n`);
    });
    const server = (): Backfilled => servers.get(version) as Backfilled;

    for (const dashboard of resolved.dashboards)
      test(`${dashboard.title} reads what is foretold`, { timeout: 600_000 }, async () => {
        for (const row of dashboard.rows)
          for (const panel of row.panels)
            for (const target of panel.targets) {
              const { steps, setting } = evaluations.panel(dashboard, panel, target);
              const foretold = samplesOf(target.expr, steps, setting);
              const { samples } = await server().ask(expanded(target.text, setting), steps);
              const where = `${panel.title} ${target.refId}: ${target.text}`;
              expect.soft(foretold?.samples, where).toBeDefined();
              near(foretold?.samples ?? 0, samples, foretold?.bound ?? false, where, tally);
            }
      });

    test('recordings make the dashboards that read them cheaper', { timeout: 600_000 }, async () => {
      const records = recordsOf(resolved);
      const reading = resolved.dashboards.filter(({ rows }) =>
        rows.some(({ panels }) =>
          panels.some(({ targets }) =>
            targets.some(({ text }) => [...records.recordings.keys()].some((name) => text.includes(name))),
          ),
        ),
      );
      const ratios: Ratio[] = [];
      for (const dashboard of reading) ratios.push(await ratioOf(dashboard, evaluations, records, server()));
      const whole = total(ratios);
      process.stdout.write([...ratios, whole].map((ratio) => `${version}: ${ratioLine(ratio)}\n`).join(''));
      expect(whole.raw.samples).toBeGreaterThan(2 * whole.recorded.samples);
    });

    test('every rule reads and makes what is foretold', { timeout: 600_000 }, async () => {
      const { rules } = costOf(resolved, { profile, version, at: END, since: DAY.start });
      for (const rule of rules) {
        const { samples, series } = await server().ask(rule.text, { start: END, end: END, step: 1 });
        near(rule.samples ?? 0, samples, rule.bound ?? false, `${rule.name}: ${rule.text}`, tally);
        expect.soft(rule.series, rule.name).toBeDefined();
        if (rule.seriesBound) expect.soft(series, `${rule.name}: ${rule.text}`).toBeLessThanOrEqual(rule.series ?? 0);
        else expect.soft(series, `${rule.name}: ${rule.text}`).toBe(rule.series);
      }
    });
  });

interface Tally {
  queries: number;
  equal: number;
  foretold: number;
  measured: number;
  worst: number;
}

function near(foretold: number, measured: number, bound: boolean, where: string, tally: Tally): void {
  tally.queries += 1;
  if (foretold === measured) tally.equal += 1;
  tally.foretold += foretold;
  tally.measured += measured;
  const apart = Math.abs(foretold - measured) / Math.max(1, measured);
  if (!bound) tally.worst = Math.max(tally.worst, apart);
  const figures = `${where}: ${foretold} foretold, ${measured} measured`;
  if (bound) expect.soft(measured, figures).toBeLessThanOrEqual(foretold);
  else expect.soft(apart, figures).toBeLessThanOrEqual(0.01);
}

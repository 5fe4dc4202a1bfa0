import { afterAll, beforeAll, expect, test } from 'vitest';
import { systems } from '../../src/catalog/index.ts';
import { exposedNames } from '../../src/metric/metric.ts';
import { serviceOf } from '../../src/simulate/live.ts';
import { scenarios } from '../../src/simulate/scenario.ts';
import { type Served, serve } from '../../src/simulate/serve.ts';
import { targetsOf } from '../../src/simulate/service.ts';
import { bothMajors, prometheuses } from '../promtool.ts';
import { choices, expand, readDashboards } from './grafana.ts';
import { type Group, query, readConfig, readGroups, type Server, start } from './server.ts';

const OUT = 'out/prometheus';
const DASHBOARDS = 'out/grafana/dashboards';

const jobs = readConfig(OUT).scrape_configs.map((scrape) => scrape.job_name);
const scraped = systems.flatMap((system) =>
  system.jobs.filter(({ job }) => jobs.includes(job)).map((job) => ({ system, job })),
);
const groups = readGroups(OUT);
/** Minutes pass as seconds, so that what is rare happens too. */
const SPEED = 60;
const began = Date.now() / 1000;
const now = (): number => began + (Date.now() / 1000 - began) * SPEED;
const [scenario] = scenarios;
const served: Served[] = [];
const servers = new Map<string, Server>();

beforeAll(async () => {
  const begun = await Promise.allSettled(
    prometheuses().map(async (tool) => {
      const own = await Promise.all(
        scraped.map(async ({ system, job }) => {
          const target = targetsOf(system).find((one) => one.job === job);
          if (!target || !scenario) throw new Error(`${job.job} has no target`);
          const living = { scenario, seed: 1, few: 3, start: began, at: began };
          return { job: job.job, exporter: await serve(serviceOf(system, target, living), 0, now) };
        }),
      );
      served.push(...own.map(({ exporter }) => exporter));
      servers.set(
        tool.version,
        await start(tool, OUT, new Map(own.map(({ job, exporter }) => [job, exporter.address]))),
      );
    }),
  );
  const failed = begun.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}, 60_000);

afterAll(async () => {
  await Promise.all([...servers.values()].map(async ({ stop }) => await stop()));
  await Promise.all(served.map(async ({ close }) => await close()));
});

bothMajors('prometheus');

for (const { version } of prometheuses()) {
  const server = (): Server => servers.get(version) as Server;

  test(`${version}: every target is up`, async () => {
    type Target = { labels: { job: string }; health: string; lastError: string };
    const { activeTargets } = await server().get<{ activeTargets: readonly Target[] }>('targets');
    expect(activeTargets.map(({ labels, health, lastError }) => [labels.job, health, lastError])).toEqual(
      jobs.map((job) => [job, 'up', '']),
    );
  });

  test(`${version}: every series of the catalog is there, save what tells of a failure`, async () => {
    const names = await server().get<readonly string[]>('label/__name__/values');
    const declared = scraped.flatMap(({ system }) => system.metrics.flatMap(exposedNames));
    // It stands alone on the page that is served when all others fail.
    expect(declared.filter((name) => !names.includes(name))).toEqual(['nexusgate_metrics_error']);
  });

  for (const { name, rules } of groups) {
    test(`${version}: the rule group ${name} is healthy`, async () => {
      const { groups: states } = await server().get<{ groups: readonly Group[] }>('rules');
      const state = states.find((group) => group.name === name)?.rules ?? [];
      expect(state.map((rule) => [rule.name, rule.health, rule.lastError ?? ''])).toEqual(
        rules.map(({ record, alert }) => [record ?? alert, 'ok', '']),
      );
    });
  }

  // That every recording records and every panel has data is `promwright verify`'s to show, on a day of history.
  for (const dashboard of readDashboards(DASHBOARDS)) {
    test(`${version}: ${dashboard.title} › every variable has values`, async () => {
      const empty = (await choices(server(), dashboard)).filter(({ offered }) => offered.length === 0);
      expect(empty.map(({ variable }) => variable)).toEqual([]);
    });

    for (const { name, expr } of dashboard.annotations.list) {
      if (expr === undefined) continue;
      test(`${version}: ${dashboard.title} › the annotation ${name} can be asked for`, async () => {
        expect(await query(server(), expand(expr, await choices(server(), dashboard)))).toBeInstanceOf(Array);
      });
    }
  }
}

import { once } from 'node:events';
import { stringify } from 'yaml';
import type { System } from '../metric/system.ts';
import { type Living, serviceOf } from '../simulate/live.ts';
import { type Served, serve } from '../simulate/serve.ts';
import { targetsOf } from '../simulate/service.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

interface Serving {
  readonly port: number | undefined;
  readonly speed: number;
  readonly json: boolean;
}

/** Serves every target of some systems until Ctrl-C. */
export async function serveAll(
  systems: readonly System[],
  living: Living,
  { port, speed, json }: Serving,
  io: Io,
): Promise<number> {
  const ended = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => ended.abort());
  const now = (): number => living.start + (Date.now() / 1000 - living.start) * speed;
  const served: Served[] = [];
  try {
    for (const system of systems)
      for (const target of targetsOf(system)) {
        const own = port === undefined ? 0 : port + served.length;
        served.push(await serve(serviceOf(system, target, living), own, now).catch((error) => refuse(own, error)));
      }
    io.out(json ? `${JSON.stringify({ targets: served.map(inJson) }, null, 2)}\n` : told(served));
    io.err(`${what(living)} Ctrl-C ends it.\n`);
    if (!ended.signal.aborted) await once(ended.signal, 'abort');
    return 0;
  } finally {
    await Promise.all(served.map(async ({ close }) => await close()));
  }
}

function refuse(port: number, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    throw new UsageError(
      `The port ${port} is in use.`,
      'Name another with `--port`, or leave it out to take any that is free.',
    );
  if (code === 'EACCES' || code === 'ERR_SOCKET_BAD_PORT')
    throw new UsageError(`The port ${port} cannot be taken.`, 'Name one from 1024 to 65535 with `--port`.');
  throw error;
}

function what({ scenario, start, at }: Living): string {
  if (scenario.name === 'healthy') return 'All is well.';
  return `\`${scenario.name}\` begins in ${Math.round(at - start)} seconds of its time: ${scenario.summary.replace(/^./, (first) => first.toLowerCase())}`;
}

const inJson = ({ service: { target }, address }: Served) => ({
  system: target.job.system,
  job: target.job.job,
  instance: target.labels['instance'],
  url: `http://${address}${target.job.path}`,
});

/** The addresses, as the part of a configuration that scrapes them under the names they stand for. */
function told(served: readonly Served[]): string {
  const jobs = new Map<string, Served[]>();
  for (const one of served) {
    const { job } = one.service.target.job;
    jobs.set(job, [...(jobs.get(job) ?? []), one]);
  }
  const scrapes = [...jobs].map(([job, all]) => ({
    job_name: job,
    ...(all[0] && {
      metrics_path: all[0].service.target.job.path,
      scrape_interval: all[0].service.target.job.interval,
    }),
    static_configs: all.map(({ address, service: { target } }) => {
      const { job: _, ...labels } = target.labels;
      return { targets: [address], labels };
    }),
  }));
  return stringify({ scrape_configs: scrapes });
}

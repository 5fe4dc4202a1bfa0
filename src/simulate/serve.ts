import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Service } from './live.ts';

/** A target that is served on loopback. */
export interface Served {
  readonly service: Service;
  /** `host:port`, as Prometheus wants it. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a target at its job's path, on any port where none is named. Rejects where the port is in use. */
export async function serve(service: Service, port: number, now: () => number): Promise<Served> {
  const { path } = service.target.job;
  const server = createServer((request, response) => {
    if (new URL(request.url ?? '', 'http://target').pathname !== path) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`The metrics are at ${path}.\n`);
      return;
    }
    service.page(now()).then(
      (page) => {
        if (page === undefined) response.writeHead(503).end();
        else response.writeHead(200, { 'content-type': service.contentType }).end(page);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await listen(server, port);
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { service, address, close: async () => await close(server) };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import type { Steps } from '../../analysis/cost/window.ts';
import type { AnsweredSeries } from '../../verify/shape.ts';
import { UsageError } from '../usage.ts';

/** The API of a Prometheus, read only. */
export interface Api {
  readonly get: <T>(path: string, params?: Readonly<Record<string, string>>) => Promise<T | Refused>;
}

/** What Prometheus refuses in a query, in its own words. */
export interface Refused {
  readonly refused: string;
}

const PATIENCE = 60_000;

/** Asks the Prometheus at an address, such as `http://localhost:9090`; `headers` go with every question. */
export function apiAt(url: string, headers: Readonly<Record<string, string>> = {}): Api {
  const base = url.replace(/\/+$/, '');
  return {
    async get<T>(path: string, params: Readonly<Record<string, string>> = {}): Promise<T | Refused> {
      const response = await fetch(`${base}/api/v1/${path}?${new URLSearchParams(params).toString()}`, {
        headers: { accept: 'application/json', ...headers },
        signal: AbortSignal.timeout(PATIENCE),
      }).catch((error: unknown) => unreachable(base, error));
      const text = await response.text();
      const body = jsonOf(text);
      if (body?.status === 'success') return body.data as T;
      if (body?.status === 'error' && response.status !== 401 && response.status !== 403 && response.status < 500)
        return { refused: body.error ?? 'it does not say why' };
      return unusable(base, response, text);
    },
  };
}

export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

interface Instant {
  readonly resultType: string;
  readonly result: readonly { readonly metric: AnsweredSeries['metric']; readonly value: readonly [number, string] }[];
}

/** The series of an expression over some steps, or why Prometheus refuses it. */
export async function ask(
  api: Api,
  expr: string,
  { start, end, step }: Steps,
): Promise<readonly AnsweredSeries[] | Refused> {
  const time = (ms: number): string => String(ms / 1000);
  if (start === end) {
    const answer = await api.get<Instant>('query', { query: expr, time: time(end) });
    if (isRefused(answer)) return answer;
    if (answer.resultType === 'scalar')
      return [{ metric: {}, values: [answer.result as unknown as readonly [number, string]] }];
    return answer.result.map(({ metric, value }) => ({ metric, values: [value] }));
  }
  const over = { start: time(start), end: time(end), step: time(step) };
  const answer = await api.get<{ readonly result: readonly AnsweredSeries[] }>('query_range', { query: expr, ...over });
  return isRefused(answer) ? answer : answer.result;
}

function jsonOf(
  text: string,
): { readonly status?: string; readonly data?: unknown; readonly error?: string } | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}

function unreachable(base: string, error: unknown): never {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  if (error instanceof Error && error.name === 'TimeoutError')
    throw new UsageError(
      `\`${base}\` has not answered within ${PATIENCE / 1000} seconds.`,
      'Is it overloaded? Try a smaller part with NAME.',
    );
  throw new UsageError(
    `\`${base}\` cannot be reached: ${cause || 'no connection'}.`,
    'Name the address of a Prometheus, such as `http://localhost:9090`.',
  );
}

function unusable(base: string, { status }: Response, text: string): never {
  if (status === 401 || status === 403)
    throw new UsageError(
      `\`${base}\` wants to know who asks: it answers ${status}.`,
      "Give it what it wants with `--header 'Authorization: Bearer …'`.",
    );
  if (status === 502 || status === 503 || status === 504)
    throw new UsageError(
      `\`${base}\` is not ready: it answers ${status}.`,
      'Prometheus does so while it starts. Try again in a moment.',
    );
  if (/^\s*</.test(text))
    throw new UsageError(
      `\`${base}\` answers ${status} with a page for people, not with Prometheus' API.`,
      'Name the address of Prometheus itself, with its path where it has one: `https://example.com/prometheus`.',
    );
  throw new UsageError(
    `\`${base}\` answers ${status}, and not as Prometheus does.`,
    'Name the address of a Prometheus.',
  );
}

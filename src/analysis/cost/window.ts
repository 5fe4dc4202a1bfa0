/** When a query is evaluated, in milliseconds: at `start`, and again each `step` up to `end`. */
export interface Steps {
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** What a series holds: a sample at every multiple of `every`, since the data begins. */
export interface Sampled {
  readonly every: number;
  readonly since: number;
}

export function instant(at: number): Steps {
  return { start: at, end: at, step: 1 };
}

export function stepCount({ start, end, step }: Steps): number {
  return end < start ? 0 : Math.floor((end - start) / step) + 1;
}

/**
 * The samples of one series in a window, over all steps. Windows are open on the left since Prometheus 3.0
 * (https://prometheus.io/docs/prometheus/latest/migration/#range-selectors-and-lookback-exclude-samples-coinciding-with-the-left-boundary).
 */
export function inWindows(
  steps: Steps,
  look: (at: number) => number,
  window: number,
  of: Sampled,
  closed: boolean,
): number {
  let sum = 0;
  for (let at = steps.start; at <= steps.end; at += steps.step) sum += within(look(at) - window, look(at), of, closed);
  return sum;
}

/** At how many steps an instant selector finds a sample of a series. */
export function atSteps(
  steps: Steps,
  look: (at: number) => number,
  lookback: number,
  of: Sampled,
  closed: boolean,
): number {
  let sum = 0;
  for (let at = steps.start; at <= steps.end; at += steps.step)
    if (within(look(at) - lookback, look(at), of, closed) > 0) sum += 1;
  return sum;
}

function within(from: number, to: number, { every, since }: Sampled, closed: boolean): number {
  if (to < since) return 0;
  const after = from < since ? Math.ceil(since / every) - 1 : Math.floor(from / every);
  const edge = closed && from >= since && from % every === 0 ? 1 : 0;
  return Math.floor(to / every) - after + edge;
}

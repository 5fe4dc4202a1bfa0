import { STEP_SECONDS } from '../slo/windows.ts';

/** How often rules are evaluated, and series sampled, in milliseconds. */
export interface Rhythm {
  readonly tick: number;
  readonly interval: number;
}

/** The first evaluation that sees it: `soon` in Prometheus 3, whose windows lack their far end, `late` in 2. */
export interface Seen {
  readonly soon: number;
  readonly late: number;
}

/** Over these, events are counted before anything is made of them. */
const RATE = STEP_SECONDS * 1000;

interface Burnt {
  /** Of the window, how much has to have passed in what began. */
  readonly share: number;
  readonly window: number;
  readonly from: number;
}

/**
 * When a window is full enough of what began: at each evaluation another of its values is, and the first few only in part, as long as the 5 minutes of
 * a rate reach back to before.
 */
export function whenBurnt({ share, window, from }: Burnt, { tick, interval }: Rhythm): Seen {
  const seen = (values: number, rate: number): number => {
    let full = 0;
    for (let n = 1; ; n++) {
      const part = Math.min(1, (n * tick) / rate);
      // A window as short as that of the rate is the rate itself.
      full = window === RATE ? part * values : full + part;
      if (full >= share * values || n > 2 * values) return from + n * tick;
    }
  };
  return { soon: seen(window / tick, RATE - interval), late: seen(window / tick + 1, RATE) };
}

/**
 * From the first of two burn rates towards the other, the first at which both Prometheuses see it at the same evaluation, since the moment is exact
 * there; where there is none, the first.
 */
export function steadiest(
  [first, last]: readonly [number, number],
  seenAt: (rate: number) => Seen,
): readonly [number, Seen] {
  for (let i = 0; i < STEPS; i++) {
    const rate = first + ((last - first) * i) / STEPS;
    const seen = seenAt(rate);
    if (seen.soon === seen.late) return [rate, seen];
  }
  return [first, seenAt(first)];
}

/** A window of three days has 864 values, of one of which only a small part will do. */
const STEPS = 1000;

interface Gone {
  /** How long nothing may be there, and how long that has to go on. */
  readonly after: number;
  readonly waits: number;
  readonly from: number;
}

/** When it is told that a rate's series have gone: it has its last value as long as two samples are in the 5 minutes. */
export function absentFor({ after, waits, from }: Gone, { tick, interval }: Rhythm): Seen {
  const until = from - 2 * interval + RATE;
  const [open, closed] = [Math.ceil(until / tick) - 1, Math.floor(until / tick)];
  return { soon: open * tick + after + waits, late: (closed + 1) * tick + after + waits };
}

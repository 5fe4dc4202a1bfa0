import { at, type Cases, changing, type Fires, type Givens, gap, reset, type Signal } from 'promwright/test';

export const nodes = ['ollama-1:9090', 'ollama-2:9090', 'ollama-3:9090'] as const;

/** Single events: one within each of these minutes, between two evaluations. */
export const events = (...minutes: readonly number[]): Signal =>
  changing<number>(0, ...minutes.flatMap((minute) => [at(`${minute}m15s`, 1 / 15), at(`${minute}m30s`, 0)]));

export interface Floored<T extends string, V> {
  /** What happens when that which is asked for so often a second goes like this. */
  readonly given: (how: Signal<V>, perSecond: Signal) => Givens;
  readonly fine: V;
  /** A little over the limit. */
  readonly ill: V;
  /** A little under it. */
  readonly nearly: V;
  /** What has to be asked for in a second before anything can be said. */
  readonly floor: number;
  readonly usual: number;
  readonly healthy: Givens;
  /** It is ill from minute 5 to minute 30. */
  readonly fires: Fires<T>;
  /** When it fires where all is ill, and traffic begins at minute 5, at 1.9 times the floor: as much in the window as the floor wants is there at 8m. */
  readonly enough: Fires<T>['after'];
  readonly also?: NonNullable<Cases<T>['also']>;
  readonly unnoticed?: NonNullable<Cases<T>['unnoticed']>;
}

/** The cases of an alert on how requests go, where there are enough of them. */
export function floored<T extends string, V>(of: Floored<T, V>): Cases<T> {
  const { given, fine, ill, nearly, floor, usual, healthy, fires, enough, also = {}, unnoticed = {} } = of;
  const incident = changing<V>(fine, at<V>('5m', ill), at<V>('30m', fine));
  const { until: _, ...lasting } = fires;
  return {
    incident: { given: given(incident, usual), fires },
    healthy,
    below: given(nearly, usual),
    idle: given(incident, 0),
    also: {
      'stays silent where traffic is just below the floor': given(ill, 0.9 * floor),
      'waits until there is traffic enough': {
        given: given(ill, changing(0, at('5m', 1.9 * floor))),
        fires: { ...lasting, after: enough },
      },
      'fires across a restart': { given: given(incident, changing(usual, reset('12m'))), fires },
      'fires across scrapes that fail': { given: given(incident, changing(usual, gap('12m', '14m'))), fires },
      ...also,
    },
    unnoticed,
  };
}

/** Those of an alert on a share: a fifth over its limit, and a twentieth under it. */
export function overShare<T extends string>(
  of: Omit<Floored<T, number>, 'fine' | 'ill' | 'nearly'> & { readonly limit: number },
): Cases<T> {
  const { limit, fires, ...rest } = of;
  const ill = 1.2 * limit;
  return floored({ ...rest, fine: 0, ill, nearly: 0.95 * limit, fires: { value: ill, ...fires } });
}

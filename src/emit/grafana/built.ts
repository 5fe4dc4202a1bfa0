import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type * as sdk from './sdk.ts';

export type Sdk = typeof sdk;

type Kinds = Pick<Sdk, 'bargauge' | 'gauge' | 'heatmap' | 'stat' | 'statetimeline' | 'table' | 'text' | 'timeseries'>;
export type VisualBuilder = InstanceType<Kinds[keyof Kinds]['PanelBuilder']>;

/** An object where the SDK wants a builder of it. */
export function built<T>(value: T): Builder<T> {
  return { build: () => value };
}

/** A copy with some keys first, for those who read the file, and without those that the SDK's builders set unasked. */
export function shaped<T extends object>(value: T, dropped: readonly (keyof T)[], first: readonly (keyof T)[] = []): T {
  const copy: Partial<T> = {};
  for (const key of first) if (value[key] !== undefined) copy[key] = value[key];
  for (const key of Object.keys(value) as (keyof T)[])
    if (!(key in copy) && !dropped.includes(key)) copy[key] = value[key];
  return copy as T;
}

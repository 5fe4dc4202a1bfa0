import type { Color } from '../../model/panel.ts';
import type { ResolvedPanel } from '../../model/resolved.ts';
import { format } from './format.ts';

/** Series get these in turn: they are told apart on light and dark. */
const PALETTE = [
  '#3f9e6d',
  '#d99b1c',
  '#3b82c4',
  '#d9534f',
  '#8a63c9',
  '#1ba3a8',
  '#c75a9a',
  '#7d9c28',
  '#e07b39',
  '#5b6fd6',
  '#a8834a',
  '#5f8aa6',
] as const;

export function seriesColor(index: number): string {
  return PALETTE[index % PALETTE.length] as string;
}

export interface Shown {
  readonly text: string;
  readonly color: Color;
}

/** A value as a panel shows it: its mapping's word or its number, in the colour that the thresholds give it. */
export function shown(
  value: number,
  { mappings, thresholds, base, source }: ResolvedPanel,
  unit: string,
  judged = true,
): Shown {
  const decimals = source.type === 'text' ? undefined : source.spec.decimals;
  const mapped = judged ? mappings.find((one) => one.value === value) : undefined;
  const step = thresholds.toSorted((a, b) => a.at - b.at).findLast(({ at }) => value >= at);
  const color = judged ? (mapped?.color ?? step?.color ?? base) : 'text';
  return { text: mapped?.text ?? format(value, unit, decimals), color };
}

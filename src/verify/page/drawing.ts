/** What the script of the page draws, as data beside the place it draws on. */
export type Drawing = GraphDrawing | HeatDrawing;

interface Times {
  /** Seconds. */
  readonly start: number;
  readonly step: number;
}

export interface GraphDrawing extends Times {
  readonly kind: 'graph';
  readonly unit: string;
  readonly stack: boolean;
  readonly log: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly names: readonly string[];
  readonly colors: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
  /** Thresholds that alerts draw: names of colours of the style. */
  readonly lines: readonly { readonly at: number; readonly color: string }[];
}

export interface HeatDrawing extends Times {
  readonly kind: 'heat';
  /** The upper bounds of the buckets as they are written, lowest first. */
  readonly bounds: readonly string[];
  /** What each bucket counts along time. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly most: number;
}

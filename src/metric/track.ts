/** Samples at equal distances: so many, the first of them `value`, each `step` above the one before. Without a value there are none for so long. */
export interface Run {
  readonly count: number;
  readonly value?: number;
  /** Default 0. */
  readonly step?: number;
}

/** A series over time, as runs that follow each other. */
export interface Track {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** It only grows, but for restarts. */
  readonly counted?: true;
  readonly runs: readonly Run[];
}

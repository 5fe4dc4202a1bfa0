import type { System } from '../../src/metric/system.ts';

/** Severities, by rule. */
export type Found = Readonly<Record<string, 'error' | 'warning'>>;

/** An expression that a document publishes, what is to be said of it, and what ships here for the same question. */
export interface Seed {
  /** Its place among those of the document. */
  readonly no: number;
  readonly as: 'panel' | 'alert' | 'recording';
  /** Where the document has it, where its name does not say that. */
  readonly where?: string;
  /** The panel's title or what the document says that the query shows; the name of the alert or recording. */
  readonly title: string;
  /** Letter by letter. */
  readonly expr: string;
  /** OK; WEAK: runs, and shows less than it promises; WRONG: a wrong value, or none, ever; PARSE: is no PromQL. */
  readonly verdict: 'OK' | 'WEAK' | 'WRONG' | 'PARSE';
  readonly judged: string;
  /** All rules on queries that find something. */
  readonly found: Found;
  /** Where that is more than one of a rule. */
  readonly findings?: number;
  /** All others that find something in the alert or recording. */
  readonly beside?: Found;
  /** Why that and no more: of each that is weak, wrong in silence, or has more findings than one. */
  readonly argued?: string;
  /** `uid › row › panel`, `› legend` where it has more queries than one; or the name of an alert or recording. */
  readonly instead: string;
  /** What stands beside the expression of an alert, as the document has it. */
  readonly alert?: Published;
}

export interface Published {
  readonly group: string;
  readonly for: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface Paper {
  readonly system: System;
  /** What it is, whose, and how far it can be held to its word. */
  readonly about: string;
  readonly seeds: readonly Seed[];
}

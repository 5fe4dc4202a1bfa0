import type { LabelSpec } from '../label.ts';
import type { Kind, Wart } from '../metric.ts';

/** A catalog file's data, as docs/catalog.schema.json describes it. */
export interface CatalogForm {
  readonly systems: readonly SystemForm[];
}

export interface SystemForm {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly jobs: readonly JobForm[];
}

export interface JobForm {
  readonly job: string;
  readonly targets: readonly string[];
  readonly path?: string;
  readonly interval: string;
  readonly timeout?: string;
  readonly partial?: boolean;
  readonly created?: boolean;
  readonly target: LabelForms;
  readonly metrics: readonly MetricForm[];
}

/** The keys of every type together: the schema says which type has which. */
export interface MetricForm {
  readonly name: string;
  readonly type: Kind;
  readonly unit?: string;
  readonly help: string;
  readonly labels?: LabelForms;
  readonly buckets?: readonly number[];
  readonly quantiles?: readonly number[];
  readonly warts?: readonly Wart[];
  readonly created?: false;
}

/** A list is the complete set of values. */
export type LabelForms = Readonly<Record<string, LabelSpec | readonly string[]>>;

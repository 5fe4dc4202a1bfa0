/** A place in a file that people wrote as text; lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong, or likely wrong, in what was read. Data: collected, sorted, reported; never thrown. */
export interface Diagnostic {
  /** `group/name`, permanent. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** One present-tense sentence that names the thing. */
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  /** As the user named it, relative to the project. */
  readonly file?: string;
  /** Where in the file, by title: dashboard, row, panel, query; or group, rule. */
  readonly path?: readonly string[];
  /** Only for files that people wrote as text. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The text that is wrong, and the part of it. */
  readonly expr?: string;
  readonly span?: { readonly from: number; readonly to: number };
  /** A second place in `expr` that explains the first, and what stands there. */
  readonly because?: {
    readonly message: string;
    readonly span: { readonly from: number; readonly to: number };
    readonly at?: Position;
    readonly end?: Position;
  };
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

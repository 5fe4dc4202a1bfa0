/** The world as a command sees it. */
export interface Io {
  readonly cwd: string;
  /** Results. */
  readonly out: (text: string) => void;
  /** Talk: findings of a build, warnings, progress. */
  readonly err: (text: string) => void;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether a person watches `err`. */
  readonly interactive: boolean;
}

/** One file a command; loaded when it is called. */
export interface Command {
  readonly help: string;
  readonly run: (argv: readonly string[], io: Io) => Promise<number>;
}

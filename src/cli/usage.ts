/** What the person at the keyboard can mend: a flag, a missing config, a folder in the way. Printed without a stack; exit 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

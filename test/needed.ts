import { expect, test } from 'vitest';

/** A test that a tool is there, where `note` says how to get it if not: else skipped, aloud, or failed where REQUIRE_TOOLS is set. */
export function needed(what: string, note: string | undefined): void {
  test(`${what} is here`, ({ skip }) => {
    if (note !== undefined && process.env['REQUIRE_TOOLS']) expect.fail(note);
    if (note !== undefined) skip(note);
  });
}

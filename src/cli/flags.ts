import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './usage.ts';

/** The flags and operands of a command; what it does not know is refused with the nearest that it does. */
export function flagsOf<const T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  argv: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>> {
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const near = nearest(token.name, [...Object.keys(options), 'help']);
    throw new UsageError(
      `\`promwright ${command}\` has no flag \`${token.rawName}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}`,
      `Run \`promwright help ${command}\` for its flags.`,
    );
  }
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

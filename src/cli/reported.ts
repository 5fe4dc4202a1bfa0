import type { Diagnostic } from '../diagnostic.ts';
import { rules } from '../lint/rules.ts';
import { github } from '../report/github.ts';
import { json } from '../report/json.ts';
import { counted } from '../report/order.ts';
import { sarif } from '../report/sarif.ts';
import { text } from '../report/text.ts';
import type { Io } from './io.ts';
import { see } from './see.ts';

export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

interface Linted {
  readonly files: number;
  readonly expressions: number;
  readonly all: boolean;
}

/** What a command that only finds prints. */
export function reported(
  format: Format,
  found: readonly Diagnostic[],
  { files, expressions, all }: Linted,
  io: Io,
): string {
  switch (format) {
    case 'json':
      return json(found, { files, expressions });
    case 'github':
      return github(found);
    case 'sarif':
      return sarif(
        found,
        rules.map(({ id, severity, summary, why, fix }) => ({ id, severity, summary, why, fix })),
      );
    case 'text': {
      const { errors, warnings } = counted(found);
      const sum = `${some(errors, 'error')}, ${some(warnings, 'warning')} in ${some(expressions, 'expression')} of ${some(files, 'file')}.\n`;
      const frames = text(found, { color: io.color, width: io.width, all, see });
      return frames === '' ? sum : `${frames}\n${sum}`;
    }
  }
}

const some = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

import type { Diagnostic } from '../diagnostic.ts';
import { counted, sorted } from './order.ts';
import { becauseOf, notesOf } from './words.ts';

/** Of errors, and of warnings, in a step: https://github.com/actions/toolkit/pull/734. */
const SHOWN = 10;

/**
 * Findings as workflow commands, which GitHub shows beside the code:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 */
export function github(diagnostics: readonly Diagnostic[]): string {
  const all = sorted(diagnostics);
  const { errors, warnings } = counted(all);
  const lines = all.map(commandOf);
  if (Math.max(errors, warnings) > SHOWN)
    lines.push(
      command(
        'notice',
        { title: 'promwright' },
        `${number(errors, 'error')} and ${number(warnings, 'warning')} in all. GitHub shows ${SHOWN} of each, the log of this step every one.`,
      ),
    );
  return lines.map((line) => `${line}\n`).join('');
}

function commandOf(diagnostic: Diagnostic): string {
  const { severity, rule, message, file, path, line, column, endLine, endColumn } = diagnostic;
  // GitHub drops columns where the lines differ (ValidateLinesAndColumns of actions/runner, ActionCommandManager.cs).
  const within = line !== undefined && (endLine ?? line) === line;
  const place = {
    file: file?.replaceAll('\\', '/'),
    line,
    ...(line !== undefined && { endLine }),
    ...(within && { col: column, endColumn: column === undefined ? undefined : endColumn }),
  };
  const because = becauseOf(diagnostic);
  const words = [
    message,
    ...(path && path.length > 0 ? [`in: ${path.join(' › ')}`] : []),
    ...(because === undefined ? [] : [`because: ${because}`]),
    ...notesOf(diagnostic),
  ];
  return command(severity, { ...place, title: rule }, words.join('\n'));
}

/** Escaped as `escapeData` and `escapeProperty` of actions/toolkit do (packages/core/src/command.ts). */
function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const set = Object.entries(properties).filter(([, value]) => value !== undefined);
  return `::${name} ${set.map(([key, value]) => `${key}=${property(String(value))}`).join(',')}::${escaped(data)}`;
}

const number = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

import type { Diagnostic } from '../diagnostic.ts';
import { json } from '../text/json.ts';
import { fingerprints } from './fingerprint.ts';
import { sorted } from './order.ts';
import { becauseOf, notesOf } from './words.ts';

export interface SarifRule {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /** The rule's page, in Markdown. */
  readonly page?: string;
  readonly helpUri?: string;
}

export interface SarifOptions {
  readonly informationUri?: string;
  /** Where a finding that names no file is shown: GitHub refuses all if one has no place (https://github.com/github/codeql-action/issues/2459). */
  readonly home?: string;
}

/** What GitHub takes of a run, and of a description: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning. */
const RESULTS = 25_000;
const LETTERS = 1024;

/** Findings as SARIF 2.1.0, for code scanning and whatever else reads it. */
export function sarif(
  diagnostics: readonly Diagnostic[],
  rules: readonly SarifRule[],
  { informationUri, home = 'promwright.config.ts' }: SarifOptions = {},
): string {
  const all = sorted(diagnostics);
  const known = new Set(rules.map(({ id }) => id));
  const others = new Map(all.filter(({ rule }) => !known.has(rule)).map(({ rule, severity }) => [rule, severity]));
  const descriptors = [
    ...rules.map(descriptorOf),
    ...[...others].map(([id, severity]) => descriptorOf({ id, severity, summary: id, why: id, fix: id })),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const prints = fingerprints(all);
  const results = all.map((diagnostic, index) =>
    resultOf({ ...diagnostic, file: diagnostic.file ?? home }, indexes.get(diagnostic.rule), prints[index]),
  );
  const kept = results.length <= RESULTS ? results : worst(results);
  return json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'promwright', informationUri, rules: descriptors } },
        ...(kept.length < results.length && { invocations: [cut(results.length)] }),
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that promwright ran in.' } } },
        columnKind: 'utf16CodeUnits',
        results: kept,
      },
    ],
  });
}

function descriptorOf({ id, severity, summary, why, fix, page, helpUri }: SarifRule) {
  const group = id.split('/')[0] ?? id;
  return {
    id,
    shortDescription: { text: summary.slice(0, LETTERS) },
    fullDescription: { text: (why === summary ? summary : `${summary} ${why}`).slice(0, LETTERS) },
    help: { text: [...new Set([summary, why, fix])].join('\n'), ...(page !== undefined && { markdown: page }) },
    helpUri,
    defaultConfiguration: { level: severity },
    properties: { tags: [group], 'problem.severity': severity },
  };
}

function resultOf(diagnostic: Diagnostic & { readonly file: string }, ruleIndex: number | undefined, print = '') {
  const { rule, severity, message, file, path, line, column, endLine, endColumn, because } = diagnostic;
  const artifactLocation = locationOf(file);
  const explains = becauseOf(diagnostic);
  const link = because?.at ? `[${explains?.replace(/[\\[\]]/g, '\\$&')}](1)` : explains;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: {
      text: [message, ...(link === undefined ? [] : [`because: ${link}`]), ...notesOf(diagnostic)].join('\n'),
    },
    locations: [
      {
        physicalLocation: { artifactLocation, ...regionOf({ line, column }, { line: endLine, column: endColumn }) },
        ...(path &&
          path.length > 0 && { logicalLocations: [{ name: path.at(-1), fullyQualifiedName: path.join(' › ') }] }),
      },
    ],
    ...(because?.at && {
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation, ...regionOf(because.at, because.end ?? {}) },
          message: { text: because.message },
        },
      ],
    }),
    // GitHub knows findings again by `primaryLocationLineHash` alone. Its upload action makes that from the line, and warns of
    // any other value (https://github.com/github/codeql-action/issues/4052), but leaves out a finding that has no line.
    partialFingerprints: { 'promwright/v1': print, ...(line === undefined && { primaryLocationLineHash: print }) },
  };
}

/** Relative to where the command ran, as files are named in findings, if it is not absolute. */
function locationOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const parts = file.replace(/\p{Surrogate}/gu, '\ufffd').split(/[\\/]/);
  const uri = parts.map(encodeURIComponent).join('/').replace(/^\.\//, '');
  if (/^[A-Za-z]%3A\//.test(uri)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

interface Place {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Without a line, none: the finding is about the whole file. */
function regionOf(start: Place, end: Place) {
  if (start.line === undefined) return {};
  const endColumn = start.column === undefined ? undefined : end.column;
  return { region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn } };
}

/** Errors before warnings, as many as GitHub takes, in their order. */
function worst<T extends { readonly level: string }>(results: readonly T[]): readonly T[] {
  const errors = results.filter(({ level }) => level === 'error').slice(0, RESULTS);
  let room = RESULTS - errors.length;
  const chosen = new Set(errors);
  return results.filter((result) => chosen.has(result) || (result.level !== 'error' && room-- > 0));
}

const cut = (count: number) => ({
  executionSuccessful: true,
  toolExecutionNotifications: [
    { level: 'warning', message: { text: `${count} findings are more than GitHub takes: ${RESULTS} are listed.` } },
  ],
});

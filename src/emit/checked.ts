import type { Diagnostic } from '../diagnostic.ts';
import { json } from '../text/json.ts';
import { yaml } from '../text/yaml.ts';
import type { OutputFile } from './file.ts';
import { validate } from './schema/validate.ts';

/** What a target makes, and where a schema refuses it. */
export interface Emitted {
  readonly files: readonly OutputFile[];
  readonly findings: readonly Diagnostic[];
}

export function merged(parts: readonly Emitted[]): Emitted {
  return { files: parts.flatMap((part) => part.files), findings: parts.flatMap((part) => part.findings) };
}

export function jsonFile(path: string, value: unknown): Emitted {
  return { files: [{ path, text: json(value) }], findings: validate(path, value) };
}

export function yamlFile(path: string, value: unknown, comment: string, lay?: Parameters<typeof yaml>[2]): Emitted {
  return { files: [{ path, text: yaml(value, comment, lay) }], findings: validate(path, value) };
}

/** The head of a file that people may open and would like to change. */
export function head(modules: readonly string[]): string {
  return `Made by promwright from ${modules.join(', ')}.\nDo not edit: change the source and build again.`;
}

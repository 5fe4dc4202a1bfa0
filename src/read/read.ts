import type { Diagnostic } from '../diagnostic.ts';
import { readAllows } from './allow.ts';
import { dashboardsOf } from './dashboard/dashboard.ts';
import type { Document } from './document.ts';
import { duplicateKeys, finding, unreadable } from './finding.ts';
import { controlIn, decode } from './input.ts';
import { readJson } from './json.ts';
import { alienWords, type Part, partsOf } from './kind.ts';
import { isNull, type Tree, type Unreadable } from './node.ts';
import { type File, fileOf } from './place.ts';
import { readGrafanaGroups } from './rules/grafana.ts';
import { readGroups } from './rules/groups.ts';
import { refusedRules } from './rules/refused.ts';
import { readYaml } from './yaml/yaml.ts';

/** What stands in a file, and what is wrong with the file itself; its expressions are not looked at. */
export interface Read {
  /** Absent where the file cannot be read. */
  readonly document?: Document;
  readonly findings: readonly Diagnostic[];
  /** It is a sound file, of none of the kinds. */
  readonly alien?: true;
}

/** Reads somebody else's file, of whatever kind its content shows; `path` is how findings name it. */
export function read(path: string, input: string | Uint8Array): Read {
  const found = decode(input);
  const file = fileOf(path, found.text);
  if ('problem' in found) return { findings: [unreadable(file, found.problem)] };
  const parsed = treeOf(found.text, found.marked);
  if ('problem' in parsed) return { findings: [unreadable(file, parsed.problem)] };
  const { documents, comments } = parsed.tree;
  if (documents.every(isNull)) return { findings: [unreadable(file, { message: 'The file is empty.', from: 0 })] };
  const parts = partsOf(documents);
  const findings = [...duplicateKeys(file, documents)];
  const [first] = parts;
  if (first === undefined) return { findings: [...findings, unreadable(file, alienWords(documents))], alien: true };
  const kept = first.kind === 'rule-file' ? [first] : parts.filter(({ kind }) => kind !== 'rule-file');
  const allows = readAllows(file, comments);
  const groups = kept.flatMap((part) => groupsIn(file, part, allows.above));
  const dashboards = kept.flatMap((part) => dashboardsOf(file, part));
  for (const part of kept) findings.push(...refusedRules(file, part));
  if (first.kind === 'rule-file') findings.push(...moreDocuments(file, documents, first));
  return {
    document: { path, kind: first.kind, groups, dashboards },
    findings: [...findings, ...allows.findings()],
  };
}

function treeOf(text: string, marked: boolean): { readonly tree: Tree } | { readonly problem: Unreadable } {
  if (!/^\s*(?:\{\s*(?:["}]|$)|\[)/.test(text)) return yamlOf(text);
  const json = readJson(text);
  if ('node' in json) {
    const message = 'The file begins with a byte order mark, which JSON does not have.';
    if (marked) return { problem: { message, fix: 'Save it as UTF-8 without a mark.', from: 0 } };
    return { tree: { documents: [json.node], comments: [] } };
  }
  // What is almost JSON may be YAML, as which Prometheus and Kubernetes read their files.
  if (!/"?groups"?\s*:/.test(text)) return json;
  const yaml = yamlOf(text);
  const isRules = 'tree' in yaml && partsOf(yaml.tree.documents).some(({ kind }) => !kind.startsWith('dashboard'));
  return isRules ? yaml : json;
}

function yamlOf(text: string): { readonly tree: Tree } | { readonly problem: Unreadable } {
  const problem = controlIn(text);
  return problem === undefined ? readYaml(text) : { problem };
}

function groupsIn(file: File, part: Part, above: ReturnType<typeof readAllows>['above']): Document['groups'] {
  if (part.kind === 'grafana-alerting') return readGrafanaGroups(file, part.node, above);
  return part.kind === 'rule-file' || part.kind === 'prometheus-rule' ? readGroups(file, part.node, above) : [];
}

/** Prometheus reads one document and says of the others no more than a line in its log. */
function moreDocuments(file: File, documents: Tree['documents'], part: Part): readonly Diagnostic[] {
  const first = documents.findIndex((node) => node === part.node);
  const lost = first > 0 ? part.node : documents.slice(1).find((node) => !isNull(node));
  if (lost === undefined) return [];
  const message =
    first > 0
      ? 'The rules stand in a later YAML document; Prometheus reads only the first of a file.'
      : 'Prometheus reads only the first YAML document of a rule file: this one is lost.';
  return [
    finding(file, 'rule-file/more-documents', lost.from, { message, fix: 'Put each document into a file of its own.' }),
  ];
}

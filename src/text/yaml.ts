import { Document, visit } from 'yaml';

/** Line breaks of YAML 1.1 that are none in 1.2: Go's reader and PyYAML fold them, even within quotes. */
const BREAKS = /[\u0085\u2028\u2029]/g;

/** YAML that readers of 1.1 and of 1.2 read alike, keys in the order they were set, `comment` at its head; `lay` may say what stands on one line. */
export function yaml(value: unknown, comment?: string, lay?: (document: Document) => void): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  lay?.(document);
  if (comment !== undefined) document.commentBefore = comment.replace(/^/gm, ' ');
  const text = print(document);
  if (text.search(BREAKS) < 0) return text;
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.search(BREAKS) >= 0) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return print(document).replace(BREAKS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function print(document: Document): string {
  return document.toString({ lineWidth: 0, blockQuote: 'literal' });
}

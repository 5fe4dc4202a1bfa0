/** Text that is markup, and may stand in a page as it is. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** Markup whose parts are escaped unless they are markup themselves, so that no value of a label can be. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: texts.map((text, i) => (i === 0 ? text : `${markupOf(parts[i - 1])}${text}`)).join('') };
}

/** Data for a script: nothing in it ends the script. */
export function data(value: unknown): Html {
  return { markup: JSON.stringify(value).replaceAll('<', '\\u003c') };
}

/** Words with `code` and paragraphs. */
export function prose(text: string): Html {
  const markup = escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
  return { markup };
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] as string);
}

const LEGACY_LABEL = /^[A-Za-z_]\w*$/;
const LEGACY_METRIC = /^[A-Za-z_:][\w:]*$/;

/** Grafana's variables: `$x`, `${x}`, `${x:format}`, `${x.field:format}`, `[[x]]`, `[[x:format]]`. */
export const VARIABLE = /\$\w+|\$\{\w[^}]*\}|\[\[\w+(?:\.\w+)?(?::\w+)?\]\]/g;
const VARIABLES_ONLY = new RegExp(`^(?:${VARIABLE.source})$`);

/** Words which start something else where a metric's name could stand. */
const TAKEN = new Set(['atan2', 'bool', 'group_left', 'group_right', 'ignoring', 'inf', 'nan', 'on']);

/** Whether the word can be written as a metric's name without quotes; the variables in it count as letters. */
export function isMetricWord(name: string): boolean {
  return LEGACY_METRIC.test(name) ? !TAKEN.has(name.toLowerCase()) : LEGACY_METRIC.test(fill(name));
}

/** Whether the word can be written as a label's name without quotes; the variables in it count as letters. */
export function isLabelWord(name: string): boolean {
  return LEGACY_LABEL.test(name) || LEGACY_LABEL.test(fill(name));
}

/** The same for the labels of `by`, `on` and the like, where numbers are read before labels and `without` was forgotten. */
export function isGroupingWord(name: string): boolean {
  return isLabelWord(name) && !/^(?:inf|nan|without)$/i.test(name);
}

export const isVariable = (name: string) => VARIABLES_ONLY.test(name);

/** Whether Grafana fills in some of the text, so that what it says is not known here. */
export const hasVariable = (text: string) => /[$[]/.test(text) && text.search(VARIABLE) >= 0;

const fill = (name: string) => (/[$[]/.test(name) ? name.replace(VARIABLE, 'x') : name);

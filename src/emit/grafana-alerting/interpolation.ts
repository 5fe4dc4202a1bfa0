/**
 * Grafana replaces `$NAME` and `${NAME}` in most strings of a provisioning file by environment variables; `$$` stands for a dollar
 * (pkg/services/provisioning/values).
 */
export function escaped(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/**
 * In annotations it replaced nothing until 2026, so that `$$` stayed two dollars, and `${NAME}` and `$__env{NAME}` alone since: a dollar that could
 * begin one is printed by the template instead, which every Grafana reads alike.
 */
export function annotation(text: string): string {
  return text.replace(/\$(?=\$|(?:__\w+)?\{)/g, '{{ "$" }}');
}

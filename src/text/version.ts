/** Whether the one version, as `2.42`, is older than the other. */
export function isBefore(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [since = 0, from = 0] = other.split('.').map(Number);
  return major < since || (major === since && minor < from);
}

/** Paths are relative to the repository. */
export function generate(): Promise<readonly { readonly path: string; readonly text: string }[]>;

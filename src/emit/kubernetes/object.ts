import type { Settings } from '../../model/config.ts';
import { slug } from '../slug.ts';

export type Kubernetes = Settings['kubernetes'];

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#rfc-1035-label-names */
export function objectName(text: string): string {
  return slug(text, /[^a-z0-9-]/g, 63).replace(/^(?![a-z])/, 'x');
}

export function metadata(
  { namespace }: Kubernetes,
  name: string,
  labels: Readonly<Record<string, string>>,
): { readonly name: string; readonly namespace?: string; readonly labels: Readonly<Record<string, string>> } {
  return { name, ...(namespace !== undefined && { namespace }), labels };
}

export const MANAGED = { 'app.kubernetes.io/managed-by': 'promwright' };

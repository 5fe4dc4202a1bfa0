import { createHash } from 'node:crypto';

/**
 * A name that another program takes: the text itself where that is legal and short enough, else what is legal of it and a hash of the whole, so
 * that two texts never share a name. `illegal` matches single characters.
 */
export function slug(text: string, illegal: RegExp, longest: number): string {
  const legal = text.replaceAll(illegal, '-');
  if (legal === text && text.length <= longest) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${legal.slice(0, longest - 9).replace(/-+$/, '')}-${hash}`;
}

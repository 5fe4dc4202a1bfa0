import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import type { Allow, Linted, Placed } from './subject.ts';

/** What is allowed for no reason, of a rule that does not exist, or where nothing is found. */
export function unneeded(
  linted: Linted,
  used: ReadonlySet<Allow>,
  only: (rule: Rule) => boolean,
): readonly Diagnostic[] {
  const open = linted.query.some(({ known }) => !known.closed);
  const said = new Set<Allow>();
  const subjects: readonly Placed[] = Object.values(linted).flat();
  for (const { allow } of subjects) for (const one of allow) said.add(one);
  return [...said].flatMap((allow): readonly Diagnostic[] => {
    const { rule, why, file, path, at } = allow;
    const place = { file, path, ...at };
    const known = rules.find(({ id }) => id === rule);
    if (!known) {
      const near = nearest(
        rule,
        rules.map(({ id }) => id),
      );
      const fix = near === undefined ? 'Remove it.' : `Did you mean \`${near}\`?`;
      return [
        {
          rule: 'allow/unknown-rule',
          severity: 'error',
          message: `There is no rule \`${rule}\` to allow.`,
          fix,
          ...place,
        },
      ];
    }
    if (why.trim() === '')
      return [
        {
          rule: 'allow/reason',
          severity: 'error',
          message: `\`${rule}\` is allowed for no reason.`,
          fix: 'Say why it does not apply here.',
          ...place,
        },
      ];
    // A rule that was not asked for, or knew no metrics, could have found something.
    if (used.has(allow) || open || !only(known) || !known.check) return [];
    return [
      {
        rule: 'allow/unneeded',
        severity: 'warning',
        message: `\`${rule}\` is allowed here, where it finds nothing.`,
        fix: 'Remove what allows it.',
        ...place,
      },
    ];
  });
}

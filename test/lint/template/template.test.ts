import { expect, test } from 'vitest';
import { parseTemplate } from '../../../src/lint/template/parse.ts';
import { usesOf } from '../../../src/lint/template/use.ts';
import { TEMPLATES } from './table.ts';

test.each(TEMPLATES.map(([template, verdict, message]) => ({ template, verdict, message })))(
  '$template is $verdict',
  ({ template, verdict, message }) => {
    const parsed = parseTemplate(template);
    const faults = parsed.ok ? usesOf(parsed.nodes).faults : [parsed.problem];
    expect(parsed.ok ? (faults.length > 0 ? 'fails' : 'fine') : 'refused').toBe(verdict);
    if (message !== undefined) expect(faults[0]?.message).toBe(message);
    for (const { span } of faults) {
      expect(span.from).toBeLessThan(span.to);
      expect(span.to).toBeLessThanOrEqual(template.length);
    }
  },
);

// What a template prints of the labels; a `?` where it first asks whether the label is there.
test.each([
  ['{{ $labels.a }} {{ .Labels.b }} {{ index $labels "c" }}', 'a b c'],
  ['{{ $externalLabels.a }}', ''],
  ['{{ if $labels.a }}{{ $labels.a }}{{ $labels.b }}{{ end }}{{ $labels.a }}', 'a? a? b a'],
  ['{{ with $labels.a }}{{ . }}{{ end }}', 'a?'],
  ['{{ or $labels.a $labels.b }}', 'a? b?'],
  ['{{ range query "up" }}{{ .Labels.a }}{{ end }}', ''],
  ['{{ with printf "up{a=\'%s\'}" $labels.a | query }}{{ . | first | value }}{{ end }}', 'a'],
  ['{{ $all := $labels }}{{ $all.a }}', 'a'],
])('%s prints the labels %s', (template, expected) => {
  const parsed = parseTemplate(template);
  const labels = parsed.ok ? usesOf(parsed.nodes).labels : [];
  expect(labels.map(({ label, guarded }) => `${label}${guarded ? '?' : ''}`).join(' ')).toBe(expected);
});

test('what is done to the value', () => {
  const parsed = parseTemplate(
    '{{ $value }}% {{ $value | humanize }} {{ printf "%.1f" .Value }}s {{ if gt $value 1.0 }}x{{ end }}',
  );
  const values = parsed.ok ? usesOf(parsed.nodes).values : [];
  expect(values.map(({ fn, format, after }) => [fn, format, after])).toEqual([
    [undefined, undefined, '% '],
    ['humanize', undefined, ' '],
    ['printf', '%.1f', 's '],
  ]);
});

test('no text makes it hang or throw', () => {
  for (const [template] of TEMPLATES)
    for (let i = 0; i <= template.length; i += 1) {
      const cut = parseTemplate(template.slice(0, i) + template.slice(i + 1));
      if (cut.ok) usesOf(cut.nodes);
    }
  const deep = `{{ ${'('.repeat(20_000)}1${')'.repeat(20_000)} }}`;
  expect(parseTemplate(deep).ok).toBe(false);
  expect(parseTemplate('{{ if true }}'.repeat(20_000)).ok).toBe(false);
});

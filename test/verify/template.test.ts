import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { TEMPLATES } from '../lint/template/table.ts';
import { bothMajors, promtool, promtools } from '../promtool.ts';

const folder = mkdtempSync(join(tmpdir(), 'templates-'));

function rulesFile(name: string, templates: readonly (readonly [name: string, text: string])[]): string {
  const rules = templates.map(([alert, text]) => ({ alert, expr: 'x > 1', annotations: { text } }));
  const path = join(folder, name);
  writeFileSync(path, stringify({ groups: [{ name: 'g', rules }] }));
  return path;
}

const named = TEMPLATES.map(([text, verdict], i) => ({ name: `T${i}x`, text, verdict }));

bothMajors('promtool');

for (const { bin, version } of promtools())
  describe(version, () => {
    const checked = promtool(bin, [
      'check',
      'rules',
      '--lint=none',
      rulesFile(
        'all.yml',
        named.map(({ name, text }) => [name, text]),
      ),
    ]);
    test.each(named)('loads $text unless it is refused', ({ name, verdict }) => {
      expect(checked.output.includes(`"${name}"`)).toBe(verdict === 'refused');
    });

    const loaded = named.filter(({ verdict }) => verdict !== 'refused');
    const rules = rulesFile(
      'loaded.yml',
      loaded.map(({ name, text }) => [name, text]),
    );
    const unit = join(folder, 'test.yml');
    const input_series = [{ series: 'x{job="j",instance="h:80"}', values: '5.5x5' }];
    // No alert is expected: promtool prints what it got.
    const alert_rule_test = loaded.map(({ name }) => ({ eval_time: '1m', alertname: name, exp_alerts: [] }));
    writeFileSync(unit, stringify({ rule_files: [rules], tests: [{ interval: '1m', input_series, alert_rule_test }] }));
    const { output } = promtool(bin, ['test', 'rules', unit]);
    test.each(loaded)('renders $text unless it fails', ({ name, verdict }) => {
      const part = output.slice(output.indexOf(`alertname: ${name}`)).split('alertname: ')[1] ?? '';
      expect(part).toContain('Annotations');
      expect(/error expanding template|%!/.test(part), part).toBe(verdict === 'fails');
    });
  });

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { emit } from '../../src/emit/emit.ts';
import { validate } from '../../src/emit/schema/validate.ts';
import { generate, OUTPUT } from '../../tools/schemas.mjs';
import { resolved } from './sample.ts';

test('the validators are those of the schemas', async () => {
  const current = readFileSync(OUTPUT, 'utf8') === (await generate());
  expect(current, 'src/emit/schema/validators.gen.ts is not what its schemas make. Run `node tools/schemas.mjs`.').toBe(
    true,
  );
});

const DASHBOARD = 'grafana/dashboards/gateway/gateway.json';
const RULES = 'prometheus/rules/gateway.rules.yml';
const PROMETHEUS = 'prometheus/prometheus.yml';
const PROVIDER = 'grafana/provisioning/dashboards/promwright.yaml';
const SOURCES = 'grafana/provisioning/datasources/promwright.yaml';

let values: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  const { files } = await emit(resolved);
  values = new Map(
    files.map(({ path, text }) => [
      path,
      path.endsWith('.json') ? JSON.parse(text) : path.endsWith('ml') ? parseYaml(text) : text,
    ]),
  );
});

type Steps = readonly (string | number)[];

/** A copy of what is emitted with one thing changed, or taken out where it becomes undefined. */
function changed(path: string, steps: Steps, to: unknown): unknown {
  const copy = structuredClone(values.get(path)) as Record<string | number, unknown>;
  const above = steps.slice(0, -1).reduce((value, step) => value[step] as typeof copy, copy);
  const last = steps.at(-1) as string | number;
  if (to === undefined) delete above[last];
  else above[last] = to;
  return copy;
}

const CASES: readonly (readonly [string, string, Steps, unknown, string])[] = [
  [
    'a uid that is too long',
    DASHBOARD,
    ['uid'],
    'x'.repeat(41),
    `\`uid\` is "${'x'.repeat(41)}", which does not match \`^[A-Za-z0-9_-]{1,40}$\``,
  ],
  ['no title', DASHBOARD, ['title'], undefined, 'the whole lacks `title`'],
  ['a blank title', DASHBOARD, ['title'], ' ', '`title` is " ", which does not match `\\S`'],
  ['an unknown key at the root', DASHBOARD, ['version'], 1, 'the whole has the unknown key `version`'],
  ['an unknown panel type', DASHBOARD, ['panels', 1, 'type'], 'graph', '`panels[1]` has the unknown `type` "graph"'],
  [
    'an unknown option',
    DASHBOARD,
    ['panels', 1, 'options', 'legend', 'asTable'],
    true,
    '`panels[1].options.legend` has the unknown key `asTable`',
  ],
  [
    'an option of another kind of panel',
    DASHBOARD,
    ['panels', 3, 'options', 'legend'],
    {},
    '`panels[3].options` has the unknown key `legend`',
  ],
  [
    'an expression that is no text',
    DASHBOARD,
    ['panels', 1, 'targets', 0, 'expr'],
    5,
    '`panels[1].targets[0].expr` is 5, not of the type string',
  ],
  [
    'a target without refId',
    DASHBOARD,
    ['panels', 1, 'targets', 0, 'refId'],
    undefined,
    '`panels[1].targets[0]` lacks `refId`',
  ],
  ['a panel beyond the grid', DASHBOARD, ['panels', 1, 'gridPos', 'w'], 25, '`panels[1].gridPos.w` is 25, not <= 24'],
  ['a panel without id', DASHBOARD, ['panels', 1, 'id'], 0, '`panels[1].id` is 0, not >= 1'],
  [
    'a first threshold with a value',
    DASHBOARD,
    ['panels', 1, 'fieldConfig', 'defaults', 'thresholds', 'steps', 0, 'value'],
    1,
    '`panels[1].fieldConfig.defaults.thresholds.steps[0].value` is 1, not of the type null',
  ],
  [
    'a colour that is none',
    DASHBOARD,
    ['panels', 1, 'fieldConfig', 'defaults', 'thresholds', 'steps', 0, 'color'],
    'pink',
    '`panels[1].fieldConfig.defaults.thresholds.steps[0].color` is "pink", none of ["green","yellow","orange","red","blue","purple","text"]',
  ],
  [
    'a fault within a closed row',
    DASHBOARD,
    ['panels', 7, 'panels', 2, 'options', 'calculate'],
    true,
    '`panels[7].panels[2].options.calculate` is true, not false',
  ],
  [
    'a row within a row',
    DASHBOARD,
    ['panels', 7, 'panels', 4, 'type'],
    'row',
    '`panels[7].panels[4]` has the unknown `type` "row"',
  ],
  [
    'a transformation too many',
    DASHBOARD,
    ['panels', 7, 'panels', 0, 'transformations', 2],
    {},
    '`panels[7].panels[0].transformations` has more than 2 items',
  ],
  [
    'an unknown property of a column',
    DASHBOARD,
    ['panels', 7, 'panels', 0, 'fieldConfig', 'overrides', 0, 'properties', 0, 'id'],
    'min',
    '`panels[7].panels[0].fieldConfig.overrides[0].properties[0]` has the unknown `id` "min"',
  ],
  [
    'a variable of another type',
    DASHBOARD,
    ['templating', 'list', 1, 'type'],
    'custom',
    '`templating.list[1]` has the unknown `type` "custom"',
  ],
  [
    'a link that is hidden in a menu',
    DASHBOARD,
    ['links', 0, 'placement'],
    'inControlsMenu',
    '`links[0]` has the unknown key `placement`',
  ],
  [
    'a provider with a folder',
    PROVIDER,
    ['providers', 0, 'folder'],
    'x',
    '`providers[0]` has the unknown key `folder`',
  ],
  ['a data source without uid', SOURCES, ['datasources', 0, 'uid'], undefined, '`datasources[0]` lacks `uid`'],
  [
    'an interval that is none',
    SOURCES,
    ['datasources', 0, 'jsonData', 'timeInterval'],
    '15',
    '`datasources[0].jsonData.timeInterval` is "15", which does not match',
  ],
  [
    'an unknown key of a scrape',
    PROMETHEUS,
    ['scrape_configs', 0, 'interval'],
    '1m',
    '`scrape_configs[0]` has the unknown key `interval`',
  ],
  [
    'an unknown key of a rule',
    RULES,
    ['groups', 1, 'rules', 0, 'severity'],
    'x',
    '`groups[1].rules[0]` has the unknown key `severity`',
  ],
  [
    'a recording with annotations',
    RULES,
    ['groups', 0, 'rules', 0, 'annotations'],
    {},
    '`groups[0].rules[0]` has the unknown key `annotations`',
  ],
  [
    'a recording with for',
    RULES,
    ['groups', 0, 'rules', 0, 'for'],
    '1m',
    '`groups[0].rules[0]` has the unknown key `for`',
  ],
  ['an alert without name', RULES, ['groups', 1, 'rules', 0, 'alert'], undefined, '`groups[1].rules[0]` lacks `alert`'],
  [
    'a label that is no text',
    RULES,
    ['groups', 1, 'rules', 1, 'labels', 'severity'],
    1,
    '`groups[1].rules[1].labels.severity` is 1, not of the type string',
  ],
  [
    'a label with an illegal name',
    RULES,
    ['groups', 1, 'rules', 1, 'labels', 'a-b'],
    '',
    '`groups[1].rules[1].labels` has the illegal key `a-b`',
  ],
  [
    'a duration with a space',
    RULES,
    ['groups', 1, 'rules', 1, 'for'],
    '1h 5m',
    '`groups[1].rules[1].for` is "1h 5m", which does not match',
  ],
];

describe('the schemas refuse', () => {
  test.each(CASES)('%s', (_, path, steps, to, message) => {
    const findings = validate(path, changed(path, steps, to));
    expect(findings.map((finding) => finding.rule)).toContain('emit/schema');
    expect(findings[0]?.message).toContain(`In \`${path}\`, ${message}`);
  });

  test('with one finding a fault', () => {
    for (const [, path, steps, to] of CASES.filter(([, , , , message]) => message.includes('unknown')))
      expect(validate(path, changed(path, steps, to)), steps.join('.')).toHaveLength(1);
  });

  test('and take what is emitted', () => {
    for (const [path, value] of values) expect(validate(path, value), path).toEqual([]);
  });
});

test('a dashboard of an impossible title is a finding, not an exception', async () => {
  const [dashboard] = resolved.dashboards;
  const { findings } = await emit({ ...resolved, dashboards: dashboard ? [{ ...dashboard, title: '' }] : [] });
  expect(findings.map(({ message }) => message)).toEqual([
    'In `grafana/dashboards/gateway/gateway.json`, `title` is "", which does not match `\\S`.',
  ]);
});

describe('closed: every object that we emit refuses a key more', () => {
  const OPEN =
    /\.(labels|annotations|excludeByName|renameByName)$|\.mappings\[\d+\]\.(value\[\d+\]\.)?options$|\.value\[\d+\]\.options$/;
  test.each([DASHBOARD, RULES, PROMETHEUS, PROVIDER, SOURCES])('%s', (path) => {
    const missed: string[] = [];
    const visit = (value: unknown, steps: Steps, at: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value) && !OPEN.test(at)) {
        const found = validate(path, changed(path, [...steps, 'surplus'], 1));
        if (!found.some(({ message }) => message.includes('unknown key `surplus`'))) missed.push(at);
      }
      for (const [key, item] of Object.entries(value))
        visit(
          item,
          [...steps, Array.isArray(value) ? Number(key) : key],
          Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`,
        );
    };
    visit(values.get(path), [], '');
    expect(missed).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments, parse as parseYaml } from 'yaml';
import { emit } from '../../src/emit/emit.ts';
import { validate } from '../../src/emit/schema/validate.ts';
import { TARGETS } from '../../src/emit/target.ts';
import { generate } from '../../tools/schemas.mjs';
import { resolved } from './sample.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the validators are those of the schemas', async () => {
  const stale = (await generate()).filter(({ path, text }) => readFileSync(`${root}${path}`, 'utf8') !== text);
  const paths = stale.map(({ path }) => path);
  expect(paths, `${paths.join(', ')} is not what its schema makes. Run \`node tools/schemas.mjs\`.`).toEqual([]);
});

const DASHBOARD = 'grafana/dashboards/gateway/gateway.json';
const RULES = 'prometheus/rules/gateway.rules.yml';
const PROMETHEUS = 'prometheus/prometheus.yml';
const PROVIDER = 'grafana/provisioning/dashboards/promwright.yaml';
const SOURCES = 'grafana/provisioning/datasources/promwright.yaml';
const ALERTING = 'grafana/provisioning/alerting/gateway.yaml';
const COMPOSE = 'compose.yaml';
const ALERTMANAGER = 'alertmanager/alertmanager.yml';
const OBJECTS = 'kubernetes/gateway.yaml';
const CONFIG_MAP = 'kubernetes/dashboards/gateway.yaml';

let values: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  const { files } = await emit({ ...resolved, settings: { ...resolved.settings, targets: TARGETS } });
  values = new Map(files.map(({ path, text }) => [path, read(path, text)]));
});

function read(path: string, text: string): unknown {
  if (path.endsWith('.json')) return JSON.parse(text);
  if (path === OBJECTS) return parseAllDocuments(text).map((document) => document.toJS());
  return path.endsWith('ml') ? parseYaml(text) : text;
}

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
  [
    'a key of Terraform in a Grafana alert',
    ALERTING,
    ['groups', 1, 'rules', 0, 'keep_firing_for'],
    '1m',
    '`groups[1].rules[0]` has the unknown key `keep_firing_for`',
  ],
  [
    'a folder that is named by uid',
    ALERTING,
    ['groups', 0, 'folderUid'],
    'x',
    '`groups[0]` has the unknown key `folderUid`',
  ],
  [
    'a Grafana alert without uid',
    ALERTING,
    ['groups', 1, 'rules', 0, 'uid'],
    undefined,
    '`groups[1].rules[0]` lacks `uid`',
  ],
  ['an empty interval', ALERTING, ['groups', 0, 'interval'], '', '`groups[0].interval` is "", which does not match'],
  [
    'a dollar in a label',
    ALERTING,
    ['groups', 1, 'rules', 1, 'labels', 'team'],
    '{{ $labels.team }}',
    '`groups[1].rules[1].labels.team` is "{{ $labels.team }}", which does not match',
  ],
  [
    'a variable of the environment in an annotation',
    ALERTING,
    ['groups', 1, 'rules', 1, 'annotations', 'summary'],
    'first\n${HOME}',
    '`groups[1].rules[1].annotations.summary` is "first\\n${HOME}", which does not match',
  ],
  [
    'a panel of no dashboard',
    ALERTING,
    ['groups', 1, 'rules', 0, 'annotations', '__panelId__'],
    '1',
    '`groups[1].rules[0].annotations` fails `dependencies`',
  ],
  [
    'a model that is text',
    ALERTING,
    ['groups', 1, 'rules', 0, 'data', 0, 'model'],
    '{}',
    '`groups[1].rules[0].data[0].model` is "{}", not of the type object',
  ],
  [
    'a port for all the world',
    COMPOSE,
    ['services', 'grafana', 'ports', 0],
    '3000:3000',
    '`services.grafana.ports[0]` is "3000:3000", which does not match',
  ],
  [
    'a password in clear',
    COMPOSE,
    ['services', 'grafana', 'environment', 'GF_SECURITY_ADMIN_PASSWORD'],
    'admin',
    '`services.grafana.environment.GF_SECURITY_ADMIN_PASSWORD` is "admin", which does not match',
  ],
  [
    'an image of no version',
    COMPOSE,
    ['services', 'prometheus', 'image'],
    'prom/prometheus:latest',
    '`services.prometheus.image` is "prom/prometheus:latest", which does not match',
  ],
  [
    'a mount that may be written',
    COMPOSE,
    ['services', 'prometheus', 'volumes', 0, 'read_only'],
    false,
    '`services.prometheus.volumes[0].read_only` is false, not true',
  ],
  [
    'a matcher without quotes',
    ALERTMANAGER,
    ['route', 'routes', 0, 'matchers', 0],
    'severity=critical',
    '`route.routes[0].matchers[0]` is "severity=critical", which does not match',
  ],
  [
    'a password in a URL',
    ALERTMANAGER,
    ['receivers', 0, 'webhook_configs', 0, 'url'],
    'http://user:word@example.com/page',
    '`receivers[0].webhook_configs[0].url` is "http://user:word@example.com/page", which does not match',
  ],
  ['an object of another kind', OBJECTS, [0, 'kind'], 'Pod', '`[0]` has the unknown `kind` "Pod"'],
  [
    'an unknown key of an endpoint',
    OBJECTS,
    [1, 'spec', 'endpoints', 0, 'scrape_timeout'],
    '1s',
    '`[1].spec.endpoints[0]` has the unknown key `scrape_timeout`',
  ],
  [
    'a name that Kubernetes refuses',
    OBJECTS,
    [0, 'metadata', 'name'],
    'Gateway_1',
    '`[0].metadata.name` is "Gateway_1", which does not match',
  ],
  [
    'a label that is no text',
    CONFIG_MAP,
    ['metadata', 'labels', 'grafana_dashboard'],
    1,
    '`metadata.labels.grafana_dashboard` is 1, not of the type string',
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
    /\.(labels|annotations|excludeByName|renameByName|matchLabels|selector|data|services|volumes|depends_on)$|\.mappings\[\d+\]\.(value\[\d+\]\.)?options$|\.value\[\d+\]\.options$/;
  test.each([DASHBOARD, RULES, PROMETHEUS, PROVIDER, SOURCES, ALERTING, COMPOSE, ALERTMANAGER, OBJECTS, CONFIG_MAP])(
    '%s',
    (path) => {
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
    },
  );
});

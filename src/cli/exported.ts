import type { Diagnostic } from '../diagnostic.ts';
import type { System } from '../metric/system.ts';
import type { Config } from '../model/config.ts';
import type { Dashboard } from '../model/dashboard.ts';
import type { RuleGroup } from '../model/rule.ts';
import type { ScenarioFires } from '../model/test/scenarios.ts';
import type { AlertTests } from '../model/test/tests.ts';

/** A module's exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly kinds: readonly ('config' | 'dashboard' | 'ruleGroup' | 'tests' | 'scenarios')[];
  readonly words: string;
  readonly fix: string;
}

const config: Wanted = {
  kinds: ['config'],
  words: '`defineConfig(…)`',
  fix: 'Write `export default defineConfig({ systems: […] })`.',
};
const dashboard: Wanted = {
  kinds: ['dashboard'],
  words: 'a dashboard or an array of dashboards',
  fix: 'Write `export default dashboard({ … })`, or start the name of a file that others import with `_`.',
};
const group: Wanted = {
  kinds: ['ruleGroup'],
  words: 'a rule group or an array of rule groups',
  fix: 'Write `export default ruleGroup({ … })`, or start the name of a file that others import with `_`.',
};
const test: Wanted = {
  kinds: ['tests', 'scenarios'],
  words: 'the tests of an alert, or an array of such and of `scenarios(…)`',
  fix: 'Write `export default [tests(someAlert, { … })]`, or start the name of a file that others import with `_`.',
};

export interface Checked<T> {
  readonly values: readonly T[];
  readonly finding?: Diagnostic;
}

export function configIn(file: string, exports: Exports): Checked<Config> {
  const { default: value } = exports;
  if (!isOf(value, 'config')) return { values: [], finding: refused(file, exports, config) };
  const { systems } = value as Partial<Config>;
  if (Array.isArray(systems) && systems.every((system) => isOf(system, 'system'))) return { values: [value as Config] };
  return {
    values: [],
    finding: {
      rule: 'load/export',
      severity: 'error',
      message: `\`systems\` of \`${file}\` is ${described(systems)}, not an array of systems.`,
      fix: "Import systems from `promwright/catalog/…`, or declare one with `system('name', { … })`.",
      file,
    },
  };
}

export function dashboardsIn(file: string, exports: Exports): Checked<Dashboard> {
  return listIn(file, exports, dashboard) as Checked<Dashboard>;
}

export function groupsIn(file: string, exports: Exports): Checked<RuleGroup> {
  return listIn(file, exports, group) as Checked<RuleGroup>;
}

export function testsIn(file: string, exports: Exports): Checked<AlertTests | ScenarioFires> {
  return listIn(file, exports, test) as Checked<AlertTests | ScenarioFires>;
}

/** The systems among a module's exports, by default or by name, alone or in arrays. */
export function systemsIn(file: string, exports: Exports): Checked<System> {
  const values = new Set(Object.values(exports).flat().filter(isSystem));
  if (values.size > 0) return { values: [...values] };
  const found = Object.entries(exports).filter(([name, value]) => name !== 'default' || !isEmpty(value));
  const listed = found.map(([name, value]) => `\`${name}\` (${described(value)})`).join(', ');
  return {
    values: [],
    finding: {
      rule: 'load/export',
      severity: 'error',
      message: `\`${file}\` exports ${listed === '' ? 'nothing' : listed}: expected a system.`,
      fix: "Write `export const shop = system('shop', { … })`.",
      file,
    },
  };
}

function isSystem(value: unknown): value is System {
  if (!isOf(value, 'system')) return false;
  const { name, jobs, metrics } = value as Partial<System>;
  return typeof name === 'string' && Array.isArray(jobs) && Array.isArray(metrics);
}

function listIn(file: string, exports: Exports, wanted: Wanted): Checked<unknown> {
  const { default: value } = exports;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.every((one) => isOneOf(one, wanted.kinds))) return { values };
  return { values: [], finding: refused(file, exports, wanted) };
}

function refused(file: string, exports: Exports, { kinds, words, fix }: Wanted): Diagnostic {
  const names = Object.keys(exports).filter((name) => name !== 'default');
  const found = exports['default'];
  const message =
    'default' in exports && !isEmpty(found)
      ? `\`${file}\` default-exports ${describedList(found, kinds)}, not ${words}.`
      : names.length > 0
        ? `\`${file}\` exports ${names.map((name) => `\`${name}\``).join(', ')} but nothing by default: expected ${words}.`
        : `\`${file}\` exports nothing: expected ${words}.`;
  return { rule: 'load/export', severity: 'error', message, fix, file };
}

function describedList(value: unknown, kinds: readonly string[]): string {
  if (!Array.isArray(value)) return described(value);
  const wrong = value.findIndex((one) => !isOneOf(one, kinds));
  return `an array whose item ${wrong + 1} is ${described(value[wrong])}`;
}

const articles: Readonly<Record<string, string>> = {
  config: 'a config',
  dashboard: 'a dashboard',
  ruleGroup: 'a rule group',
  tests: 'the tests of an alert',
  scenarios: 'what scenarios fire',
  system: 'a system',
};

function described(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return `the ${typeof value} \`${(value as number).toString()}\``;
  if ('then' in value) return 'a promise (`await` it)';
  if ('kind' in value && typeof value.kind === 'string')
    return articles[value.kind] ?? `an object of kind \`${value.kind}\``;
  if ('rule' in value) return value.rule === 'alert' ? 'an alert' : 'a recording';
  if ('panels' in value) return 'a row';
  return 'an object that no function of promwright made';
}

/** What a module without any export has by default, once it is bundled. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function isOneOf(value: unknown, kinds: readonly string[]): boolean {
  return kinds.some((kind) => isOf(value, kind));
}

function isOf(value: unknown, kind: string): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

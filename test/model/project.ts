import { defineConfig } from 'promwright';
import { type Config, settingsOf } from '../../src/model/config.ts';
import type { Dashboard } from '../../src/model/dashboard.ts';
import type { Project } from '../../src/model/project.ts';
import type { RuleGroup } from '../../src/model/rule.ts';
import type { AlertTests } from '../../src/model/test/tests.ts';
import { gateway } from '../types/gateway.ts';

/** A project in memory, about the gateway of the tests. */
export function project(parts: {
  readonly dashboards?: readonly Dashboard[];
  readonly groups?: readonly RuleGroup[];
  readonly tests?: readonly AlertTests[];
  readonly config?: Partial<Config>;
}): Project {
  return {
    settings: settingsOf(defineConfig({ systems: [gateway], ...parts.config })),
    dashboards: (parts.dashboards ?? []).map((value) => ({ file: `dashboards/${value.uid}.ts`, value })),
    groups: (parts.groups ?? []).map((value) => ({ file: 'rules/gateway.ts', value })),
    tests: (parts.tests ?? []).map((value) => ({ file: 'rules/gateway.tests.ts', value })),
    scenarios: [],
  };
}

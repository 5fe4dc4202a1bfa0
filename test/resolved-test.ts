import type { ResolvedTest } from '../src/model/test/resolved-test.ts';

export const MINUTE = 60_000;

/** A test that gives nothing and expects nothing, half an hour long. */
export const quietTest: ResolvedTest = {
  file: 'rules/gateway.tests.ts',
  alert: 'A',
  name: 'fires',
  ruleFiles: ['gateway'],
  tick: MINUTE,
  interval: MINUTE,
  lasts: 30 * MINUTE,
  tracks: [],
  fires: [],
  records: [],
  unnoticed: {},
};

import type { Rule } from './rule.ts';
import labelDropped from './rules/alert/label-dropped.ts';
import labelOverwritten from './rules/alert/label-overwritten.ts';
import duplicateUid from './rules/dashboard/duplicate-uid.ts';
import variableIgnored from './rules/dashboard/variable-ignored.ts';
import labelUnknown from './rules/label/unknown.ts';
import valueUnknown from './rules/label/value-unknown.ts';
import deadGrouping from './rules/match/dead-grouping.ts';
import matchNever from './rules/match/never.ts';
import metricUnknown from './rules/metric/unknown.ts';
import promqlType from './rules/promql/type.ts';
import ruleDuplicate from './rules/rule/duplicate.ts';
import grafanaVariable from './rules/rule/grafana-variable.ts';
import unitPresentation from './rules/unit/presentation.ts';

/** Every rule, by id. */
export const rules = [
  labelDropped,
  labelOverwritten,
  duplicateUid,
  variableIgnored,
  labelUnknown,
  valueUnknown,
  deadGrouping,
  matchNever,
  metricUnknown,
  promqlType,
  ruleDuplicate,
  grafanaVariable,
  unitPresentation,
] as unknown as readonly Rule[];

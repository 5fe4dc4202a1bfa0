import type { Rule } from './rule.ts';
import alertAbsentMisuse from './rules/alert/absent-misuse.ts';
import alertFlapping from './rules/alert/flapping.ts';
import alertLabelDropped from './rules/alert/label-dropped.ts';
import alertLabelOverwritten from './rules/alert/label-overwritten.ts';
import alertLabelSomeBranch from './rules/alert/label-some-branch.ts';
import alertMissingRunbook from './rules/alert/missing-runbook.ts';
import alertMissingSeverity from './rules/alert/missing-severity.ts';
import alertMissingSummary from './rules/alert/missing-summary.ts';
import alertNoCondition from './rules/alert/no-condition.ts';
import alertNoPanel from './rules/alert/no-panel.ts';
import alertTemplate from './rules/alert/template.ts';
import alertValueInLabel from './rules/alert/value-in-label.ts';
import alertsUnknownAlert from './rules/alerts/unknown-alert.ts';
import cardNoReduction from './rules/card/no-reduction.ts';
import cardUnboundedLabel from './rules/card/unbounded-label.ts';
import counterGaugeFunction from './rules/counter/gauge-function.ts';
import counterRaw from './rules/counter/raw.ts';
import dashboardDuplicateUid from './rules/dashboard/duplicate-uid.ts';
import dashboardHardCodedWindow from './rules/dashboard/hard-coded-window.ts';
import dashboardMissingDescription from './rules/dashboard/missing-description.ts';
import dashboardMissingTitle from './rules/dashboard/missing-title.ts';
import dashboardMissingUnit from './rules/dashboard/missing-unit.ts';
import dashboardVariableIgnored from './rules/dashboard/variable-ignored.ts';
import histogramAvgOfQuantiles from './rules/histogram/avg-of-quantiles.ts';
import histogramBadQuantile from './rules/histogram/bad-quantile.ts';
import histogramBeyondTopBucket from './rules/histogram/beyond-top-bucket.ts';
import histogramFamilyMix from './rules/histogram/family-mix.ts';
import histogramLeLost from './rules/histogram/le-lost.ts';
import histogramRawBucket from './rules/histogram/raw-bucket.ts';
import histogramWrongKind from './rules/histogram/wrong-kind.ts';
import labelUnknown from './rules/label/unknown.ts';
import labelValueUnknown from './rules/label/value-unknown.ts';
import leValue from './rules/le/value.ts';
import matchCrossJobIdentity from './rules/match/cross-job-identity.ts';
import matchDeadGrouping from './rules/match/dead-grouping.ts';
import matchGroupLabelMissing from './rules/match/group-label-missing.ts';
import matchManyToMany from './rules/match/many-to-many.ts';
import matchNeedsGroup from './rules/match/needs-group.ts';
import matchNever from './rules/match/never.ts';
import matchOrVectorLabelled from './rules/match/or-vector-labelled.ts';
import matchUnlessNoop from './rules/match/unless-noop.ts';
import metricUnknown from './rules/metric/unknown.ts';
import nanAggregatedDivision from './rules/nan/aggregated-division.ts';
import promqlType from './rules/promql/type.ts';
import rangeAlwaysTrue from './rules/range/always-true.ts';
import rangeImpossible from './rules/range/impossible.ts';
import rateNotCounter from './rules/rate/not-counter.ts';
import rateOfAggregate from './rules/rate/of-aggregate.ts';
import ratioAlwaysOne from './rules/ratio/always-one.ts';
import ratioMissingNumerator from './rules/ratio/missing-numerator.ts';
import regexAnchored from './rules/regex/anchored.ts';
import regexLiteral from './rules/regex/literal.ts';
import ruleDuplicate from './rules/rule/duplicate.ts';
import ruleGrafanaVariable from './rules/rule/grafana-variable.ts';
import ruleName from './rules/rule/name.ts';
import ruleNameAgreement from './rules/rule/name-agreement.ts';
import ruleOrder from './rules/rule/order.ts';
import scalarNotSingle from './rules/scalar/not-single.ts';
import selectorAlwaysTrue from './rules/selector/always-true.ts';
import selectorImpossible from './rules/selector/impossible.ts';
import unitMismatch from './rules/unit/mismatch.ts';
import unitPresentation from './rules/unit/presentation.ts';
import unitScale from './rules/unit/scale.ts';
import unitTemplate from './rules/unit/template.ts';
import unitTimestamp from './rules/unit/timestamp.ts';

/** Every rule, by id. */
export const rules = [
  alertAbsentMisuse,
  alertFlapping,
  alertLabelDropped,
  alertLabelOverwritten,
  alertLabelSomeBranch,
  alertMissingRunbook,
  alertMissingSeverity,
  alertMissingSummary,
  alertNoCondition,
  alertNoPanel,
  alertTemplate,
  alertValueInLabel,
  alertsUnknownAlert,
  cardNoReduction,
  cardUnboundedLabel,
  counterGaugeFunction,
  counterRaw,
  dashboardDuplicateUid,
  dashboardHardCodedWindow,
  dashboardMissingDescription,
  dashboardMissingTitle,
  dashboardMissingUnit,
  dashboardVariableIgnored,
  histogramAvgOfQuantiles,
  histogramBadQuantile,
  histogramBeyondTopBucket,
  histogramFamilyMix,
  histogramLeLost,
  histogramRawBucket,
  histogramWrongKind,
  labelUnknown,
  labelValueUnknown,
  leValue,
  matchCrossJobIdentity,
  matchDeadGrouping,
  matchGroupLabelMissing,
  matchManyToMany,
  matchNeedsGroup,
  matchNever,
  matchOrVectorLabelled,
  matchUnlessNoop,
  metricUnknown,
  nanAggregatedDivision,
  promqlType,
  rangeAlwaysTrue,
  rangeImpossible,
  rateNotCounter,
  rateOfAggregate,
  ratioAlwaysOne,
  ratioMissingNumerator,
  regexAnchored,
  regexLiteral,
  ruleDuplicate,
  ruleGrafanaVariable,
  ruleName,
  ruleNameAgreement,
  ruleOrder,
  scalarNotSingle,
  selectorAlwaysTrue,
  selectorImpossible,
  unitMismatch,
  unitPresentation,
  unitScale,
  unitTemplate,
  unitTimestamp,
] as unknown as readonly Rule[];

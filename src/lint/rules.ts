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
import alertTwoPanels from './rules/alert/two-panels.ts';
import alertUntested from './rules/alert/untested.ts';
import alertValueInLabel from './rules/alert/value-in-label.ts';
import alertsUnknownAlert from './rules/alerts/unknown-alert.ts';
import allowMisplaced from './rules/allow/misplaced.ts';
import allowReason from './rules/allow/reason.ts';
import allowUnknownRule from './rules/allow/unknown-rule.ts';
import allowUnneeded from './rules/allow/unneeded.ts';
import cardNoReduction from './rules/card/no-reduction.ts';
import cardUnboundedLabel from './rules/card/unbounded-label.ts';
import catalogInvalid from './rules/catalog/invalid.ts';
import configSharedJob from './rules/config/shared-job.ts';
import configThreshold from './rules/config/threshold.ts';
import costAlert from './rules/cost/alert.ts';
import costDashboard from './rules/cost/dashboard.ts';
import costPanel from './rules/cost/panel.ts';
import costRecording from './rules/cost/recording.ts';
import costSeries from './rules/cost/series.ts';
import counterGaugeFunction from './rules/counter/gauge-function.ts';
import counterRaw from './rules/counter/raw.ts';
import dashboardDeadLink from './rules/dashboard/dead-link.ts';
import dashboardDuplicateTitle from './rules/dashboard/duplicate-title.ts';
import dashboardDuplicateUid from './rules/dashboard/duplicate-uid.ts';
import dashboardHardCodedWindow from './rules/dashboard/hard-coded-window.ts';
import dashboardMissingDescription from './rules/dashboard/missing-description.ts';
import dashboardMissingTitle from './rules/dashboard/missing-title.ts';
import dashboardMissingUnit from './rules/dashboard/missing-unit.ts';
import dashboardVariableIgnored from './rules/dashboard/variable-ignored.ts';
import emitSchema from './rules/emit/schema.ts';
import featureRuleField from './rules/feature/rule-field.ts';
import featureVersion from './rules/feature/version.ts';
import fileUnreadable from './rules/file/unreadable.ts';
import grafanaAlertingInterval from './rules/grafana-alerting/interval.ts';
import grafanaAlertingTemplate from './rules/grafana-alerting/template.ts';
import histogramAvgOfQuantiles from './rules/histogram/avg-of-quantiles.ts';
import histogramBadQuantile from './rules/histogram/bad-quantile.ts';
import histogramBeyondTopBucket from './rules/histogram/beyond-top-bucket.ts';
import histogramFamilyMix from './rules/histogram/family-mix.ts';
import histogramLeLost from './rules/histogram/le-lost.ts';
import histogramRawBucket from './rules/histogram/raw-bucket.ts';
import histogramWrongKind from './rules/histogram/wrong-kind.ts';
import kubernetesConfigmapSize from './rules/kubernetes/configmap-size.ts';
import labelUnknown from './rules/label/unknown.ts';
import labelValueUnknown from './rules/label/value-unknown.ts';
import leValue from './rules/le/value.ts';
import loadCompile from './rules/load/compile.ts';
import loadExport from './rules/load/export.ts';
import loadFolder from './rules/load/folder.ts';
import loadThrow from './rules/load/throw.ts';
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
import promqlSyntax from './rules/promql/syntax.ts';
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
import ruleFileMoreDocuments from './rules/rule-file/more-documents.ts';
import ruleFileRefused from './rules/rule-file/refused.ts';
import scalarNotSingle from './rules/scalar/not-single.ts';
import selectorAlwaysTrue from './rules/selector/always-true.ts';
import selectorImpossible from './rules/selector/impossible.ts';
import stackNoAlertmanager from './rules/stack/no-alertmanager.ts';
import testBetweenTicks from './rules/test/between-ticks.ts';
import testNoValue from './rules/test/no-value.ts';
import testSameSeries from './rules/test/same-series.ts';
import testTooShort from './rules/test/too-short.ts';
import testUnknownAlert from './rules/test/unknown-alert.ts';
import testUnknownLabel from './rules/test/unknown-label.ts';
import unitMismatch from './rules/unit/mismatch.ts';
import unitPresentation from './rules/unit/presentation.ts';
import unitScale from './rules/unit/scale.ts';
import unitTemplate from './rules/unit/template.ts';
import unitTimestamp from './rules/unit/timestamp.ts';
import windowGap from './rules/window/gap.ts';
import windowTooShort from './rules/window/too-short.ts';

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
  alertTwoPanels,
  alertUntested,
  alertValueInLabel,
  alertsUnknownAlert,
  allowMisplaced,
  allowReason,
  allowUnknownRule,
  allowUnneeded,
  cardNoReduction,
  cardUnboundedLabel,
  catalogInvalid,
  configSharedJob,
  configThreshold,
  costAlert,
  costDashboard,
  costPanel,
  costRecording,
  costSeries,
  counterGaugeFunction,
  counterRaw,
  dashboardDeadLink,
  dashboardDuplicateTitle,
  dashboardDuplicateUid,
  dashboardHardCodedWindow,
  dashboardMissingDescription,
  dashboardMissingTitle,
  dashboardMissingUnit,
  dashboardVariableIgnored,
  emitSchema,
  featureRuleField,
  featureVersion,
  fileUnreadable,
  grafanaAlertingInterval,
  grafanaAlertingTemplate,
  histogramAvgOfQuantiles,
  histogramBadQuantile,
  histogramBeyondTopBucket,
  histogramFamilyMix,
  histogramLeLost,
  histogramRawBucket,
  histogramWrongKind,
  kubernetesConfigmapSize,
  labelUnknown,
  labelValueUnknown,
  leValue,
  loadCompile,
  loadExport,
  loadFolder,
  loadThrow,
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
  promqlSyntax,
  promqlType,
  rangeAlwaysTrue,
  rangeImpossible,
  rateNotCounter,
  rateOfAggregate,
  ratioAlwaysOne,
  ratioMissingNumerator,
  regexAnchored,
  regexLiteral,
  ruleFileMoreDocuments,
  ruleFileRefused,
  ruleDuplicate,
  ruleGrafanaVariable,
  ruleName,
  ruleNameAgreement,
  ruleOrder,
  scalarNotSingle,
  selectorAlwaysTrue,
  selectorImpossible,
  stackNoAlertmanager,
  testBetweenTicks,
  testNoValue,
  testSameSeries,
  testTooShort,
  testUnknownAlert,
  testUnknownLabel,
  unitMismatch,
  unitPresentation,
  unitScale,
  unitTemplate,
  unitTimestamp,
  windowGap,
  windowTooShort,
] as unknown as readonly Rule[];

/** Why what a rule finds in the expressions of Prometheus' tests is true: these are written to try just that, or are random. */
export const TRUE: Readonly<Record<string, string>> = {
  'histogram/bad-quantile': 'The quantile is below 0, above 1 or NaN, to see that the result is infinite or NaN.',
  'histogram/wrong-kind':
    'What arithmetic, `up` or a function of time gives is a plain number, of which nothing is returned.',
  'match/dead-grouping':
    'An aggregation within has taken the label away, or a set of labels without it is all there is.',
  'match/group-label-missing': '`absent` without an equality has no labels.',
  'match/many-to-many': 'The side that must be single keeps `job`, by which it is not matched.',
  'match/never': 'One side has no labels, and a matcher of the other asks for one.',
  'range/always-true': 'What is left of the one side lies beyond the number on the other.',
  'range/impossible': 'NaN compares with nothing, and the range of a function or of `up` does not reach the number.',
  'rate/not-counter': '`up` is a gauge.',
  'ratio/always-one': 'A series is divided by itself.',
  'selector/impossible': 'Two equalities, or an equality and a pattern, of one label contradict each other.',
  'unit/mismatch': 'A length of time is compared with a truth value.',
  'unit/timestamp': 'A point in time is compared with π, or with a length of time.',
  'window/too-short': 'The step is longer than the window.',
};

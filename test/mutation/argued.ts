/** Where a defect of one class is truly also one of another. */
const BESIDES: readonly (readonly [rule: string, other: string, why: string])[] = [
  ['label/unknown', 'alert/label-dropped', '`absent` gives the labels of its matchers: the annotation prints another.'],
  ['label/unknown', 'card/unbounded-label', 'The matcher that is none any more bounded the label.'],
  ['rate/not-counter', 'unit/presentation', 'The gauge has a unit of its own, and the panel that of the counter.'],
  ['match/many-to-many', 'alert/label-dropped', '`on` leaves only its labels: the annotation prints another.'],
  ['match/many-to-many', 'match/never', '`on` leaves only its labels: the operator around it matches by another.'],
  ['match/needs-group', 'alert/label-dropped', '`on` leaves only its labels: the annotation prints another.'],
  ['match/needs-group', 'match/never', '`on` leaves only its labels: the operator around it matches by another.'],
  ['match/needs-group', 'card/unbounded-label', 'The side that is kept finer keeps a label that nothing bounds.'],
  [
    'match/group-label-missing',
    'card/unbounded-label',
    'The side that is kept finer keeps a label that nothing bounds.',
  ],
  [
    'ratio/always-one',
    'card/unbounded-label',
    'What is recorded without aggregation keeps a label that nothing bounds.',
  ],
  ['ratio/always-one', 'rule/name-agreement', 'The name of the recording says that its series are added up.'],
  ['ratio/always-one', 'dashboard/variable-ignored', 'What honoured the variable is gone with the rest of the query.'],
  ['match/group-label-missing', 'rule/name-agreement', 'The name of the recording says that its series are added up.'],
  ['card/no-reduction', 'rule/name-agreement', 'The name of the recording says that its series are added up.'],
  ['unit/timestamp', 'unit/template', 'The annotation prints an age, which the value is no more.'],
  [
    'unit/scale',
    'ratio/missing-numerator',
    'What is taken from a whole, 100 or 1, is missing while nothing of it happened.',
  ],
  ['regex/literal', 'alert/label-dropped', '`absent` gives no label for a pattern: the annotation prints it.'],
  ['match/unless-noop', 'unit/presentation', 'The mean is a sum now: the panel’s unit is that of the mean.'],
  ['window/too-short', 'rule/name-agreement', 'The name of the recording still says the longer window.'],
  ['window/too-short', 'dashboard/hard-coded-window', 'A panel may fix an hour, and not seconds.'],
  ['cost/panel', 'dashboard/hard-coded-window', 'A panel may fix an hour, and not years.'],
  ['cost/recording', 'rule/name-agreement', 'The name of the recording still says the shorter window.'],
];

/** What a rule cannot know, by a part of where it stands. */
const MISSES: readonly (readonly [rule: string, where: string, why: string])[] = [
  [
    'match/or-vector-labelled',
    'How much traffic is there?',
    'Two systems have `http_requests_total`, one of them without `status`, and `$job` does not say which it is.',
  ],
  [
    'selector/always-true',
    'OllamaMax API',
    'Two systems have `http_requests_total`, one of them without `status`, and `$job` does not say which it is.',
  ],
  ['alert/label-some-branch', 'GatewayzCacheHitRatioLow', 'It has more alternatives than are told apart.'],
  ['alert/no-condition', 'GatewayzRedisMemoryHigh', 'A condition is left: that there is a limit.'],
  ['alert/no-condition', 'NexusGateKey', 'A condition is left, in the recording: that the key has a limit.'],
  ['unit/template', 'prometheus-scrapes', 'The limit is recorded as a bare number: of samples, for all that is said.'],
  ['dashboard/missing-unit', 'prometheus-watch.json', 'The limit is recorded as a bare number.'],
  ['dashboard/missing-unit', '-slo.json', 'A share by a bare number, what may fail, has no unit for all that is said.'],
];

/** Rules for which no slip in what is shipped is tried, and why. */
export const UNTRIED: Readonly<Record<string, string>> = {
  'alert/untested': 'Which alerts have tests stands in no query or rule: a test of the project says so.',
  'cost/dashboard': 'It takes many panels at once.',
  'cost/series': 'No label that a recording could keep has hundreds of values that are enumerated.',
  'histogram/family-mix': 'Only two means have a sibling of the same unit and labels.',
  'match/cross-job-identity': 'Every selector that is shipped names its job.',
};

export function besideReason(rule: string, other: string): string | undefined {
  return BESIDES.find(([one, beside]) => one === rule && beside === other)?.[2];
}

export function missReason(rule: string, shown: string): string | undefined {
  return MISSES.find(([one, where]) => one === rule && shown.includes(where))?.[2];
}

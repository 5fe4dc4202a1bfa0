export { type Distribution, quantiles } from './model/test/distribution.ts';
export { counts, type Givens, observes, shows } from './model/test/given.ts';
export { type ScenarioFires, scenarios } from './model/test/scenarios.ts';
export { at, type Change, changing, gap, none, ramp, reset, type Signal, type Time } from './model/test/signal.ts';
export { type AlertTests, type Cases, type Fires, tests } from './model/test/tests.ts';

export { type Distribution, quantiles } from './model/test/distribution.ts';
export { counts, type Givens, observes, shows } from './model/test/given.ts';
export { partly } from './model/test/partly.ts';
export { type ScenarioFires, scenarios } from './model/test/scenarios.ts';
export { at, type Change, changing, gap, none, ramp, reset, type Signal, type Time } from './model/test/signal.ts';
export { type SloCases, sloTests, type Traffic } from './model/test/slo-tests.ts';
export { type AlertTests, type Cases, type Fires, tests } from './model/test/tests.ts';

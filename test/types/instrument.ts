import { completions, metricsError, nexusgate, ttft } from 'promwright/catalog/nexusgate';
import { instrument, type LiveGauge, type LiveInfo, type LiveObserver } from 'promwright/instrument';
import { expectTypeOf } from 'vitest';
import { gateway, info, queueDepth, requests } from './gateway.ts';

// Checked by tsc alone: what may be said of each metric.
const { on } = instrument(gateway);
expectTypeOf(on(requests).inc).parameters.toEqualTypeOf<
  [labels: { readonly route: string; readonly status: 'ok' | 'error' | 'aborted' }, by?: number]
>();
expectTypeOf(on(queueDepth)).toEqualTypeOf<LiveGauge<{ readonly queue: 'fast' | 'slow' }>>();
expectTypeOf(on(info)).toEqualTypeOf<LiveInfo<{ readonly version: string }>>();
on(requests).inc({ route: '/chat', status: 'error' });
on(requests).inc({ route: '/chat', status: 'ok' }, 3);
on(requests).zero({ route: '/chat', status: 'ok' });

const live = instrument(nexusgate);
live.on(completions).inc({ model: 'gpt-4o', status: 'failed', api_key_comment: 'web-frontend' });
live
  .on(completions)
  .inc({ model: 'gpt-4o', status: 'failed', api_key_comment: 'web-frontend', api_format: 'anthropic' }, 2);
live.on(metricsError).set(1);
expectTypeOf(live.on(ttft)).toEqualTypeOf<LiveObserver<{ readonly model: string }>>();

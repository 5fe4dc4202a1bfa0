import {
  completionDuration,
  completions,
  embeddings,
  metricsError,
  rateLimitRejections,
  ttft,
  up,
} from 'promwright/catalog/nexusgate';
import { up as prometheusUp } from 'promwright/catalog/prometheus';
import { at, changing, counts, type Distribution, gap, none, type Signal, shows, tests } from 'promwright/test';
import {
  aborting,
  answering,
  asking,
  both,
  chatModels,
  completing,
  embedding,
  ill,
  limited,
  ofShare,
  ordinary,
  outbreak,
  providers,
  unused,
  well,
} from './_nexusgate-traffic.ts';
import {
  abortRatioHigh,
  down,
  durationCritical,
  durationHigh,
  embeddingErrorRatioHigh,
  errorRatioCritical,
  errorRatioHigh,
  failedByModel,
  failedEmbeddings,
  failedOverall,
  metricsFail,
  modelErrorRatioCritical,
  modelErrorRatioHigh,
  noChatModels,
  noProviders,
  rejectedShare,
  rejectionsHigh,
  rpmCritical,
  rpmHigh,
  tpmCritical,
  tpmHigh,
  ttftCritical,
  ttftHigh,
  vanished,
} from './nexusgate.ts';

const instance = 'nexusgate:3000';
const quiet = { healthy: ordinary, idle: unused };

const failing = (share: Signal, judged: Signal) => completing(both, share, judged);
const failingModel = (share: Signal, judged: Signal) => [
  completing(ill.model, share, judged),
  completing(well.model, 0.01, 10),
];
const slow =
  (metric: typeof ttft | typeof completionDuration, usual: number) =>
  (each: Signal<Distribution>, completed: Signal) => [
    answering(metric, ill.model, each, completed),
    answering(metric, well.model, usual, 10),
  ];
const rejecting = (share: Signal, perSecond: Signal) => [asking(ill.key, share, perSecond), asking(well.key, 0.02, 5)];

const noFailure =
  'Where nothing failed the share is 0 with the branch and absent without it, and fires neither way: it is for dashboards.';
const whateverWindow = 'It is multiplied by 0: only its labels count.';
const percentile = 'A percentile is interpolated between the bounds of buckets, and never exactly a limit.';

const keyLimit = (
  kind: 'rpm' | 'tpm',
  limit: number,
  what: string,
  share: { above: number; exactly: number; under: number },
) => {
  const using = (used: Signal) => [
    limited(kind, ill.key, limit, used),
    limited(kind, well.key, 2 * limit, 0.1 * limit),
    // A limit of 0 means none.
    limited(kind, 'unknown', 0, 9 * limit),
  ];
  const used = (of: number) => changing(0.1 * limit, at('10m', of * limit), at('20m', 0.1 * limit));
  return {
    ...quiet,
    incident: {
      given: using(used(share.above)),
      fires: {
        after: '12m',
        until: '20m',
        labels: { api_key_comment: ill.key },
        value: share.above,
        summary: `The key ${ill.key} uses ${Math.round(100 * share.above)}% of its ${what} limit.`,
      },
    },
    below: using(used(share.under)),
    also: {
      'stays silent at exactly the limit': using(used(share.exactly)),
      'stays silent on a burst that its key refills within two minutes': using(
        changing(0, at('10m', 3 * limit), at('11m45s', 0.5 * limit)),
      ),
      'fires on the smallest limit': {
        given: limited(kind, ill.key, 1, 3),
        fires: { after: '2m', labels: { api_key_comment: ill.key }, value: 3 },
      },
      'stays silent on a limit that was lifted': [limited(kind, ill.key, 0, 3 * limit)],
    },
  } as const;
};

export default [
  tests(down, {
    incident: {
      given: [
        shows(up, { instance }, changing(1, at('5m', 0), at('12m', 1))),
        shows(up, { instance: 'nexusgate-2:3000' }, 1),
      ],
      fires: {
        after: '7m',
        until: '12m',
        labels: { instance },
        summary: `NexusGate at ${instance} does not answer Prometheus.`,
      },
    },
    healthy: ordinary,
    below: shows(up, {}, changing(1, at('5m', 0), at('6m45s', 1))),
    idle: unused,
    also: {
      'stays silent on another job that is down': [shows(up, {}, 1), shows(prometheusUp, {}, 0)],
      'stays silent while Prometheus does not scrape': shows(up, {}, changing(1, gap('5m', '15m'))),
    },
  }),
  tests(vanished, {
    incident: {
      given: [shows(up, {}, changing(1, at('5m', none), at('20m', 1))), shows(prometheusUp, {}, 1)],
      fires: { after: '10m', until: '20m', summary: 'Prometheus has no target for the job nexusgate.' },
    },
    healthy: ordinary,
    below: shows(up, {}, changing(1, at('5m', none), at('9m45s', 1))),
    idle: unused,
    also: {
      'fires where no target was ever configured': {
        given: shows(prometheusUp, {}, 1),
        fires: { after: '5m', summary: 'Prometheus has no target for the job nexusgate.' },
      },
      'stays silent on a target that is down: NexusGateDown tells': shows(up, {}, changing(1, at('5m', 0))),
      'stays silent while one of two targets is left': [
        shows(up, { instance }, changing(1, at('5m', none))),
        shows(up, { instance: 'nexusgate-2:3000' }, 1),
      ],
    },
  }),
  tests(metricsFail, {
    incident: {
      // The fallback page has this series alone.
      given: [
        shows(metricsError, {}, changing(none, at('10m', 1), at('20m', none))),
        counts(completions, { status: 'completed' }, changing(5, at('10m', none), at('20m', 5))),
      ],
      fires: {
        after: '12m',
        until: '20m',
        labels: { instance },
        summary: `NexusGate at ${instance} cannot compute its metrics.`,
      },
    },
    healthy: ordinary,
    below: shows(metricsError, {}, changing(none, at('10m', 1), at('11m45s', none))),
    idle: unused,
    also: { 'stays silent where a page says that all is well': shows(metricsError, {}, 0) },
  }),

  tests(errorRatioHigh, {
    ...ofShare(0.05, {
      waits: 10,
      traffic: failing,
      labels: {},
      summary: "5.6% of NexusGate's completion requests fail.",
      also: {
        'stays silent where nothing has ever failed': counts(completions, { model: both, status: 'completed' }, 10),
      },
    }),
    unnoticed: {
      [`${failedOverall.name}: or … dropped: sum by (job) (job_model_status:nexusgate_completions:rate5m…`]: noFailure,
      [`${failedOverall.name}: by (job) without job (place 2)`]: noFailure,
      [`${failedOverall.name}: job_model_status:nexusgate_completions:rate5m{status!="aborted"} dropped`]: noFailure,
    },
  }),
  tests(
    errorRatioCritical,
    ofShare(0.2, {
      waits: 5,
      traffic: failing,
      labels: {},
      summary: "22.4% of NexusGate's completion requests fail.",
    }),
  ),
  tests(modelErrorRatioHigh, {
    ...ofShare(0.1, {
      waits: 10,
      traffic: failingModel,
      labels: { model: ill.model },
      summary: `11.2% of the requests for ${ill.model} fail.`,
      also: {
        'fires on the first failures of a model': {
          given: failingModel(changing<number>(none, at('10m', 0.112)), 10),
          fires: { after: '24m30s', labels: { model: ill.model }, value: 0.112 },
        },
      },
    }),
    unnoticed: {
      [`${failedByModel.name}: or … dropped: sum by (job, model) (job_model_status:nexusgate_completions…`]: noFailure,
      [`${failedByModel.name}: by (job, model) without job (place 2)`]: noFailure,
      [`${failedByModel.name}: by (job, model) without model (place 2)`]: noFailure,
      [`${failedByModel.name}: job_model_status:nexusgate_completions:rate5m{status!="aborted"} dropped`]: noFailure,
    },
  }),
  tests(
    modelErrorRatioCritical,
    ofShare(0.5, {
      waits: 5,
      traffic: failingModel,
      labels: { model: ill.model },
      summary: `56% of the requests for ${ill.model} fail.`,
    }),
  ),
  tests(
    abortRatioHigh,
    ofShare(0.25, {
      waits: 10,
      traffic: aborting,
      labels: {},
      summary: "Clients give up on 28% of NexusGate's completion requests.",
    }),
  ),
  tests(embeddingErrorRatioHigh, {
    ...ofShare(0.05, {
      waits: 10,
      traffic: embedding,
      labels: {},
      summary: "5.6% of NexusGate's embedding requests fail.",
      also: {
        'fires where the failures stay and what succeeds falls away': {
          given: [
            counts(embeddings, { status: 'failed' }, 0.5),
            counts(embeddings, { status: 'completed' }, changing(20, at('10m', 8.08), at('40m', 20))),
          ],
          fires: { after: '24m30s', until: '41m', value: 0.0582751 },
        },
      },
    }),
    unnoticed: {
      [`${failedEmbeddings.name}: or … dropped: sum by (job) (rate(nexusgate_embeddings_total{job="nexusgat…`]:
        noFailure,
      [`${failedEmbeddings.name}: by (job) without job (place 2)`]: noFailure,
      [`${failedEmbeddings.name}: [5m] → [2m30s] (place 2)`]: noFailure,
      [`${failedEmbeddings.name}: [5m] → [10m] (place 2)`]: noFailure,
      [`${failedEmbeddings.name}: nexusgate_embeddings_total{status!~"pending|aborted"} dropped`]: noFailure,
    },
  }),

  tests(ttftHigh, {
    ...outbreak({
      // The 95th percentile is 2 where 15 % are in the bucket from 1 to 2.5 s.
      calm: { 0.8: 0.97, 2.4: 0.03 },
      ill: { 0.8: 0.832, 2.4: 0.168 },
      nearly: { 0.8: 0.855, 2.4: 0.145 },
      waits: 5,
      traffic: slow(ttft, 0.8),
      labels: { model: ill.model },
      value: 2.053571,
      summary: `${ill.model} takes 2.054s to its first token (P95).`,
    }),
    unnoticed: { '> 2 → >= 2': percentile },
  }),
  tests(ttftCritical, {
    ...outbreak({
      calm: { 0.8: 0.99, 9: 0.01 },
      ill: { 0.8: 0.944, 9: 0.056 },
      nearly: { 4: 0.952, 9: 0.048 },
      waits: 5,
      traffic: slow(ttft, 0.8),
      labels: { model: ill.model },
      value: 5.535714,
      summary: `${ill.model} takes 5.536s to its first token (P95).`,
    }),
    unnoticed: { '> 5 → >= 5': percentile },
  }),
  tests(durationHigh, {
    ...outbreak({
      calm: { 8: 0.99, 45: 0.01 },
      ill: { 8: 0.944, 45: 0.056 },
      nearly: { 20: 0.952, 45: 0.048 },
      waits: 10,
      traffic: slow(completionDuration, 8),
      labels: { model: ill.model },
      value: 33.214286,
      summary: `Requests for ${ill.model} take 33.21s (P95).`,
    }),
    unnoticed: { '> 30 → >= 30': percentile },
  }),
  tests(durationCritical, {
    ...outbreak({
      calm: { 8: 0.99, 100: 0.01 },
      ill: { 8: 0.944, 100: 0.056 },
      nearly: { 45: 0.952, 100: 0.048 },
      waits: 10,
      traffic: slow(completionDuration, 8),
      labels: { model: ill.model },
      value: 66.428571,
      summary: `Requests for ${ill.model} take 1m 6s (P95).`,
    }),
    unnoticed: { '> 60 → >= 60': percentile },
  }),

  tests(rpmHigh, keyLimit('rpm', 60, 'requests-per-minute', { above: 0.9, exactly: 0.8, under: 0.75 })),
  tests(rpmCritical, keyLimit('rpm', 60, 'requests-per-minute', { above: 1.1, exactly: 0.95, under: 0.9 })),
  tests(tpmHigh, keyLimit('tpm', 10_000, 'tokens-per-minute', { above: 0.9, exactly: 0.8, under: 0.75 })),
  tests(tpmCritical, keyLimit('tpm', 10_000, 'tokens-per-minute', { above: 1.1, exactly: 0.95, under: 0.9 })),
  tests(rejectionsHigh, {
    ...outbreak({
      // With nine accepted for ten times as many rejected, 0.1 are the tenth that is the limit.
      calm: 0.02,
      ill: 0.112,
      nearly: 0.097,
      waits: 10,
      traffic: rejecting,
      floor: 0.02 / 0.112,
      labels: { api_key_comment: ill.key },
      value: 0.110672,
      summary: `11.07% of the requests of the key ${ill.key} are rejected.`,
      also: {
        'fires where the rejections stay and what is accepted falls away': {
          given: [
            counts(rateLimitRejections, { api_key_comment: ill.key }, 1),
            counts(
              completions,
              { api_key_comment: ill.key, status: 'completed' },
              changing(20, at('10m', 7.356), at('40m', 20)),
            ),
          ],
          fires: { after: '24m30s', until: '41m', labels: { api_key_comment: ill.key }, value: 0.119674 },
        },
        'fires on a key of which nothing is accepted': {
          given: counts(
            rateLimitRejections,
            { api_key_comment: ill.key },
            changing(none, at('10m', 0.06), at('21m', 0.3)),
          ),
          fires: {
            after: '22m',
            labels: { api_key_comment: ill.key },
            value: 1,
            summary: `100% of the requests of the key ${ill.key} are rejected.`,
          },
        },
      },
    }),
    unnoticed: {
      [`${rejectedShare.name}: [5m] → [2m30s] (place 4)`]: whateverWindow,
      [`${rejectedShare.name}: [5m] → [10m] (place 4)`]: whateverWindow,
    },
  }),

  tests(noProviders, {
    incident: {
      given: [providers(changing(2, at('10m', 0), at('20m', 1))), chatModels(12)],
      fires: { after: '15m', until: '20m', summary: 'nexusgate has no active provider.' },
    },
    healthy: ordinary,
    below: providers(changing(2, at('10m', 1))),
    idle: unused,
    also: {
      'stays silent while providers are exchanged': providers(changing(2, at('10m', 0), at('14m45s', 2))),
      'fires on a gateway that was just set up, without any': {
        given: providers(0),
        fires: { after: '5m', summary: 'nexusgate has no active provider.' },
      },
    },
  }),
  tests(noChatModels, {
    incident: {
      given: [providers(3), chatModels(changing(12, at('10m', 0), at('20m', 1)))],
      fires: { after: '15m', until: '20m', summary: 'nexusgate has no active chat model.' },
    },
    healthy: ordinary,
    below: chatModels(changing(12, at('10m', 1))),
    idle: unused,
    also: {
      'stays silent while models are exchanged': chatModels(changing(12, at('10m', 0), at('14m45s', 12))),
      'stays silent on a gateway without embedding models': chatModels(12, 0),
    },
  }),
];

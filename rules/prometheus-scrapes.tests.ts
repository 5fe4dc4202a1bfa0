import { gptme } from 'promwright/catalog/gptme';
import { nexusgate } from 'promwright/catalog/nexusgate';
import { prometheus, scrapesDuplicateTimestamp, scrapesOverSampleLimit } from 'promwright/catalog/prometheus';
import { at, changing, none, type Signal, shows, tests } from 'promwright/test';
import { events, fresh, ill, ofOne, quiet } from './_prometheus-traffic.ts';
import {
  duplicateSamples,
  overSampleLimit,
  samplesHigh,
  scrapesSlow,
  seriesChurn,
  targetsMore,
  targetsVanished,
} from './prometheus.ts';

const { instance } = ill;
const justSetUp = { 'stays silent on a Prometheus that was just set up': fresh };

/** Their limits: 600,000 samples and 1 target, 70,000 samples and 5 targets; the samples of Prometheus itself have none. */
const [gateway, agent, own] = [nexusgate.scrape, gptme.scrape, prometheus.scrape];
const gate = 'nexusgate:3000';
const samples = (of: Signal) => [
  shows(gateway.samplesPostMetricRelabeling, { instance: gate }, of),
  shows(gateway.samplesPostMetricRelabeling, { instance: 'nexusgate-2:3000' }, 300_000),
  shows(agent.samplesPostMetricRelabeling, {}, 35_000),
  shows(own.samplesPostMetricRelabeling, {}, 5_000_000),
];
const added = (of: Signal) => [
  shows(gateway.seriesAdded, { instance: gate }, of),
  shows(gateway.seriesAdded, { instance: 'nexusgate-2:3000' }, 1000),
  shows(own.seriesAdded, {}, 50_000),
];
const agents = ['gptme-1:5700', 'gptme-2:5700', 'gptme-3:5700', 'gptme-4:5700', 'gptme-5:5700'];
const targets = (last: Signal) => [
  shows(agent.up, { instance: agents }, 1),
  shows(agent.up, { instance: 'gptme-6:5700' }, last),
  shows(gateway.up, {}, 1),
  shows(own.up, {}, 1),
];
const took = (seconds: Signal) => [
  shows(gateway.durationSeconds, { instance: gate }, seconds),
  shows(gateway.durationSeconds, { instance: 'nexusgate-2:3000' }, 0.4),
  shows(agent.durationSeconds, {}, 0.2),
];
const everyJob =
  'Every series that Prometheus scrapes has a job: the matcher keeps the selector from being narrowed to one.';

export default [
  tests(overSampleLimit, {
    ...quiet,
    incident: {
      given: ofOne(scrapesOverSampleLimit, events(['10m15s', '10m30s'])),
      fires: {
        after: '11m',
        until: '16m',
        labels: { instance },
        summary: 'A target exposes more samples than it may, and is not stored.',
      },
    },
    below: ofOne(scrapesOverSampleLimit, 0),
    also: justSetUp,
  }),
  tests(duplicateSamples, {
    ...quiet,
    incident: {
      given: ofOne(scrapesDuplicateTimestamp, changing(0, at('10m', 1 / 15), at('60m', 0))),
      fires: {
        after: '41m',
        until: '1h10m',
        labels: { instance },
        summary: 'A target exposes one series twice.',
      },
    },
    below: ofOne(scrapesDuplicateTimestamp, changing(0, at('10m', 1 / 15), at('30m', 0))),
    also: {
      ...justSetUp,
      'fires on one in nine minutes': {
        given: ofOne(
          scrapesDuplicateTimestamp,
          events(['10m15s', '10m30s'], ['19m15s', '19m30s'], ['28m15s', '28m30s'], ['37m15s', '37m30s']),
        ),
        fires: { after: '41m', until: '48m', labels: { instance } },
      },
    },
  }),
  tests(samplesHigh, {
    ...quiet,
    incident: {
      given: samples(changing(300_000, at('10m', 540_000), at('40m', 300_000))),
      fires: {
        after: '20m',
        until: '40m',
        labels: { job: 'nexusgate', instance: gate },
        value: 0.9,
        summary: `${gate} (nexusgate) exposes 90% of the samples it may.`,
      },
    },
    below: samples(465_000),
    also: {
      ...justSetUp,
      'stays silent on what is over before it has waited': samples(
        changing(300_000, at('10m', 540_000), at('19m45s', 300_000)),
      ),
    },
    unnoticed: {
      'scrape_samples_post_metric_relabeling{job=~".+"} dropped': everyJob,
    },
  }),
  tests(seriesChurn, {
    ...quiet,
    incident: {
      given: added(changing(0, at('10m', 3710), at('1h30m', 0))),
      fires: {
        after: '1h6m',
        until: '1h50m',
        labels: { job: 'nexusgate', instance: gate },
        value: 1.39125,
        summary: `${gate} (nexusgate) makes new series all the time.`,
      },
    },
    below: added(2400),
    also: {
      ...justSetUp,
      'stays silent on a restart with as many series as there may be': added(
        changing(0, at('10m', 600_000), at('10m15s', 0)),
      ),
      'stays silent on two restarts within an hour': added(
        changing(0, at('10m', 290_000), at('10m15s', 0), at('30m', 290_000), at('30m15s', 0)),
      ),
    },
    unnoticed: {
      'scrape_series_added{job=~".+"} dropped': everyJob,
    },
  }),
  tests(targetsVanished, {
    ...quiet,
    incident: {
      given: targets(changing(1, at('1h30m', none))),
      fires: {
        after: '1h35m',
        until: '2h30m',
        labels: { job: 'gptme-server' },
        value: 1,
        summary: '1 of the targets of gptme-server have vanished.',
      },
    },
    below: targets(changing(1, at('1h30m', none), at('1h34m45s', 1))),
    also: {
      ...justSetUp,
      'fires where none of a job is left': {
        given: [shows(agent.up, { instance: agents }, changing(1, at('1h30m', none))), shows(own.up, {}, 1)],
        fires: {
          after: '1h35m',
          until: '2h30m',
          labels: { job: 'gptme-server' },
          value: 5,
          summary: '5 of the targets of gptme-server have vanished.',
        },
      },
      'stays silent on a target that is down: that is another alert': targets(changing(1, at('1h30m', 0))),
      'stays silent where another comes for the one that goes': [
        shows(agent.up, { instance: 'gptme-1:5700' }, changing(1, at('1h30m', none))),
        shows(agent.up, { instance: 'gptme-2:5700' }, changing(none, at('1h30m', 1))),
      ],
      'stays silent where targets are added': targets(changing(none, at('1h30m', 1))),
    },
    unnoticed: Object.fromEntries(
      ['', ' (place 2)', ' (place 3)'].map((place) => [`up{job=~".+"} dropped${place}`, everyJob]),
    ),
  }),
  tests(targetsMore, {
    ...quiet,
    incident: {
      given: targets(changing(none, at('10m', 1), at('50m', none))),
      fires: {
        after: '40m',
        until: '50m',
        labels: { job: 'gptme-server' },
        value: 1.2,
        summary: 'The job gptme-server has 120% of the targets that its catalog expects.',
      },
    },
    below: [shows(agent.up, { instance: agents }, 1), shows(gateway.up, {}, 1)],
    also: {
      ...justSetUp,
      'stays silent on a target too many for less than half an hour': targets(
        changing(none, at('10m', 1), at('39m45s', none)),
      ),
    },
    unnoticed: {
      'up{job=~".+"} dropped': everyJob,
    },
  }),
  tests(scrapesSlow, {
    ...quiet,
    incident: {
      given: took(changing(1, at('10m', 9), at('40m', 1))),
      fires: {
        after: '20m',
        until: '40m',
        labels: { job: 'nexusgate', instance: gate },
        value: 9,
        summary: `Scrapes of ${gate} (nexusgate) take 9s.`,
      },
    },
    below: took(7.8),
    also: {
      ...justSetUp,
      'stays silent at exactly the limit': took(8),
      'stays silent on what is over before it has waited': took(changing(1, at('10m', 9), at('19m45s', 1))),
    },
    unnoticed: { 'scrape_duration_seconds{job=~".+"} dropped': everyJob },
  }),
];

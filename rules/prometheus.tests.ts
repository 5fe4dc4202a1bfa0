import { up as nexusgateUp } from 'promwright/catalog/nexusgate';
import {
  configReloadSuccessful,
  notificationsDropped,
  ruleEvaluationFailures,
  ruleGroupIterationsMissed,
  up,
} from 'promwright/catalog/prometheus';
import { at, changing, counts, gap, none, type Signal, shows, tests } from 'promwright/test';
import {
  dropping,
  events,
  fresh,
  ill,
  notifying,
  ofGroup,
  quiet,
  timed,
  trouble,
  well,
} from './_prometheus-traffic.ts';
import {
  configReloadFailed,
  down,
  iterationsMissed,
  notificationsFail,
  notificationsLost,
  ruleFailures,
  ruleGroupSlow,
  vanished,
} from './prometheus.ts';

const { instance } = ill;
const justSetUp = { 'stays silent on a Prometheus that was just set up': fresh };
const reload = (successful: Signal) => [
  shows(configReloadSuccessful, { instance }, successful),
  shows(configReloadSuccessful, { instance: well.instance }, 1),
];
const errors = (perSecond: Signal) => [notifying(ill.manager, perSecond, 9.9), notifying(well.manager, 0.01, 9.9)];

export default [
  tests(down, {
    ...quiet,
    incident: {
      given: [
        shows(up, { instance }, changing(1, at('10m', 0), at('20m', 1))),
        shows(up, { instance: well.instance }, 1),
      ],
      fires: {
        after: '15m',
        until: '20m',
        labels: { instance },
        summary: `Prometheus at ${instance} does not answer itself.`,
      },
    },
    below: shows(up, {}, changing(1, at('10m', 0), at('14m45s', 1))),
    also: {
      'stays silent on another job that is down': [shows(up, {}, 1), shows(nexusgateUp, {}, 0)],
      'stays silent while Prometheus does not scrape': shows(up, {}, changing(1, gap('10m', '20m'))),
    },
  }),
  tests(vanished, {
    ...quiet,
    healthy: [quiet.healthy, shows(up, {}, 1)],
    idle: fresh,
    incident: {
      given: [shows(up, {}, changing(1, at('10m', none), at('20m', 1))), shows(nexusgateUp, {}, 1)],
      fires: { after: '15m', until: '20m', summary: 'Prometheus does not scrape itself.' },
    },
    below: shows(up, {}, changing(1, at('10m', none), at('14m45s', 1))),
    also: {
      'stays silent on a target that is down: PrometheusDown tells': shows(up, {}, 0),
      'fires where it was never configured': {
        given: shows(nexusgateUp, {}, 1),
        fires: { after: '5m', summary: 'Prometheus does not scrape itself.' },
      },
    },
  }),
  tests(ruleFailures, {
    ...quiet,
    incident: {
      given: ofGroup(ruleEvaluationFailures, trouble),
      fires: {
        after: '16m',
        until: '35m',
        labels: { instance, rule_group: ill.group },
        summary: `Rules of ${ill.group} fail.`,
      },
    },
    below: ofGroup(ruleEvaluationFailures, events(['10m15s', '10m30s'])),
    also: {
      ...justSetUp,
      'fires on two failures within five minutes': {
        given: ofGroup(ruleEvaluationFailures, events(['10m15s', '10m30s'], ['14m15s', '14m30s'])),
        fires: { after: '16m', until: '20m', labels: { instance, rule_group: ill.group } },
      },
    },
  }),
  tests(ruleGroupSlow, {
    ...quiet,
    incident: {
      given: [timed(ill.group, changing(6, at('10m', 66), at('40m', 6))), timed(well.group, 6)],
      fires: {
        after: '20m',
        until: '40m',
        labels: { instance, rule_group: ill.group },
        value: 1.1,
        summary: `${ill.group} takes 110% of its interval.`,
      },
    },
    below: timed(ill.group, 58),
    also: {
      ...justSetUp,
      'stays silent where it takes exactly its interval': timed(ill.group, 60),
      'stays silent on what is over before it has waited': timed(
        ill.group,
        changing(6, at('10m', 66), at('19m45s', 6)),
      ),
    },
  }),
  tests(iterationsMissed, {
    ...quiet,
    incident: {
      given: ofGroup(ruleGroupIterationsMissed, trouble),
      fires: {
        after: '21m',
        until: '40m',
        labels: { instance, rule_group: ill.group },
        summary: `Evaluations of ${ill.group} are left out.`,
      },
    },
    below: ofGroup(ruleGroupIterationsMissed, events(['10m15s', '10m30s'])),
    also: {
      ...justSetUp,
      'fires on two within ten minutes': {
        given: ofGroup(ruleGroupIterationsMissed, events(['10m15s', '10m30s'], ['18m15s', '18m30s'])),
        fires: { after: '21m', until: '29m', labels: { instance, rule_group: ill.group } },
      },
    },
  }),
  tests(configReloadFailed, {
    ...quiet,
    incident: {
      given: reload(changing(1, at('10m', 0), at('30m', 1))),
      fires: {
        after: '20m',
        until: '30m',
        labels: { instance },
        summary: `Prometheus at ${instance} did not take its new configuration.`,
      },
    },
    below: reload(changing(1, at('10m', 0), at('19m45s', 1))),
    also: justSetUp,
  }),
  tests(notificationsFail, {
    ...quiet,
    // With 9.9 sent a second, 0.1 errors are 1 %.
    incident: {
      given: errors(changing(0.02, at('10m', 0.112), at('40m', 0.02))),
      fires: {
        after: '20m',
        until: '41m',
        labels: { instance, alertmanager: ill.manager },
        value: 0.0111866,
        summary: `1.119% of the alerts to ${ill.manager} do not arrive.`,
      },
    },
    below: errors(changing(0.02, at('10m', 0.097))),
    also: {
      ...justSetUp,
      'stays silent on what is over before it has waited': errors(changing(0.02, at('10m', 0.112), at('19m', 0.02))),
      'fires where the errors stay and what arrives falls away': {
        given: notifying(ill.manager, 0.1, changing(20, at('10m', 8.2), at('40m', 20))),
        fires: { after: '20m', until: '41m', labels: { alertmanager: ill.manager }, value: 0.0120482 },
      },
      'fires on an Alertmanager that takes nothing': {
        given: notifying(ill.manager, changing(0, at('10m', 0.05), at('14m', 0.5)), 0),
        fires: {
          after: '16m',
          labels: { alertmanager: ill.manager },
          value: 1,
          summary: `100% of the alerts to ${ill.manager} do not arrive.`,
        },
      },
      'stays silent where no alert was sent': notifying(ill.manager, 0, 0),
    },
  }),
  tests(notificationsLost, {
    ...quiet,
    incident: {
      given: dropping(trouble, 1),
      fires: { after: '16m', until: '35m', labels: { instance }, summary: `Prometheus at ${instance} drops alerts.` },
    },
    below: dropping(events(['10m15s', '10m30s']), 1),
    also: {
      ...justSetUp,
      'fires on two within five minutes': {
        given: dropping(events(['10m15s', '10m30s'], ['14m15s', '14m30s']), 2),
        fires: { after: '16m', until: '20m', labels: { instance } },
      },
      'stays silent where there is no Alertmanager to take them': dropping(trouble, 0),
      'counts what is dropped without a name of an Alertmanager, as before 3.10': {
        given: [counts(notificationsDropped, { alertmanager: '' }, trouble), dropping(0, 1)],
        fires: { after: '16m', until: '35m', labels: { instance } },
      },
    },
  }),
];

import { httpRequests, toolInvocations, up, widgetRenders } from 'promwright/catalog/mcp';
import { at, changing, counts, gap, none, reset, type Signal, shows, tests } from 'promwright/test';
import {
  answered,
  called,
  FIRST,
  fresh,
  healthy,
  idle,
  lasted,
  NEARLY_SLOW,
  QUICK,
  rendered,
  SECOND,
  SLOW,
  scraped,
  took,
} from './mcp.tests.ts';
import {
  errorRatioCritical,
  errorRatioHigh,
  httpDurationHigh,
  httpErrorRatioCritical,
  httpErrorRatioHigh,
  noInvocations,
  renderFailureRatioHigh,
  toolDurationHigh,
  toolErrorRatioCritical,
  toolErrorRatioHigh,
  widgetsStopped,
} from './mcp.ts';

/** The branch that makes a share 0 where nothing fails is for those who look at it: an alert is as silent without a value. */
const ZERO = 'No alert fires on the 0 that it gives.';
/** Where it stands for no event at all, it is 0 whatever is multiplied. */
const TIMES_ZERO = 'It is multiplied by 0.';
const EITHER = 'Either of the two operands of `and` keeps to these by itself.';

const OVERALL = 'job:mcp_tool_invocations_error:ratio_rate5m';
const noError = {
  [`${OVERALL}: or … dropped: sum by (job) (job_status_tool_name:mcp_tool_invocations:rat…`]: ZERO,
  [`${OVERALL}: by (job) without job (place 2)`]: ZERO,
};
const BY_TOOL = 'job_tool_name:mcp_tool_invocations_error:ratio_rate5m';
const noErrorOfTool = {
  [`${BY_TOOL}: or … dropped: sum by (job, tool_name) (job_status_tool_name:mcp_tool_invo…`]: ZERO,
  [`${BY_TOOL}: by (job, tool_name) without job (place 2)`]: ZERO,
  [`${BY_TOOL}: by (job, tool_name) without tool_name (place 2)`]: ZERO,
};
const HTTP = 'job:mcp_http_requests_5xx:ratio_rate5m';
const noFailedRequest = {
  [`${HTTP}: or … dropped: sum by (job) (job_status_code:mcp_http_requests:rate5m{job=…`]: ZERO,
  [`${HTTP}: by (job) without job (place 2)`]: ZERO,
};
const RENDERS = 'job_widget_type:mcp_widget_renders_failed:ratio_rate5m';

/** Two tools that are called alike: of the one, twice as many calls fail as of both together. */
const failingTogether = (failing: Signal, perSecond: Signal) => [
  called('search', failing, perSecond),
  called('book_table', 0, perSecond),
];
/** Two tools, of which one fails. */
const failingAlone = (failing: Signal, perSecond: Signal) => [
  called('search', failing, perSecond),
  called('book_table', 0.02, 3),
];
const takingLong = (...[each, perSecond]: readonly [Parameters<typeof took>[1], number]) => [
  called('search', 0.01, perSecond),
  took('search', each, 0.99 * perSecond),
  called('book_table', 0.01, 3),
  took('book_table', QUICK, 3),
];
/** Two widgets that are rendered twice a second: of the one, this many fail. */
const notRendered = (succeeding: Signal) => [rendered('calendar', succeeding, 2), rendered('map', 1.98, 2)];
/** More than a day of calls and renders, sampled each minute. */
const days = (renders: Signal, successes: Signal) => [
  counts(widgetRenders, {}, renders),
  counts(toolInvocations, { status: 'success' }, successes),
  counts(toolInvocations, { status: 'error' }, 5),
];
const posted = (perSecond: Signal) => counts(httpRequests, { method: 'POST', route: '/mcp' }, perSecond);
const week = (perSecond: Signal, answers: Signal = 1) => [
  counts(toolInvocations, {}, perSecond),
  shows(up, { instance: FIRST }, answers),
  shows(up, { instance: SECOND }, 0),
];

export default [
  tests(noInvocations, {
    incident: {
      given: week(changing(0.5, at('1w2h', 0), at('1w3h', 0.5))),
      fires: {
        after: '1w2h20m',
        until: '1w3h5m',
        summary: 'No tool of mcp-server has finished a call for 20 minutes.',
      },
    },
    healthy: { given: week(changing(0.5, at('1w2h', 0.05))), lasts: '1w3h' },
    below: { given: week(changing(0.5, at('1w2h', 0), at('1w2h15m', 0.5))), lasts: '1w3h' },
    idle: week(0),
    also: {
      'a restart after which nobody comes': {
        given: week(changing(0.5, at('1w2h', none), at('1w5h', 0.5))),
        fires: { after: '1w2h20m', until: '1w5h5m' },
      },
      'last week there were few': week(changing(0.095, at('5d', 0))),
      'last week it had just begun': {
        given: week(changing(0, at('2h', 0.22), at('1d', 0))),
        fires: { after: '1w2h40m' },
      },
      'no replica answers: that is McpDown': {
        given: week(changing(0.5, at('1w2h', none)), changing(1, at('1w2h', 0))),
        lasts: '1w3h',
      },
    },
    unnoticed: {
      '[1h] → [30m]': TIMES_ZERO,
      '[1h] → [2h]': TIMES_ZERO,
      'up{job="mcp-server"} dropped': 'What other jobs have stays theirs: `by (job)`.',
    },
  }),
  tests(errorRatioHigh, {
    incident: {
      given: failingTogether(changing(0.02, at('5m', 0.114), at('30m', 0.02)), 2.5),
      fires: {
        after: '19m30s',
        until: '31m',
        value: 0.057,
        summary: "5.7% of the MCP server's tool invocations fail.",
      },
    },
    healthy,
    below: failingTogether(0.096, 2.5),
    idle,
    also: {
      'errors that end in time': failingTogether(changing(0.02, at('5m', 0.114), at('14m', 0.02)), 2.5),
      'few calls, most of which fail': [called('search', 0.9, 0.095)],
      'just enough calls, of two tools': {
        given: [called('search', 0.9, 0.055), called('book_table', 0.9, 0.055)],
        fires: { after: '15m', value: 0.9 },
      },
      'the first errors of the process': {
        given: [
          counts(toolInvocations, { status: 'success' }, 4),
          counts(toolInvocations, { status: 'error' }, changing(none, at('5m', 0.3))),
        ],
        fires: { after: '19m', value: 0.3 / 4.3 },
      },
      'a restart while some fail': [
        counts(toolInvocations, { status: 'success' }, changing(5, reset('10m'))),
        counts(toolInvocations, { status: 'error' }, changing(0.2, reset('10m'))),
      ],
      'before the first call': fresh,
    },
    unnoticed: noError,
  }),
  tests(errorRatioCritical, {
    incident: {
      given: failingTogether(changing(0.02, at('5m', 0.45), at('30m', 0.02)), 2.5),
      fires: {
        after: '14m30s',
        until: '31m',
        value: 0.225,
        summary: "22.5% of the MCP server's tool invocations fail.",
      },
    },
    healthy,
    below: failingTogether(0.38, 2.5),
    idle,
    also: {
      'errors that end in time': failingTogether(changing(0.02, at('5m', 0.45), at('9m', 0.02)), 2.5),
      'few calls, most of which fail': [called('search', 0.9, 0.095)],
      'just enough calls': { given: [called('search', 0.9, 0.11)], fires: { after: '10m', value: 0.9 } },
      'scrapes that are missed': [called('search', changing(0.01, gap('8m', '12m')), 5)],
    },
    unnoticed: noError,
  }),
  tests(toolErrorRatioHigh, {
    incident: {
      given: failingAlone(changing(0.01, at('5m', 0.057), at('30m', 0.01)), 2),
      fires: {
        after: '19m30s',
        until: '31m',
        labels: { tool_name: 'search' },
        value: 0.057,
        summary: '5.7% of the invocations of search fail.',
      },
    },
    healthy,
    below: failingAlone(0.048, 2),
    idle,
    also: {
      'errors that end in time': failingAlone(changing(0.01, at('5m', 0.057), at('14m', 0.01)), 2),
      'few calls of the one that fails': failingAlone(0.9, 0.095),
      'just enough calls': { given: failingAlone(0.9, 0.11), fires: { after: '15m', value: 0.9 } },
    },
    unnoticed: noErrorOfTool,
  }),
  tests(toolErrorRatioCritical, {
    incident: {
      given: failingAlone(changing(0.01, at('5m', 0.57), at('30m', 0.01)), 2),
      fires: {
        after: '14m30s',
        until: '31m',
        labels: { tool_name: 'search' },
        value: 0.57,
        summary: '57% of the invocations of search fail.',
      },
    },
    healthy,
    below: failingAlone(0.48, 2),
    idle,
    also: {
      'errors that end in time': failingAlone(changing(0.01, at('5m', 0.57), at('9m', 0.01)), 2),
      'few calls of the one that fails': failingAlone(0.9, 0.019),
      'just enough calls': { given: failingAlone(0.9, 0.022), fires: { after: '10m', value: 0.9 } },
    },
    unnoticed: noErrorOfTool,
  }),
  tests(toolDurationHigh, {
    incident: {
      given: takingLong(changing(QUICK, at('5m', SLOW), at('30m', QUICK)), 2),
      fires: {
        after: '14m30s',
        until: '31m',
        labels: { tool_name: 'search' },
        value: 2.5 + (2.5 * 0.006) / 0.056,
        summary: 'search takes 2.768s (P95).',
      },
    },
    healthy,
    below: takingLong(NEARLY_SLOW, 2),
    idle,
    also: {
      'slowness that ends in time': takingLong(changing(QUICK, at('5m', SLOW), at('9m', QUICK)), 2),
      'few calls of the slow one': takingLong(4, 0.095),
      'just enough calls': { given: takingLong(4, 0.112), fires: { after: '10m', value: 4.875 } },
    },
    unnoticed: {
      'job_le_status_tool_name:mcp_tool_duration_seconds_bucket:rate5m{status="success"} dropped': EITHER,
      'job_status_tool_name:mcp_tool_invocations:rate5m{status="success"} dropped': EITHER,
    },
  }),
  tests(renderFailureRatioHigh, {
    incident: {
      given: notRendered(changing(1.98, at('5m', 1.886), at('30m', 1.98))),
      fires: {
        after: '19m30s',
        until: '31m',
        labels: { widget_type: 'calendar' },
        value: 0.057,
        summary: '5.7% of the renders of calendar fail.',
      },
    },
    healthy,
    below: notRendered(1.904),
    idle,
    also: {
      'failures that end in time': notRendered(changing(1.98, at('5m', 1.886), at('14m', 1.98))),
      'every render has failed since the start': {
        given: [rendered('map', 1.98, 2), rendered('calendar', changing<number>(none), 2)],
        fires: { after: '10m30s', labels: { widget_type: 'calendar' }, value: 1 },
      },
      'fewer and fewer renders, of which some fail': {
        given: [rendered('calendar', changing(1.886, at('7m', 0.943)), changing(2, at('7m', 1)))],
        fires: { after: '10m30s', labels: { widget_type: 'calendar' }, value: 0.057 },
      },
      'few renders, most of which fail': [rendered('map', 1.98, 2), rendered('calendar', 0.01, 0.095)],
      'just enough renders': {
        given: [rendered('map', 1.98, 2), rendered('calendar', 0.011, 0.11)],
        fires: { after: '15m', labels: { widget_type: 'calendar' }, value: 0.9 },
      },
    },
    unnoticed: {
      [`${RENDERS}: [5m] → [2m30s] (place 2)`]: TIMES_ZERO,
      [`${RENDERS}: [5m] → [10m] (place 2)`]: TIMES_ZERO,
    },
  }),
  tests(widgetsStopped, {
    incident: {
      given: days(changing(1, at('26h', 0), at('29h', 1)), 1),
      fires: { after: '26h15m', until: '29h5m', summary: 'mcp-server calls tools but renders no widget.' },
    },
    healthy: days(1, 1),
    below: { given: days(changing(1, at('26h', 0)), changing(1, at('24h', 0.095))), lasts: '28h' },
    idle: days(0, 0),
    also: {
      'a restart since which none was rendered': {
        given: days(changing(1, at('26h', none)), 1),
        fires: { after: '26h15m' },
      },
      'just enough calls': {
        given: days(changing(1, at('26h', 0)), changing(1, at('26h', 0), at('27h', 0.11))),
        fires: { after: '27h15m' },
      },
      'yesterday there were few': { given: days(changing(0.095, at('20h', 0)), 1), lasts: '28h' },
      'yesterday they had just begun': {
        given: days(changing(0, at('2h', 0.22), at('20h', 0)), 1),
        fires: { after: '26h35m' },
      },
      'a server without widgets': [counts(toolInvocations, {}, 1)],
      'a pause': { given: days(changing(1, at('26h', 0), at('26h10m', 1)), 1), lasts: '27h' },
    },
    unnoticed: {
      'mcp_tool_invocations_total{status="success"} dropped': TIMES_ZERO,
      '[10m] → [5m] (place 2)': TIMES_ZERO,
      '[10m] → [20m] (place 2)': TIMES_ZERO,
      'for: 5m → 2m30s': 'What lasts for days is tested every five minutes.',
    },
  }),
  tests(httpErrorRatioHigh, {
    incident: {
      given: [answered(changing(0.01, at('5m', 0.057), at('30m', 0.01)), 5)],
      fires: {
        after: '19m30s',
        until: '31m',
        value: 0.057,
        summary: "5.7% of the MCP server's HTTP requests are answered with 5xx.",
      },
    },
    healthy,
    below: [answered(0.048, 5)],
    idle,
    also: {
      'errors that end in time': [answered(changing(0.01, at('5m', 0.057), at('14m', 0.01)), 5)],
      'few requests, most of which fail, and scrapes': [answered(0.9, 0.095), scraped],
      'just enough requests': { given: [answered(0.9, 0.11), scraped], fires: { after: '15m', value: 0.9 } },
      'the first errors of the process': {
        given: [
          counts(httpRequests, { route: '/mcp', status_code: '200' }, 4),
          counts(httpRequests, { route: '/mcp', status_code: '502' }, changing(none, at('5m', 0.3))),
        ],
        fires: { after: '19m', value: 0.3 / 4.3 },
      },
      'nothing but scrapes': fresh,
    },
    unnoticed: noFailedRequest,
  }),
  tests(httpErrorRatioCritical, {
    incident: {
      given: [answered(changing(0.01, at('5m', 0.225), at('30m', 0.01)), 5)],
      fires: {
        after: '14m30s',
        until: '31m',
        value: 0.225,
        summary: "22.5% of the MCP server's HTTP requests are answered with 5xx.",
      },
    },
    healthy,
    below: [answered(0.19, 5)],
    idle,
    also: {
      'errors that end in time': [answered(changing(0.01, at('5m', 0.225), at('9m', 0.01)), 5)],
      'few requests, most of which fail, and scrapes': [answered(0.9, 0.095), scraped],
      'just enough requests': { given: [answered(0.9, 0.11), scraped], fires: { after: '10m', value: 0.9 } },
    },
    unnoticed: noFailedRequest,
  }),
  tests(httpDurationHigh, {
    incident: {
      given: [posted(4), lasted(changing(QUICK, at('5m', SLOW), at('30m', QUICK)), 4)],
      fires: {
        after: '19m30s',
        until: '31m',
        labels: { method: 'POST' },
        value: 2.5 + (2.5 * 0.006) / 0.056,
        summary: 'POST requests to the MCP server take 2.768s (P95).',
      },
    },
    healthy,
    below: [posted(4), lasted(NEARLY_SLOW, 4)],
    idle,
    also: {
      'slowness that ends in time': [posted(4), lasted(changing(QUICK, at('5m', SLOW), at('14m', QUICK)), 4)],
      'few requests, all slow': [posted(0.095), lasted(4, 0.095), counts(httpRequests, { method: 'GET' }, 5)],
      'just enough requests': {
        given: [posted(0.11), lasted(4, 0.11)],
        fires: { after: '15m', labels: { method: 'POST' }, value: 4.875 },
      },
    },
    unnoticed: {
      'mcp_http_requests_total{method="POST"} dropped': EITHER,
      'job_le_method:mcp_http_request_duration_seconds_bucket:rate5m: mcp_http_request_duration_seconds_bucket{method="POST"} dropped':
        EITHER,
    },
  }),
];

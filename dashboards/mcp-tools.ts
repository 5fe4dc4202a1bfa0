import { by, dashboard, mul, quantile, rate, row, stat, sub, sum, table, timeseries, variable } from 'promwright';
import {
  mcp,
  toolErrors,
  toolInvocations,
  up,
  widgetRenderDuration,
  widgetRenders,
  widgetStateUpdates,
} from 'promwright/catalog/mcp';
import * as alerts from '../rules/mcp.ts';
import {
  errorRatio,
  errorRatioByTool,
  invocationRate,
  invocationRateByTool,
  noTool,
  renderFailureRatio,
  renderFailureRatioByWidget,
  renderRateByWidget,
  succeeded,
  toolDurationByToolAt,
} from './_mcp.ts';
import { distribution, quantiles, targetsUp, window } from './_panels.ts';

export default dashboard({
  uid: 'mcp-tools',
  title: 'MCP server tools and widgets',
  description: 'Do the tools that ChatGPT calls answer, fast enough and without errors, and do their widgets show?',
  system: mcp,
  variables: [variable(toolInvocations, 'tool_name', 'Tool')],
  rows: [
    row('Is it healthy?', [
      targetsUp(up, { alerts: [alerts.down, alerts.vanished], ignores: noTool }),
      stat('Tool success ratio', {
        description:
          'Invocations that ended without an error, of all that ended. Below 95%: find the tool in the row on errors.',
        queries: { success: sub(1, errorRatio) },
        base: 'red',
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        decimals: 2,
        color: 'value',
      }),
      stat('Invocation rate', {
        description:
          'Tool invocations per second that came to an end. A fall to zero in working hours means that ChatGPT does not get through, or that calls hang.',
        queries: { invocations: invocationRate },
        color: 'none',
      }),
      stat('Tool duration P95', {
        description:
          'Nineteen of twenty successful invocations were faster. Above 2.5 s people notice; find the tool in the row on duration.',
        queries: { P95: quantile(0.95, succeeded, window) },
        thresholds: [
          { at: 2.5, color: 'orange' },
          { at: 5, color: 'red' },
        ],
        color: 'value',
      }),
      stat('Widget success ratio', {
        description:
          'Renders that succeeded, of all that were tried. Below 95%: find the widget in the row on widgets.',
        queries: { success: sub(1, renderFailureRatio) },
        base: 'red',
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        decimals: 2,
        color: 'value',
        noValue: 'no widgets',
        ignores: noTool,
        links: [{ title: 'Connections and authentication', dashboard: 'mcp-connections' }],
      }),
    ]),
    row('How much is it used?', [
      timeseries('Invocations by tool', {
        description:
          'Tool invocations per second that came to an end. Compare with a week ago before you call a change unusual; nothing at all for 20 minutes wakes somebody.',
        queries: { '{{tool_name}}': invocationRateByTool },
        stack: true,
        alerts: [alerts.noInvocations],
        min: 0,
      }),
      timeseries('Invocations by outcome', {
        description: 'How invocations end. One that hangs is in neither line.',
        queries: { '{{status}}': sum(rate(toolInvocations, window), by('status')) },
        stack: true,
        min: 0,
      }),
      timeseries('Invocations by tier', {
        description: 'Who calls, by what they pay. A tier that falls alone: its users are refused.',
        queries: { '{{user_tier}}': sum(rate(toolInvocations, window), by('user_tier')) },
        stack: true,
        min: 0,
      }),
    ]),
    row('What fails?', [
      timeseries('Error ratio', {
        description: 'Invocations that ended in an error, of all that ended.',
        queries: { errors: errorRatio },
        alerts: [alerts.errorRatioHigh, alerts.errorRatioCritical],
        min: 0,
      }),
      timeseries('Error ratio by tool', {
        description:
          'One bad line is a tool or what it calls; all lines together are the server, its database or its network.',
        queries: { '{{tool_name}}': errorRatioByTool },
        alerts: [alerts.toolErrorRatioHigh, alerts.toolErrorRatioCritical],
        min: 0,
      }),
      timeseries('Errors by type', {
        description:
          'Errors per second by the name that was thrown. TimeoutError: what the tool calls is slow. TypeError: a bug of ours, look at the last deployment.',
        queries: { '{{error_type}}': sum(rate(toolErrors, window), by('error_type')) },
        stack: true,
        min: 0,
      }),
    ]),
    row('How long do tools take?', [
      quantiles(
        'Tool duration',
        succeeded,
        'Quantiles over the tools chosen, of successful invocations. The highest bucket ends at 10 s: a line there means 10 s or longer.',
      ),
      timeseries('Duration P95 by tool', {
        description: 'Of successful invocations. One line up: that tool. All lines up: the database or the event loop.',
        queries: { '{{tool_name}}': toolDurationByToolAt(0.95) },
        alerts: [alerts.toolDurationHigh],
        min: 0,
      }),
      distribution(
        'Tool duration distribution',
        succeeded,
        'How many successful invocations took how long. Two bands are two kinds of calls, such as cached and uncached ones.',
      ),
    ]),
    row('Which tools?', [
      table('Tools', {
        description: 'The tools in use now, busiest first. Sort by a column to find the slow or the failing one.',
        queries: {
          'Calls/s': invocationRateByTool,
          Failed: errorRatioByTool,
          'Duration P50': toolDurationByToolAt(0.5),
          'Duration P95': toolDurationByToolAt(0.95),
        },
        sortBy: 'Calls/s',
      }),
    ]),
    row('Do widgets show?', [
      timeseries('Renders by widget', {
        description:
          'Successful renders per second. None for 15 minutes while tools are called wakes somebody, if there were some yesterday.',
        queries: { '{{widget_type}}': renderRateByWidget },
        stack: true,
        alerts: [alerts.widgetsStopped],
        min: 0,
        ignores: noTool,
      }),
      timeseries('Failed renders by widget', {
        description: 'Renders that failed, of all that were tried. There is no error to look at: read the log.',
        queries: { '{{widget_type}}': renderFailureRatioByWidget },
        alerts: [alerts.renderFailureRatioHigh],
        min: 0,
        ignores: noTool,
      }),
      timeseries('Renders by display mode', {
        description: 'Successful renders per second by the mode in which ChatGPT shows them.',
        queries: { '{{display_mode}}': sum(rate(widgetRenders, window), by('display_mode')) },
        stack: true,
        min: 0,
        ignores: noTool,
      }),
    ]),
    row('How fast are widgets?', [
      quantiles(
        'Render duration',
        widgetRenderDuration,
        'Quantiles over all widgets, failed renders among them. The highest bucket ends at 1 s: a line there means 1 s or longer.',
        { ignores: noTool },
      ),
      timeseries('Render duration P95 by widget', {
        description: 'One line up: that widget got heavier. All lines up: the event loop.',
        queries: { '{{widget_type}}': quantile(0.95, widgetRenderDuration, window, by('widget_type')) },
        min: 0,
        ignores: noTool,
      }),
      timeseries('State updates by source', {
        description: 'Updates of widget state per minute. Many more than renders: a widget saves its state in a loop.',
        queries: {
          '{{widget_type}} {{update_source}}': mul(
            sum(rate(widgetStateUpdates, window), by('widget_type', 'update_source')),
            60,
          ),
        },
        min: 0,
        ignores: noTool,
      }),
    ]),
  ],
});

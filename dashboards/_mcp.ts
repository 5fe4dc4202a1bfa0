import { by, clampMin, countOf, not, quantile, rate, sub, sum, where } from 'promwright';
import {
  httpDuration,
  httpRequests,
  toolDuration,
  toolInvocations,
  widgetRenderDuration,
  widgetRenders,
} from 'promwright/catalog/mcp';
import { share, window } from './_panels.ts';

// Questions about the MCP server that more than one panel asks, asked alike.

const erred = where(toolInvocations, { status: 'error' });
export const succeeded = where(toolDuration, { status: 'success' });

export const invocationRate = sum(rate(toolInvocations, window));
export const invocationRateByTool = sum(rate(toolInvocations, window), by('tool_name'));
export const errorRatio = share(sum(rate(erred, window)), invocationRate);
export const errorRatioByTool = share(sum(rate(erred, window), by('tool_name')), invocationRateByTool);
/** Failures are quick or time out; neither says how fast a tool is. */
export const toolDurationByToolAt = (q: number) => quantile(q, succeeded, window, by('tool_name'));

/** The counter has the renders that succeeded, the histogram all of them. */
export const renderRateByWidget = sum(rate(widgetRenders, window), by('widget_type'));
const rendered = sum(rate(widgetRenders, window));
const tried = sum(rate(countOf(widgetRenderDuration), window));
const triedByWidget = sum(rate(countOf(widgetRenderDuration), window), by('widget_type'));
export const renderFailureRatio = clampMin(sub(1, share(rendered, tried)), 0);
export const renderFailureRatioByWidget = clampMin(sub(1, share(renderRateByWidget, triedByWidget)), 0);

/** Prometheus' own scrapes pass the same middleware. */
export const requests = where(httpRequests, { route: not('/metrics') });
export const requestRate = sum(rate(requests, window));
export const serverErrorRatio = share(sum(rate(where(requests, { status_code: /5../ }), window)), requestRate);
/** Calls come by POST; a GET may be a stream that is meant to last. */
export const posted = where(httpDuration, { method: 'POST' });

/** Why panels leave the dashboard's choice of tools alone. */
export const noTool = { tool_name: 'The metric has no label for the tool: it is not known which one asked.' };

// The only door to the SDK: its 12 MB of CommonJS are loaded when a dashboard is built, and not before. Copied, since each use of a
// bundled module's export is the call of a getter, and a dashboard is thousands of uses.
import * as bargaugeModule from '@grafana/grafana-foundation-sdk/bargauge';
import * as commonModule from '@grafana/grafana-foundation-sdk/common';
import * as dashboardModule from '@grafana/grafana-foundation-sdk/dashboard';
import * as gaugeModule from '@grafana/grafana-foundation-sdk/gauge';
import * as heatmapModule from '@grafana/grafana-foundation-sdk/heatmap';
import * as prometheusModule from '@grafana/grafana-foundation-sdk/prometheus';
import * as statModule from '@grafana/grafana-foundation-sdk/stat';
import * as statetimelineModule from '@grafana/grafana-foundation-sdk/statetimeline';
import * as tableModule from '@grafana/grafana-foundation-sdk/table';
import * as textModule from '@grafana/grafana-foundation-sdk/text';
import * as timeseriesModule from '@grafana/grafana-foundation-sdk/timeseries';

export const bargauge: typeof bargaugeModule = { ...bargaugeModule };
export const common: typeof commonModule = { ...commonModule };
export const dashboard: typeof dashboardModule = { ...dashboardModule };
export const gauge: typeof gaugeModule = { ...gaugeModule };
export const heatmap: typeof heatmapModule = { ...heatmapModule };
export const prometheus: typeof prometheusModule = { ...prometheusModule };
export const stat: typeof statModule = { ...statModule };
export const statetimeline: typeof statetimelineModule = { ...statetimelineModule };
export const table: typeof tableModule = { ...tableModule };
export const text: typeof textModule = { ...textModule };
export const timeseries: typeof timeseriesModule = { ...timeseriesModule };

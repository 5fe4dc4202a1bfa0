// The only door to the SDK: its 12 MB of CommonJS are loaded when a dashboard is built, and not before.
export * as bargauge from '@grafana/grafana-foundation-sdk/bargauge';
export * as common from '@grafana/grafana-foundation-sdk/common';
export * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
export * as gauge from '@grafana/grafana-foundation-sdk/gauge';
export * as heatmap from '@grafana/grafana-foundation-sdk/heatmap';
export * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
export * as stat from '@grafana/grafana-foundation-sdk/stat';
export * as statetimeline from '@grafana/grafana-foundation-sdk/statetimeline';
export * as table from '@grafana/grafana-foundation-sdk/table';
export * as text from '@grafana/grafana-foundation-sdk/text';
export * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';

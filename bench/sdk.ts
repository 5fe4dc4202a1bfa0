import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as common from '@grafana/grafana-foundation-sdk/common';
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import { nameOf, PANELS, QUERIES } from './project.ts';

// The foundation SDK by itself: as many dashboards, panels and queries, none of them checked. Run as `node sdk.js OUT SERVICES`.
const [, , out = '', services = '0'] = process.argv;
const source = { type: 'prometheus', uid: '${datasource}' };

for (let i = 1; i <= Number(services); i++) {
  const name = nameOf(i);
  const path = join(out, `grafana/dashboards/${name}/${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(board(name), null, 2)}\n`);
}

function board(name: string): unknown {
  const builder = new dashboard.DashboardBuilder(name)
    .uid(name)
    .description(`Is ${name} well, and who uses it?`)
    .tags(['promwright', name])
    .readonly()
    .tooltip(dashboard.DashboardCursorSync.Crosshair)
    .time({ from: 'now-6h', to: 'now' })
    .refresh('1m')
    .withVariable(new dashboard.DatasourceVariableBuilder('datasource').label('Data source').type('prometheus'))
    .withVariable(choice('job', `label_values(up{job="${name}"}, job)`))
    .withVariable(choice('instance', 'label_values(up{job=~"$job"}, instance)'))
    .withVariable(choice('route', `label_values(${name}_requests_total{job=~"$job"}, route)`));
  for (let i = 0; i < PANELS; i++) {
    if (i % 4 === 0) builder.withRow(new dashboard.RowBuilder(`Row ${i / 4}`));
    builder.withPanel(panel(name, i));
  }
  return builder.build();
}

function choice(name: string, query: string) {
  return new dashboard.QueryVariableBuilder(name)
    .label(name)
    .datasource(source)
    .query(query)
    .multi(true)
    .includeAll(true)
    .refresh(dashboard.VariableRefresh.OnTimeRangeChanged);
}

function panel(name: string, i: number) {
  const targets = i < QUERIES - PANELS ? ['A', 'B'] : ['A'];
  return new timeseries.PanelBuilder()
    .title(`Panel ${i}`)
    .description('What this panel shows, and what to do about it.')
    .datasource(source)
    .gridPos({ x: (i % 4) * 6, y: Math.floor(i / 4) * 9 + 1, w: 6, h: 8 })
    .targets(targets.map((refId) => target(name, refId)))
    .unit('reqps')
    .min(0)
    .lineWidth(2)
    .fillOpacity(0)
    .showPoints(common.VisibilityMode.Auto)
    .legend(
      new common.VizLegendOptionsBuilder()
        .displayMode(common.LegendDisplayMode.Table)
        .placement(common.LegendPlacement.Bottom)
        .showLegend(true)
        .calcs(['lastNotNull', 'max']),
    )
    .tooltip(new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi))
    .thresholds(
      new dashboard.ThresholdsConfigBuilder().mode(dashboard.ThresholdsMode.Absolute).steps([
        { value: null, color: 'green' },
        { value: 0.05, color: 'red' },
      ]),
    );
}

function target(name: string, refId: string) {
  const series = `${name}_requests_total{job=~"$job",instance=~"$instance",route=~"$route"`;
  return new prometheus.DataqueryBuilder()
    .refId(refId)
    .datasource(source)
    .editorMode(prometheus.QueryEditorMode.Code)
    .expr(
      `sum by (route) (rate(${series},status="5xx"}[$__rate_interval])) / sum by (route) (rate(${series}}[$__rate_interval]))`,
    )
    .legendFormat('{{route}}')
    .range();
}

import type { ResolvedDashboard, ResolvedLink, ResolvedVariable } from '../../model/resolved.ts';
import { built, type Sdk, shaped } from './built.ts';
import { DATASOURCE, DATASOURCE_NAME } from './datasource.ts';
import { isAbroad } from './panel.ts';

export function variableModel({ dashboard }: Sdk, variable: ResolvedVariable) {
  const { VariableHide, VariableRefresh, VariableSort } = dashboard;
  if (variable.type === 'datasource') {
    const builder = new dashboard.DatasourceVariableBuilder(variable.name)
      .label(variable.title)
      .hide(VariableHide.DontHide)
      .type('prometheus')
      .regex('')
      .current({ text: DATASOURCE_NAME, value: variable.current });
    return tidy({ ...builder.build(), options: [] });
  }
  const builder = new dashboard.QueryVariableBuilder(variable.name)
    .label(variable.title)
    .hide(VariableHide.DontHide)
    .datasource(DATASOURCE)
    .definition(variable.query)
    // As Grafana writes it since 10; the plain string of older versions is migrated when the editor opens.
    .query({ qryType: 1, query: variable.query, refId: 'PrometheusVariableQueryEditor-VariableQuery' })
    .regex('')
    .refresh(VariableRefresh.OnTimeRangeChanged)
    // oxlint-disable-next-line unicorn/no-array-sort -- a builder's
    .sort(VariableSort.AlphabeticalAsc)
    .multi(true)
    .includeAll(true)
    .current({ text: ['All'], value: ['$__all'] });
  if (variable.all !== undefined) builder.allValue(variable.all);
  return tidy({ ...builder.build(), options: [] });
}

/** The SDK gives every variable the settings of an interval's. */
function tidy<V extends { auto?: unknown; auto_min?: unknown; auto_count?: unknown }>(variable: V): V {
  return shaped(variable, ['auto', 'auto_min', 'auto_count']);
}

export function linkModel({ dashboard }: Sdk, { title, tag, url = '' }: ResolvedLink) {
  const { DashboardLinkType } = dashboard;
  const builder = new dashboard.DashboardLinkBuilder(title);
  if (tag !== undefined)
    builder
      .type(DashboardLinkType.Dashboards)
      .icon('external link')
      .tags([tag])
      .asDropdown(true)
      .includeVars(true)
      .keepTime(true);
  else
    builder
      .type(DashboardLinkType.Link)
      .icon(isAbroad(url) ? 'external link' : 'dashboard')
      .url(url)
      .targetBlank(isAbroad(url))
      .includeVars(!isAbroad(url))
      .keepTime(!isAbroad(url));
  // The SDK's default would hide every link in the menu of the dashboard's controls.
  return shaped(builder.build(), ['placement']);
}

export function annotationModels(sdk: Sdk, { alerts, variables }: ResolvedDashboard) {
  const { AnnotationQueryBuilder } = sdk.dashboard;
  const builtIn = new AnnotationQueryBuilder()
    .name('Annotations & Alerts')
    .builtIn(1)
    .type('dashboard')
    .datasource({ type: 'grafana', uid: '-- Grafana --' })
    .enable(true)
    .hide(true)
    .iconColor('rgba(0, 211, 255, 1)')
    .build();
  if (alerts.length === 0) return [built(shaped(builtIn, ['placement']))];
  const firing = new AnnotationQueryBuilder()
    .name('Firing alerts')
    .datasource(DATASOURCE)
    .enable(true)
    .hide(false)
    .iconColor('red')
    .expr(`ALERTS{alertstate="firing", alertname=~"${alerts.join('|')}"}`)
    .step('60s')
    .titleFormat('{{alertname}}')
    .textFormat('{{severity}}')
    // Only those that an alert carries become tags, so the dashboard's own variables can all be named.
    .tagKeys(variables.flatMap((variable) => (variable.type === 'query' ? [variable.label] : [])).join(','))
    .build();
  return [built(shaped(builtIn, ['placement'])), built(shaped(firing, ['placement', 'builtIn']))];
}

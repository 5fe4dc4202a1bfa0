import type { ResolvedTarget } from '../../model/resolved.ts';
import type { AnsweredSeries } from '../shape.ts';

/** A series' name, as Grafana's Prometheus data source makes it of a legend (pkg/promlib/querydata/response.go). */
export function nameOf({ legend, text }: Pick<ResolvedTarget, 'legend' | 'text'>, metric: AnsweredSeries['metric']) {
  const labels = Object.entries(metric).filter(([label]) => label !== '__name__');
  if (legend !== '') {
    const name = legend.replace(/\{\{\s*(.+?)\s*\}\}/g, (_, label: string) => metric[label] ?? '').trim();
    if (name !== '') return name;
  }
  const [first] = labels;
  if (!first) return metric['__name__'] ?? text;
  if (labels.length === 1) return first[1];
  return `{${labels.map(([label, value]) => `${label}="${value}"`).join(', ')}}`;
}

import { equalDims, parseUnit, sameDimension, sameScale, type Unit } from '../metric/unit.ts';

/** Grafana's units with what they mean to it (grafana/grafana, packages/grafana-data/src/valueFormats/categories.ts). The first that fits is taken. */
const GRAFANA: readonly (readonly [id: string, unit: Unit])[] = [
  ['s', 'seconds'],
  ['ms', 'milliseconds'],
  ['m', 'minutes'],
  ['h', 'hours'],
  ['d', 'days'],
  ['percentunit', 'ratio'],
  ['percent', 'percent'],
  ['bytes', 'bytes'],
  ['decbytes', 'bytes'],
  ['binBps', 'bytes/second'],
  ['Bps', 'bytes/second'],
  ['celsius', 'celsius'],
  ['watt', 'watts'],
  ['reqps', 'requests/second'],
  ['reqpm', 'requests/minute'],
  ['si:tok/s', 'tokens/second'],
  ['si:tok/min', 'tokens/minute'],
  ['currencyUSD', 'USD'],
].map(([id = '', name = '']) => [id, parseUnit(name) as Unit]);

/** Grafana's unit for values in `unit`; empty where it has none that says more than the number does. */
export function grafanaUnit(unit: Unit | undefined): string {
  if (!unit) return '';
  if (unit.timestamp) return '';
  for (const [id, known] of GRAFANA)
    if (equalDims(known.dims, unit.dims) && sameScale(known.scale, unit.scale)) return id;
  if ((unit.dims['USD'] ?? 0) === 1) return 'currencyUSD';
  const counts = Object.keys(unit.dims).filter((dim) => dim !== 's');
  if (unit.dims['s'] === -1 && counts.length === 1)
    return sameScale(unit.scale, 1) ? 'cps' : sameScale(unit.scale, 1 / 60) ? 'cpm' : 'short';
  return counts.length > 0 && sameDimension(unit, { dims: {}, scale: 1 }) ? 'short' : '';
}

/** Whether a Grafana unit, said by hand, would misread values in `unit`. Units that mean nothing to us never do. */
export function disagrees(id: string, unit: Unit): boolean {
  const said = GRAFANA.filter(([known]) => known === id).map(([, meant]) => meant);
  if (said.length === 0) return false;
  return said.every((known) => !sameDimension(known, unit) || !sameScale(known.scale, unit.scale)) && !money(id, unit);
}

/** Dollars by whatever are still printed as dollars: the title says by what. */
const money = (id: string, unit: Unit): boolean => id === 'currencyUSD' && (unit.dims['USD'] ?? 0) === 1;

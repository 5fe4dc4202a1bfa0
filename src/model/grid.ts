import type { Panel } from './panel.ts';
import type { Place } from './resolved.ts';

const COLUMNS = 24;
const SMALL: ReadonlySet<Panel['type']> = new Set(['stat', 'gauge']);
const HEIGHTS: Readonly<Record<Panel['type'], number>> = {
  stat: 4,
  gauge: 6,
  timeseries: 9,
  heatmap: 9,
  stateTimeline: 7,
  barGauge: 8,
  table: 9,
  text: 4,
};

/** Places panels from left to right, line by line, below `top`. Panels without a width share what their line has left. */
export function placePanels(
  panels: readonly Panel[],
  top: number,
): { readonly places: readonly Place[]; readonly bottom: number } {
  const places: Place[] = [];
  let y = top;
  for (const line of linesOf(panels)) {
    const said = line.reduce((sum, { spec }) => sum + (spec.width ?? 0), 0);
    const free = line.filter(({ spec }) => spec.width === undefined).length;
    const h = Math.max(...line.map(({ type, spec }) => spec.height ?? HEIGHTS[type]));
    let x = 0;
    let left = COLUMNS - said;
    let open = free;
    for (const { spec } of line) {
      const w = spec.width ?? Math.floor(left / open);
      if (spec.width === undefined) {
        left -= w;
        open -= 1;
      }
      places.push({ x, y, w, h });
      x += w;
    }
    y += h;
  }
  return { places, bottom: y };
}

/** Small panels stand with small ones, up to eight; of the others, at most three, spread evenly; widths that are said are kept. */
function linesOf(panels: readonly Panel[]): readonly (readonly Panel[])[] {
  const runs: Panel[][] = [];
  for (const panel of panels) {
    const run = runs.at(-1);
    const first = run?.[0];
    if (
      run &&
      first &&
      SMALL.has(first.type) === SMALL.has(panel.type) &&
      panel.type !== 'text' &&
      first.type !== 'text'
    )
      run.push(panel);
    else runs.push([panel]);
  }
  return runs.flatMap((run) => (run.some(({ spec }) => spec.width !== undefined) ? packed(run) : even(run)));
}

function even(run: readonly Panel[]): readonly (readonly Panel[])[] {
  const most = run[0] && SMALL.has(run[0].type) ? 8 : 3;
  const lines = Math.ceil(run.length / most);
  return Array.from({ length: lines }, (_, i) =>
    run.slice(Math.ceil((i * run.length) / lines), Math.ceil(((i + 1) * run.length) / lines)),
  );
}

/** A panel without a width beside some that have one counts as a third of the line, or a sixth if it is small. */
function packed(run: readonly Panel[]): readonly (readonly Panel[])[] {
  const lines: Panel[][] = [];
  let used = COLUMNS;
  for (const panel of run) {
    const width = panel.spec.width ?? (SMALL.has(panel.type) ? 4 : 8);
    if (used + width > COLUMNS) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(panel);
    used += width;
  }
  return lines;
}

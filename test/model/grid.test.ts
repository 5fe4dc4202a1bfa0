import { stat, text, timeseries, value } from 'promwright';
import { expect, test } from 'vitest';
import { placePanels } from '../../src/model/grid.ts';
import { panelId, refId } from '../../src/model/id.ts';
import type { Panel } from '../../src/model/panel.ts';
import { queueDepth } from '../types/gateway.ts';

const queries = { depth: value(queueDepth) };
const big = (width?: number): Panel => timeseries('t', { queries, ...(width !== undefined && { width }) });
const small = (): Panel => stat('s', { queries });
const show = (panels: readonly Panel[]) => placePanels(panels, 1).places.map(({ x, y, w, h }) => `${x},${y} ${w}x${h}`);

test.each([
  ['one graph', [big()], ['0,1 24x9']],
  ['three graphs', [big(), big(), big()], ['0,1 8x9', '8,1 8x9', '16,1 8x9']],
  ['four graphs', [big(), big(), big(), big()], ['0,1 12x9', '12,1 12x9', '0,10 12x9', '12,10 12x9']],
  [
    'five numbers',
    [small(), small(), small(), small(), small()],
    ['0,1 4x4', '4,1 5x4', '9,1 5x4', '14,1 5x4', '19,1 5x4'],
  ],
  ['numbers above graphs', [small(), small(), big()], ['0,1 12x4', '12,1 12x4', '0,5 24x9']],
  ['a width', [big(16), big()], ['0,1 16x9', '16,1 8x9']],
  ['widths that do not fit', [big(16), big(12)], ['0,1 16x9', '0,10 12x9']],
  ['words', [text('x', { content: 'x' }), big()], ['0,1 24x4', '0,5 24x9']],
])('%s', (_, panels, places) => expect(show(panels)).toEqual(places));

test('no number of panels overlaps or overflows', () => {
  for (let smalls = 0; smalls < 20; smalls += 1)
    for (let bigs = 0; bigs < 10; bigs += 1) {
      const panels = [...Array.from({ length: smalls }, small), ...Array.from({ length: bigs }, () => big())];
      const taken = new Set<string>();
      for (const { x, y, w, h } of placePanels(panels, 0).places) {
        expect(x + w).toBeLessThanOrEqual(24);
        expect(w).toBeGreaterThan(2);
        for (let i = x; i < x + w; i += 1)
          for (let j = y; j < y + h; j += 1) {
            expect(taken.has(`${i},${j}`)).toBe(false);
            taken.add(`${i},${j}`);
          }
      }
    }
});

test('ids come from titles alone', () => {
  expect(panelId('Row', 'Panel')).toBe(panelId('Row', 'Panel'));
  expect(panelId('Row', 'Panel')).not.toBe(panelId('RowP', 'anel'));
  expect(panelId('Row', 'Panel')).toBe(385998216);
  expect([0, 25, 26, 27, 701, 702].map(refId)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});

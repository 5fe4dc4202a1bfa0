import { expect, test } from 'vitest';
import { pageOf } from '../../src/verify/page/page.ts';
import type { Verified } from '../../src/verify/verdict.ts';
import { resolved } from '../emit/sample.ts';

const [board] = resolved.dashboards;
const [row] = board?.rows ?? [];
const [panel] = row?.panels ?? [];
const [target] = panel?.targets ?? [];

/** All panels with the same two series, one of them with a name that would like to be a script. */
const verified: Verified = {
  prometheus: '3.15.0',
  panels: resolved.dashboards.flatMap((dashboard) =>
    dashboard.rows.flatMap((one) =>
      one.panels.flatMap((own) =>
        own.targets.map(({ refId, text }) => ({
          dashboard: dashboard.title,
          uid: dashboard.uid,
          row: one.title,
          panel: own.title,
          refId,
          expr: text,
          state: 'ok' as const,
          why: [],
          series: [
            {
              metric: { route: '/orders', job: 'gateway' },
              values: [
                [1_700_000_000, '1.5'],
                [1_700_000_060, '2.5'],
              ] as const,
            },
            {
              metric: { route: '</script><script>alert(1)</script>', job: 'gateway' },
              values: [[1_700_000_000, '3']] as const,
            },
          ],
        })),
      ),
    ),
  ),
  rules: [],
  took: [],
  scenarios: [
    {
      system: 'gateway',
      scenario: 'error-burst',
      fired: [{ alert: 'GatewaySlow', labels: {}, from: 600_000, until: 1_200_000 }],
      missing: ['GatewayDown'],
      besides: [],
      broken: [],
    },
  ],
};

const html = pageOf(resolved, verified, { script: 'draw();', style: '' });

test('every dashboard, row and panel is there, and what fired', () => {
  for (const text of [board?.title, row?.title, panel?.title, 'error-burst', 'GatewaySlow', 'GatewayDown', '3.15.0'])
    expect(html).toContain(text ?? 'nothing');
  expect(target).toBeDefined();
});

test('what stands in a label is text, never a part of the page', () => {
  expect(html).not.toContain('<script>alert(1)');
  expect(html.match(/<script/g)?.length).toBe(html.match(/<\/script>/g)?.length);
});

test('it asks nobody for anything, and is the same for the same data', () => {
  expect(html).not.toMatch(/(?:src|href)="https?:\/\/(?!localhost)/);
  expect(html).not.toMatch(/@import|url\(https?:/);
  expect(pageOf(resolved, verified, { script: 'draw();', style: '' })).toBe(html);
});

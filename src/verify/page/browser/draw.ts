import type { Drawing } from '../drawing.ts';
import { browser, type Element } from './dom.ts';
import { graphChart } from './graph.ts';
import { heatChart } from './heat.ts';

/** Charts are drawn as they come into sight: a page has hundreds. */
const seen = new browser.IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      draw(target);
    }
  },
  { rootMargin: '600px' },
);

function draw(plot: Element): void {
  const body = plot.parentElement;
  const drawing = JSON.parse(body.querySelector('script')?.textContent ?? '') as Drawing;
  const make = () => (drawing.kind === 'graph' ? graphChart(plot, drawing) : heatChart(plot, drawing));
  let chart = make();
  const size = () => ({ width: plot.clientWidth, height: plot.clientHeight });
  new browser.ResizeObserver(() => chart.setSize(size())).observe(plot);
  browser.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart.destroy();
    chart = make();
  });
  for (const line of body.querySelectorAll('[data-series]'))
    line.addEventListener('click', () => {
      chart.setSeries(Number(line.dataset['series']) + 1, { show: !line.classList.toggle('off') });
    });
}

for (const plot of browser.document.querySelectorAll('.plot')) seen.observe(plot);

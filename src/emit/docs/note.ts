import type { Wart } from '../../metric/metric.ts';
import { code, prose } from './markdown.ts';

/** A wart as advice: what is odd, what follows, and why it is so. */
export function note(wart: Wart): string {
  return `**${said(wart)}** ${sentence(wart.why)}`;
}

function said(wart: Wart): string {
  switch (wart.kind) {
    case 'falls':
      return `This counter can fall${where(wart.labels)}; \`rate()\` counts each fall as a restart.`;
    case 'born-late':
      return 'A series starts with its value so far; `increase()` misses what came before its first scrape.';
    case 'duplicates':
      return 'A scrape may hold two samples with one set of labels; Prometheus keeps one of them.';
    case 'misnamed':
      return "The name breaks Prometheus' naming rules.";
    case 'overlaps':
      return `The values of ${wart.label === undefined ? 'its labels' : code(wart.label)} overlap; a sum over them counts something twice.`;
    case 'cached':
      return `The service computes the value every ${wart.every}; scraping more often repeats it.`;
    case 'misleading':
      return 'The value is not quite what the name says.';
    case 'stale':
      return 'The value stands still until something happens; nothing tells its age.';
    case 'only-when':
      return 'The metric is there only at times; no data is not zero.';
    case 'not-aggregable':
      return 'The value can be neither summed nor averaged, over series or over time.';
  }
}

function where(labels: Readonly<Record<string, readonly string[]>> = {}): string {
  const all = Object.entries(labels).map(([name, values]) => `${code(name)} is ${values.map(code).join(' or ')}`);
  return all.length === 0 ? '' : ` where ${all.join(' and ')}`;
}

/** With a capital and a full stop, whatever the catalog has. */
function sentence(why: string): string {
  const text = prose(why);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

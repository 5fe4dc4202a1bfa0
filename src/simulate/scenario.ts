import type { System } from '../metric/system.ts';
import { type Effect, picks } from './effect.ts';
import type { Profile } from './profile.ts';

export interface Scenario {
  readonly name: string;
  readonly summary: string;
  readonly effects: readonly Effect[];
  /** The first target of each job ends and begins anew, its counters at 0. */
  readonly restart?: true;
}

const TRAFFIC = /^(?!process_|python_|mcp_process_|mcp_nodejs_|nodejs_)/;
/** Labels whose values a client names. */
const SCANNED = /^(path|endpoint|route|method|model)$/;
const PART = ['provider', 'primary_gateway', 'gateway', 'model', 'model_name', 'tool_name'];
const failing = (share: number) => ({
  share,
  values: /fail|error|timeout|unhealthy|^5\d\d$|^5xx$/i,
  named: /error|fail|exception/,
});

export const scenarios: readonly Scenario[] = [
  { name: 'healthy', summary: 'All is well: no alert fires.', effects: [] },
  {
    name: 'provider-outage',
    summary: 'One provider, model or tool fails nine requests of ten.',
    effects: [{ metric: TRAFFIC, kinds: ['counter', 'histogram'], first: PART, becomes: failing(0.9) }],
  },
  {
    name: 'slow-first-tokens',
    summary: 'The first token of an answer takes eight times as long.',
    effects: [{ metric: /ttf|first_(token|chunk|byte)|time_to_first/, kinds: ['histogram', 'summary'], slower: 8 }],
  },
  {
    name: 'error-burst',
    summary: 'Four requests of ten fail, whatever they ask for.',
    effects: [{ metric: TRAFFIC, kinds: ['counter', 'histogram'], becomes: failing(0.4) }],
  },
  {
    name: 'rate-limit-squeeze',
    summary: 'Clients run into their limits: four requests of ten are refused.',
    effects: [
      {
        metric: TRAFFIC,
        kinds: ['counter', 'histogram'],
        becomes: { share: 0.4, values: /^429$|limited/, named: /rate_?limit/ },
      },
      { metric: /_usage$|_used$/, unit: /^(requests|tokens)/, kinds: ['gauge'], times: 8 },
    ],
  },
  {
    name: 'cost-spike',
    summary: 'Requests cost twelve times as much.',
    effects: [
      { metric: /cost/, unit: /^USD/, not: /savings|missed/, kinds: ['counter', 'gauge'], times: 12 },
      { metric: /cost/, unit: /^USD/, kinds: ['histogram'], slower: 12 },
    ],
  },
  {
    name: 'restart',
    summary: 'A target of each job is gone for a minute and begins anew at 0.',
    effects: [],
    restart: true,
  },
  {
    name: 'cardinality-attack',
    summary:
      'Somebody asks for random paths and models that nobody has: labels that nothing bounds take ever new values.',
    effects: [
      { not: /error|fail|cost|price|pricing|credit|exception/, kinds: ['counter', 'histogram'], attack: SCANNED },
      {
        metric: TRAFFIC,
        kinds: ['counter', 'histogram'],
        becomes: { share: 0.7, values: /^404$|not_found/, named: /^$/ },
      },
      { metric: /http_|fastapi_|server_request/, kinds: ['counter', 'histogram'], load: 3 },
    ],
  },
  {
    name: 'no-traffic',
    summary: 'Nobody asks for anything.',
    effects: [{ metric: TRAFFIC, load: 0 }],
  },
];

/** What a scenario does to a system, or why it means nothing there. */
export function effectsOn(
  system: System,
  scenario: Scenario,
  profile: Profile,
): { readonly effects: readonly Effect[] } | { readonly without: string } {
  const said = profile.without?.[scenario.name];
  if (said !== undefined) return { without: said };
  const own = profile.scenarios?.[scenario.name] ?? [];
  const apart = profile.apart?.[scenario.name];
  const usual = scenario.effects.map((effect) => (apart ? { ...effect, not: apart } : effect));
  const effects = [...usual, ...own];
  const marks = [...usual.filter(({ load }) => load === undefined || usual.length === 1), ...own];
  if (scenario.effects.length > 0 && !marks.some((effect) => touches(system, effect)))
    return { without: 'nothing in its catalog tells of it' };
  return { effects };
}

/** Whether an effect changes any series of a system, so far as the catalog tells. */
function touches({ metrics }: System, effect: Effect): boolean {
  return metrics.some((metric) => {
    if (!picks(effect, metric)) return false;
    const specs = Object.values(metric.labels);
    const { attack } = effect;
    if (attack)
      return Object.entries(metric.labels).some(([label, { open }]) => open !== undefined && attack.test(label));
    const { becomes } = effect;
    if (!becomes) return true;
    return (
      becomes.named.test(metric.name) ||
      specs.some(({ values = [], examples = [] }) =>
        [...values, ...examples].some((value) => becomes.values.test(value)),
      )
    );
  });
}

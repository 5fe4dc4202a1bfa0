import { type Need, needsOf } from '../../../promql/features.ts';
import { isBefore } from '../../../text/version.ts';
import { rule, type Target } from '../../rule.ts';

export default rule({
  id: 'feature/version',
  on: 'query',
  severity: 'error',
  summary: 'A query needs a newer Prometheus than the target, or a feature flag that it does not have.',
  why: 'Prometheus refuses the expression: a rule file that holds it is not loaded at all.',
  fix: 'Write it without, or raise `version` or name the flag under `features` of `prometheus` in the config.',
  bad: [
    'first_over_time(gateway_queue_depth[5m])',
    'limitk(3, gateway_queue_depth)',
    'gateway_queue_depth + fill(0) gateway_queue_depth',
    'rate(gateway_requests_total[5m] anchored)',
    'rate(gateway_requests_total[2 * 5m])',
  ],
  good: [
    'rate(gateway_requests_total[5m])',
    'histogram_avg(gateway_queue_depth)',
    'sum({"gateway.requests", "http.status"="200"})',
    'topk(3, gateway_queue_depth)',
  ],

  *check({ nodes, target }) {
    if (target.assumed) return;
    for (const node of nodes) {
      const missing = needsOf(node).flatMap((need) => {
        const said = unmet(need, target);
        return said ? [{ ...said, label: need.label }] : [];
      });
      const [first] = missing;
      if (!first) continue;
      const { message, fix, label } = first;
      const matcher = node.kind === 'selector' ? node.matchers.find((one) => one.label === label) : undefined;
      yield { node, message, ...(fix && { fix }), ...(matcher ? { matcher } : label !== undefined && { label }) };
    }
  },
});

function unmet(
  { what, since, flag, stable }: Need,
  { version, features }: Target,
): { readonly message: string; readonly fix?: string } | undefined {
  if (since !== undefined && isBefore(version, since))
    return { message: `\`${what}\` came with Prometheus ${since}, and the target is ${version}.` };
  const open = stable !== undefined && !isBefore(version, stable);
  if (flag === undefined || open || features.includes(flag)) return undefined;
  return {
    message: `\`${what}\` needs the feature flag \`${flag}\` of Prometheus, which the target does not have.`,
    fix: `Start Prometheus with \`--enable-feature=${flag}\` and name it under \`features\`, or write it without.`,
  };
}

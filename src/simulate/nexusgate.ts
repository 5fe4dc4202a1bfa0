import type { Profile } from './profile.ts';

export const nexusgate: Profile = {
  load: 3,
  shares: { status: { completed: 0.908, cache_hit: 0.05, aborted: 0.03, failed: 0.002, pending: 0.01 } },
  metrics: {
    nexusgate_embeddings_total: { each: 0.3 },
    nexusgate_tokens_prompt_total: { each: 900 },
    nexusgate_tokens_completion_total: { each: 300 },
    nexusgate_tokens_embedding_total: { each: 150 },
    nexusgate_cost_prompt_usd_total: { each: 0.0006 },
    nexusgate_cost_completion_usd_total: { each: 0.0009 },
    nexusgate_cost_total_usd_total: { each: 0.0015 },
    nexusgate_completion_duration_seconds: { each: 1, median: 4, tail: 3 },
    nexusgate_completion_ttft_seconds: { each: 0.9, median: 0.35, tail: 3 },
    nexusgate_embedding_duration_seconds: { each: 0.3, median: 0.15, tail: 2.5 },
    nexusgate_active_api_keys: { level: 42 },
    nexusgate_active_providers: { level: 4 },
    nexusgate_active_models: { level: 4, where: [{ labels: { type: 'chat' }, level: 18 }] },
    nexusgate_api_key_rpm_usage: { level: [2, 35] },
    nexusgate_api_key_tpm_limit: { level: 100_000 },
    nexusgate_api_key_tpm_usage: { level: [2000, 40_000] },
    nexusgate_rate_limit_rejections_total: { each: 0.003 },
  },
};

import type { Profile } from './profile.ts';

export const gptme: Profile = {
  load: 2,
  shares: { method: { GET: 0.7, POST: 0.3, 'method-3': 0 } },
  metrics: {
    gptme_server_request_duration_seconds: { each: 1, median: 0.03, tail: 5 },
    gptme_server_conversations_total: { level: 1200 },
    gptme_server_messages_total: { level: 31_000 },
    gptme_server_sse_connections_active: { level: [2, 18] },
    process_resident_memory_bytes: { level: [2e8, 3.5e8] },
    process_virtual_memory_bytes: { level: [1.2e9, 1.4e9] },
    process_max_fds: { level: 1_048_576 },
    python_gc_objects_uncollectable_total: { each: 0 },
  },
  without: {
    'provider-outage': 'the model answers in the background: that it fails is an event in the stream, never a status',
    'slow-first-tokens': 'no metric times the first token of an answer',
  },
};

import { createServer } from 'node:http';
import { completions, nexusgate, rpmUsage, ttft } from 'promwright/catalog/nexusgate';
import { instrument } from 'promwright/instrument';

const { on, registry } = instrument(nexusgate);

export function answered(model: string, key: string, seconds: number): void {
  on(completions).inc({ model, status: 'completed', api_format: 'openai-chat', api_key_comment: key });
  on(ttft).observe({ model }, seconds);
}

export function used(key: string, perMinute: number): void {
  on(rpmUsage).set({ api_key_comment: key }, perMinute);
}

createServer((_, response) => {
  response.setHeader('content-type', registry.contentType);
  void registry.metrics().then((page) => response.end(page));
}).listen(3000, '127.0.0.1');

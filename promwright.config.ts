import { defineConfig } from 'promwright';
import { systems } from 'promwright/catalog/index';

export default defineConfig({
  systems,
  targets: ['grafana', 'prometheus', 'docs', 'grafana-alerting', 'kubernetes', 'stack'],
  prometheus: { version: '2.42', evaluationInterval: '30s' },
  // Where your team reads docs/runbooks: an alert's page is <runbooks>/<AlertName>.md.
  runbooks: 'https://runbooks.example.com/promwright',
});

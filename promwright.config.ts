import { defineConfig } from 'promwright';
import { nexusgate } from 'promwright/catalog/nexusgate';

export default defineConfig({
  systems: [nexusgate],
  prometheus: { version: '2.42', evaluationInterval: '30s' },
  // Where your team reads docs/runbooks: an alert's page is <runbooks>/<AlertName>.md.
  runbooks: 'https://runbooks.example.com/promwright',
});

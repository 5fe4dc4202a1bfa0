import { dashboard, sloRows } from 'promwright';
import { ollamamax } from 'promwright/catalog/ollamamax';
import { availability, latency } from '../rules/ollamamax-slo.ts';

export default dashboard({
  uid: 'ollamamax-slo',
  title: 'OllamaMax objectives',
  description: 'Does OllamaMax keep what it promises over 30 days, and how long will it if it goes on like this?',
  system: ollamamax,
  time: '7d',
  rows: [...sloRows(availability), ...sloRows(latency)],
});

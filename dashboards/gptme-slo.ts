import { dashboard, sloRows } from 'promwright';
import { gptme } from 'promwright/catalog/gptme';
import { availability, latency } from '../rules/gptme-slo.ts';

export default dashboard({
  uid: 'gptme-slo',
  title: 'gptme objectives',
  description:
    'Does the gptme server keep what it promises over 30 days, and how long will it if it goes on like this?',
  system: gptme,
  time: '7d',
  rows: [...sloRows(availability), ...sloRows(latency)],
});

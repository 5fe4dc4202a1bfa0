import { dashboard, sloRows } from 'promwright';
import { nexusgate } from 'promwright/catalog/nexusgate';
import { availability, firstToken } from '../rules/nexusgate-slo.ts';

export default dashboard({
  uid: 'nexusgate-slo',
  title: 'NexusGate objectives',
  description: 'Does NexusGate keep what it promises over 30 days, and how long will it if it goes on like this?',
  system: nexusgate,
  time: '7d',
  rows: [...sloRows(availability), ...sloRows(firstToken)],
});

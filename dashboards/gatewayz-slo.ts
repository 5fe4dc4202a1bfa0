import { dashboard, sloRows } from 'promwright';
import { gatewayz } from 'promwright/catalog/gatewayz';
import { availability, firstChunk } from '../rules/gatewayz-slo.ts';

export default dashboard({
  uid: 'gatewayz-slo',
  title: 'Gatewayz objectives',
  description: 'Does Gatewayz keep what it promises over 30 days, and how long will it if it goes on like this?',
  system: gatewayz,
  time: '7d',
  rows: [...sloRows(availability), ...sloRows(firstChunk)],
});

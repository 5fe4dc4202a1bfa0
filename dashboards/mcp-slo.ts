import { dashboard, sloRows } from 'promwright';
import { mcp } from 'promwright/catalog/mcp';
import { availability, latency } from '../rules/mcp-slo.ts';

export default dashboard({
  uid: 'mcp-slo',
  title: 'MCP server objectives',
  description: 'Does the MCP server keep what it promises over 30 days, and how long will it if it goes on like this?',
  system: mcp,
  time: '7d',
  rows: [...sloRows(availability), ...sloRows(latency)],
});

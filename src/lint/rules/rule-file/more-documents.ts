import { rule } from '../../rule.ts';

export default rule({
  id: 'rule-file/more-documents',
  on: 'project',
  severity: 'error',
  summary: 'A rule file has more than one YAML document.',
  why: 'Prometheus reads only the first: the rules of the others are silently not there.',
  fix: 'Put each document into a file of its own.',
  bad: [],
  good: [],
});

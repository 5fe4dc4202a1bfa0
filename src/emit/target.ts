import type { TargetName } from '../model/config.ts';

/** Every target, and which files below the output folder are its own. Of two that would have a file, the first has it. */
const OWN: Readonly<Record<TargetName, RegExp>> = {
  'grafana-alerting': /^grafana\/provisioning\/alerting\//,
  grafana: /^grafana\//,
  prometheus: /^prometheus\//,
  kubernetes: /^kubernetes\//,
  stack: /^(?:compose\.yaml$|alertmanager\/)/,
  docs: /^docs\//,
};

/** As people would list them. */
export const TARGETS: readonly TargetName[] = [
  'grafana',
  'prometheus',
  'docs',
  'grafana-alerting',
  'kubernetes',
  'stack',
];

/** The target that makes a file; undefined for one that is nobody's, such as the manifest. */
export function targetOf(path: string): TargetName | undefined {
  return (Object.keys(OWN) as TargetName[]).find((name) => OWN[name].test(path));
}

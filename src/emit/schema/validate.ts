import type { Diagnostic } from '../../diagnostic.ts';
import * as validators from './validators.gen.ts';

interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Params;
  /** Said of a fault in a key; another says the same of the object. */
  readonly propertyName?: string;
}
/** Those that the fault's keyword gives. */
interface Params {
  readonly missingProperty: string;
  readonly additionalProperty: string;
  readonly propertyName: string;
  readonly type: string;
  readonly pattern: string;
  readonly tag: string;
  readonly tagValue: unknown;
  readonly allowedValue: unknown;
  readonly allowedValues: readonly unknown[];
  readonly comparison: string;
  readonly limit: number;
}
type Validator = ((value: unknown) => boolean) & { readonly errors?: readonly Fault[] | null };

/** Which schema a file is held to, by its path below the output folder. */
const BY_PATH: readonly (readonly [RegExp, Validator])[] = [
  [/^grafana\/dashboards\/.*\.json$/, validators.dashboard],
  [/^grafana\/provisioning\/dashboards\//, validators.dashboardsProvider],
  [/^grafana\/provisioning\/datasources\//, validators.datasources],
  [/^grafana\/provisioning\/alerting\//, validators.grafanaAlerting],
  [/^prometheus\/prometheus\.yml$/, validators.prometheus],
  [/^prometheus\/targets\//, validators.targets],
  [/^prometheus\/rules\//, validators.rules],
  [/^kubernetes\/dashboards\//, validators.configMap],
  [/^kubernetes\//, validators.kubernetes],
  [/^compose\.yaml$/, validators.compose],
  [/^alertmanager\//, validators.alertmanager],
];

/** What is wrong with a value that is to be written to a path. Our schemas are closed: they take what we emit, and nothing more. */
export function validate(path: string, value: unknown): readonly Diagnostic[] {
  const validator = BY_PATH.find(([pattern]) => pattern.test(path))?.[1];
  if (validator === undefined || validator(value)) return [];
  return (validator.errors ?? [])
    .filter(({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined)
    .map((fault) => finding(path, value, fault));
}

function finding(path: string, value: unknown, { instancePath, keyword, params }: Fault): Diagnostic {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return {
    rule: 'emit/schema',
    severity: 'error',
    message: `In \`${path}\`, ${wrong(place(steps), keyword, params, steps.reduce(under, value))}.`,
    why: 'The programs that read it refuse or misread a file that is not of the form they expect.',
    fix: 'Correct the title, uid or other text it is made of; if it is none of yours, this is a bug in promwright.',
  };
}

function under(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
}

/** `panels[3].targets[0].expr`, as one writes it in JavaScript. */
function place(steps: readonly string[]): string {
  const dotted = steps.map((step) =>
    /^\d+$/.test(step) ? `[${step}]` : /^[\w$]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
  );
  return dotted.join('').replace(/^\./, '');
}

function wrong(at: string, keyword: string, params: Params, value: unknown): string {
  const subject = at === '' ? 'the whole' : `\`${at}\``;
  const found = JSON.stringify(value) ?? 'missing';
  switch (keyword) {
    case 'required':
      return `${subject} lacks \`${params.missingProperty}\``;
    case 'additionalProperties':
      return `${subject} has the unknown key \`${params.additionalProperty}\``;
    case 'type':
      return `${subject} is ${found}, not of the type ${params.type}`;
    case 'const':
      return `${subject} is ${found}, not ${JSON.stringify(params.allowedValue)}`;
    case 'enum':
      return `${subject} is ${found}, none of ${JSON.stringify(params.allowedValues)}`;
    case 'discriminator':
      return `${subject} has the unknown \`${params.tag}\` ${JSON.stringify(params.tagValue)}`;
    case 'pattern':
      return `${subject} is ${found}, which does not match \`${params.pattern}\``;
    case 'propertyNames':
      return `${subject} has the illegal key \`${params.propertyName}\``;
    case 'minimum':
    case 'maximum':
      return `${subject} is ${found}, not ${params.comparison} ${params.limit}`;
    case 'minItems':
      return `${subject} has fewer than ${params.limit} items`;
    case 'maxItems':
    case 'additionalItems':
      return `${subject} has more than ${params.limit} items`;
    default:
      return `${subject} fails \`${keyword}\``;
  }
}

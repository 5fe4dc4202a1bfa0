import { nearest } from '../../text/nearest.ts';
import type { Path } from './document.ts';
import { catalog } from './schema.gen.ts';
import { named, subjectOf } from './subject.ts';

/** Something wrong with a catalog's data, and the path to it. */
export interface DataFault {
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly path: Path;
  /** The fault is in the key that ends the path, not in its value. */
  readonly key?: boolean;
}

/** What YAML may hold. */
type Value = string | number | bigint | boolean | object | null | undefined;

interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  /** The schema that has the keyword. */
  readonly parentSchema: {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly oneOf?: readonly { readonly $ref: string }[];
    readonly discriminator?: unknown;
    readonly examples?: readonly string[];
  };
  /** What is held against it. */
  readonly data: Value;
  /** Those that the keyword gives. */
  readonly params: {
    readonly additionalProperty: string;
    readonly missingProperty: string;
    readonly property: string;
    readonly type: string | readonly string[];
    readonly tagValue: Value;
    readonly tag: string;
    readonly passingSchemas: readonly number[] | null;
  };
}

/** What Prometheus and other tools call it. */
const SYNONYMS: Readonly<Record<string, string>> = {
  job_name: 'job',
  scrape_interval: 'interval',
  scrape_timeout: 'timeout',
  metrics_path: 'path',
  static_configs: 'targets',
};

/** Where the data is not of the form that docs/catalog.schema.json describes. */
export function shapeFaults(data: unknown): readonly DataFault[] {
  const check = catalog as ((data: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };
  if (check(data)) return [];
  return (check.errors ?? []).flatMap((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    return said(data, path, error) ?? [];
  });
}

function said(
  root: unknown,
  path: Path,
  { keyword, schemaPath, parentSchema, params, data }: SchemaError,
): DataFault | undefined {
  const subject = named(subjectOf(root, path));
  const shown = show(data);
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(subject, path, params.additionalProperty, Object.keys(parentSchema.properties ?? {}));
    case 'discriminator':
      return unknownKind(subject, path, params, parentSchema.oneOf ?? []);
    case 'required':
      // `oneOf` and `discriminator` tell it too, in better words.
      if (schemaPath.includes('/oneOf/') || parentSchema.discriminator) return undefined;
      return { message: `${subject} lacks the key \`${params.missingProperty}\`.`, path };
    case 'dependencies':
      return { message: `${subject} says \`${params.property}\` without \`${params.missingProperty}\`.`, path };
    case 'type':
      return wrongType(subject, path, data, params.type, parentSchema.examples ?? []);
    case 'pattern':
      return parentSchema.examples
        ? { message: `${subject} is ${shown}, not of the form ${list(parentSchema.examples, ' or ')}.`, path }
        : { message: `${subject} is blank.`, path };
    case 'minItems':
      return { message: `${subject} is empty.`, path };
    case 'minLength':
      return {
        message: `${subject} is empty, which is the same as no label.`,
        fix: 'Leave the value out and say `absent: when …`.',
        path,
      };
    case 'const':
      return { message: `${subject} is ${shown}, where only \`false\` says something.`, fix: 'Leave it out.', path };
    case 'minimum':
    case 'maximum':
      return { message: `${subject} is ${shown}, not a whole number above 0.`, path };
    case 'oneOf':
      return {
        message: `${subject} says ${params.passingSchemas ? 'more than one' : 'none'} of ${SAID_OF_LABEL}.`,
        path,
      };
    // What follows from another that is told.
    case 'if':
      return undefined;
    default:
      return { message: `${subject} is ${shown}, which the schema of catalogs does not take.`, path };
  }
}

const SAID_OF_LABEL = '`values`, `max` and `open`';

function unknownKey(subject: string, path: Path, key: string, keys: readonly string[]): DataFault {
  const synonym = Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key] : undefined;
  const near = keys.find((one) => one === synonym) ?? nearest(key, keys);
  return {
    message: `${subject} has the unknown key \`${key}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    ...(near === undefined && { fix: `It may have ${list(keys)}.` }),
    path: [...path, key],
    key: true,
  };
}

function unknownKind(
  subject: string,
  path: Path,
  { tag, tagValue }: Pick<SchemaError['params'], 'tag' | 'tagValue'>,
  schemas: readonly { readonly $ref: string }[],
): DataFault {
  const kinds = schemas.map(({ $ref }) => $ref.split('/').at(-1) ?? '');
  const fix = `It is one of ${list(kinds)}.`;
  if (tagValue === undefined) return { message: `${subject} lacks the key \`${tag}\`.`, fix, path };
  const near = typeof tagValue === 'string' ? nearest(tagValue, kinds) : undefined;
  const message = `${subject} has the unknown ${tag} ${show(tagValue)}.`;
  const at = { path: [...path, tag] };
  return near === undefined ? { message, fix, ...at } : { message: `${message} Did you mean \`${near}\`?`, ...at };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
};

function wrongType(
  subject: string,
  path: Path,
  value: Value,
  type: string | readonly string[],
  examples: readonly string[],
): DataFault {
  const wanted = [type].flat().map((one) => TYPES[one] ?? one);
  const quotable = type === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  const fix =
    examples.length > 0 ? `Write it as ${list(examples, ' or ')}.` : quotable ? `Quote it: \`"${value}"\`.` : '';
  return {
    message: `${subject} is ${show(value)}, not ${wanted.join(' or ')}.`,
    ...(fix !== '' && { fix }),
    path,
  };
}

function show(value: Value): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = String(value);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'string' ? `\`${short}\`` : `the ${typeof value} \`${short}\``;
}

const list = (names: readonly string[], between = ', '): string => names.map((name) => `\`${name}\``).join(between);

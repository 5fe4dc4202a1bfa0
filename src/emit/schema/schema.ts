/** JSON Schema draft 7, the part that our own files need. */
export type Schema = { readonly [keyword: string]: unknown };
type Properties = Readonly<Record<string, Schema>>;
/** Schemas that others refer to by name. */
export type Defs = Readonly<Record<string, Schema>>;

/** An object with these keys and no others. */
export function closed(required: Properties, optional: Properties = {}): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

/** An object of any keys, as a set of labels is. */
export function mapOf(values: Schema, keys?: string): Schema {
  return {
    type: 'object',
    additionalProperties: values,
    ...(keys !== undefined && { propertyNames: { pattern: keys } }),
  };
}

export function list(items: Schema, least = 0): Schema {
  return { type: 'array', items, ...(least > 0 && { minItems: least }) };
}

/** A tuple of none: the key is there because Grafana expects it, and we never fill it. */
export const EMPTY_LIST: Schema = { type: 'array', maxItems: 0 };
export const EMPTY: Schema = closed({});

export const STRING: Schema = { type: 'string' };
export const BOOLEAN: Schema = { type: 'boolean' };
export const NUMBER: Schema = { type: 'number' };
export const INTEGER: Schema = { type: 'integer' };

/** A string that says something. */
export const WORDS: Schema = { type: 'string', pattern: '\\S' };

export function text(pattern: string): Schema {
  return { type: 'string', pattern };
}

export function only(value: string | number | boolean): Schema {
  return { const: value };
}

export function among(...values: readonly string[]): Schema {
  return { enum: values };
}

export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** One of several objects, told apart by the value of one key: a fault is reported against that one alone. */
export function byTag(tag: string, ...schemas: readonly Schema[]): Schema {
  return { type: 'object', discriminator: { propertyName: tag }, required: [tag], oneOf: schemas };
}

/** As Prometheus writes durations: units from large to small, each at most once (model/time.go of prometheus/common). */
export const DURATION: Schema = text('^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$');

import {
  among,
  BOOLEAN,
  byTag,
  closed,
  type Defs,
  EMPTY_LIST,
  INTEGER,
  list,
  mapOf,
  NUMBER,
  only,
  ref,
  type Schema,
  STRING,
  WORDS,
} from './schema.ts';

const COLOR = ref('color');
const THRESHOLDS = ref('thresholds');
const MAPPINGS = ref('mappings');

export const FIELD_DEFS: Defs = {
  color: among('green', 'yellow', 'orange', 'red', 'blue', 'purple', 'text'),
  thresholds: closed({
    mode: only('absolute'),
    steps: {
      type: 'array',
      items: [closed({ value: { type: 'null' }, color: COLOR })],
      additionalItems: closed({ value: NUMBER, color: COLOR }),
      minItems: 1,
    },
  }),
  mappings: list(
    closed({ type: only('value'), options: mapOf(closed({ text: WORDS, index: INTEGER }, { color: COLOR })) }),
  ),
  scale: byTag('type', closed({ type: only('linear') }), closed({ type: only('log'), log: INTEGER })),
};

const DEFAULTS = {
  color: closed({ mode: among('thresholds', 'palette-classic') }),
  mappings: MAPPINGS,
  thresholds: THRESHOLDS,
};
const DEFAULTS_IF_SAID = {
  unit: WORDS,
  decimals: { type: 'integer', minimum: 0 },
  min: NUMBER,
  max: NUMBER,
  noValue: STRING,
};

/** How a panel's values are written; `custom` is what its kind adds. */
export function fieldConfig(custom?: Schema): Schema {
  const defaults = closed(custom === undefined ? DEFAULTS : { ...DEFAULTS, custom }, DEFAULTS_IF_SAID);
  return closed({ defaults, overrides: EMPTY_LIST });
}

const COLUMN = closed({
  matcher: closed({ id: only('byName'), options: STRING }),
  properties: list(
    byTag(
      'id',
      closed({ id: only('unit'), value: WORDS }),
      closed({ id: only('thresholds'), value: THRESHOLDS }),
      closed({ id: only('mappings'), value: MAPPINGS }),
      closed({ id: only('custom.cellOptions'), value: closed({ type: only('color-text') }) }),
    ),
  ),
});

/** A table's values are written column by column. */
export const TABLE_FIELDS: Schema = closed({
  defaults: closed({ ...DEFAULTS, custom: closed({ align: only('auto'), inspect: BOOLEAN }) }, DEFAULTS_IF_SAID),
  overrides: list(COLUMN),
});

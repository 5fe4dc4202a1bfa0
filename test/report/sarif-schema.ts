const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 } },
};
const level = { enum: ['error', 'warning'] };
const count = { type: 'integer', minimum: 1 };

const closed = (required: readonly string[], properties: object): object => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});
const list = (items: object, more: object = {}): object => ({ type: 'array', items, ...more });

const physicalLocation = closed(['artifactLocation'], {
  artifactLocation: closed(['uri'], {
    uri: { type: 'string', pattern: "^[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$" },
    uriBaseId: { const: '%SRCROOT%' },
  }),
  region: closed(['startLine'], { startLine: count, startColumn: count, endLine: count, endColumn: count }),
});

const descriptor = closed(['id', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration'], {
  id: { type: 'string', minLength: 1 },
  shortDescription: text,
  fullDescription: text,
  help: closed(['text'], { text: { type: 'string', minLength: 1 }, markdown: { type: 'string', minLength: 1 } }),
  helpUri: { type: 'string', minLength: 1 },
  defaultConfiguration: closed(['level'], { level }),
  properties: closed(['tags', 'problem.severity'], {
    tags: list({ type: 'string' }, { maxItems: 10, uniqueItems: true }),
    'problem.severity': level,
  }),
});

const result = closed(['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'], {
  ruleId: { type: 'string' },
  ruleIndex: { type: 'integer', minimum: 0 },
  level,
  message: text,
  locations: list(
    closed(['physicalLocation'], {
      physicalLocation,
      logicalLocations: list(
        closed(['name', 'fullyQualifiedName'], { name: { type: 'string' }, fullyQualifiedName: { type: 'string' } }),
        { minItems: 1 },
      ),
    }),
    { minItems: 1, maxItems: 1 },
  ),
  relatedLocations: list(
    closed(['id', 'physicalLocation', 'message'], { id: { const: 1 }, physicalLocation, message: text }),
  ),
  partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: { type: 'string', minLength: 1 } },
});

/**
 * What promwright writes of SARIF 2.1.0, and nothing besides. The whole schema (https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/)
 * is in no npm package below 100 MB: `@microsoft/sarif-multitool` 5.7.0 has it, and finds no error in what passes here.
 */
export const subset = closed(['$schema', 'version', 'runs'], {
  $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: list(
    closed(['tool', 'results', 'columnKind', 'originalUriBaseIds'], {
      tool: closed(['driver'], {
        driver: closed(['name', 'rules'], {
          name: { const: 'promwright' },
          informationUri: { type: 'string' },
          rules: list(descriptor, { uniqueItems: true }),
        }),
      }),
      invocations: list(
        closed(['executionSuccessful', 'toolExecutionNotifications'], {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(closed(['level', 'message'], { level, message: text })),
        }),
      ),
      originalUriBaseIds: closed(['%SRCROOT%'], { '%SRCROOT%': closed(['description'], { description: text }) }),
      columnKind: { const: 'utf16CodeUnits' },
      results: list(result, { maxItems: 25_000 }),
    }),
    { minItems: 1, maxItems: 1 },
  ),
});

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { needed } from '../needed.ts';

// The operator's own definitions, from its Go module: what `kubectl apply` would be checked against.
const MODULE = 'github.com/prometheus-operator/prometheus-operator@v0.93.0';
const missing = `no ${MODULE}: needs Go (https://go.dev/dl) and its module proxy`;
const out = fileURLToPath(new URL('../../out/kubernetes/', import.meta.url));

type Json = { [key: string]: Json } | readonly Json[] | string | number | boolean | null;

function definitions(): string | undefined {
  const run = spawnSync('go', ['mod', 'download', '-json', MODULE], { encoding: 'utf8', cwd: '/' });
  if (run.status !== 0) return undefined;
  return join((JSON.parse(run.stdout) as { Dir: string }).Dir, 'example/prometheus-operator-crd');
}

/** A custom resource's schema as ajv reads it, closed: the API server prunes what it does not know without a word. */
function validator(dir: string, name: string): ValidateFunction {
  const crd = parse(readFileSync(join(dir, `monitoring.coreos.com_${name}.yaml`), 'utf8')) as {
    spec: { versions: { schema: { openAPIV3Schema: Json } }[] };
  };
  const schema = closed(crd.spec.versions[0]?.schema.openAPIV3Schema ?? {}) as { properties: Record<string, object> };
  // Metadata is the API server's own, and open in every definition.
  schema.properties['metadata'] = { type: 'object' };
  return new Ajv({ strict: false, allErrors: true, formats: { 'date-time': true, int32: true, int64: true } }).compile(
    schema,
  );
}

function closed(node: Json): Json {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  // RE2's flag, which JavaScript does not know.
  if (typeof copy['pattern'] === 'string') copy['pattern'] = copy['pattern'].replace('(?i)', '');
  const open = 'additionalProperties' in copy || copy['x-kubernetes-preserve-unknown-fields'] === true;
  return copy['type'] === 'object' && copy['properties'] !== undefined && !open
    ? { ...copy, additionalProperties: false }
    : copy;
}

const objects = readdirSync(out)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    parseAllDocuments(readFileSync(join(out, file), 'utf8')).map((document) => ({
      file,
      object: document.toJS() as { kind: string; spec: Record<string, unknown> },
    })),
  );

describe('the operator’s definitions', () => {
  const dir = definitions();
  needed('the module', dir === undefined ? missing : undefined);
  if (dir === undefined) return;
  for (const [kind, name] of [
    ['ServiceMonitor', 'servicemonitors'],
    ['PrometheusRule', 'prometheusrules'],
  ] as const) {
    const validate = validator(dir, name);
    const own = objects.filter(({ object }) => object.kind === kind);
    test.each(own)(`accept the ${kind} of $file`, ({ object }) => {
      expect(validate(object) ? [] : validate.errors).toEqual([]);
    });
    test(`refuse a ${kind} with a key that is not there`, () => {
      const [first] = own;
      expect(validate({ ...first?.object, spec: { ...first?.object.spec, nosuch: true } })).toBe(false);
    });
  }
});

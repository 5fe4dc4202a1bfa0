// @ts-nocheck
// Made from docs/catalog.schema.json by `node tools/schemas.mjs`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var catalog = validate21, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Metric catalog of promwright", description: "What services expose to Prometheus: each metric with its type, unit, labels and what to mind about it.", type: "object", additionalProperties: !1, required: ["systems"], properties: { $schema: { description: "Where an editor finds this schema, in a catalog written as JSON.", type: "string" }, systems: { description: "The services, each built, deployed and paged for as one.", type: "array", minItems: 1, items: { $ref: "#/$defs/system" } } }, $defs: { system: { type: "object", additionalProperties: !1, required: ["name", "title", "description", "jobs"], properties: { name: { description: "Lower case letters, digits and hyphens.", type: "string" }, title: { description: "The name as people write it.", $ref: "#/$defs/words" }, description: { description: "What the service is, in a sentence or a few.", $ref: "#/$defs/words" }, jobs: { description: "What Prometheus scrapes.", type: "array", minItems: 1, items: { $ref: "#/$defs/job" } } } }, job: { type: "object", additionalProperties: !1, required: ["job", "targets", "interval", "target", "metrics"], properties: { job: { description: "The value of the label `job`.", $ref: "#/$defs/words" }, targets: { description: "`host:port`, as Prometheus reaches it.", type: "array", items: { $ref: "#/$defs/words" } }, path: { description: "Default `/metrics`.", type: "string", pattern: "^/", examples: ["/metrics"] }, interval: { description: "How often it is scraped: `15s`.", $ref: "#/$defs/duration" }, timeout: { description: "How long a scrape may take. Default: the interval, at most 10s.", $ref: "#/$defs/duration" }, partial: { description: "The catalog names only some of the metrics, so no limit on the job's samples follows from it.", type: "boolean" }, created: { description: "The client exposes `_created` series, as Python's does.", type: "boolean" }, target: { description: "The labels that the scrape adds to every series, besides `job`: `instance`, and what the site configures.", $ref: "#/$defs/labels" }, metrics: { description: "What the job exposes.", type: "array", items: { $ref: "#/$defs/metric" } } } }, metric: { type: "object", discriminator: { propertyName: "type" }, required: ["type"], oneOf: [{ $ref: "#/$defs/counter" }, { $ref: "#/$defs/gauge" }, { $ref: "#/$defs/histogram" }, { $ref: "#/$defs/summary" }, { $ref: "#/$defs/info" }] }, counter: { type: "object", additionalProperties: !1, required: ["name", "type", "unit", "help"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "A count that only grows, and starts anew with the process.", const: "counter" }, unit: { $ref: "#/$defs/unit" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } }, gauge: { type: "object", additionalProperties: !1, required: ["name", "type", "unit", "help"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "A value that goes up and down.", const: "gauge" }, unit: { $ref: "#/$defs/unit" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } }, histogram: { type: "object", additionalProperties: !1, required: ["name", "type", "unit", "help", "buckets"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "Observations, counted in buckets.", const: "histogram" }, unit: { $ref: "#/$defs/unit" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, buckets: { description: "The upper bounds of the buckets, ascending, without +Inf.", type: "array", items: { type: "number" } }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } }, summary: { type: "object", additionalProperties: !1, required: ["name", "type", "unit", "help", "quantiles"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "Observations, with quantiles that the client computes.", const: "summary" }, unit: { $ref: "#/$defs/unit" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, quantiles: { description: "The quantiles, ascending; `[]` where the client exposes only `_sum` and `_count`.", type: "array", items: { type: "number" } }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } }, info: { type: "object", additionalProperties: !1, required: ["name", "type", "help"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "A gauge that is always 1 and carries facts in its labels.", const: "info" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } }, name: { description: "The family's name, of a counter with `_total`, of a histogram without `_bucket`.", type: "string" }, unit: { description: "`seconds`, `bytes`, `tokens`, `USD`, `ratio`, `timestamp`, `requests/minute`: a word, or one word by another.", type: "string" }, help: { description: "What the metric counts or measures.", type: "string" }, uncreated: { description: "`false`: the metric has no `_created` though the job's client exposes it.", const: !1 }, labels: { description: "The labels by name.", type: "object", additionalProperties: { $ref: "#/$defs/label" } }, label: { description: "The complete set of values as a list, or what else is known of them: exactly one of `values`, `max` and `open`.", type: ["array", "object"], items: { $ref: "#/$defs/value" }, additionalProperties: !1, properties: { values: { description: "The complete set: a value outside it never occurs.", type: "array", items: { $ref: "#/$defs/value" } }, max: { description: "How many values there are at most, where they are not known by name.", type: "number" }, open: { description: "Why nothing bounds the values: `clients choose it`.", type: "string" }, usual: { description: "How many values of an open label a healthy installation has: limits follow from it.", type: "integer", minimum: 1, maximum: 9007199254740991 }, examples: { description: "Some of the values, to show what they look like.", type: "array", items: { $ref: "#/$defs/value" } }, absent: { description: "Which series lack the label: `when the user has none`.", $ref: "#/$defs/words" } }, dependencies: { open: ["usual"], usual: ["open"] }, if: { type: "object" }, then: { oneOf: [{ required: ["values"] }, { required: ["max"] }, { required: ["open"] }] } }, value: { type: "string", minLength: 1 }, warts: { description: "What an operator must know that the type does not say.", type: "array", items: { $ref: "#/$defs/wart" } }, wart: { type: "object", discriminator: { propertyName: "kind" }, required: ["kind"], oneOf: [{ $ref: "#/$defs/falls" }, { $ref: "#/$defs/born-late" }, { $ref: "#/$defs/duplicates" }, { $ref: "#/$defs/misnamed" }, { $ref: "#/$defs/overlaps" }, { $ref: "#/$defs/cached" }, { $ref: "#/$defs/misleading" }, { $ref: "#/$defs/stale" }, { $ref: "#/$defs/only-when" }, { $ref: "#/$defs/not-aggregable" }] }, falls: { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "A counter that can go down, so that `rate` takes the fall for a restart.", const: "falls" }, why: { $ref: "#/$defs/why" }, labels: { description: "Only the series with these values of these labels.", type: "object", additionalProperties: { type: "array", items: { $ref: "#/$defs/value" } } } } }, "born-late": { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "A series starts with its value so far, so that `increase` misses what came before its first scrape.", const: "born-late" }, why: { $ref: "#/$defs/why" } } }, duplicates: { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "Two samples with one label set may occur in a scrape.", const: "duplicates" }, why: { $ref: "#/$defs/why" } } }, misnamed: { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The name breaks Prometheus' naming rules.", const: "misnamed" }, why: { $ref: "#/$defs/why" } } }, overlaps: { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The values of a label overlap: their sum counts something twice.", const: "overlaps" }, why: { $ref: "#/$defs/why" }, label: { description: "Which label.", type: "string" } } }, cached: { type: "object", additionalProperties: !1, required: ["kind", "why", "every"], properties: { kind: { description: "The service computes the value at most so often, whatever the scrape interval.", const: "cached" }, why: { $ref: "#/$defs/why" }, every: { description: "How often: `30s`.", $ref: "#/$defs/duration" } } }, misleading: { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The value is not quite what the name says.", const: "misleading" }, why: { $ref: "#/$defs/why" } } }, stale: { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The value stands still until something happens, so that its age is not known.", const: "stale" }, why: { $ref: "#/$defs/why" } } }, "only-when": { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The metric is there only at times.", const: "only-when" }, why: { $ref: "#/$defs/why" } } }, "not-aggregable": { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The value cannot be summed or averaged over series or time.", const: "not-aggregable" }, why: { $ref: "#/$defs/why" } } }, why: { description: "How it comes about, in a sentence.", $ref: "#/$defs/words" }, words: { type: "string", pattern: "\\S" }, duration: { type: "string", pattern: "^(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$", examples: ["15s", "1h30m"] } }, $id: "catalog" }, schema7 = { type: "object", additionalProperties: !1, required: ["name", "title", "description", "jobs"], properties: { name: { description: "Lower case letters, digits and hyphens.", type: "string" }, title: { description: "The name as people write it.", $ref: "#/$defs/words" }, description: { description: "What the service is, in a sentence or a few.", $ref: "#/$defs/words" }, jobs: { description: "What Prometheus scrapes.", type: "array", minItems: 1, items: { $ref: "#/$defs/job" } } } }, schema8 = { type: "string", pattern: "\\S" }, pattern0 = new RegExp("\\S", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema8, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", additionalProperties: !1, required: ["job", "targets", "interval", "target", "metrics"], properties: { job: { description: "The value of the label `job`.", $ref: "#/$defs/words" }, targets: { description: "`host:port`, as Prometheus reaches it.", type: "array", items: { $ref: "#/$defs/words" } }, path: { description: "Default `/metrics`.", type: "string", pattern: "^/", examples: ["/metrics"] }, interval: { description: "How often it is scraped: `15s`.", $ref: "#/$defs/duration" }, timeout: { description: "How long a scrape may take. Default: the interval, at most 10s.", $ref: "#/$defs/duration" }, partial: { description: "The catalog names only some of the metrics, so no limit on the job's samples follows from it.", type: "boolean" }, created: { description: "The client exposes `_created` series, as Python's does.", type: "boolean" }, target: { description: "The labels that the scrape adds to every series, besides `job`: `instance`, and what the site configures.", $ref: "#/$defs/labels" }, metrics: { description: "What the job exposes.", type: "array", items: { $ref: "#/$defs/metric" } } } }, func2 = Object.prototype.hasOwnProperty, schema10 = { type: "string", pattern: "^(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$", examples: ["15s", "1h30m"] }, pattern2 = new RegExp("^(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern2.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$" }, schema: "^(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$", parentSchema: schema10, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema10.type, parentSchema: schema10, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
var schema11 = { description: "The labels by name.", type: "object", additionalProperties: { $ref: "#/$defs/label" } }, schema12 = { description: "The complete set of values as a list, or what else is known of them: exactly one of `values`, `max` and `open`.", type: ["array", "object"], items: { $ref: "#/$defs/value" }, additionalProperties: !1, properties: { values: { description: "The complete set: a value outside it never occurs.", type: "array", items: { $ref: "#/$defs/value" } }, max: { description: "How many values there are at most, where they are not known by name.", type: "number" }, open: { description: "Why nothing bounds the values: `clients choose it`.", type: "string" }, usual: { description: "How many values of an open label a healthy installation has: limits follow from it.", type: "integer", minimum: 1, maximum: 9007199254740991 }, examples: { description: "Some of the values, to show what they look like.", type: "array", items: { $ref: "#/$defs/value" } }, absent: { description: "Which series lack the label: `when the user has none`.", $ref: "#/$defs/words" } }, dependencies: { open: ["usual"], usual: ["open"] }, if: { type: "object" }, then: { oneOf: [{ required: ["values"] }, { required: ["max"] }, { required: ["open"] }] } }, schema13 = { type: "string", minLength: 1 }, func3 = require_ucs2length().default;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!data || typeof data != "object") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type }, schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.values === void 0) {
      let err2 = { instancePath, schemaPath: "#/then/oneOf/0/required", keyword: "required", params: { missingProperty: "values" }, schema: schema12.then.oneOf[0].required, parentSchema: schema12.then.oneOf[0], data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid1 = _errs6 === errors;
    _valid1 && (valid1 = !0, passing0 = 0);
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.max === void 0) {
      let err3 = { instancePath, schemaPath: "#/then/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, schema: schema12.then.oneOf[1].required, parentSchema: schema12.then.oneOf[1], data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs7 === errors;
    if (_valid1 && valid1)
      valid1 = !1, passing0 = [passing0, 1];
    else {
      _valid1 && (valid1 = !0, passing0 = 1);
      let _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.open === void 0) {
        let err4 = { instancePath, schemaPath: "#/then/oneOf/2/required", keyword: "required", params: { missingProperty: "open" }, schema: schema12.then.oneOf[2].required, parentSchema: schema12.then.oneOf[2], data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs8 === errors;
      _valid1 && valid1 ? (valid1 = !1, passing0 = [passing0, 2]) : _valid1 && (valid1 = !0, passing0 = 2);
    }
    if (valid1)
      errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
    else {
      let err5 = { instancePath, schemaPath: "#/then/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema12.then.oneOf, parentSchema: schema12.then, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.if, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate34(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "values" || key0 === "max" || key0 === "open" || key0 === "usual" || key0 === "examples" || key0 === "absent")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema12, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.open !== void 0 && data.usual === void 0) {
      let err8 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "open",
        missingProperty: "usual",
        depsCount: 1,
        deps: "usual"
      }, schema: schema12.dependencies, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.usual !== void 0 && data.open === void 0) {
      let err9 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "usual",
        missingProperty: "open",
        depsCount: 1,
        deps: "open"
      }, schema: schema12.dependencies, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        let len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate34(data1[i1], { instancePath: instancePath + "/values/" + i1, parentData: data1, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.values.type, parentSchema: schema12.properties.values, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.max !== void 0) {
      let data3 = data.max;
      if (typeof data3 != "number") {
        let err11 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, schema: schema12.properties.max.type, parentSchema: schema12.properties.max, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.open !== void 0) {
      let data4 = data.open;
      if (typeof data4 != "string") {
        let err12 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.open.type, parentSchema: schema12.properties.open, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.usual !== void 0) {
      let data5 = data.usual;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err13 = { instancePath: instancePath + "/usual", schemaPath: "#/properties/usual/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.usual.type, parentSchema: schema12.properties.usual, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          let err14 = { instancePath: instancePath + "/usual", schemaPath: "#/properties/usual/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema12.properties.usual, data: data5 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err15 = { instancePath: instancePath + "/usual", schemaPath: "#/properties/usual/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.usual, data: data5 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.examples !== void 0) {
      let data6 = data.examples;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate34(data6[i2], { instancePath: instancePath + "/examples/" + i2, parentData: data6, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.examples.type, parentSchema: schema12.properties.examples, data: data6 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    data.absent !== void 0 && (validate23(data.absent, { instancePath: instancePath + "/absent", parentData: data, parentDataProperty: "absent", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate33(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", discriminator: { propertyName: "type" }, required: ["type"], oneOf: [{ $ref: "#/$defs/counter" }, { $ref: "#/$defs/gauge" }, { $ref: "#/$defs/histogram" }, { $ref: "#/$defs/summary" }, { $ref: "#/$defs/info" }] }, schema15 = { type: "object", additionalProperties: !1, required: ["name", "type", "unit", "help"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "A count that only grows, and starts anew with the process.", const: "counter" }, unit: { $ref: "#/$defs/unit" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } }, schema16 = { description: "The family's name, of a counter with `_total`, of a histogram without `_bucket`.", type: "string" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
var schema17 = { description: "`seconds`, `bytes`, `tokens`, `USD`, `ratio`, `timestamp`, `requests/minute`: a word, or one word by another.", type: "string" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema17.type, parentSchema: schema17, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
var schema18 = { description: "What the metric counts or measures.", type: "string" };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var schema19 = { description: "What an operator must know that the type does not say.", type: "array", items: { $ref: "#/$defs/wart" } }, schema20 = { type: "object", discriminator: { propertyName: "kind" }, required: ["kind"], oneOf: [{ $ref: "#/$defs/falls" }, { $ref: "#/$defs/born-late" }, { $ref: "#/$defs/duplicates" }, { $ref: "#/$defs/misnamed" }, { $ref: "#/$defs/overlaps" }, { $ref: "#/$defs/cached" }, { $ref: "#/$defs/misleading" }, { $ref: "#/$defs/stale" }, { $ref: "#/$defs/only-when" }, { $ref: "#/$defs/not-aggregable" }] }, schema21 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "A counter that can go down, so that `rate` takes the fall for a restart.", const: "falls" }, why: { $ref: "#/$defs/why" }, labels: { description: "Only the series with these values of these labels.", type: "object", additionalProperties: { type: "array", items: { $ref: "#/$defs/value" } } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema8, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why" || key0 === "labels")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema21, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "falls") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "falls" }, schema: "falls", parentSchema: schema21.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.labels !== void 0) {
      let data2 = data.labels;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        for (let key1 in data2) {
          let data3 = data2[key1];
          if (Array.isArray(data3)) {
            let len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate34(data3[i0], { instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
          } else {
            let err4 = { instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.labels.additionalProperties.type, parentSchema: schema21.properties.labels.additionalProperties, data: data3 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      else {
        let err5 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.labels.type, parentSchema: schema21.properties.labels, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "A series starts with its value so far, so that `increase` misses what came before its first scrape.", const: "born-late" }, why: { $ref: "#/$defs/why" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema23.required, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema23.required, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema23, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "born-late") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "born-late" }, schema: "born-late", parentSchema: schema23.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "Two samples with one label set may occur in a scrape.", const: "duplicates" }, why: { $ref: "#/$defs/why" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema24.required, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema24.required, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema24, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "duplicates") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "duplicates" }, schema: "duplicates", parentSchema: schema24.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
var schema25 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The name breaks Prometheus' naming rules.", const: "misnamed" }, why: { $ref: "#/$defs/why" } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema25, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "misnamed") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "misnamed" }, schema: "misnamed", parentSchema: schema25.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The values of a label overlap: their sum counts something twice.", const: "overlaps" }, why: { $ref: "#/$defs/why" }, label: { description: "Which label.", type: "string" } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema26.required, parentSchema: schema26, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema26.required, parentSchema: schema26, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why" || key0 === "label")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema26, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "overlaps") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "overlaps" }, schema: "overlaps", parentSchema: schema26.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.label !== void 0) {
      let data2 = data.label;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.label.type, parentSchema: schema26.properties.label, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
var schema27 = { type: "object", additionalProperties: !1, required: ["kind", "why", "every"], properties: { kind: { description: "The service computes the value at most so often, whatever the scrape interval.", const: "cached" }, why: { $ref: "#/$defs/why" }, every: { description: "How often: `30s`.", $ref: "#/$defs/duration" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema27.required, parentSchema: schema27, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema27.required, parentSchema: schema27, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.every === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "every" }, schema: schema27.required, parentSchema: schema27, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why" || key0 === "every")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema27, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "cached") {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "cached" }, schema: "cached", parentSchema: schema27.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.every !== void 0 && (validate29(data.every, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
var schema28 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The value is not quite what the name says.", const: "misleading" }, why: { $ref: "#/$defs/why" } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema28.required, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema28.required, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema28, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "misleading") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "misleading" }, schema: "misleading", parentSchema: schema28.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
var schema29 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The value stands still until something happens, so that its age is not known.", const: "stale" }, why: { $ref: "#/$defs/why" } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema29.required, parentSchema: schema29, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema29.required, parentSchema: schema29, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema29, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "stale") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "stale" }, schema: "stale", parentSchema: schema29.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
var schema30 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The metric is there only at times.", const: "only-when" }, why: { $ref: "#/$defs/why" } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema30.required, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema30.required, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema30, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "only-when") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "only-when" }, schema: "only-when", parentSchema: schema30.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
var schema31 = { type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { description: "The value cannot be summed or averaged over series or time.", const: "not-aggregable" }, why: { $ref: "#/$defs/why" } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "why")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (data0 !== "not-aggregable") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "not-aggregable" }, schema: "not-aggregable", parentSchema: schema31.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.why !== void 0 && (validate53(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema20.required, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "falls")
        validate52(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
      else if (tag0 === "born-late")
        validate56(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
      else if (tag0 === "duplicates")
        validate58(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      else if (tag0 === "misnamed")
        validate60(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
      else if (tag0 === "overlaps")
        validate62(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
      else if (tag0 === "cached")
        validate64(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
      else if (tag0 === "misleading")
        validate67(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
      else if (tag0 === "stale")
        validate69(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      else if (tag0 === "only-when")
        validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
      else if (tag0 === "not-aggregable")
        validate73(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, schema: schema20.discriminator, parentSchema: schema20, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      let err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, schema: schema20.discriminator, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate51(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
var schema32 = { description: "`false`: the metric has no `_created` though the job's client exposes it.", const: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data !== !1) {
    let err0 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema15.required, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema15.required, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.unit === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema15.required, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.help === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, schema: schema15.required, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "type" || key0 === "unit" || key0 === "help" || key0 === "labels" || key0 === "warts" || key0 === "created")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema15, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.name !== void 0 && (validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      if (data1 !== "counter") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "counter" }, schema: "counter", parentSchema: schema15.properties.type, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.unit !== void 0 && (validate45(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.help !== void 0 && (validate47(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.labels !== void 0 && (validate32(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.warts !== void 0 && (validate50(data.warts, { instancePath: instancePath + "/warts", parentData: data, parentDataProperty: "warts", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.created !== void 0 && (validate87(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
var schema33 = { type: "object", additionalProperties: !1, required: ["name", "type", "unit", "help"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "A value that goes up and down.", const: "gauge" }, unit: { $ref: "#/$defs/unit" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.unit === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.help === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "type" || key0 === "unit" || key0 === "help" || key0 === "labels" || key0 === "warts" || key0 === "created")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema33, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.name !== void 0 && (validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      if (data1 !== "gauge") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "gauge" }, schema: "gauge", parentSchema: schema33.properties.type, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.unit !== void 0 && (validate45(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.help !== void 0 && (validate47(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.labels !== void 0 && (validate32(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.warts !== void 0 && (validate50(data.warts, { instancePath: instancePath + "/warts", parentData: data, parentDataProperty: "warts", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.created !== void 0 && (validate87(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
var schema34 = { type: "object", additionalProperties: !1, required: ["name", "type", "unit", "help", "buckets"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "Observations, counted in buckets.", const: "histogram" }, unit: { $ref: "#/$defs/unit" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, buckets: { description: "The upper bounds of the buckets, ascending, without +Inf.", type: "array", items: { type: "number" } }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.unit === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.help === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.buckets === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buckets" }, schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "type" || key0 === "unit" || key0 === "help" || key0 === "labels" || key0 === "buckets" || key0 === "warts" || key0 === "created")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema34, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.name !== void 0 && (validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      if (data1 !== "histogram") {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "histogram" }, schema: "histogram", parentSchema: schema34.properties.type, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.unit !== void 0 && (validate45(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.help !== void 0 && (validate47(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.labels !== void 0 && (validate32(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.buckets !== void 0) {
      let data5 = data.buckets;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 != "number") {
            let err7 = { instancePath: instancePath + "/buckets/" + i0, schemaPath: "#/properties/buckets/items/type", keyword: "type", params: { type: "number" }, schema: schema34.properties.buckets.items.type, parentSchema: schema34.properties.buckets.items, data: data6 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/type", keyword: "type", params: { type: "array" }, schema: schema34.properties.buckets.type, parentSchema: schema34.properties.buckets, data: data5 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.warts !== void 0 && (validate50(data.warts, { instancePath: instancePath + "/warts", parentData: data, parentDataProperty: "warts", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.created !== void 0 && (validate87(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
var schema35 = { type: "object", additionalProperties: !1, required: ["name", "type", "unit", "help", "quantiles"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "Observations, with quantiles that the client computes.", const: "summary" }, unit: { $ref: "#/$defs/unit" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, quantiles: { description: "The quantiles, ascending; `[]` where the client exposes only `_sum` and `_count`.", type: "array", items: { type: "number" } }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.unit === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.help === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.quantiles === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantiles" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "type" || key0 === "unit" || key0 === "help" || key0 === "labels" || key0 === "quantiles" || key0 === "warts" || key0 === "created")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema35, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.name !== void 0 && (validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      if (data1 !== "summary") {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "summary" }, schema: "summary", parentSchema: schema35.properties.type, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.unit !== void 0 && (validate45(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.help !== void 0 && (validate47(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.labels !== void 0 && (validate32(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.quantiles !== void 0) {
      let data5 = data.quantiles;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 != "number") {
            let err7 = { instancePath: instancePath + "/quantiles/" + i0, schemaPath: "#/properties/quantiles/items/type", keyword: "type", params: { type: "number" }, schema: schema35.properties.quantiles.items.type, parentSchema: schema35.properties.quantiles.items, data: data6 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/quantiles", schemaPath: "#/properties/quantiles/type", keyword: "type", params: { type: "array" }, schema: schema35.properties.quantiles.type, parentSchema: schema35.properties.quantiles, data: data5 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.warts !== void 0 && (validate50(data.warts, { instancePath: instancePath + "/warts", parentData: data, parentDataProperty: "warts", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.created !== void 0 && (validate87(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
var schema36 = { type: "object", additionalProperties: !1, required: ["name", "type", "help"], properties: { name: { $ref: "#/$defs/name" }, type: { description: "A gauge that is always 1 and carries facts in its labels.", const: "info" }, help: { $ref: "#/$defs/help" }, labels: { $ref: "#/$defs/labels" }, warts: { $ref: "#/$defs/warts" }, created: { $ref: "#/$defs/uncreated" } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.help === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "type" || key0 === "help" || key0 === "labels" || key0 === "warts" || key0 === "created")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema36, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.name !== void 0 && (validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      if (data1 !== "info") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "info" }, schema: "info", parentSchema: schema36.properties.type, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.help !== void 0 && (validate47(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.labels !== void 0 && (validate32(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.warts !== void 0 && (validate50(data.warts, { instancePath: instancePath + "/warts", parentData: data, parentDataProperty: "warts", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.created !== void 0 && (validate87(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "counter")
        validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      else if (tag0 === "gauge")
        validate89(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
      else if (tag0 === "histogram")
        validate96(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
      else if (tag0 === "summary")
        validate103(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      else if (tag0 === "info")
        validate110(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema14.discriminator, parentSchema: schema14, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      let err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema14.discriminator, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^/", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.job === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.targets === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.interval === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.target === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.metrics === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema9.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema9, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.job !== void 0 && (validate23(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.targets !== void 0) {
      let data1 = data.targets;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate23(data1[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.targets.type, parentSchema: schema9.properties.targets, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 == "string") {
        if (!pattern1.test(data3)) {
          let err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, schema: "^/", parentSchema: schema9.properties.path, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.path.type, parentSchema: schema9.properties.path, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.interval !== void 0 && (validate29(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate29(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.partial !== void 0) {
      let data6 = data.partial;
      if (typeof data6 != "boolean") {
        let err9 = { instancePath: instancePath + "/partial", schemaPath: "#/properties/partial/type", keyword: "type", params: { type: "boolean" }, schema: schema9.properties.partial.type, parentSchema: schema9.properties.partial, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.created !== void 0) {
      let data7 = data.created;
      if (typeof data7 != "boolean") {
        let err10 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "boolean" }, schema: schema9.properties.created.type, parentSchema: schema9.properties.created, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.target !== void 0 && (validate32(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.metrics !== void 0) {
      let data9 = data.metrics;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate41(data9[i1], { instancePath: instancePath + "/metrics/" + i1, parentData: data9, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.metrics.type, parentSchema: schema9.properties.metrics, data: data9 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema7.required, parentSchema: schema7, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema7.required, parentSchema: schema7, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, schema: schema7.required, parentSchema: schema7, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.jobs === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobs" }, schema: schema7.required, parentSchema: schema7, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "title" || key0 === "description" || key0 === "jobs")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema7, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.name.type, parentSchema: schema7.properties.name, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0 && (validate23(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.description !== void 0 && (validate23(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.jobs !== void 0) {
      let data3 = data.jobs;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err6 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.jobs, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data3[i0], { instancePath: instancePath + "/jobs/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.jobs.type, parentSchema: schema7.properties.jobs, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.systems === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "$schema" || key0 === "systems")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema6, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.$schema.type, parentSchema: schema6.properties.$schema, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.systems !== void 0) {
      let data1 = data.systems;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema6.properties.systems, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data1[i0], { instancePath: instancePath + "/systems/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.systems.type, parentSchema: schema6.properties.systems, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export {
  catalog
};

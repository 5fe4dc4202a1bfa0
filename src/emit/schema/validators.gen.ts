// @ts-nocheck
// Made from the schemas beside it by `node tools/schemas.mjs`. Do not edit.
// <stdin>
var alertmanager = validate21;
var pattern0 = new RegExp("\\S", "u"), pattern2 = new RegExp("^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$", "u"), pattern5 = new RegExp('^[a-z_]+=~?"[^"\\\\]+"$', "u"), pattern11 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]*$", "u"), pattern13 = new RegExp("^https?://[^/@\\s]+(?:/\\S*)?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.route === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "route" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.inhibit_rules === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inhibit_rules" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.receivers === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "route" || key0 === "inhibit_rules" || key0 === "receivers")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.route !== void 0) {
      let data0 = data.route;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.receiver === void 0) {
          let err4 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/required", keyword: "required", params: { missingProperty: "receiver" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.group_by === void 0) {
          let err5 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/required", keyword: "required", params: { missingProperty: "group_by" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.group_wait === void 0) {
          let err6 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/required", keyword: "required", params: { missingProperty: "group_wait" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.group_interval === void 0) {
          let err7 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/required", keyword: "required", params: { missingProperty: "group_interval" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.repeat_interval === void 0) {
          let err8 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/required", keyword: "required", params: { missingProperty: "repeat_interval" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.routes === void 0) {
          let err9 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/required", keyword: "required", params: { missingProperty: "routes" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "receiver" || key1 === "group_by" || key1 === "group_wait" || key1 === "group_interval" || key1 === "repeat_interval" || key1 === "routes")) {
            let err10 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data0.receiver !== void 0) {
          let data1 = data0.receiver;
          if (typeof data1 == "string") {
            if (!pattern0.test(data1)) {
              let err11 = { instancePath: instancePath + "/route/receiver", schemaPath: "#/properties/route/properties/receiver/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/route/receiver", schemaPath: "#/properties/route/properties/receiver/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.group_by !== void 0) {
          let data2 = data0.group_by;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              let err13 = { instancePath: instancePath + "/route/group_by", schemaPath: "#/properties/route/properties/group_by/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 == "string") {
                if (!pattern0.test(data3)) {
                  let err14 = { instancePath: instancePath + "/route/group_by/" + i0, schemaPath: "#/properties/route/properties/group_by/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                let err15 = { instancePath: instancePath + "/route/group_by/" + i0, schemaPath: "#/properties/route/properties/group_by/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
          } else {
            let err16 = { instancePath: instancePath + "/route/group_by", schemaPath: "#/properties/route/properties/group_by/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.group_wait !== void 0) {
          let data4 = data0.group_wait;
          if (typeof data4 == "string") {
            if (!pattern2.test(data4)) {
              let err17 = { instancePath: instancePath + "/route/group_wait", schemaPath: "#/properties/route/properties/group_wait/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/route/group_wait", schemaPath: "#/properties/route/properties/group_wait/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data0.group_interval !== void 0) {
          let data5 = data0.group_interval;
          if (typeof data5 == "string") {
            if (!pattern2.test(data5)) {
              let err19 = { instancePath: instancePath + "/route/group_interval", schemaPath: "#/properties/route/properties/group_interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/route/group_interval", schemaPath: "#/properties/route/properties/group_interval/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data0.repeat_interval !== void 0) {
          let data6 = data0.repeat_interval;
          if (typeof data6 == "string") {
            if (!pattern2.test(data6)) {
              let err21 = { instancePath: instancePath + "/route/repeat_interval", schemaPath: "#/properties/route/properties/repeat_interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/route/repeat_interval", schemaPath: "#/properties/route/properties/repeat_interval/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data0.routes !== void 0) {
          let data7 = data0.routes;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              let err23 = { instancePath: instancePath + "/route/routes", schemaPath: "#/properties/route/properties/routes/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            let len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.matchers === void 0) {
                  let err24 = { instancePath: instancePath + "/route/routes/" + i1, schemaPath: "#/properties/route/properties/routes/items/required", keyword: "required", params: { missingProperty: "matchers" } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data8.receiver === void 0) {
                  let err25 = { instancePath: instancePath + "/route/routes/" + i1, schemaPath: "#/properties/route/properties/routes/items/required", keyword: "required", params: { missingProperty: "receiver" } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                for (let key2 in data8)
                  if (!(key2 === "matchers" || key2 === "receiver" || key2 === "group_wait" || key2 === "repeat_interval")) {
                    let err26 = { instancePath: instancePath + "/route/routes/" + i1, schemaPath: "#/properties/route/properties/routes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                if (data8.matchers !== void 0) {
                  let data9 = data8.matchers;
                  if (Array.isArray(data9)) {
                    if (data9.length < 1) {
                      let err27 = { instancePath: instancePath + "/route/routes/" + i1 + "/matchers", schemaPath: "#/properties/route/properties/routes/items/properties/matchers/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    let len2 = data9.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data10 = data9[i2];
                      if (typeof data10 == "string") {
                        if (!pattern5.test(data10)) {
                          let err28 = { instancePath: instancePath + "/route/routes/" + i1 + "/matchers/" + i2, schemaPath: "#/properties/route/properties/routes/items/properties/matchers/items/pattern", keyword: "pattern", params: { pattern: '^[a-z_]+=~?"[^"\\\\]+"$' } };
                          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                        }
                      } else {
                        let err29 = { instancePath: instancePath + "/route/routes/" + i1 + "/matchers/" + i2, schemaPath: "#/properties/route/properties/routes/items/properties/matchers/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                      }
                    }
                  } else {
                    let err30 = { instancePath: instancePath + "/route/routes/" + i1 + "/matchers", schemaPath: "#/properties/route/properties/routes/items/properties/matchers/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
                if (data8.receiver !== void 0) {
                  let data11 = data8.receiver;
                  if (typeof data11 == "string") {
                    if (!pattern0.test(data11)) {
                      let err31 = { instancePath: instancePath + "/route/routes/" + i1 + "/receiver", schemaPath: "#/properties/route/properties/routes/items/properties/receiver/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                  } else {
                    let err32 = { instancePath: instancePath + "/route/routes/" + i1 + "/receiver", schemaPath: "#/properties/route/properties/routes/items/properties/receiver/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                }
                if (data8.group_wait !== void 0) {
                  let data12 = data8.group_wait;
                  if (typeof data12 == "string") {
                    if (!pattern2.test(data12)) {
                      let err33 = { instancePath: instancePath + "/route/routes/" + i1 + "/group_wait", schemaPath: "#/properties/route/properties/routes/items/properties/group_wait/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/route/routes/" + i1 + "/group_wait", schemaPath: "#/properties/route/properties/routes/items/properties/group_wait/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
                if (data8.repeat_interval !== void 0) {
                  let data13 = data8.repeat_interval;
                  if (typeof data13 == "string") {
                    if (!pattern2.test(data13)) {
                      let err35 = { instancePath: instancePath + "/route/routes/" + i1 + "/repeat_interval", schemaPath: "#/properties/route/properties/routes/items/properties/repeat_interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/route/routes/" + i1 + "/repeat_interval", schemaPath: "#/properties/route/properties/routes/items/properties/repeat_interval/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
              } else {
                let err37 = { instancePath: instancePath + "/route/routes/" + i1, schemaPath: "#/properties/route/properties/routes/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
          } else {
            let err38 = { instancePath: instancePath + "/route/routes", schemaPath: "#/properties/route/properties/routes/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        let err39 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.inhibit_rules !== void 0) {
      let data14 = data.inhibit_rules;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.source_matchers === void 0) {
              let err40 = { instancePath: instancePath + "/inhibit_rules/" + i3, schemaPath: "#/properties/inhibit_rules/items/required", keyword: "required", params: { missingProperty: "source_matchers" } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (data15.target_matchers === void 0) {
              let err41 = { instancePath: instancePath + "/inhibit_rules/" + i3, schemaPath: "#/properties/inhibit_rules/items/required", keyword: "required", params: { missingProperty: "target_matchers" } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            for (let key3 in data15)
              if (!(key3 === "source_matchers" || key3 === "target_matchers" || key3 === "equal")) {
                let err42 = { instancePath: instancePath + "/inhibit_rules/" + i3, schemaPath: "#/properties/inhibit_rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            if (data15.source_matchers !== void 0) {
              let data16 = data15.source_matchers;
              if (Array.isArray(data16)) {
                if (data16.length < 1) {
                  let err43 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/source_matchers", schemaPath: "#/properties/inhibit_rules/items/properties/source_matchers/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                let len4 = data16.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data17 = data16[i4];
                  if (typeof data17 == "string") {
                    if (!pattern5.test(data17)) {
                      let err44 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/source_matchers/" + i4, schemaPath: "#/properties/inhibit_rules/items/properties/source_matchers/items/pattern", keyword: "pattern", params: { pattern: '^[a-z_]+=~?"[^"\\\\]+"$' } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  } else {
                    let err45 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/source_matchers/" + i4, schemaPath: "#/properties/inhibit_rules/items/properties/source_matchers/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                }
              } else {
                let err46 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/source_matchers", schemaPath: "#/properties/inhibit_rules/items/properties/source_matchers/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
            if (data15.target_matchers !== void 0) {
              let data18 = data15.target_matchers;
              if (Array.isArray(data18)) {
                if (data18.length < 1) {
                  let err47 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/target_matchers", schemaPath: "#/properties/inhibit_rules/items/properties/target_matchers/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                let len5 = data18.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data19 = data18[i5];
                  if (typeof data19 == "string") {
                    if (!pattern5.test(data19)) {
                      let err48 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/target_matchers/" + i5, schemaPath: "#/properties/inhibit_rules/items/properties/target_matchers/items/pattern", keyword: "pattern", params: { pattern: '^[a-z_]+=~?"[^"\\\\]+"$' } };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                  } else {
                    let err49 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/target_matchers/" + i5, schemaPath: "#/properties/inhibit_rules/items/properties/target_matchers/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
              } else {
                let err50 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/target_matchers", schemaPath: "#/properties/inhibit_rules/items/properties/target_matchers/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data15.equal !== void 0) {
              let data20 = data15.equal;
              if (Array.isArray(data20)) {
                if (data20.length < 1) {
                  let err51 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/equal", schemaPath: "#/properties/inhibit_rules/items/properties/equal/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                let len6 = data20.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data21 = data20[i6];
                  if (typeof data21 == "string") {
                    if (!pattern11.test(data21)) {
                      let err52 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/equal/" + i6, schemaPath: "#/properties/inhibit_rules/items/properties/equal/items/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" } };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                  } else {
                    let err53 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/equal/" + i6, schemaPath: "#/properties/inhibit_rules/items/properties/equal/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                }
              } else {
                let err54 = { instancePath: instancePath + "/inhibit_rules/" + i3 + "/equal", schemaPath: "#/properties/inhibit_rules/items/properties/equal/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/inhibit_rules/" + i3, schemaPath: "#/properties/inhibit_rules/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/inhibit_rules", schemaPath: "#/properties/inhibit_rules/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.receivers !== void 0) {
      let data22 = data.receivers;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          let err57 = { instancePath: instancePath + "/receivers", schemaPath: "#/properties/receivers/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        let len7 = data22.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data23 = data22[i7];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.name === void 0) {
              let err58 = { instancePath: instancePath + "/receivers/" + i7, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            for (let key4 in data23)
              if (!(key4 === "name" || key4 === "webhook_configs")) {
                let err59 = { instancePath: instancePath + "/receivers/" + i7, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            if (data23.name !== void 0) {
              let data24 = data23.name;
              if (typeof data24 == "string") {
                if (!pattern0.test(data24)) {
                  let err60 = { instancePath: instancePath + "/receivers/" + i7 + "/name", schemaPath: "#/properties/receivers/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
              } else {
                let err61 = { instancePath: instancePath + "/receivers/" + i7 + "/name", schemaPath: "#/properties/receivers/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data23.webhook_configs !== void 0) {
              let data25 = data23.webhook_configs;
              if (Array.isArray(data25)) {
                if (data25.length < 1) {
                  let err62 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs", schemaPath: "#/properties/receivers/items/properties/webhook_configs/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                let len8 = data25.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data26 = data25[i8];
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    if (data26.url === void 0) {
                      let err63 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs/" + i8, schemaPath: "#/properties/receivers/items/properties/webhook_configs/items/required", keyword: "required", params: { missingProperty: "url" } };
                      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    }
                    if (data26.send_resolved === void 0) {
                      let err64 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs/" + i8, schemaPath: "#/properties/receivers/items/properties/webhook_configs/items/required", keyword: "required", params: { missingProperty: "send_resolved" } };
                      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                    }
                    for (let key5 in data26)
                      if (!(key5 === "url" || key5 === "send_resolved")) {
                        let err65 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs/" + i8, schemaPath: "#/properties/receivers/items/properties/webhook_configs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                      }
                    if (data26.url !== void 0) {
                      let data27 = data26.url;
                      if (typeof data27 == "string") {
                        if (!pattern13.test(data27)) {
                          let err66 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs/" + i8 + "/url", schemaPath: "#/properties/receivers/items/properties/webhook_configs/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^/@\\s]+(?:/\\S*)?$" } };
                          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                        }
                      } else {
                        let err67 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs/" + i8 + "/url", schemaPath: "#/properties/receivers/items/properties/webhook_configs/items/properties/url/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                      }
                    }
                    if (data26.send_resolved !== void 0 && data26.send_resolved !== !0) {
                      let err68 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs/" + i8 + "/send_resolved", schemaPath: "#/properties/receivers/items/properties/webhook_configs/items/properties/send_resolved/const", keyword: "const", params: { allowedValue: !0 } };
                      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                    }
                  } else {
                    let err69 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs/" + i8, schemaPath: "#/properties/receivers/items/properties/webhook_configs/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                  }
                }
              } else {
                let err70 = { instancePath: instancePath + "/receivers/" + i7 + "/webhook_configs", schemaPath: "#/properties/receivers/items/properties/webhook_configs/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
          } else {
            let err71 = { instancePath: instancePath + "/receivers/" + i7, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
      } else {
        let err72 = { instancePath: instancePath + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
  } else {
    let err73 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var compose = validate22, schema7 = { type: "object", additionalProperties: !1, required: ["name", "services", "volumes"], properties: { name: { type: "string", pattern: "\\S" }, services: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["image", "restart", "security_opt", "ports", "volumes", "healthcheck"], properties: { image: { type: "string", pattern: "^[a-z0-9./-]+:v?\\d+\\.\\d+\\.\\d+$" }, restart: { const: "unless-stopped" }, security_opt: { type: "array", items: { type: "string" }, minItems: 1 }, ports: { type: "array", items: { type: "string", pattern: "^127\\.0\\.0\\.1:\\d+:\\d+$" }, minItems: 1 }, volumes: { type: "array", items: { type: ["string", "object"], if: { type: "object" }, then: { type: "object", additionalProperties: !1, required: ["type", "source", "target", "read_only", "bind"], properties: { type: { const: "bind" }, source: { type: "string", pattern: "^\\./" }, target: { type: "string", pattern: "^/" }, read_only: { const: !0 }, bind: { type: "object", additionalProperties: !1, required: ["create_host_path"], properties: { create_host_path: { const: !1 } } } } }, else: { type: "string", pattern: "^[a-z]+:/" } }, minItems: 1 }, healthcheck: { type: "object", additionalProperties: !1, required: ["test", "interval", "timeout", "retries", "start_period"], properties: { test: { type: "array", items: { type: "string" }, minItems: 2 }, interval: { type: "string", pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" }, timeout: { type: "string", pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" }, retries: { type: "integer", minimum: 1 }, start_period: { type: "string", pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } } }, extra_hosts: { type: "array", items: { type: "string", pattern: "\\S" }, minItems: 1 }, environment: { type: "object", additionalProperties: !1, required: ["GF_SECURITY_ADMIN_PASSWORD", "GF_SERVER_ROOT_URL"], properties: { GF_SECURITY_ADMIN_PASSWORD: { type: "string", pattern: "^\\$\\{[A-Z_]+:\\?.+\\}$" }, GF_SERVER_ROOT_URL: { type: "string", pattern: "^https?://(?:[^$]|\\$\\$)+$" } } }, depends_on: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["condition"], properties: { condition: { enum: ["service_healthy", "service_started"] } } } } } } }, volumes: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: [], properties: {} } } }, $id: "compose" }, pattern15 = new RegExp("^[a-z0-9./-]+:v?\\d+\\.\\d+\\.\\d+$", "u"), pattern16 = new RegExp("^127\\.0\\.0\\.1:\\d+:\\d+$", "u"), pattern17 = new RegExp("^\\./", "u"), pattern18 = new RegExp("^/", "u"), pattern19 = new RegExp("^[a-z]+:/", "u"), pattern24 = new RegExp("^\\$\\{[A-Z_]+:\\?.+\\}$", "u"), pattern25 = new RegExp("^https?://(?:[^$]|\\$\\$)+$", "u"), func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.services === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.volumes === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumes" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "services" || key0 === "volumes")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.services !== void 0) {
      let data1 = data.services;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1) {
          let data2 = data1[key1];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.image === void 0) {
              let err6 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "image" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.restart === void 0) {
              let err7 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "restart" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.security_opt === void 0) {
              let err8 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "security_opt" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.ports === void 0) {
              let err9 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "ports" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data2.volumes === void 0) {
              let err10 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "volumes" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data2.healthcheck === void 0) {
              let err11 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "healthcheck" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key2 in data2)
              if (!func2.call(schema7.properties.services.additionalProperties.properties, key2)) {
                let err12 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data2.image !== void 0) {
              let data3 = data2.image;
              if (typeof data3 == "string") {
                if (!pattern15.test(data3)) {
                  let err13 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/image", schemaPath: "#/properties/services/additionalProperties/properties/image/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9./-]+:v?\\d+\\.\\d+\\.\\d+$" } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/image", schemaPath: "#/properties/services/additionalProperties/properties/image/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data2.restart !== void 0 && data2.restart !== "unless-stopped") {
              let err15 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/restart", schemaPath: "#/properties/services/additionalProperties/properties/restart/const", keyword: "const", params: { allowedValue: "unless-stopped" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data2.security_opt !== void 0) {
              let data5 = data2.security_opt;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  let err16 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/security_opt", schemaPath: "#/properties/services/additionalProperties/properties/security_opt/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                let len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    let err17 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/security_opt/" + i0, schemaPath: "#/properties/services/additionalProperties/properties/security_opt/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
              } else {
                let err18 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/security_opt", schemaPath: "#/properties/services/additionalProperties/properties/security_opt/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data2.ports !== void 0) {
              let data7 = data2.ports;
              if (Array.isArray(data7)) {
                if (data7.length < 1) {
                  let err19 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ports", schemaPath: "#/properties/services/additionalProperties/properties/ports/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                let len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1];
                  if (typeof data8 == "string") {
                    if (!pattern16.test(data8)) {
                      let err20 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ports/" + i1, schemaPath: "#/properties/services/additionalProperties/properties/ports/items/pattern", keyword: "pattern", params: { pattern: "^127\\.0\\.0\\.1:\\d+:\\d+$" } };
                      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                    }
                  } else {
                    let err21 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ports/" + i1, schemaPath: "#/properties/services/additionalProperties/properties/ports/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                }
              } else {
                let err22 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ports", schemaPath: "#/properties/services/additionalProperties/properties/ports/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data2.volumes !== void 0) {
              let data9 = data2.volumes;
              if (Array.isArray(data9)) {
                if (data9.length < 1) {
                  let err23 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes", schemaPath: "#/properties/services/additionalProperties/properties/volumes/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                let len2 = data9.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data10 = data9[i2];
                  if (typeof data10 != "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                    let err24 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/type", keyword: "type", params: { type: schema7.properties.services.additionalProperties.properties.volumes.items.type } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                  let _errs25 = errors, valid9 = !0, _errs26 = errors;
                  if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                    let err25 = {};
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                  var _valid0 = _errs26 === errors;
                  errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
                  let ifClause0;
                  if (_valid0) {
                    let _errs28 = errors;
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                      if (data10.type === void 0) {
                        let err26 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/required", keyword: "required", params: { missingProperty: "type" } };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                      if (data10.source === void 0) {
                        let err27 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/required", keyword: "required", params: { missingProperty: "source" } };
                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                      }
                      if (data10.target === void 0) {
                        let err28 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/required", keyword: "required", params: { missingProperty: "target" } };
                        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                      }
                      if (data10.read_only === void 0) {
                        let err29 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/required", keyword: "required", params: { missingProperty: "read_only" } };
                        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                      }
                      if (data10.bind === void 0) {
                        let err30 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/required", keyword: "required", params: { missingProperty: "bind" } };
                        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                      }
                      for (let key3 in data10)
                        if (!(key3 === "type" || key3 === "source" || key3 === "target" || key3 === "read_only" || key3 === "bind")) {
                          let err31 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        }
                      if (data10.type !== void 0 && data10.type !== "bind") {
                        let err32 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/type", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/type/const", keyword: "const", params: { allowedValue: "bind" } };
                        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                      }
                      if (data10.source !== void 0) {
                        let data12 = data10.source;
                        if (typeof data12 == "string") {
                          if (!pattern17.test(data12)) {
                            let err33 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/source", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/source/pattern", keyword: "pattern", params: { pattern: "^\\./" } };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                        } else {
                          let err34 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/source", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/source/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                        }
                      }
                      if (data10.target !== void 0) {
                        let data13 = data10.target;
                        if (typeof data13 == "string") {
                          if (!pattern18.test(data13)) {
                            let err35 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/target", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/target/pattern", keyword: "pattern", params: { pattern: "^/" } };
                            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                          }
                        } else {
                          let err36 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/target", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/target/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                        }
                      }
                      if (data10.read_only !== void 0 && data10.read_only !== !0) {
                        let err37 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/read_only", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/read_only/const", keyword: "const", params: { allowedValue: !0 } };
                        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                      }
                      if (data10.bind !== void 0) {
                        let data15 = data10.bind;
                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                          if (data15.create_host_path === void 0) {
                            let err38 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/bind", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/bind/required", keyword: "required", params: { missingProperty: "create_host_path" } };
                            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                          }
                          for (let key4 in data15)
                            if (key4 !== "create_host_path") {
                              let err39 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/bind", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/bind/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                            }
                          if (data15.create_host_path !== void 0 && data15.create_host_path !== !1) {
                            let err40 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/bind/create_host_path", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/bind/properties/create_host_path/const", keyword: "const", params: { allowedValue: !1 } };
                            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                          }
                        } else {
                          let err41 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2 + "/bind", schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/properties/bind/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                        }
                      }
                    } else {
                      let err42 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/then/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                    }
                    var _valid0 = _errs28 === errors;
                    valid9 = _valid0, ifClause0 = "then";
                  } else {
                    let _errs41 = errors;
                    if (typeof data10 == "string") {
                      if (!pattern19.test(data10)) {
                        let err43 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/else/pattern", keyword: "pattern", params: { pattern: "^[a-z]+:/" } };
                        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                      }
                    } else {
                      let err44 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/else/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                    var _valid0 = _errs41 === errors;
                    valid9 = _valid0, ifClause0 = "else";
                  }
                  if (!valid9) {
                    let err45 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i2, schemaPath: "#/properties/services/additionalProperties/properties/volumes/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                }
              } else {
                let err46 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes", schemaPath: "#/properties/services/additionalProperties/properties/volumes/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
            if (data2.healthcheck !== void 0) {
              let data17 = data2.healthcheck;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.test === void 0) {
                  let err47 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/required", keyword: "required", params: { missingProperty: "test" } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                if (data17.interval === void 0) {
                  let err48 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/required", keyword: "required", params: { missingProperty: "interval" } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (data17.timeout === void 0) {
                  let err49 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/required", keyword: "required", params: { missingProperty: "timeout" } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (data17.retries === void 0) {
                  let err50 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/required", keyword: "required", params: { missingProperty: "retries" } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                if (data17.start_period === void 0) {
                  let err51 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/required", keyword: "required", params: { missingProperty: "start_period" } };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                for (let key5 in data17)
                  if (!(key5 === "test" || key5 === "interval" || key5 === "timeout" || key5 === "retries" || key5 === "start_period")) {
                    let err52 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                if (data17.test !== void 0) {
                  let data18 = data17.test;
                  if (Array.isArray(data18)) {
                    if (data18.length < 2) {
                      let err53 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/test", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/test/minItems", keyword: "minItems", params: { limit: 2 } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                    let len3 = data18.length;
                    for (let i3 = 0; i3 < len3; i3++)
                      if (typeof data18[i3] != "string") {
                        let err54 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/test/" + i3, schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/test/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                      }
                  } else {
                    let err55 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/test", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/test/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                }
                if (data17.interval !== void 0) {
                  let data20 = data17.interval;
                  if (typeof data20 == "string") {
                    if (!pattern2.test(data20)) {
                      let err56 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/interval", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                  } else {
                    let err57 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/interval", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/interval/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  }
                }
                if (data17.timeout !== void 0) {
                  let data21 = data17.timeout;
                  if (typeof data21 == "string") {
                    if (!pattern2.test(data21)) {
                      let err58 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/timeout", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    }
                  } else {
                    let err59 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/timeout", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/timeout/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                  }
                }
                if (data17.retries !== void 0) {
                  let data22 = data17.retries;
                  if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                    let err60 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/retries", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/retries/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                  }
                  if (typeof data22 == "number" && isFinite(data22) && (data22 < 1 || isNaN(data22))) {
                    let err61 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/retries", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                  }
                }
                if (data17.start_period !== void 0) {
                  let data23 = data17.start_period;
                  if (typeof data23 == "string") {
                    if (!pattern2.test(data23)) {
                      let err62 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/start_period", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/start_period/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                    }
                  } else {
                    let err63 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck/start_period", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/properties/start_period/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                  }
                }
              } else {
                let err64 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/healthcheck", schemaPath: "#/properties/services/additionalProperties/properties/healthcheck/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data2.extra_hosts !== void 0) {
              let data24 = data2.extra_hosts;
              if (Array.isArray(data24)) {
                if (data24.length < 1) {
                  let err65 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/extra_hosts", schemaPath: "#/properties/services/additionalProperties/properties/extra_hosts/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
                let len4 = data24.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data25 = data24[i4];
                  if (typeof data25 == "string") {
                    if (!pattern0.test(data25)) {
                      let err66 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/extra_hosts/" + i4, schemaPath: "#/properties/services/additionalProperties/properties/extra_hosts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                  } else {
                    let err67 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/extra_hosts/" + i4, schemaPath: "#/properties/services/additionalProperties/properties/extra_hosts/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                }
              } else {
                let err68 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/extra_hosts", schemaPath: "#/properties/services/additionalProperties/properties/extra_hosts/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
            if (data2.environment !== void 0) {
              let data26 = data2.environment;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.GF_SECURITY_ADMIN_PASSWORD === void 0) {
                  let err69 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/services/additionalProperties/properties/environment/required", keyword: "required", params: { missingProperty: "GF_SECURITY_ADMIN_PASSWORD" } };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
                if (data26.GF_SERVER_ROOT_URL === void 0) {
                  let err70 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/services/additionalProperties/properties/environment/required", keyword: "required", params: { missingProperty: "GF_SERVER_ROOT_URL" } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
                for (let key6 in data26)
                  if (!(key6 === "GF_SECURITY_ADMIN_PASSWORD" || key6 === "GF_SERVER_ROOT_URL")) {
                    let err71 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/services/additionalProperties/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                if (data26.GF_SECURITY_ADMIN_PASSWORD !== void 0) {
                  let data27 = data26.GF_SECURITY_ADMIN_PASSWORD;
                  if (typeof data27 == "string") {
                    if (!pattern24.test(data27)) {
                      let err72 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment/GF_SECURITY_ADMIN_PASSWORD", schemaPath: "#/properties/services/additionalProperties/properties/environment/properties/GF_SECURITY_ADMIN_PASSWORD/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Z_]+:\\?.+\\}$" } };
                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                    }
                  } else {
                    let err73 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment/GF_SECURITY_ADMIN_PASSWORD", schemaPath: "#/properties/services/additionalProperties/properties/environment/properties/GF_SECURITY_ADMIN_PASSWORD/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                  }
                }
                if (data26.GF_SERVER_ROOT_URL !== void 0) {
                  let data28 = data26.GF_SERVER_ROOT_URL;
                  if (typeof data28 == "string") {
                    if (!pattern25.test(data28)) {
                      let err74 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment/GF_SERVER_ROOT_URL", schemaPath: "#/properties/services/additionalProperties/properties/environment/properties/GF_SERVER_ROOT_URL/pattern", keyword: "pattern", params: { pattern: "^https?://(?:[^$]|\\$\\$)+$" } };
                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                    }
                  } else {
                    let err75 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment/GF_SERVER_ROOT_URL", schemaPath: "#/properties/services/additionalProperties/properties/environment/properties/GF_SERVER_ROOT_URL/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                  }
                }
              } else {
                let err76 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/services/additionalProperties/properties/environment/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            }
            if (data2.depends_on !== void 0) {
              let data29 = data2.depends_on;
              if (data29 && typeof data29 == "object" && !Array.isArray(data29))
                for (let key7 in data29) {
                  let data30 = data29[key7];
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    if (data30.condition === void 0) {
                      let err77 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/properties/depends_on/additionalProperties/required", keyword: "required", params: { missingProperty: "condition" } };
                      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                    }
                    for (let key8 in data30)
                      if (key8 !== "condition") {
                        let err78 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/properties/depends_on/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                      }
                    if (data30.condition !== void 0) {
                      let data31 = data30.condition;
                      if (!(data31 === "service_healthy" || data31 === "service_started")) {
                        let err79 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/condition", schemaPath: "#/properties/services/additionalProperties/properties/depends_on/additionalProperties/properties/condition/enum", keyword: "enum", params: { allowedValues: schema7.properties.services.additionalProperties.properties.depends_on.additionalProperties.properties.condition.enum } };
                        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                      }
                    }
                  } else {
                    let err80 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/properties/depends_on/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                }
              else {
                let err81 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/properties/services/additionalProperties/properties/depends_on/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
          } else {
            let err82 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
      else {
        let err83 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.volumes !== void 0) {
      let data32 = data.volumes;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32))
        for (let key9 in data32) {
          let data33 = data32[key9];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33))
            for (let key10 in data33) {
              let err84 = { instancePath: instancePath + "/volumes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/volumes/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
          else {
            let err85 = { instancePath: instancePath + "/volumes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/volumes/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
      else {
        let err86 = { instancePath: instancePath + "/volumes", schemaPath: "#/properties/volumes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
    }
  } else {
    let err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var configMap = validate23;
var pattern26 = new RegExp("^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u"), pattern27 = new RegExp("^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$", "u"), pattern28 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$", "u"), pattern31 = new RegExp("^[A-Za-z0-9._-]{1,253}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.metadata === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "data")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.apiVersion !== void 0 && data.apiVersion !== "v1") {
      let err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "v1" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.kind !== void 0 && data.kind !== "ConfigMap") {
      let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "ConfigMap" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          let err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.labels === void 0) {
          let err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "labels" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.annotations === void 0) {
          let err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "annotations" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "name" || key1 === "labels" || key1 === "annotations" || key1 === "namespace")) {
            let err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data2.name !== void 0) {
          let data3 = data2.name;
          if (typeof data3 == "string") {
            if (!pattern26.test(data3)) {
              let err11 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data2.labels !== void 0) {
          let data4 = data2.labels;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (let key2 in data4) {
              let _errs11 = errors;
              if (typeof key2 == "string" && !pattern27.test(key2)) {
                let err13 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$" }, propertyName: key2 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              var valid2 = _errs11 === errors;
              if (!valid2) {
                let err14 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            for (let key3 in data4) {
              let data5 = data4[key3];
              if (typeof data5 == "string") {
                if (!pattern28.test(data5)) {
                  let err15 = { instancePath: instancePath + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/labels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$" } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            let err17 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data2.annotations !== void 0) {
          let data6 = data2.annotations;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.grafana_folder === void 0) {
              let err18 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/required", keyword: "required", params: { missingProperty: "grafana_folder" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key4 in data6)
              if (key4 !== "grafana_folder") {
                let err19 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data6.grafana_folder !== void 0) {
              let data7 = data6.grafana_folder;
              if (typeof data7 == "string") {
                if (!pattern0.test(data7)) {
                  let err20 = { instancePath: instancePath + "/metadata/annotations/grafana_folder", schemaPath: "#/properties/metadata/properties/annotations/properties/grafana_folder/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/metadata/annotations/grafana_folder", schemaPath: "#/properties/metadata/properties/annotations/properties/grafana_folder/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            let err22 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data2.namespace !== void 0) {
          let data8 = data2.namespace;
          if (typeof data8 == "string") {
            if (!pattern26.test(data8)) {
              let err23 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.data !== void 0) {
      let data9 = data.data;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key5 in data9) {
          let _errs24 = errors;
          if (typeof key5 == "string" && !pattern31.test(key5)) {
            let err26 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,253}$" }, propertyName: key5 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          var valid5 = _errs24 === errors;
          if (!valid5) {
            let err27 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        for (let key6 in data9) {
          let data10 = data9[key6];
          if (typeof data10 == "string") {
            if (!pattern0.test(data10)) {
              let err28 = { instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var dashboard = validate24, schema9 = { type: "object", additionalProperties: !1, required: ["uid", "title", "description", "tags", "timezone", "editable", "graphTooltip", "fiscalYearStartMonth", "time", "refresh", "schemaVersion", "panels", "templating", "annotations", "links"], properties: { uid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" }, title: { type: "string", pattern: "\\S" }, description: { type: "string" }, tags: { type: "array", items: { type: "string", pattern: "\\S" } }, timezone: { const: "browser" }, editable: { const: !1 }, graphTooltip: { const: 1 }, fiscalYearStartMonth: { const: 0 }, time: { type: "object", additionalProperties: !1, required: ["from", "to"], properties: { from: { type: "string", pattern: "^now-\\d+[smhdwMy]$" }, to: { const: "now" } } }, refresh: { type: "string", pattern: "^(\\d+[smhd])?$" }, schemaVersion: { const: 42 }, panels: { type: "array", items: { type: "object", discriminator: { propertyName: "type" }, required: ["type"], oneOf: [{ $ref: "#/$defs/row" }, { $ref: "#/$defs/timeseries" }, { $ref: "#/$defs/stat" }, { $ref: "#/$defs/gauge" }, { $ref: "#/$defs/bargauge" }, { $ref: "#/$defs/table" }, { $ref: "#/$defs/heatmap" }, { $ref: "#/$defs/state-timeline" }, { $ref: "#/$defs/text" }] } }, templating: { type: "object", additionalProperties: !1, required: ["list"], properties: { list: { type: "array", items: { type: "object", discriminator: { propertyName: "type" }, required: ["type"], oneOf: [{ type: "object", additionalProperties: !1, required: ["type", "name", "label", "hide", "skipUrlSync", "regex", "options", "allowCustomValue", "query", "current", "multi", "includeAll"], properties: { type: { const: "datasource" }, name: { type: "string", pattern: "^\\w+$" }, label: { type: "string", pattern: "\\S" }, hide: { const: 0 }, skipUrlSync: { type: "boolean" }, regex: { const: "" }, options: { type: "array", maxItems: 0 }, allowCustomValue: { type: "boolean" }, query: { const: "prometheus" }, current: { type: "object", additionalProperties: !1, required: ["text", "value"], properties: { text: { type: "string", pattern: "\\S" }, value: { type: "string", pattern: "\\S" } } }, multi: { const: !1 }, includeAll: { const: !1 } } }, { type: "object", additionalProperties: !1, required: ["type", "name", "label", "hide", "skipUrlSync", "regex", "options", "allowCustomValue", "datasource", "definition", "query", "refresh", "sort", "multi", "includeAll", "current"], properties: { type: { const: "query" }, name: { type: "string", pattern: "^\\w+$" }, label: { type: "string", pattern: "\\S" }, hide: { const: 0 }, skipUrlSync: { type: "boolean" }, regex: { const: "" }, options: { type: "array", maxItems: 0 }, allowCustomValue: { type: "boolean" }, datasource: { $ref: "#/$defs/datasource" }, definition: { type: "string", pattern: "^label_values\\(" }, query: { type: "object", additionalProperties: !1, required: ["qryType", "query", "refId"], properties: { qryType: { type: "integer" }, query: { type: "string", pattern: "^label_values\\(" }, refId: { type: "string", pattern: "\\S" } } }, refresh: { const: 2 }, sort: { const: 1 }, multi: { const: !0 }, includeAll: { const: !0 }, current: { type: "object", additionalProperties: !1, required: ["text", "value"], properties: { text: { type: "array", items: { const: "All" }, minItems: 1 }, value: { type: "array", items: { const: "$__all" }, minItems: 1 } } }, allValue: { type: "string", pattern: "\\S" } } }] } } } }, annotations: { type: "object", additionalProperties: !1, required: ["list"], properties: { list: { type: "array", items: { type: "object", discriminator: { propertyName: "name" }, required: ["name"], oneOf: [{ type: "object", additionalProperties: !1, required: ["name", "builtIn", "type", "datasource", "enable", "hide", "iconColor"], properties: { name: { const: "Annotations & Alerts" }, builtIn: { const: 1 }, type: { const: "dashboard" }, datasource: { type: "object", additionalProperties: !1, required: ["type", "uid"], properties: { type: { const: "grafana" }, uid: { const: "-- Grafana --" } } }, enable: { type: "boolean" }, hide: { type: "boolean" }, iconColor: { type: "string", pattern: "\\S" } } }, { type: "object", additionalProperties: !1, required: ["name", "datasource", "enable", "hide", "iconColor", "expr", "step", "titleFormat", "textFormat", "tagKeys"], properties: { name: { const: "Firing alerts" }, datasource: { $ref: "#/$defs/datasource" }, enable: { type: "boolean" }, hide: { type: "boolean" }, iconColor: { type: "string", pattern: "\\S" }, expr: { type: "string", pattern: "^ALERTS\\{" }, step: { type: "string", pattern: "\\S" }, titleFormat: { type: "string", pattern: "\\S" }, textFormat: { type: "string", pattern: "\\S" }, tagKeys: { type: "string" } } }] }, minItems: 1 } } }, links: { type: "array", items: { type: "object", additionalProperties: !1, required: ["title", "type", "icon", "tooltip", "tags", "asDropdown", "targetBlank", "includeVars", "keepTime"], properties: { title: { type: "string", pattern: "\\S" }, type: { enum: ["dashboards", "link"] }, icon: { enum: ["external link", "dashboard"] }, tooltip: { type: "string" }, tags: { type: "array", items: { type: "string", pattern: "\\S" } }, asDropdown: { type: "boolean" }, targetBlank: { type: "boolean" }, includeVars: { type: "boolean" }, keepTime: { type: "boolean" }, url: { type: "string", pattern: "\\S" } } } } }, $defs: { color: { enum: ["green", "yellow", "orange", "red", "blue", "purple", "text"] }, thresholds: { type: "object", additionalProperties: !1, required: ["mode", "steps"], properties: { mode: { const: "absolute" }, steps: { type: "array", items: [{ type: "object", additionalProperties: !1, required: ["value", "color"], properties: { value: { type: "null" }, color: { $ref: "#/$defs/color" } } }], additionalItems: { type: "object", additionalProperties: !1, required: ["value", "color"], properties: { value: { type: "number" }, color: { $ref: "#/$defs/color" } } }, minItems: 1 } } }, mappings: { type: "array", items: { type: "object", additionalProperties: !1, required: ["type", "options"], properties: { type: { const: "value" }, options: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["text", "index"], properties: { text: { type: "string", pattern: "\\S" }, index: { type: "integer" }, color: { $ref: "#/$defs/color" } } } } } } }, scale: { type: "object", discriminator: { propertyName: "type" }, required: ["type"], oneOf: [{ type: "object", additionalProperties: !1, required: ["type"], properties: { type: { const: "linear" } } }, { type: "object", additionalProperties: !1, required: ["type", "log"], properties: { type: { const: "log" }, log: { type: "integer" } } }] }, datasource: { type: "object", additionalProperties: !1, required: ["type", "uid"], properties: { type: { const: "prometheus" }, uid: { const: "${datasource}" } } }, grid: { type: "object", additionalProperties: !1, required: ["x", "y", "w", "h"], properties: { x: { type: "integer", minimum: 0, maximum: 23 }, y: { type: "integer", minimum: 0 }, w: { type: "integer", minimum: 1, maximum: 24 }, h: { type: "integer", minimum: 1 } } }, links: { type: "array", items: { type: "object", additionalProperties: !1, required: ["title", "url", "targetBlank"], properties: { title: { type: "string", pattern: "\\S" }, url: { type: "string", pattern: "\\S" }, targetBlank: { type: "boolean" } } }, minItems: 1 }, time_series: { type: "array", items: { type: "object", additionalProperties: !1, required: ["refId", "datasource", "editorMode", "expr", "legendFormat", "format", "instant", "range"], properties: { refId: { type: "string", pattern: "^[A-Z][A-Z0-9]*$" }, datasource: { $ref: "#/$defs/datasource" }, editorMode: { const: "code" }, expr: { type: "string", pattern: "\\S" }, legendFormat: { type: "string", pattern: "\\S" }, format: { const: "time_series" }, instant: { type: "boolean" }, range: { type: "boolean" }, interval: { type: "string", pattern: "\\S" } } }, minItems: 1 }, table_targets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["refId", "datasource", "editorMode", "expr", "legendFormat", "format", "instant", "range"], properties: { refId: { type: "string", pattern: "^[A-Z][A-Z0-9]*$" }, datasource: { $ref: "#/$defs/datasource" }, editorMode: { const: "code" }, expr: { type: "string", pattern: "\\S" }, legendFormat: { type: "string", pattern: "\\S" }, format: { const: "table" }, instant: { type: "boolean" }, range: { type: "boolean" }, interval: { type: "string", pattern: "\\S" } } }, minItems: 1 }, heatmap_targets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["refId", "datasource", "editorMode", "expr", "legendFormat", "format", "instant", "range"], properties: { refId: { type: "string", pattern: "^[A-Z][A-Z0-9]*$" }, datasource: { $ref: "#/$defs/datasource" }, editorMode: { const: "code" }, expr: { type: "string", pattern: "\\S" }, legendFormat: { type: "string", pattern: "\\S" }, format: { const: "heatmap" }, instant: { type: "boolean" }, range: { type: "boolean" }, interval: { type: "string", pattern: "\\S" } } }, minItems: 1 }, legend: { type: "object", additionalProperties: !1, required: ["displayMode", "placement", "showLegend", "calcs"], properties: { displayMode: { enum: ["list", "table"] }, placement: { const: "bottom" }, showLegend: { type: "boolean" }, calcs: { type: "array", items: { enum: ["lastNotNull", "max"] } } } }, fields: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", maxItems: 0 } } }, latest: { type: "object", additionalProperties: !1, required: ["calcs", "fields", "values"], properties: { calcs: { type: "array", items: { const: "lastNotNull" }, minItems: 1 }, fields: { const: "" }, values: { const: !1 } } }, timeseries: { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "timeseries" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["legend", "tooltip"], properties: { legend: { $ref: "#/$defs/legend" }, tooltip: { type: "object", additionalProperties: !1, required: ["mode", "sort"], properties: { mode: { enum: ["single", "multi"] }, sort: { enum: ["asc", "desc", "none"] } } } } }, fieldConfig: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds", "custom"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, custom: { type: "object", additionalProperties: !1, required: ["drawStyle", "lineInterpolation", "lineWidth", "fillOpacity", "showPoints", "spanNulls", "axisPlacement", "scaleDistribution", "stacking", "thresholdsStyle"], properties: { drawStyle: { const: "line" }, lineInterpolation: { const: "linear" }, lineWidth: { type: "integer" }, fillOpacity: { type: "integer", minimum: 0, maximum: 100 }, showPoints: { const: "auto" }, spanNulls: { type: "boolean" }, axisPlacement: { const: "auto" }, scaleDistribution: { $ref: "#/$defs/scale" }, stacking: { type: "object", additionalProperties: !1, required: ["mode", "group"], properties: { mode: { enum: ["none", "normal"] }, group: { type: "string" } } }, thresholdsStyle: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["off", "dashed"] } } } } }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", maxItems: 0 } } }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, stat: { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "stat" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["graphMode", "colorMode", "justifyMode", "textMode", "wideLayout", "showPercentChange", "reduceOptions", "percentChangeColorMode", "orientation"], properties: { graphMode: { enum: ["area", "none"] }, colorMode: { enum: ["value", "background", "none"] }, justifyMode: { const: "auto" }, textMode: { enum: ["auto", "value_and_name"] }, wideLayout: { type: "boolean" }, showPercentChange: { type: "boolean" }, reduceOptions: { $ref: "#/$defs/latest" }, percentChangeColorMode: { const: "standard" }, orientation: { const: "auto" } } }, fieldConfig: { $ref: "#/$defs/fields" }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, gauge: { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "gauge" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["showThresholdLabels", "showThresholdMarkers", "sizing", "minVizWidth", "minVizHeight", "reduceOptions", "orientation"], properties: { showThresholdLabels: { type: "boolean" }, showThresholdMarkers: { type: "boolean" }, sizing: { const: "auto" }, minVizWidth: { type: "integer" }, minVizHeight: { type: "integer" }, reduceOptions: { $ref: "#/$defs/latest" }, orientation: { const: "auto" } } }, fieldConfig: { $ref: "#/$defs/fields" }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, bargauge: { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "bargauge" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["displayMode", "valueMode", "namePlacement", "showUnfilled", "sizing", "minVizWidth", "minVizHeight", "maxVizHeight", "legend", "reduceOptions", "orientation"], properties: { displayMode: { const: "basic" }, valueMode: { const: "color" }, namePlacement: { const: "auto" }, showUnfilled: { type: "boolean" }, sizing: { const: "auto" }, minVizWidth: { type: "integer" }, minVizHeight: { type: "integer" }, maxVizHeight: { type: "integer" }, legend: { $ref: "#/$defs/legend" }, reduceOptions: { $ref: "#/$defs/latest" }, orientation: { const: "horizontal" } } }, fieldConfig: { $ref: "#/$defs/fields" }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, table: { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets", "transformations"], properties: { type: { const: "table" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["frameIndex", "showHeader", "showTypeIcons", "footer", "cellHeight", "sortBy"], properties: { frameIndex: { type: "integer" }, showHeader: { type: "boolean" }, showTypeIcons: { type: "boolean" }, footer: { type: "object", additionalProperties: !1, required: ["show", "reducer", "countRows"], properties: { show: { const: !1 }, reducer: { type: "array", maxItems: 0 }, countRows: { const: !1 } } }, cellHeight: { const: "sm" }, sortBy: { type: "array", items: { type: "object", additionalProperties: !1, required: ["displayName", "desc"], properties: { displayName: { type: "string", pattern: "\\S" }, desc: { type: "boolean" } } } } } }, fieldConfig: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds", "custom"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, custom: { type: "object", additionalProperties: !1, required: ["align", "inspect"], properties: { align: { const: "auto" }, inspect: { type: "boolean" } } }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", items: { type: "object", additionalProperties: !1, required: ["matcher", "properties"], properties: { matcher: { type: "object", additionalProperties: !1, required: ["id", "options"], properties: { id: { const: "byName" }, options: { type: "string" } } }, properties: { type: "array", items: { type: "object", discriminator: { propertyName: "id" }, required: ["id"], oneOf: [{ type: "object", additionalProperties: !1, required: ["id", "value"], properties: { id: { const: "unit" }, value: { type: "string", pattern: "\\S" } } }, { type: "object", additionalProperties: !1, required: ["id", "value"], properties: { id: { const: "thresholds" }, value: { $ref: "#/$defs/thresholds" } } }, { type: "object", additionalProperties: !1, required: ["id", "value"], properties: { id: { const: "mappings" }, value: { $ref: "#/$defs/mappings" } } }, { type: "object", additionalProperties: !1, required: ["id", "value"], properties: { id: { const: "custom.cellOptions" }, value: { type: "object", additionalProperties: !1, required: ["type"], properties: { type: { const: "color-text" } } } } }] } } } } } } }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/table_targets" }, transformations: { type: "array", items: [{ type: "object", additionalProperties: !1, required: ["id", "options"], properties: { id: { const: "merge" }, options: { type: "object", additionalProperties: !1, required: [], properties: {} } } }, { type: "object", additionalProperties: !1, required: ["id", "options"], properties: { id: { const: "organize" }, options: { type: "object", additionalProperties: !1, required: ["excludeByName", "includeByName", "indexByName", "renameByName"], properties: { excludeByName: { type: "object", additionalProperties: { const: !0 } }, includeByName: { type: "object", additionalProperties: !1, required: [], properties: {} }, indexByName: { type: "object", additionalProperties: !1, required: [], properties: {} }, renameByName: { type: "object", additionalProperties: { type: "string" } } } } } }], additionalItems: !1, minItems: 2 }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, heatmap: { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "heatmap" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["calculate", "color", "filterValues", "showValue", "cellGap", "yAxis", "legend", "tooltip", "exemplars", "selectionMode"], properties: { calculate: { const: !1 }, color: { type: "object", additionalProperties: !1, required: ["mode", "scheme", "fill", "scale", "exponent", "steps", "reverse"], properties: { mode: { const: "scheme" }, scheme: { type: "string", pattern: "\\S" }, fill: { type: "string", pattern: "\\S" }, scale: { const: "exponential" }, exponent: { type: "number" }, steps: { type: "integer" }, reverse: { type: "boolean" } } }, filterValues: { type: "object", additionalProperties: !1, required: ["le"], properties: { le: { type: "number" } } }, showValue: { const: "auto" }, cellGap: { type: "integer" }, yAxis: { type: "object", additionalProperties: !1, required: ["axisPlacement", "reverse"], properties: { axisPlacement: { const: "left" }, reverse: { type: "boolean" }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer" } } }, legend: { type: "object", additionalProperties: !1, required: ["show"], properties: { show: { type: "boolean" } } }, tooltip: { type: "object", additionalProperties: !1, required: ["mode", "yHistogram", "showColorScale"], properties: { mode: { const: "single" }, yHistogram: { type: "boolean" }, showColorScale: { type: "boolean" } } }, exemplars: { type: "object", additionalProperties: !1, required: ["color"], properties: { color: { type: "string", pattern: "\\S" } } }, selectionMode: { const: "x" } } }, fieldConfig: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds", "custom"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, custom: { type: "object", additionalProperties: !1, required: ["scaleDistribution"], properties: { scaleDistribution: { $ref: "#/$defs/scale" } } }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", maxItems: 0 } } }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/heatmap_targets" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, "state-timeline": { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "state-timeline" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["showValue", "rowHeight", "mergeValues", "alignValue", "legend", "tooltip", "perPage"], properties: { showValue: { const: "auto" }, rowHeight: { type: "number" }, mergeValues: { type: "boolean" }, alignValue: { const: "left" }, legend: { $ref: "#/$defs/legend" }, tooltip: { type: "object", additionalProperties: !1, required: ["mode", "sort"], properties: { mode: { enum: ["single", "multi"] }, sort: { enum: ["asc", "desc", "none"] } } }, perPage: { type: "integer" } } }, fieldConfig: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds", "custom"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, custom: { type: "object", additionalProperties: !1, required: ["lineWidth", "fillOpacity"], properties: { lineWidth: { type: "integer" }, fillOpacity: { type: "integer" } } }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", maxItems: 0 } } }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, text: { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options"], properties: { type: { const: "text" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["mode", "content"], properties: { mode: { const: "markdown" }, content: { type: "string" } } }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, panel: { type: "object", discriminator: { propertyName: "type" }, required: ["type"], oneOf: [{ $ref: "#/$defs/timeseries" }, { $ref: "#/$defs/stat" }, { $ref: "#/$defs/gauge" }, { $ref: "#/$defs/bargauge" }, { $ref: "#/$defs/table" }, { $ref: "#/$defs/heatmap" }, { $ref: "#/$defs/state-timeline" }, { $ref: "#/$defs/text" }] }, row: { type: "object", additionalProperties: !1, required: ["type", "id", "title", "collapsed", "gridPos", "panels"], properties: { type: { const: "row" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, collapsed: { type: "boolean" }, gridPos: { $ref: "#/$defs/grid" }, panels: { type: "array", items: { $ref: "#/$defs/panel" } } } } }, $id: "dashboard" }, pattern33 = new RegExp("^[A-Za-z0-9_-]{1,40}$", "u"), pattern36 = new RegExp("^now-\\d+[smhdwMy]$", "u"), pattern37 = new RegExp("^(\\d+[smhd])?$", "u"), pattern72 = new RegExp("^\\w+$", "u"), pattern78 = new RegExp("^label_values\\(", "u"), pattern84 = new RegExp("^ALERTS\\{", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.x === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.y === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "y" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.w === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "w" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.h === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "h" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "x" || key0 === "y" || key0 === "w" || key0 === "h")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.x !== void 0) {
      let data0 = data.x;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/x", schemaPath: "#/properties/x/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 23 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/x", schemaPath: "#/properties/x/maximum", keyword: "maximum", params: { comparison: "<=", limit: 23 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/x", schemaPath: "#/properties/x/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.y !== void 0) {
      let data1 = data.y;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err8 = { instancePath: instancePath + "/y", schemaPath: "#/properties/y/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err9 = { instancePath: instancePath + "/y", schemaPath: "#/properties/y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.w !== void 0) {
      let data2 = data.w;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err10 = { instancePath: instancePath + "/w", schemaPath: "#/properties/w/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 24 || isNaN(data2)) {
          let err11 = { instancePath: instancePath + "/w", schemaPath: "#/properties/w/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err12 = { instancePath: instancePath + "/w", schemaPath: "#/properties/w/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.h !== void 0) {
      let data3 = data.h;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err13 = { instancePath: instancePath + "/h", schemaPath: "#/properties/h/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err14 = { instancePath: instancePath + "/h", schemaPath: "#/properties/h/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "timeseries" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["legend", "tooltip"], properties: { legend: { $ref: "#/$defs/legend" }, tooltip: { type: "object", additionalProperties: !1, required: ["mode", "sort"], properties: { mode: { enum: ["single", "multi"] }, sort: { enum: ["asc", "desc", "none"] } } } } }, fieldConfig: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds", "custom"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, custom: { type: "object", additionalProperties: !1, required: ["drawStyle", "lineInterpolation", "lineWidth", "fillOpacity", "showPoints", "spanNulls", "axisPlacement", "scaleDistribution", "stacking", "thresholdsStyle"], properties: { drawStyle: { const: "line" }, lineInterpolation: { const: "linear" }, lineWidth: { type: "integer" }, fillOpacity: { type: "integer", minimum: 0, maximum: 100 }, showPoints: { const: "auto" }, spanNulls: { type: "boolean" }, axisPlacement: { const: "auto" }, scaleDistribution: { $ref: "#/$defs/scale" }, stacking: { type: "object", additionalProperties: !1, required: ["mode", "group"], properties: { mode: { enum: ["none", "normal"] }, group: { type: "string" } } }, thresholdsStyle: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["off", "dashed"] } } } } }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", maxItems: 0 } } }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, schema14 = { type: "object", additionalProperties: !1, required: ["displayMode", "placement", "showLegend", "calcs"], properties: { displayMode: { enum: ["list", "table"] }, placement: { const: "bottom" }, showLegend: { type: "boolean" }, calcs: { type: "array", items: { enum: ["lastNotNull", "max"] } } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.displayMode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "displayMode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.placement === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "placement" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.showLegend === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "showLegend" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.calcs === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calcs" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "displayMode" || key0 === "placement" || key0 === "showLegend" || key0 === "calcs")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.displayMode !== void 0) {
      let data0 = data.displayMode;
      if (!(data0 === "list" || data0 === "table")) {
        let err5 = { instancePath: instancePath + "/displayMode", schemaPath: "#/properties/displayMode/enum", keyword: "enum", params: { allowedValues: schema14.properties.displayMode.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.placement !== void 0 && data.placement !== "bottom") {
      let err6 = { instancePath: instancePath + "/placement", schemaPath: "#/properties/placement/const", keyword: "const", params: { allowedValue: "bottom" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.showLegend !== void 0 && typeof data.showLegend != "boolean") {
      let err7 = { instancePath: instancePath + "/showLegend", schemaPath: "#/properties/showLegend/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.calcs !== void 0) {
      let data3 = data.calcs;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "lastNotNull" || data4 === "max")) {
            let err8 = { instancePath: instancePath + "/calcs/" + i0, schemaPath: "#/properties/calcs/items/enum", keyword: "enum", params: { allowedValues: schema14.properties.calcs.items.enum } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/calcs", schemaPath: "#/properties/calcs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema16 = { enum: ["green", "yellow", "orange", "red", "blue", "purple", "text"] };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "green" || data === "yellow" || data === "orange" || data === "red" || data === "blue" || data === "purple" || data === "text")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema16.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.options === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "options" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "type" || key0 === "options")) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.type !== void 0 && data0.type !== "value") {
          let err3 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/const", keyword: "const", params: { allowedValue: "value" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.options !== void 0) {
          let data2 = data0.options;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2))
            for (let key1 in data2) {
              let data3 = data2[key1];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.text === void 0) {
                  let err4 = { instancePath: instancePath + "/" + i0 + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/options/additionalProperties/required", keyword: "required", params: { missingProperty: "text" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data3.index === void 0) {
                  let err5 = { instancePath: instancePath + "/" + i0 + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/options/additionalProperties/required", keyword: "required", params: { missingProperty: "index" } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                for (let key2 in data3)
                  if (!(key2 === "text" || key2 === "index" || key2 === "color")) {
                    let err6 = { instancePath: instancePath + "/" + i0 + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/options/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                if (data3.text !== void 0) {
                  let data4 = data3.text;
                  if (typeof data4 == "string") {
                    if (!pattern0.test(data4)) {
                      let err7 = { instancePath: instancePath + "/" + i0 + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/text", schemaPath: "#/items/properties/options/additionalProperties/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                  } else {
                    let err8 = { instancePath: instancePath + "/" + i0 + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/text", schemaPath: "#/items/properties/options/additionalProperties/properties/text/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                }
                if (data3.index !== void 0) {
                  let data5 = data3.index;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    let err9 = { instancePath: instancePath + "/" + i0 + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/index", schemaPath: "#/items/properties/options/additionalProperties/properties/index/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                }
                data3.color !== void 0 && (validate34(data3.color, { instancePath: instancePath + "/" + i0 + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/color", parentData: data3, parentDataProperty: "color", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length));
              } else {
                let err10 = { instancePath: instancePath + "/" + i0 + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/options/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          else {
            let err11 = { instancePath: instancePath + "/" + i0 + "/options", schemaPath: "#/items/properties/options/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.steps === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "steps")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.mode !== void 0 && data.mode !== "absolute") {
      let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "absolute" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.steps !== void 0) {
      let data1 = data.steps;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        var valid1 = len0 <= 1;
        if (!valid1)
          for (let i0 = 1; i0 < len0; i0++) {
            let data2 = data1[i0], _errs5 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.value === void 0) {
                let err5 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/additionalItems/required", keyword: "required", params: { missingProperty: "value" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              if (data2.color === void 0) {
                let err6 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/additionalItems/required", keyword: "required", params: { missingProperty: "color" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              for (let key1 in data2)
                if (!(key1 === "value" || key1 === "color")) {
                  let err7 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/additionalItems/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              if (data2.value !== void 0) {
                let data3 = data2.value;
                if (!(typeof data3 == "number" && isFinite(data3))) {
                  let err8 = { instancePath: instancePath + "/steps/" + i0 + "/value", schemaPath: "#/properties/steps/additionalItems/properties/value/type", keyword: "type", params: { type: "number" } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              }
              data2.color !== void 0 && (validate34(data2.color, { instancePath: instancePath + "/steps/" + i0 + "/color", parentData: data2, parentDataProperty: "color", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length));
            } else {
              let err9 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/additionalItems/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            var valid1 = _errs5 === errors;
          }
        if (data1.length > 0) {
          let data5 = data1[0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.value === void 0) {
              let err10 = { instancePath: instancePath + "/steps/0", schemaPath: "#/properties/steps/items/0/required", keyword: "required", params: { missingProperty: "value" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data5.color === void 0) {
              let err11 = { instancePath: instancePath + "/steps/0", schemaPath: "#/properties/steps/items/0/required", keyword: "required", params: { missingProperty: "color" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key2 in data5)
              if (!(key2 === "value" || key2 === "color")) {
                let err12 = { instancePath: instancePath + "/steps/0", schemaPath: "#/properties/steps/items/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data5.value !== void 0 && data5.value !== null) {
              let err13 = { instancePath: instancePath + "/steps/0/value", schemaPath: "#/properties/steps/items/0/properties/value/type", keyword: "type", params: { type: "null" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            data5.color !== void 0 && (validate34(data5.color, { instancePath: instancePath + "/steps/0/color", parentData: data5, parentDataProperty: "color", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length));
          } else {
            let err14 = { instancePath: instancePath + "/steps/0", schemaPath: "#/properties/steps/items/0/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "linear")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "type" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          for (let key0 in data)
            if (key0 !== "type") {
              let err2 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          if (data.type !== void 0 && data.type !== "linear") {
            let err3 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "linear" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      else if (tag0 === "log")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "type" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.log === void 0) {
            let err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "log" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          for (let key1 in data)
            if (!(key1 === "type" || key1 === "log")) {
              let err7 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          if (data.type !== void 0 && data.type !== "log") {
            let err8 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "log" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (data.log !== void 0) {
            let data2 = data.log;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
              let err9 = { instancePath: instancePath + "/log", schemaPath: "#/oneOf/1/properties/log/type", keyword: "type", params: { type: "integer" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
        } else {
          let err10 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      else {
        let err11 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    else {
      let err12 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uid === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "uid")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0 && data.type !== "prometheus") {
      let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "prometheus" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uid !== void 0 && data.uid !== "${datasource}") {
      let err4 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/const", keyword: "const", params: { allowedValue: "${datasource}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
var schema20 = { type: "array", items: { type: "object", additionalProperties: !1, required: ["refId", "datasource", "editorMode", "expr", "legendFormat", "format", "instant", "range"], properties: { refId: { type: "string", pattern: "^[A-Z][A-Z0-9]*$" }, datasource: { $ref: "#/$defs/datasource" }, editorMode: { const: "code" }, expr: { type: "string", pattern: "\\S" }, legendFormat: { type: "string", pattern: "\\S" }, format: { const: "time_series" }, instant: { type: "boolean" }, range: { type: "boolean" }, interval: { type: "string", pattern: "\\S" } } }, minItems: 1 }, pattern40 = new RegExp("^[A-Z][A-Z0-9]*$", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.refId === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "refId" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.datasource === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "datasource" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.editorMode === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "editorMode" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.expr === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "expr" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.legendFormat === void 0) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "legendFormat" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.format === void 0) {
          let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "format" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.instant === void 0) {
          let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "instant" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.range === void 0) {
          let err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "range" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key0 in data0)
          if (!func2.call(schema20.items.properties, key0)) {
            let err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data0.refId !== void 0) {
          let data1 = data0.refId;
          if (typeof data1 == "string") {
            if (!pattern40.test(data1)) {
              let err10 = { instancePath: instancePath + "/" + i0 + "/refId", schemaPath: "#/items/properties/refId/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*$" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/" + i0 + "/refId", schemaPath: "#/items/properties/refId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.datasource !== void 0 && (validate43(data0.datasource, { instancePath: instancePath + "/" + i0 + "/datasource", parentData: data0, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data0.editorMode !== void 0 && data0.editorMode !== "code") {
          let err12 = { instancePath: instancePath + "/" + i0 + "/editorMode", schemaPath: "#/items/properties/editorMode/const", keyword: "const", params: { allowedValue: "code" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data0.expr !== void 0) {
          let data4 = data0.expr;
          if (typeof data4 == "string") {
            if (!pattern0.test(data4)) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/expr", schemaPath: "#/items/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/expr", schemaPath: "#/items/properties/expr/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.legendFormat !== void 0) {
          let data5 = data0.legendFormat;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5)) {
              let err15 = { instancePath: instancePath + "/" + i0 + "/legendFormat", schemaPath: "#/items/properties/legendFormat/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/legendFormat", schemaPath: "#/items/properties/legendFormat/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.format !== void 0 && data0.format !== "time_series") {
          let err17 = { instancePath: instancePath + "/" + i0 + "/format", schemaPath: "#/items/properties/format/const", keyword: "const", params: { allowedValue: "time_series" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data0.instant !== void 0 && typeof data0.instant != "boolean") {
          let err18 = { instancePath: instancePath + "/" + i0 + "/instant", schemaPath: "#/items/properties/instant/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data0.range !== void 0 && typeof data0.range != "boolean") {
          let err19 = { instancePath: instancePath + "/" + i0 + "/range", schemaPath: "#/items/properties/range/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data0.interval !== void 0) {
          let data9 = data0.interval;
          if (typeof data9 == "string") {
            if (!pattern0.test(data9)) {
              let err20 = { instancePath: instancePath + "/" + i0 + "/interval", schemaPath: "#/items/properties/interval/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/" + i0 + "/interval", schemaPath: "#/items/properties/interval/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.title === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "title" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.url === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.targetBlank === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "targetBlank" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "title" || key0 === "url" || key0 === "targetBlank")) {
            let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.title !== void 0) {
          let data1 = data0.title;
          if (typeof data1 == "string") {
            if (!pattern0.test(data1)) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 == "string") {
            if (!pattern0.test(data2)) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.targetBlank !== void 0 && typeof data0.targetBlank != "boolean") {
          let err9 = { instancePath: instancePath + "/" + i0 + "/targetBlank", schemaPath: "#/items/properties/targetBlank/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gridPos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fieldConfig === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fieldConfig" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.datasource === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasource" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.targets === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema13.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.type !== void 0 && data.type !== "timeseries") {
      let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "timeseries" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.legend === void 0) {
          let err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "legend" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.tooltip === void 0) {
          let err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "tooltip" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "legend" || key1 === "tooltip")) {
            let err16 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data4.legend !== void 0 && (validate31(data4.legend, { instancePath: instancePath + "/options/legend", parentData: data4, parentDataProperty: "legend", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data4.tooltip !== void 0) {
          let data6 = data4.tooltip;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.mode === void 0) {
              let err17 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/required", keyword: "required", params: { missingProperty: "mode" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data6.sort === void 0) {
              let err18 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/required", keyword: "required", params: { missingProperty: "sort" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key2 in data6)
              if (!(key2 === "mode" || key2 === "sort")) {
                let err19 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data6.mode !== void 0) {
              let data7 = data6.mode;
              if (!(data7 === "single" || data7 === "multi")) {
                let err20 = { instancePath: instancePath + "/options/tooltip/mode", schemaPath: "#/properties/options/properties/tooltip/properties/mode/enum", keyword: "enum", params: { allowedValues: schema13.properties.options.properties.tooltip.properties.mode.enum } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data6.sort !== void 0) {
              let data8 = data6.sort;
              if (!(data8 === "asc" || data8 === "desc" || data8 === "none")) {
                let err21 = { instancePath: instancePath + "/options/tooltip/sort", schemaPath: "#/properties/options/properties/tooltip/properties/sort/enum", keyword: "enum", params: { allowedValues: schema13.properties.options.properties.tooltip.properties.sort.enum } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            let err22 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.fieldConfig !== void 0) {
      let data9 = data.fieldConfig;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.defaults === void 0) {
          let err24 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/required", keyword: "required", params: { missingProperty: "defaults" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data9.overrides === void 0) {
          let err25 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/required", keyword: "required", params: { missingProperty: "overrides" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        for (let key3 in data9)
          if (!(key3 === "defaults" || key3 === "overrides")) {
            let err26 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data9.defaults !== void 0) {
          let data10 = data9.defaults;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.color === void 0) {
              let err27 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "color" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data10.mappings === void 0) {
              let err28 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "mappings" } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data10.thresholds === void 0) {
              let err29 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "thresholds" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data10.custom === void 0) {
              let err30 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "custom" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            for (let key4 in data10)
              if (!func2.call(schema13.properties.fieldConfig.properties.defaults.properties, key4)) {
                let err31 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            if (data10.color !== void 0) {
              let data11 = data10.color;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.mode === void 0) {
                  let err32 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/required", keyword: "required", params: { missingProperty: "mode" } };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                for (let key5 in data11)
                  if (key5 !== "mode") {
                    let err33 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                if (data11.mode !== void 0) {
                  let data12 = data11.mode;
                  if (!(data12 === "thresholds" || data12 === "palette-classic")) {
                    let err34 = { instancePath: instancePath + "/fieldConfig/defaults/color/mode", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/properties/mode/enum", keyword: "enum", params: { allowedValues: schema13.properties.fieldConfig.properties.defaults.properties.color.properties.mode.enum } };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
              } else {
                let err35 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data10.mappings !== void 0 && (validate33(data10.mappings, { instancePath: instancePath + "/fieldConfig/defaults/mappings", parentData: data10, parentDataProperty: "mappings", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data10.thresholds !== void 0 && (validate37(data10.thresholds, { instancePath: instancePath + "/fieldConfig/defaults/thresholds", parentData: data10, parentDataProperty: "thresholds", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data10.custom !== void 0) {
              let data15 = data10.custom;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.drawStyle === void 0) {
                  let err36 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "drawStyle" } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data15.lineInterpolation === void 0) {
                  let err37 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "lineInterpolation" } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                if (data15.lineWidth === void 0) {
                  let err38 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "lineWidth" } };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
                if (data15.fillOpacity === void 0) {
                  let err39 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "fillOpacity" } };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                if (data15.showPoints === void 0) {
                  let err40 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "showPoints" } };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (data15.spanNulls === void 0) {
                  let err41 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "spanNulls" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (data15.axisPlacement === void 0) {
                  let err42 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "axisPlacement" } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                if (data15.scaleDistribution === void 0) {
                  let err43 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "scaleDistribution" } };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                if (data15.stacking === void 0) {
                  let err44 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "stacking" } };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                if (data15.thresholdsStyle === void 0) {
                  let err45 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "thresholdsStyle" } };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                for (let key6 in data15)
                  if (!func2.call(schema13.properties.fieldConfig.properties.defaults.properties.custom.properties, key6)) {
                    let err46 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                if (data15.drawStyle !== void 0 && data15.drawStyle !== "line") {
                  let err47 = { instancePath: instancePath + "/fieldConfig/defaults/custom/drawStyle", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/drawStyle/const", keyword: "const", params: { allowedValue: "line" } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                if (data15.lineInterpolation !== void 0 && data15.lineInterpolation !== "linear") {
                  let err48 = { instancePath: instancePath + "/fieldConfig/defaults/custom/lineInterpolation", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/lineInterpolation/const", keyword: "const", params: { allowedValue: "linear" } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (data15.lineWidth !== void 0) {
                  let data18 = data15.lineWidth;
                  if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                    let err49 = { instancePath: instancePath + "/fieldConfig/defaults/custom/lineWidth", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/lineWidth/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
                if (data15.fillOpacity !== void 0) {
                  let data19 = data15.fillOpacity;
                  if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                    let err50 = { instancePath: instancePath + "/fieldConfig/defaults/custom/fillOpacity", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/fillOpacity/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                  if (typeof data19 == "number" && isFinite(data19)) {
                    if (data19 > 100 || isNaN(data19)) {
                      let err51 = { instancePath: instancePath + "/fieldConfig/defaults/custom/fillOpacity", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/fillOpacity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                    if (data19 < 0 || isNaN(data19)) {
                      let err52 = { instancePath: instancePath + "/fieldConfig/defaults/custom/fillOpacity", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/fillOpacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                  }
                }
                if (data15.showPoints !== void 0 && data15.showPoints !== "auto") {
                  let err53 = { instancePath: instancePath + "/fieldConfig/defaults/custom/showPoints", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/showPoints/const", keyword: "const", params: { allowedValue: "auto" } };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                if (data15.spanNulls !== void 0 && typeof data15.spanNulls != "boolean") {
                  let err54 = { instancePath: instancePath + "/fieldConfig/defaults/custom/spanNulls", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/spanNulls/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
                if (data15.axisPlacement !== void 0 && data15.axisPlacement !== "auto") {
                  let err55 = { instancePath: instancePath + "/fieldConfig/defaults/custom/axisPlacement", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/axisPlacement/const", keyword: "const", params: { allowedValue: "auto" } };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
                if (data15.scaleDistribution !== void 0 && (validate41(data15.scaleDistribution, { instancePath: instancePath + "/fieldConfig/defaults/custom/scaleDistribution", parentData: data15, parentDataProperty: "scaleDistribution", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data15.stacking !== void 0) {
                  let data24 = data15.stacking;
                  if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                    if (data24.mode === void 0) {
                      let err56 = { instancePath: instancePath + "/fieldConfig/defaults/custom/stacking", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/stacking/required", keyword: "required", params: { missingProperty: "mode" } };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                    if (data24.group === void 0) {
                      let err57 = { instancePath: instancePath + "/fieldConfig/defaults/custom/stacking", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/stacking/required", keyword: "required", params: { missingProperty: "group" } };
                      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                    }
                    for (let key7 in data24)
                      if (!(key7 === "mode" || key7 === "group")) {
                        let err58 = { instancePath: instancePath + "/fieldConfig/defaults/custom/stacking", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/stacking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                      }
                    if (data24.mode !== void 0) {
                      let data25 = data24.mode;
                      if (!(data25 === "none" || data25 === "normal")) {
                        let err59 = { instancePath: instancePath + "/fieldConfig/defaults/custom/stacking/mode", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/stacking/properties/mode/enum", keyword: "enum", params: { allowedValues: schema13.properties.fieldConfig.properties.defaults.properties.custom.properties.stacking.properties.mode.enum } };
                        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                      }
                    }
                    if (data24.group !== void 0 && typeof data24.group != "string") {
                      let err60 = { instancePath: instancePath + "/fieldConfig/defaults/custom/stacking/group", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/stacking/properties/group/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                    }
                  } else {
                    let err61 = { instancePath: instancePath + "/fieldConfig/defaults/custom/stacking", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/stacking/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                  }
                }
                if (data15.thresholdsStyle !== void 0) {
                  let data27 = data15.thresholdsStyle;
                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    if (data27.mode === void 0) {
                      let err62 = { instancePath: instancePath + "/fieldConfig/defaults/custom/thresholdsStyle", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/thresholdsStyle/required", keyword: "required", params: { missingProperty: "mode" } };
                      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                    }
                    for (let key8 in data27)
                      if (key8 !== "mode") {
                        let err63 = { instancePath: instancePath + "/fieldConfig/defaults/custom/thresholdsStyle", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/thresholdsStyle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                      }
                    if (data27.mode !== void 0) {
                      let data28 = data27.mode;
                      if (!(data28 === "off" || data28 === "dashed")) {
                        let err64 = { instancePath: instancePath + "/fieldConfig/defaults/custom/thresholdsStyle/mode", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/thresholdsStyle/properties/mode/enum", keyword: "enum", params: { allowedValues: schema13.properties.fieldConfig.properties.defaults.properties.custom.properties.thresholdsStyle.properties.mode.enum } };
                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                      }
                    }
                  } else {
                    let err65 = { instancePath: instancePath + "/fieldConfig/defaults/custom/thresholdsStyle", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/thresholdsStyle/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                }
              } else {
                let err66 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data10.unit !== void 0) {
              let data29 = data10.unit;
              if (typeof data29 == "string") {
                if (!pattern0.test(data29)) {
                  let err67 = { instancePath: instancePath + "/fieldConfig/defaults/unit", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/unit/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                let err68 = { instancePath: instancePath + "/fieldConfig/defaults/unit", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/unit/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
            if (data10.decimals !== void 0) {
              let data30 = data10.decimals;
              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                let err69 = { instancePath: instancePath + "/fieldConfig/defaults/decimals", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/decimals/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
              if (typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30))) {
                let err70 = { instancePath: instancePath + "/fieldConfig/defaults/decimals", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
            if (data10.min !== void 0) {
              let data31 = data10.min;
              if (!(typeof data31 == "number" && isFinite(data31))) {
                let err71 = { instancePath: instancePath + "/fieldConfig/defaults/min", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/min/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
            }
            if (data10.max !== void 0) {
              let data32 = data10.max;
              if (!(typeof data32 == "number" && isFinite(data32))) {
                let err72 = { instancePath: instancePath + "/fieldConfig/defaults/max", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/max/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
            if (data10.noValue !== void 0 && typeof data10.noValue != "string") {
              let err73 = { instancePath: instancePath + "/fieldConfig/defaults/noValue", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/noValue/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
          } else {
            let err74 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
        if (data9.overrides !== void 0) {
          let data34 = data9.overrides;
          if (Array.isArray(data34)) {
            if (data34.length > 0) {
              let err75 = { instancePath: instancePath + "/fieldConfig/overrides", schemaPath: "#/properties/fieldConfig/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 0 } };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
          } else {
            let err76 = { instancePath: instancePath + "/fieldConfig/overrides", schemaPath: "#/properties/fieldConfig/properties/overrides/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
      } else {
        let err77 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.datasource !== void 0 && (validate43(data.datasource, { instancePath: instancePath + "/datasource", parentData: data, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.targets !== void 0 && (validate45(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.description !== void 0) {
      let data37 = data.description;
      if (typeof data37 == "string") {
        if (!pattern0.test(data37)) {
          let err78 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
      } else {
        let err79 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    data.links !== void 0 && (validate48(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err80 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "stat" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["graphMode", "colorMode", "justifyMode", "textMode", "wideLayout", "showPercentChange", "reduceOptions", "percentChangeColorMode", "orientation"], properties: { graphMode: { enum: ["area", "none"] }, colorMode: { enum: ["value", "background", "none"] }, justifyMode: { const: "auto" }, textMode: { enum: ["auto", "value_and_name"] }, wideLayout: { type: "boolean" }, showPercentChange: { type: "boolean" }, reduceOptions: { $ref: "#/$defs/latest" }, percentChangeColorMode: { const: "standard" }, orientation: { const: "auto" } } }, fieldConfig: { $ref: "#/$defs/fields" }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.calcs === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calcs" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.fields === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.values === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "calcs" || key0 === "fields" || key0 === "values")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.calcs !== void 0) {
      let data0 = data.calcs;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err4 = { instancePath: instancePath + "/calcs", schemaPath: "#/properties/calcs/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (data0[i0] !== "lastNotNull") {
            let err5 = { instancePath: instancePath + "/calcs/" + i0, schemaPath: "#/properties/calcs/items/const", keyword: "const", params: { allowedValue: "lastNotNull" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/calcs", schemaPath: "#/properties/calcs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.fields !== void 0 && data.fields !== "") {
      let err7 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/const", keyword: "const", params: { allowedValue: "" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.values !== void 0 && data.values !== !1) {
      let err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/const", keyword: "const", params: { allowedValue: !1 } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", maxItems: 0 } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.defaults === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaults" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.overrides === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overrides" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "defaults" || key0 === "overrides")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.defaults !== void 0) {
      let data0 = data.defaults;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.color === void 0) {
          let err3 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/required", keyword: "required", params: { missingProperty: "color" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.mappings === void 0) {
          let err4 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/required", keyword: "required", params: { missingProperty: "mappings" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.thresholds === void 0) {
          let err5 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/required", keyword: "required", params: { missingProperty: "thresholds" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "color" || key1 === "mappings" || key1 === "thresholds" || key1 === "unit" || key1 === "decimals" || key1 === "min" || key1 === "max" || key1 === "noValue")) {
            let err6 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data0.color !== void 0) {
          let data1 = data0.color;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.mode === void 0) {
              let err7 = { instancePath: instancePath + "/defaults/color", schemaPath: "#/properties/defaults/properties/color/required", keyword: "required", params: { missingProperty: "mode" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            for (let key2 in data1)
              if (key2 !== "mode") {
                let err8 = { instancePath: instancePath + "/defaults/color", schemaPath: "#/properties/defaults/properties/color/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data1.mode !== void 0) {
              let data2 = data1.mode;
              if (!(data2 === "thresholds" || data2 === "palette-classic")) {
                let err9 = { instancePath: instancePath + "/defaults/color/mode", schemaPath: "#/properties/defaults/properties/color/properties/mode/enum", keyword: "enum", params: { allowedValues: schema24.properties.defaults.properties.color.properties.mode.enum } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            let err10 = { instancePath: instancePath + "/defaults/color", schemaPath: "#/properties/defaults/properties/color/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.mappings !== void 0 && (validate33(data0.mappings, { instancePath: instancePath + "/defaults/mappings", parentData: data0, parentDataProperty: "mappings", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data0.thresholds !== void 0 && (validate37(data0.thresholds, { instancePath: instancePath + "/defaults/thresholds", parentData: data0, parentDataProperty: "thresholds", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data0.unit !== void 0) {
          let data5 = data0.unit;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5)) {
              let err11 = { instancePath: instancePath + "/defaults/unit", schemaPath: "#/properties/defaults/properties/unit/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/defaults/unit", schemaPath: "#/properties/defaults/properties/unit/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.decimals !== void 0) {
          let data6 = data0.decimals;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err13 = { instancePath: instancePath + "/defaults/decimals", schemaPath: "#/properties/defaults/properties/decimals/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
            let err14 = { instancePath: instancePath + "/defaults/decimals", schemaPath: "#/properties/defaults/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.min !== void 0) {
          let data7 = data0.min;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err15 = { instancePath: instancePath + "/defaults/min", schemaPath: "#/properties/defaults/properties/min/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.max !== void 0) {
          let data8 = data0.max;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err16 = { instancePath: instancePath + "/defaults/max", schemaPath: "#/properties/defaults/properties/max/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.noValue !== void 0 && typeof data0.noValue != "string") {
          let err17 = { instancePath: instancePath + "/defaults/noValue", schemaPath: "#/properties/defaults/properties/noValue/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data10 = data.overrides;
      if (Array.isArray(data10)) {
        if (data10.length > 0) {
          let err19 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 0 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gridPos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fieldConfig === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fieldConfig" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.datasource === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasource" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.targets === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema22.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.type !== void 0 && data.type !== "stat") {
      let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "stat" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.graphMode === void 0) {
          let err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "graphMode" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.colorMode === void 0) {
          let err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "colorMode" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.justifyMode === void 0) {
          let err16 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "justifyMode" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.textMode === void 0) {
          let err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "textMode" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.wideLayout === void 0) {
          let err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "wideLayout" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.showPercentChange === void 0) {
          let err19 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "showPercentChange" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4.reduceOptions === void 0) {
          let err20 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "reduceOptions" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data4.percentChangeColorMode === void 0) {
          let err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "percentChangeColorMode" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data4.orientation === void 0) {
          let err22 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "orientation" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        for (let key1 in data4)
          if (!func2.call(schema22.properties.options.properties, key1)) {
            let err23 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data4.graphMode !== void 0) {
          let data5 = data4.graphMode;
          if (!(data5 === "area" || data5 === "none")) {
            let err24 = { instancePath: instancePath + "/options/graphMode", schemaPath: "#/properties/options/properties/graphMode/enum", keyword: "enum", params: { allowedValues: schema22.properties.options.properties.graphMode.enum } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data4.colorMode !== void 0) {
          let data6 = data4.colorMode;
          if (!(data6 === "value" || data6 === "background" || data6 === "none")) {
            let err25 = { instancePath: instancePath + "/options/colorMode", schemaPath: "#/properties/options/properties/colorMode/enum", keyword: "enum", params: { allowedValues: schema22.properties.options.properties.colorMode.enum } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data4.justifyMode !== void 0 && data4.justifyMode !== "auto") {
          let err26 = { instancePath: instancePath + "/options/justifyMode", schemaPath: "#/properties/options/properties/justifyMode/const", keyword: "const", params: { allowedValue: "auto" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data4.textMode !== void 0) {
          let data8 = data4.textMode;
          if (!(data8 === "auto" || data8 === "value_and_name")) {
            let err27 = { instancePath: instancePath + "/options/textMode", schemaPath: "#/properties/options/properties/textMode/enum", keyword: "enum", params: { allowedValues: schema22.properties.options.properties.textMode.enum } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data4.wideLayout !== void 0 && typeof data4.wideLayout != "boolean") {
          let err28 = { instancePath: instancePath + "/options/wideLayout", schemaPath: "#/properties/options/properties/wideLayout/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data4.showPercentChange !== void 0 && typeof data4.showPercentChange != "boolean") {
          let err29 = { instancePath: instancePath + "/options/showPercentChange", schemaPath: "#/properties/options/properties/showPercentChange/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data4.reduceOptions !== void 0 && (validate52(data4.reduceOptions, { instancePath: instancePath + "/options/reduceOptions", parentData: data4, parentDataProperty: "reduceOptions", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length)), data4.percentChangeColorMode !== void 0 && data4.percentChangeColorMode !== "standard") {
          let err30 = { instancePath: instancePath + "/options/percentChangeColorMode", schemaPath: "#/properties/options/properties/percentChangeColorMode/const", keyword: "const", params: { allowedValue: "standard" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data4.orientation !== void 0 && data4.orientation !== "auto") {
          let err31 = { instancePath: instancePath + "/options/orientation", schemaPath: "#/properties/options/properties/orientation/const", keyword: "const", params: { allowedValue: "auto" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.fieldConfig !== void 0 && (validate54(data.fieldConfig, { instancePath: instancePath + "/fieldConfig", parentData: data, parentDataProperty: "fieldConfig", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.datasource !== void 0 && (validate43(data.datasource, { instancePath: instancePath + "/datasource", parentData: data, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.targets !== void 0 && (validate45(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.description !== void 0) {
      let data17 = data.description;
      if (typeof data17 == "string") {
        if (!pattern0.test(data17)) {
          let err33 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    data.links !== void 0 && (validate48(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
var schema25 = { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "gauge" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["showThresholdLabels", "showThresholdMarkers", "sizing", "minVizWidth", "minVizHeight", "reduceOptions", "orientation"], properties: { showThresholdLabels: { type: "boolean" }, showThresholdMarkers: { type: "boolean" }, sizing: { const: "auto" }, minVizWidth: { type: "integer" }, minVizHeight: { type: "integer" }, reduceOptions: { $ref: "#/$defs/latest" }, orientation: { const: "auto" } } }, fieldConfig: { $ref: "#/$defs/fields" }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gridPos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fieldConfig === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fieldConfig" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.datasource === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasource" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.targets === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema25.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.type !== void 0 && data.type !== "gauge") {
      let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "gauge" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.showThresholdLabels === void 0) {
          let err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "showThresholdLabels" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.showThresholdMarkers === void 0) {
          let err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "showThresholdMarkers" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.sizing === void 0) {
          let err16 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "sizing" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.minVizWidth === void 0) {
          let err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "minVizWidth" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.minVizHeight === void 0) {
          let err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "minVizHeight" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.reduceOptions === void 0) {
          let err19 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "reduceOptions" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4.orientation === void 0) {
          let err20 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "orientation" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "showThresholdLabels" || key1 === "showThresholdMarkers" || key1 === "sizing" || key1 === "minVizWidth" || key1 === "minVizHeight" || key1 === "reduceOptions" || key1 === "orientation")) {
            let err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data4.showThresholdLabels !== void 0 && typeof data4.showThresholdLabels != "boolean") {
          let err22 = { instancePath: instancePath + "/options/showThresholdLabels", schemaPath: "#/properties/options/properties/showThresholdLabels/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data4.showThresholdMarkers !== void 0 && typeof data4.showThresholdMarkers != "boolean") {
          let err23 = { instancePath: instancePath + "/options/showThresholdMarkers", schemaPath: "#/properties/options/properties/showThresholdMarkers/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data4.sizing !== void 0 && data4.sizing !== "auto") {
          let err24 = { instancePath: instancePath + "/options/sizing", schemaPath: "#/properties/options/properties/sizing/const", keyword: "const", params: { allowedValue: "auto" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data4.minVizWidth !== void 0) {
          let data8 = data4.minVizWidth;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err25 = { instancePath: instancePath + "/options/minVizWidth", schemaPath: "#/properties/options/properties/minVizWidth/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data4.minVizHeight !== void 0) {
          let data9 = data4.minVizHeight;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            let err26 = { instancePath: instancePath + "/options/minVizHeight", schemaPath: "#/properties/options/properties/minVizHeight/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data4.reduceOptions !== void 0 && (validate52(data4.reduceOptions, { instancePath: instancePath + "/options/reduceOptions", parentData: data4, parentDataProperty: "reduceOptions", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length)), data4.orientation !== void 0 && data4.orientation !== "auto") {
          let err27 = { instancePath: instancePath + "/options/orientation", schemaPath: "#/properties/options/properties/orientation/const", keyword: "const", params: { allowedValue: "auto" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.fieldConfig !== void 0 && (validate54(data.fieldConfig, { instancePath: instancePath + "/fieldConfig", parentData: data, parentDataProperty: "fieldConfig", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.datasource !== void 0 && (validate43(data.datasource, { instancePath: instancePath + "/datasource", parentData: data, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.targets !== void 0 && (validate45(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.description !== void 0) {
      let data15 = data.description;
      if (typeof data15 == "string") {
        if (!pattern0.test(data15)) {
          let err29 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    data.links !== void 0 && (validate48(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "bargauge" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["displayMode", "valueMode", "namePlacement", "showUnfilled", "sizing", "minVizWidth", "minVizHeight", "maxVizHeight", "legend", "reduceOptions", "orientation"], properties: { displayMode: { const: "basic" }, valueMode: { const: "color" }, namePlacement: { const: "auto" }, showUnfilled: { type: "boolean" }, sizing: { const: "auto" }, minVizWidth: { type: "integer" }, minVizHeight: { type: "integer" }, maxVizHeight: { type: "integer" }, legend: { $ref: "#/$defs/legend" }, reduceOptions: { $ref: "#/$defs/latest" }, orientation: { const: "horizontal" } } }, fieldConfig: { $ref: "#/$defs/fields" }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gridPos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fieldConfig === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fieldConfig" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.datasource === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasource" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.targets === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema26.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.type !== void 0 && data.type !== "bargauge") {
      let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "bargauge" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.displayMode === void 0) {
          let err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "displayMode" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.valueMode === void 0) {
          let err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "valueMode" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.namePlacement === void 0) {
          let err16 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "namePlacement" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.showUnfilled === void 0) {
          let err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "showUnfilled" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.sizing === void 0) {
          let err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "sizing" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.minVizWidth === void 0) {
          let err19 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "minVizWidth" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4.minVizHeight === void 0) {
          let err20 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "minVizHeight" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data4.maxVizHeight === void 0) {
          let err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "maxVizHeight" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data4.legend === void 0) {
          let err22 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "legend" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data4.reduceOptions === void 0) {
          let err23 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "reduceOptions" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data4.orientation === void 0) {
          let err24 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "orientation" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key1 in data4)
          if (!func2.call(schema26.properties.options.properties, key1)) {
            let err25 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data4.displayMode !== void 0 && data4.displayMode !== "basic") {
          let err26 = { instancePath: instancePath + "/options/displayMode", schemaPath: "#/properties/options/properties/displayMode/const", keyword: "const", params: { allowedValue: "basic" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data4.valueMode !== void 0 && data4.valueMode !== "color") {
          let err27 = { instancePath: instancePath + "/options/valueMode", schemaPath: "#/properties/options/properties/valueMode/const", keyword: "const", params: { allowedValue: "color" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data4.namePlacement !== void 0 && data4.namePlacement !== "auto") {
          let err28 = { instancePath: instancePath + "/options/namePlacement", schemaPath: "#/properties/options/properties/namePlacement/const", keyword: "const", params: { allowedValue: "auto" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data4.showUnfilled !== void 0 && typeof data4.showUnfilled != "boolean") {
          let err29 = { instancePath: instancePath + "/options/showUnfilled", schemaPath: "#/properties/options/properties/showUnfilled/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data4.sizing !== void 0 && data4.sizing !== "auto") {
          let err30 = { instancePath: instancePath + "/options/sizing", schemaPath: "#/properties/options/properties/sizing/const", keyword: "const", params: { allowedValue: "auto" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data4.minVizWidth !== void 0) {
          let data10 = data4.minVizWidth;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err31 = { instancePath: instancePath + "/options/minVizWidth", schemaPath: "#/properties/options/properties/minVizWidth/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data4.minVizHeight !== void 0) {
          let data11 = data4.minVizHeight;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            let err32 = { instancePath: instancePath + "/options/minVizHeight", schemaPath: "#/properties/options/properties/minVizHeight/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data4.maxVizHeight !== void 0) {
          let data12 = data4.maxVizHeight;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            let err33 = { instancePath: instancePath + "/options/maxVizHeight", schemaPath: "#/properties/options/properties/maxVizHeight/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data4.legend !== void 0 && (validate31(data4.legend, { instancePath: instancePath + "/options/legend", parentData: data4, parentDataProperty: "legend", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data4.reduceOptions !== void 0 && (validate52(data4.reduceOptions, { instancePath: instancePath + "/options/reduceOptions", parentData: data4, parentDataProperty: "reduceOptions", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length)), data4.orientation !== void 0 && data4.orientation !== "horizontal") {
          let err34 = { instancePath: instancePath + "/options/orientation", schemaPath: "#/properties/options/properties/orientation/const", keyword: "const", params: { allowedValue: "horizontal" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.fieldConfig !== void 0 && (validate54(data.fieldConfig, { instancePath: instancePath + "/fieldConfig", parentData: data, parentDataProperty: "fieldConfig", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.datasource !== void 0 && (validate43(data.datasource, { instancePath: instancePath + "/datasource", parentData: data, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.targets !== void 0 && (validate45(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.description !== void 0) {
      let data19 = data.description;
      if (typeof data19 == "string") {
        if (!pattern0.test(data19)) {
          let err36 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    data.links !== void 0 && (validate48(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
var schema27 = { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets", "transformations"], properties: { type: { const: "table" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["frameIndex", "showHeader", "showTypeIcons", "footer", "cellHeight", "sortBy"], properties: { frameIndex: { type: "integer" }, showHeader: { type: "boolean" }, showTypeIcons: { type: "boolean" }, footer: { type: "object", additionalProperties: !1, required: ["show", "reducer", "countRows"], properties: { show: { const: !1 }, reducer: { type: "array", maxItems: 0 }, countRows: { const: !1 } } }, cellHeight: { const: "sm" }, sortBy: { type: "array", items: { type: "object", additionalProperties: !1, required: ["displayName", "desc"], properties: { displayName: { type: "string", pattern: "\\S" }, desc: { type: "boolean" } } } } } }, fieldConfig: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds", "custom"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, custom: { type: "object", additionalProperties: !1, required: ["align", "inspect"], properties: { align: { const: "auto" }, inspect: { type: "boolean" } } }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", items: { type: "object", additionalProperties: !1, required: ["matcher", "properties"], properties: { matcher: { type: "object", additionalProperties: !1, required: ["id", "options"], properties: { id: { const: "byName" }, options: { type: "string" } } }, properties: { type: "array", items: { type: "object", discriminator: { propertyName: "id" }, required: ["id"], oneOf: [{ type: "object", additionalProperties: !1, required: ["id", "value"], properties: { id: { const: "unit" }, value: { type: "string", pattern: "\\S" } } }, { type: "object", additionalProperties: !1, required: ["id", "value"], properties: { id: { const: "thresholds" }, value: { $ref: "#/$defs/thresholds" } } }, { type: "object", additionalProperties: !1, required: ["id", "value"], properties: { id: { const: "mappings" }, value: { $ref: "#/$defs/mappings" } } }, { type: "object", additionalProperties: !1, required: ["id", "value"], properties: { id: { const: "custom.cellOptions" }, value: { type: "object", additionalProperties: !1, required: ["type"], properties: { type: { const: "color-text" } } } } }] } } } } } } }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/table_targets" }, transformations: { type: "array", items: [{ type: "object", additionalProperties: !1, required: ["id", "options"], properties: { id: { const: "merge" }, options: { type: "object", additionalProperties: !1, required: [], properties: {} } } }, { type: "object", additionalProperties: !1, required: ["id", "options"], properties: { id: { const: "organize" }, options: { type: "object", additionalProperties: !1, required: ["excludeByName", "includeByName", "indexByName", "renameByName"], properties: { excludeByName: { type: "object", additionalProperties: { const: !0 } }, includeByName: { type: "object", additionalProperties: !1, required: [], properties: {} }, indexByName: { type: "object", additionalProperties: !1, required: [], properties: {} }, renameByName: { type: "object", additionalProperties: { type: "string" } } } } } }], additionalItems: !1, minItems: 2 }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, schema28 = { type: "array", items: { type: "object", additionalProperties: !1, required: ["refId", "datasource", "editorMode", "expr", "legendFormat", "format", "instant", "range"], properties: { refId: { type: "string", pattern: "^[A-Z][A-Z0-9]*$" }, datasource: { $ref: "#/$defs/datasource" }, editorMode: { const: "code" }, expr: { type: "string", pattern: "\\S" }, legendFormat: { type: "string", pattern: "\\S" }, format: { const: "table" }, instant: { type: "boolean" }, range: { type: "boolean" }, interval: { type: "string", pattern: "\\S" } } }, minItems: 1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.refId === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "refId" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.datasource === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "datasource" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.editorMode === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "editorMode" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.expr === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "expr" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.legendFormat === void 0) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "legendFormat" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.format === void 0) {
          let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "format" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.instant === void 0) {
          let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "instant" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.range === void 0) {
          let err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "range" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key0 in data0)
          if (!func2.call(schema28.items.properties, key0)) {
            let err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data0.refId !== void 0) {
          let data1 = data0.refId;
          if (typeof data1 == "string") {
            if (!pattern40.test(data1)) {
              let err10 = { instancePath: instancePath + "/" + i0 + "/refId", schemaPath: "#/items/properties/refId/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*$" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/" + i0 + "/refId", schemaPath: "#/items/properties/refId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.datasource !== void 0 && (validate43(data0.datasource, { instancePath: instancePath + "/" + i0 + "/datasource", parentData: data0, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data0.editorMode !== void 0 && data0.editorMode !== "code") {
          let err12 = { instancePath: instancePath + "/" + i0 + "/editorMode", schemaPath: "#/items/properties/editorMode/const", keyword: "const", params: { allowedValue: "code" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data0.expr !== void 0) {
          let data4 = data0.expr;
          if (typeof data4 == "string") {
            if (!pattern0.test(data4)) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/expr", schemaPath: "#/items/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/expr", schemaPath: "#/items/properties/expr/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.legendFormat !== void 0) {
          let data5 = data0.legendFormat;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5)) {
              let err15 = { instancePath: instancePath + "/" + i0 + "/legendFormat", schemaPath: "#/items/properties/legendFormat/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/legendFormat", schemaPath: "#/items/properties/legendFormat/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.format !== void 0 && data0.format !== "table") {
          let err17 = { instancePath: instancePath + "/" + i0 + "/format", schemaPath: "#/items/properties/format/const", keyword: "const", params: { allowedValue: "table" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data0.instant !== void 0 && typeof data0.instant != "boolean") {
          let err18 = { instancePath: instancePath + "/" + i0 + "/instant", schemaPath: "#/items/properties/instant/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data0.range !== void 0 && typeof data0.range != "boolean") {
          let err19 = { instancePath: instancePath + "/" + i0 + "/range", schemaPath: "#/items/properties/range/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data0.interval !== void 0) {
          let data9 = data0.interval;
          if (typeof data9 == "string") {
            if (!pattern0.test(data9)) {
              let err20 = { instancePath: instancePath + "/" + i0 + "/interval", schemaPath: "#/items/properties/interval/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/" + i0 + "/interval", schemaPath: "#/items/properties/interval/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gridPos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fieldConfig === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fieldConfig" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.datasource === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasource" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.targets === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.transformations === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transformations" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema27.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.type !== void 0 && data.type !== "table") {
      let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "table" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.frameIndex === void 0) {
          let err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "frameIndex" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.showHeader === void 0) {
          let err16 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "showHeader" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.showTypeIcons === void 0) {
          let err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "showTypeIcons" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.footer === void 0) {
          let err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "footer" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.cellHeight === void 0) {
          let err19 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "cellHeight" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4.sortBy === void 0) {
          let err20 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "sortBy" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "frameIndex" || key1 === "showHeader" || key1 === "showTypeIcons" || key1 === "footer" || key1 === "cellHeight" || key1 === "sortBy")) {
            let err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data4.frameIndex !== void 0) {
          let data5 = data4.frameIndex;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err22 = { instancePath: instancePath + "/options/frameIndex", schemaPath: "#/properties/options/properties/frameIndex/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data4.showHeader !== void 0 && typeof data4.showHeader != "boolean") {
          let err23 = { instancePath: instancePath + "/options/showHeader", schemaPath: "#/properties/options/properties/showHeader/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data4.showTypeIcons !== void 0 && typeof data4.showTypeIcons != "boolean") {
          let err24 = { instancePath: instancePath + "/options/showTypeIcons", schemaPath: "#/properties/options/properties/showTypeIcons/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data4.footer !== void 0) {
          let data8 = data4.footer;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.show === void 0) {
              let err25 = { instancePath: instancePath + "/options/footer", schemaPath: "#/properties/options/properties/footer/required", keyword: "required", params: { missingProperty: "show" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data8.reducer === void 0) {
              let err26 = { instancePath: instancePath + "/options/footer", schemaPath: "#/properties/options/properties/footer/required", keyword: "required", params: { missingProperty: "reducer" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data8.countRows === void 0) {
              let err27 = { instancePath: instancePath + "/options/footer", schemaPath: "#/properties/options/properties/footer/required", keyword: "required", params: { missingProperty: "countRows" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            for (let key2 in data8)
              if (!(key2 === "show" || key2 === "reducer" || key2 === "countRows")) {
                let err28 = { instancePath: instancePath + "/options/footer", schemaPath: "#/properties/options/properties/footer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            if (data8.show !== void 0 && data8.show !== !1) {
              let err29 = { instancePath: instancePath + "/options/footer/show", schemaPath: "#/properties/options/properties/footer/properties/show/const", keyword: "const", params: { allowedValue: !1 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data8.reducer !== void 0) {
              let data10 = data8.reducer;
              if (Array.isArray(data10)) {
                if (data10.length > 0) {
                  let err30 = { instancePath: instancePath + "/options/footer/reducer", schemaPath: "#/properties/options/properties/footer/properties/reducer/maxItems", keyword: "maxItems", params: { limit: 0 } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                let err31 = { instancePath: instancePath + "/options/footer/reducer", schemaPath: "#/properties/options/properties/footer/properties/reducer/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data8.countRows !== void 0 && data8.countRows !== !1) {
              let err32 = { instancePath: instancePath + "/options/footer/countRows", schemaPath: "#/properties/options/properties/footer/properties/countRows/const", keyword: "const", params: { allowedValue: !1 } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/options/footer", schemaPath: "#/properties/options/properties/footer/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data4.cellHeight !== void 0 && data4.cellHeight !== "sm") {
          let err34 = { instancePath: instancePath + "/options/cellHeight", schemaPath: "#/properties/options/properties/cellHeight/const", keyword: "const", params: { allowedValue: "sm" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data4.sortBy !== void 0) {
          let data13 = data4.sortBy;
          if (Array.isArray(data13)) {
            let len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data14 = data13[i0];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.displayName === void 0) {
                  let err35 = { instancePath: instancePath + "/options/sortBy/" + i0, schemaPath: "#/properties/options/properties/sortBy/items/required", keyword: "required", params: { missingProperty: "displayName" } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (data14.desc === void 0) {
                  let err36 = { instancePath: instancePath + "/options/sortBy/" + i0, schemaPath: "#/properties/options/properties/sortBy/items/required", keyword: "required", params: { missingProperty: "desc" } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                for (let key3 in data14)
                  if (!(key3 === "displayName" || key3 === "desc")) {
                    let err37 = { instancePath: instancePath + "/options/sortBy/" + i0, schemaPath: "#/properties/options/properties/sortBy/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                if (data14.displayName !== void 0) {
                  let data15 = data14.displayName;
                  if (typeof data15 == "string") {
                    if (!pattern0.test(data15)) {
                      let err38 = { instancePath: instancePath + "/options/sortBy/" + i0 + "/displayName", schemaPath: "#/properties/options/properties/sortBy/items/properties/displayName/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                  } else {
                    let err39 = { instancePath: instancePath + "/options/sortBy/" + i0 + "/displayName", schemaPath: "#/properties/options/properties/sortBy/items/properties/displayName/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                }
                if (data14.desc !== void 0 && typeof data14.desc != "boolean") {
                  let err40 = { instancePath: instancePath + "/options/sortBy/" + i0 + "/desc", schemaPath: "#/properties/options/properties/sortBy/items/properties/desc/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              } else {
                let err41 = { instancePath: instancePath + "/options/sortBy/" + i0, schemaPath: "#/properties/options/properties/sortBy/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            let err42 = { instancePath: instancePath + "/options/sortBy", schemaPath: "#/properties/options/properties/sortBy/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        let err43 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.fieldConfig !== void 0) {
      let data17 = data.fieldConfig;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.defaults === void 0) {
          let err44 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/required", keyword: "required", params: { missingProperty: "defaults" } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data17.overrides === void 0) {
          let err45 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/required", keyword: "required", params: { missingProperty: "overrides" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        for (let key4 in data17)
          if (!(key4 === "defaults" || key4 === "overrides")) {
            let err46 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        if (data17.defaults !== void 0) {
          let data18 = data17.defaults;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.color === void 0) {
              let err47 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "color" } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data18.mappings === void 0) {
              let err48 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "mappings" } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data18.thresholds === void 0) {
              let err49 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "thresholds" } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data18.custom === void 0) {
              let err50 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "custom" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            for (let key5 in data18)
              if (!func2.call(schema27.properties.fieldConfig.properties.defaults.properties, key5)) {
                let err51 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            if (data18.color !== void 0) {
              let data19 = data18.color;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.mode === void 0) {
                  let err52 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/required", keyword: "required", params: { missingProperty: "mode" } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                for (let key6 in data19)
                  if (key6 !== "mode") {
                    let err53 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                if (data19.mode !== void 0) {
                  let data20 = data19.mode;
                  if (!(data20 === "thresholds" || data20 === "palette-classic")) {
                    let err54 = { instancePath: instancePath + "/fieldConfig/defaults/color/mode", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/properties/mode/enum", keyword: "enum", params: { allowedValues: schema27.properties.fieldConfig.properties.defaults.properties.color.properties.mode.enum } };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
              } else {
                let err55 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data18.mappings !== void 0 && (validate33(data18.mappings, { instancePath: instancePath + "/fieldConfig/defaults/mappings", parentData: data18, parentDataProperty: "mappings", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data18.thresholds !== void 0 && (validate37(data18.thresholds, { instancePath: instancePath + "/fieldConfig/defaults/thresholds", parentData: data18, parentDataProperty: "thresholds", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data18.custom !== void 0) {
              let data23 = data18.custom;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.align === void 0) {
                  let err56 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "align" } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
                if (data23.inspect === void 0) {
                  let err57 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "inspect" } };
                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                }
                for (let key7 in data23)
                  if (!(key7 === "align" || key7 === "inspect")) {
                    let err58 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                  }
                if (data23.align !== void 0 && data23.align !== "auto") {
                  let err59 = { instancePath: instancePath + "/fieldConfig/defaults/custom/align", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/align/const", keyword: "const", params: { allowedValue: "auto" } };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                if (data23.inspect !== void 0 && typeof data23.inspect != "boolean") {
                  let err60 = { instancePath: instancePath + "/fieldConfig/defaults/custom/inspect", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/inspect/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
              } else {
                let err61 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data18.unit !== void 0) {
              let data26 = data18.unit;
              if (typeof data26 == "string") {
                if (!pattern0.test(data26)) {
                  let err62 = { instancePath: instancePath + "/fieldConfig/defaults/unit", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/unit/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
              } else {
                let err63 = { instancePath: instancePath + "/fieldConfig/defaults/unit", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/unit/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data18.decimals !== void 0) {
              let data27 = data18.decimals;
              if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
                let err64 = { instancePath: instancePath + "/fieldConfig/defaults/decimals", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/decimals/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
              if (typeof data27 == "number" && isFinite(data27) && (data27 < 0 || isNaN(data27))) {
                let err65 = { instancePath: instancePath + "/fieldConfig/defaults/decimals", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data18.min !== void 0) {
              let data28 = data18.min;
              if (!(typeof data28 == "number" && isFinite(data28))) {
                let err66 = { instancePath: instancePath + "/fieldConfig/defaults/min", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/min/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data18.max !== void 0) {
              let data29 = data18.max;
              if (!(typeof data29 == "number" && isFinite(data29))) {
                let err67 = { instancePath: instancePath + "/fieldConfig/defaults/max", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/max/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data18.noValue !== void 0 && typeof data18.noValue != "string") {
              let err68 = { instancePath: instancePath + "/fieldConfig/defaults/noValue", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/noValue/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
          } else {
            let err69 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (data17.overrides !== void 0) {
          let data31 = data17.overrides;
          if (Array.isArray(data31)) {
            let len1 = data31.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data32 = data31[i1];
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                if (data32.matcher === void 0) {
                  let err70 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1, schemaPath: "#/properties/fieldConfig/properties/overrides/items/required", keyword: "required", params: { missingProperty: "matcher" } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
                if (data32.properties === void 0) {
                  let err71 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1, schemaPath: "#/properties/fieldConfig/properties/overrides/items/required", keyword: "required", params: { missingProperty: "properties" } };
                  vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                }
                for (let key8 in data32)
                  if (!(key8 === "matcher" || key8 === "properties")) {
                    let err72 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1, schemaPath: "#/properties/fieldConfig/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                  }
                if (data32.matcher !== void 0) {
                  let data33 = data32.matcher;
                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    if (data33.id === void 0) {
                      let err73 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/matcher", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/matcher/required", keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                    }
                    if (data33.options === void 0) {
                      let err74 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/matcher", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/matcher/required", keyword: "required", params: { missingProperty: "options" } };
                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                    }
                    for (let key9 in data33)
                      if (!(key9 === "id" || key9 === "options")) {
                        let err75 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/matcher", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/matcher/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                      }
                    if (data33.id !== void 0 && data33.id !== "byName") {
                      let err76 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/matcher/id", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/matcher/properties/id/const", keyword: "const", params: { allowedValue: "byName" } };
                      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                    }
                    if (data33.options !== void 0 && typeof data33.options != "string") {
                      let err77 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/matcher/options", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/matcher/properties/options/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                    }
                  } else {
                    let err78 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/matcher", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/matcher/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                  }
                }
                if (data32.properties !== void 0) {
                  let data36 = data32.properties;
                  if (Array.isArray(data36)) {
                    let len2 = data36.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data37 = data36[i2];
                      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                        if (data37.id === void 0) {
                          let err79 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/required", keyword: "required", params: { missingProperty: "id" } };
                          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                        }
                        let tag0 = data37.id;
                        if (typeof tag0 == "string")
                          if (tag0 === "unit")
                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                              if (data37.id === void 0) {
                                let err80 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/0/required", keyword: "required", params: { missingProperty: "id" } };
                                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                              }
                              if (data37.value === void 0) {
                                let err81 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/0/required", keyword: "required", params: { missingProperty: "value" } };
                                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                              }
                              for (let key10 in data37)
                                if (!(key10 === "id" || key10 === "value")) {
                                  let err82 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                  vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                }
                              if (data37.id !== void 0 && data37.id !== "unit") {
                                let err83 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/id", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/0/properties/id/const", keyword: "const", params: { allowedValue: "unit" } };
                                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                              }
                              if (data37.value !== void 0) {
                                let data39 = data37.value;
                                if (typeof data39 == "string") {
                                  if (!pattern0.test(data39)) {
                                    let err84 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/value", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/0/properties/value/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                  }
                                } else {
                                  let err85 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/value", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                }
                              }
                            } else {
                              let err86 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                            }
                          else if (tag0 === "thresholds")
                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                              if (data37.id === void 0) {
                                let err87 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/1/required", keyword: "required", params: { missingProperty: "id" } };
                                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                              }
                              if (data37.value === void 0) {
                                let err88 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/1/required", keyword: "required", params: { missingProperty: "value" } };
                                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                              }
                              for (let key11 in data37)
                                if (!(key11 === "id" || key11 === "value")) {
                                  let err89 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                }
                              if (data37.id !== void 0 && data37.id !== "thresholds") {
                                let err90 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/id", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/1/properties/id/const", keyword: "const", params: { allowedValue: "thresholds" } };
                                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                              }
                              data37.value !== void 0 && (validate37(data37.value, { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/value", parentData: data37, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length));
                            } else {
                              let err91 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                            }
                          else if (tag0 === "mappings")
                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                              if (data37.id === void 0) {
                                let err92 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/2/required", keyword: "required", params: { missingProperty: "id" } };
                                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                              }
                              if (data37.value === void 0) {
                                let err93 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/2/required", keyword: "required", params: { missingProperty: "value" } };
                                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                              }
                              for (let key12 in data37)
                                if (!(key12 === "id" || key12 === "value")) {
                                  let err94 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                  vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                }
                              if (data37.id !== void 0 && data37.id !== "mappings") {
                                let err95 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/id", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/2/properties/id/const", keyword: "const", params: { allowedValue: "mappings" } };
                                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                              }
                              data37.value !== void 0 && (validate33(data37.value, { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/value", parentData: data37, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
                            } else {
                              let err96 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                            }
                          else if (tag0 === "custom.cellOptions")
                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                              if (data37.id === void 0) {
                                let err97 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/required", keyword: "required", params: { missingProperty: "id" } };
                                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                              }
                              if (data37.value === void 0) {
                                let err98 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/required", keyword: "required", params: { missingProperty: "value" } };
                                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                              }
                              for (let key13 in data37)
                                if (!(key13 === "id" || key13 === "value")) {
                                  let err99 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                  vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                }
                              if (data37.id !== void 0 && data37.id !== "custom.cellOptions") {
                                let err100 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/id", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/properties/id/const", keyword: "const", params: { allowedValue: "custom.cellOptions" } };
                                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                              }
                              if (data37.value !== void 0) {
                                let data45 = data37.value;
                                if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                  if (data45.type === void 0) {
                                    let err101 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/value", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/properties/value/required", keyword: "required", params: { missingProperty: "type" } };
                                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                  }
                                  for (let key14 in data45)
                                    if (key14 !== "type") {
                                      let err102 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/value", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                      vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                    }
                                  if (data45.type !== void 0 && data45.type !== "color-text") {
                                    let err103 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/value/type", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/properties/value/properties/type/const", keyword: "const", params: { allowedValue: "color-text" } };
                                    vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                  }
                                } else {
                                  let err104 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2 + "/value", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/properties/value/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                }
                              }
                            } else {
                              let err105 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/oneOf/3/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                            }
                          else {
                            let err106 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "id", tagValue: tag0 } };
                            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                          }
                        else {
                          let err107 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "id", tagValue: tag0 } };
                          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                        }
                      } else {
                        let err108 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties/" + i2, schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                      }
                    }
                  } else {
                    let err109 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1 + "/properties", schemaPath: "#/properties/fieldConfig/properties/overrides/items/properties/properties/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                  }
                }
              } else {
                let err110 = { instancePath: instancePath + "/fieldConfig/overrides/" + i1, schemaPath: "#/properties/fieldConfig/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            }
          } else {
            let err111 = { instancePath: instancePath + "/fieldConfig/overrides", schemaPath: "#/properties/fieldConfig/properties/overrides/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
        }
      } else {
        let err112 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
      }
    }
    if (data.datasource !== void 0 && (validate43(data.datasource, { instancePath: instancePath + "/datasource", parentData: data, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.targets !== void 0 && (validate83(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.transformations !== void 0) {
      let data49 = data.transformations;
      if (Array.isArray(data49)) {
        if (data49.length < 2) {
          let err113 = { instancePath: instancePath + "/transformations", schemaPath: "#/properties/transformations/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
        }
        if (!(data49.length <= 2)) {
          let err114 = { instancePath: instancePath + "/transformations", schemaPath: "#/properties/transformations/additionalItems", keyword: "additionalItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
        }
        let len4 = data49.length;
        if (len4 > 0) {
          let data50 = data49[0];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (data50.id === void 0) {
              let err115 = { instancePath: instancePath + "/transformations/0", schemaPath: "#/properties/transformations/items/0/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
            if (data50.options === void 0) {
              let err116 = { instancePath: instancePath + "/transformations/0", schemaPath: "#/properties/transformations/items/0/required", keyword: "required", params: { missingProperty: "options" } };
              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
            }
            for (let key15 in data50)
              if (!(key15 === "id" || key15 === "options")) {
                let err117 = { instancePath: instancePath + "/transformations/0", schemaPath: "#/properties/transformations/items/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
              }
            if (data50.id !== void 0 && data50.id !== "merge") {
              let err118 = { instancePath: instancePath + "/transformations/0/id", schemaPath: "#/properties/transformations/items/0/properties/id/const", keyword: "const", params: { allowedValue: "merge" } };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
            if (data50.options !== void 0) {
              let data52 = data50.options;
              if (data52 && typeof data52 == "object" && !Array.isArray(data52))
                for (let key16 in data52) {
                  let err119 = { instancePath: instancePath + "/transformations/0/options", schemaPath: "#/properties/transformations/items/0/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                  vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                }
              else {
                let err120 = { instancePath: instancePath + "/transformations/0/options", schemaPath: "#/properties/transformations/items/0/properties/options/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
              }
            }
          } else {
            let err121 = { instancePath: instancePath + "/transformations/0", schemaPath: "#/properties/transformations/items/0/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
        }
        if (len4 > 1) {
          let data53 = data49[1];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.id === void 0) {
              let err122 = { instancePath: instancePath + "/transformations/1", schemaPath: "#/properties/transformations/items/1/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            if (data53.options === void 0) {
              let err123 = { instancePath: instancePath + "/transformations/1", schemaPath: "#/properties/transformations/items/1/required", keyword: "required", params: { missingProperty: "options" } };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
            for (let key17 in data53)
              if (!(key17 === "id" || key17 === "options")) {
                let err124 = { instancePath: instancePath + "/transformations/1", schemaPath: "#/properties/transformations/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
              }
            if (data53.id !== void 0 && data53.id !== "organize") {
              let err125 = { instancePath: instancePath + "/transformations/1/id", schemaPath: "#/properties/transformations/items/1/properties/id/const", keyword: "const", params: { allowedValue: "organize" } };
              vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
            }
            if (data53.options !== void 0) {
              let data55 = data53.options;
              if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                if (data55.excludeByName === void 0) {
                  let err126 = { instancePath: instancePath + "/transformations/1/options", schemaPath: "#/properties/transformations/items/1/properties/options/required", keyword: "required", params: { missingProperty: "excludeByName" } };
                  vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                }
                if (data55.includeByName === void 0) {
                  let err127 = { instancePath: instancePath + "/transformations/1/options", schemaPath: "#/properties/transformations/items/1/properties/options/required", keyword: "required", params: { missingProperty: "includeByName" } };
                  vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                }
                if (data55.indexByName === void 0) {
                  let err128 = { instancePath: instancePath + "/transformations/1/options", schemaPath: "#/properties/transformations/items/1/properties/options/required", keyword: "required", params: { missingProperty: "indexByName" } };
                  vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                }
                if (data55.renameByName === void 0) {
                  let err129 = { instancePath: instancePath + "/transformations/1/options", schemaPath: "#/properties/transformations/items/1/properties/options/required", keyword: "required", params: { missingProperty: "renameByName" } };
                  vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                }
                for (let key18 in data55)
                  if (!(key18 === "excludeByName" || key18 === "includeByName" || key18 === "indexByName" || key18 === "renameByName")) {
                    let err130 = { instancePath: instancePath + "/transformations/1/options", schemaPath: "#/properties/transformations/items/1/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                    vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                  }
                if (data55.excludeByName !== void 0) {
                  let data56 = data55.excludeByName;
                  if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                    for (let key19 in data56)
                      if (data56[key19] !== !0) {
                        let err131 = { instancePath: instancePath + "/transformations/1/options/excludeByName/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/transformations/items/1/properties/options/properties/excludeByName/additionalProperties/const", keyword: "const", params: { allowedValue: !0 } };
                        vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                      }
                  } else {
                    let err132 = { instancePath: instancePath + "/transformations/1/options/excludeByName", schemaPath: "#/properties/transformations/items/1/properties/options/properties/excludeByName/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                  }
                }
                if (data55.includeByName !== void 0) {
                  let data58 = data55.includeByName;
                  if (data58 && typeof data58 == "object" && !Array.isArray(data58))
                    for (let key20 in data58) {
                      let err133 = { instancePath: instancePath + "/transformations/1/options/includeByName", schemaPath: "#/properties/transformations/items/1/properties/options/properties/includeByName/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                      vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                    }
                  else {
                    let err134 = { instancePath: instancePath + "/transformations/1/options/includeByName", schemaPath: "#/properties/transformations/items/1/properties/options/properties/includeByName/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                  }
                }
                if (data55.indexByName !== void 0) {
                  let data59 = data55.indexByName;
                  if (data59 && typeof data59 == "object" && !Array.isArray(data59))
                    for (let key21 in data59) {
                      let err135 = { instancePath: instancePath + "/transformations/1/options/indexByName", schemaPath: "#/properties/transformations/items/1/properties/options/properties/indexByName/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                      vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                    }
                  else {
                    let err136 = { instancePath: instancePath + "/transformations/1/options/indexByName", schemaPath: "#/properties/transformations/items/1/properties/options/properties/indexByName/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                  }
                }
                if (data55.renameByName !== void 0) {
                  let data60 = data55.renameByName;
                  if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                    for (let key22 in data60)
                      if (typeof data60[key22] != "string") {
                        let err137 = { instancePath: instancePath + "/transformations/1/options/renameByName/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/transformations/items/1/properties/options/properties/renameByName/additionalProperties/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                      }
                  } else {
                    let err138 = { instancePath: instancePath + "/transformations/1/options/renameByName", schemaPath: "#/properties/transformations/items/1/properties/options/properties/renameByName/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                  }
                }
              } else {
                let err139 = { instancePath: instancePath + "/transformations/1/options", schemaPath: "#/properties/transformations/items/1/properties/options/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
              }
            }
          } else {
            let err140 = { instancePath: instancePath + "/transformations/1", schemaPath: "#/properties/transformations/items/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
          }
        }
      } else {
        let err141 = { instancePath: instancePath + "/transformations", schemaPath: "#/properties/transformations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
      }
    }
    if (data.description !== void 0) {
      let data62 = data.description;
      if (typeof data62 == "string") {
        if (!pattern0.test(data62)) {
          let err142 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
        }
      } else {
        let err143 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
      }
    }
    data.links !== void 0 && (validate48(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err144 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
var schema29 = { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "heatmap" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["calculate", "color", "filterValues", "showValue", "cellGap", "yAxis", "legend", "tooltip", "exemplars", "selectionMode"], properties: { calculate: { const: !1 }, color: { type: "object", additionalProperties: !1, required: ["mode", "scheme", "fill", "scale", "exponent", "steps", "reverse"], properties: { mode: { const: "scheme" }, scheme: { type: "string", pattern: "\\S" }, fill: { type: "string", pattern: "\\S" }, scale: { const: "exponential" }, exponent: { type: "number" }, steps: { type: "integer" }, reverse: { type: "boolean" } } }, filterValues: { type: "object", additionalProperties: !1, required: ["le"], properties: { le: { type: "number" } } }, showValue: { const: "auto" }, cellGap: { type: "integer" }, yAxis: { type: "object", additionalProperties: !1, required: ["axisPlacement", "reverse"], properties: { axisPlacement: { const: "left" }, reverse: { type: "boolean" }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer" } } }, legend: { type: "object", additionalProperties: !1, required: ["show"], properties: { show: { type: "boolean" } } }, tooltip: { type: "object", additionalProperties: !1, required: ["mode", "yHistogram", "showColorScale"], properties: { mode: { const: "single" }, yHistogram: { type: "boolean" }, showColorScale: { type: "boolean" } } }, exemplars: { type: "object", additionalProperties: !1, required: ["color"], properties: { color: { type: "string", pattern: "\\S" } } }, selectionMode: { const: "x" } } }, fieldConfig: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds", "custom"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, custom: { type: "object", additionalProperties: !1, required: ["scaleDistribution"], properties: { scaleDistribution: { $ref: "#/$defs/scale" } } }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", maxItems: 0 } } }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/heatmap_targets" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } }, schema30 = { type: "array", items: { type: "object", additionalProperties: !1, required: ["refId", "datasource", "editorMode", "expr", "legendFormat", "format", "instant", "range"], properties: { refId: { type: "string", pattern: "^[A-Z][A-Z0-9]*$" }, datasource: { $ref: "#/$defs/datasource" }, editorMode: { const: "code" }, expr: { type: "string", pattern: "\\S" }, legendFormat: { type: "string", pattern: "\\S" }, format: { const: "heatmap" }, instant: { type: "boolean" }, range: { type: "boolean" }, interval: { type: "string", pattern: "\\S" } } }, minItems: 1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.refId === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "refId" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.datasource === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "datasource" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.editorMode === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "editorMode" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.expr === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "expr" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.legendFormat === void 0) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "legendFormat" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.format === void 0) {
          let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "format" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.instant === void 0) {
          let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "instant" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.range === void 0) {
          let err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "range" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key0 in data0)
          if (!func2.call(schema30.items.properties, key0)) {
            let err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data0.refId !== void 0) {
          let data1 = data0.refId;
          if (typeof data1 == "string") {
            if (!pattern40.test(data1)) {
              let err10 = { instancePath: instancePath + "/" + i0 + "/refId", schemaPath: "#/items/properties/refId/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*$" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/" + i0 + "/refId", schemaPath: "#/items/properties/refId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.datasource !== void 0 && (validate43(data0.datasource, { instancePath: instancePath + "/" + i0 + "/datasource", parentData: data0, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data0.editorMode !== void 0 && data0.editorMode !== "code") {
          let err12 = { instancePath: instancePath + "/" + i0 + "/editorMode", schemaPath: "#/items/properties/editorMode/const", keyword: "const", params: { allowedValue: "code" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data0.expr !== void 0) {
          let data4 = data0.expr;
          if (typeof data4 == "string") {
            if (!pattern0.test(data4)) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/expr", schemaPath: "#/items/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/expr", schemaPath: "#/items/properties/expr/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.legendFormat !== void 0) {
          let data5 = data0.legendFormat;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5)) {
              let err15 = { instancePath: instancePath + "/" + i0 + "/legendFormat", schemaPath: "#/items/properties/legendFormat/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/legendFormat", schemaPath: "#/items/properties/legendFormat/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.format !== void 0 && data0.format !== "heatmap") {
          let err17 = { instancePath: instancePath + "/" + i0 + "/format", schemaPath: "#/items/properties/format/const", keyword: "const", params: { allowedValue: "heatmap" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data0.instant !== void 0 && typeof data0.instant != "boolean") {
          let err18 = { instancePath: instancePath + "/" + i0 + "/instant", schemaPath: "#/items/properties/instant/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data0.range !== void 0 && typeof data0.range != "boolean") {
          let err19 = { instancePath: instancePath + "/" + i0 + "/range", schemaPath: "#/items/properties/range/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data0.interval !== void 0) {
          let data9 = data0.interval;
          if (typeof data9 == "string") {
            if (!pattern0.test(data9)) {
              let err20 = { instancePath: instancePath + "/" + i0 + "/interval", schemaPath: "#/items/properties/interval/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/" + i0 + "/interval", schemaPath: "#/items/properties/interval/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gridPos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fieldConfig === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fieldConfig" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.datasource === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasource" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.targets === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema29.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.type !== void 0 && data.type !== "heatmap") {
      let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "heatmap" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.calculate === void 0) {
          let err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "calculate" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.color === void 0) {
          let err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "color" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.filterValues === void 0) {
          let err16 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "filterValues" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.showValue === void 0) {
          let err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "showValue" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.cellGap === void 0) {
          let err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "cellGap" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.yAxis === void 0) {
          let err19 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "yAxis" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4.legend === void 0) {
          let err20 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "legend" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data4.tooltip === void 0) {
          let err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "tooltip" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data4.exemplars === void 0) {
          let err22 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "exemplars" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data4.selectionMode === void 0) {
          let err23 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "selectionMode" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key1 in data4)
          if (!func2.call(schema29.properties.options.properties, key1)) {
            let err24 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data4.calculate !== void 0 && data4.calculate !== !1) {
          let err25 = { instancePath: instancePath + "/options/calculate", schemaPath: "#/properties/options/properties/calculate/const", keyword: "const", params: { allowedValue: !1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data4.color !== void 0) {
          let data6 = data4.color;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.mode === void 0) {
              let err26 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/required", keyword: "required", params: { missingProperty: "mode" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data6.scheme === void 0) {
              let err27 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/required", keyword: "required", params: { missingProperty: "scheme" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data6.fill === void 0) {
              let err28 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/required", keyword: "required", params: { missingProperty: "fill" } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data6.scale === void 0) {
              let err29 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/required", keyword: "required", params: { missingProperty: "scale" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data6.exponent === void 0) {
              let err30 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/required", keyword: "required", params: { missingProperty: "exponent" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data6.steps === void 0) {
              let err31 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/required", keyword: "required", params: { missingProperty: "steps" } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data6.reverse === void 0) {
              let err32 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/required", keyword: "required", params: { missingProperty: "reverse" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            for (let key2 in data6)
              if (!(key2 === "mode" || key2 === "scheme" || key2 === "fill" || key2 === "scale" || key2 === "exponent" || key2 === "steps" || key2 === "reverse")) {
                let err33 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            if (data6.mode !== void 0 && data6.mode !== "scheme") {
              let err34 = { instancePath: instancePath + "/options/color/mode", schemaPath: "#/properties/options/properties/color/properties/mode/const", keyword: "const", params: { allowedValue: "scheme" } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data6.scheme !== void 0) {
              let data8 = data6.scheme;
              if (typeof data8 == "string") {
                if (!pattern0.test(data8)) {
                  let err35 = { instancePath: instancePath + "/options/color/scheme", schemaPath: "#/properties/options/properties/color/properties/scheme/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                let err36 = { instancePath: instancePath + "/options/color/scheme", schemaPath: "#/properties/options/properties/color/properties/scheme/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data6.fill !== void 0) {
              let data9 = data6.fill;
              if (typeof data9 == "string") {
                if (!pattern0.test(data9)) {
                  let err37 = { instancePath: instancePath + "/options/color/fill", schemaPath: "#/properties/options/properties/color/properties/fill/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/options/color/fill", schemaPath: "#/properties/options/properties/color/properties/fill/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data6.scale !== void 0 && data6.scale !== "exponential") {
              let err39 = { instancePath: instancePath + "/options/color/scale", schemaPath: "#/properties/options/properties/color/properties/scale/const", keyword: "const", params: { allowedValue: "exponential" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data6.exponent !== void 0) {
              let data11 = data6.exponent;
              if (!(typeof data11 == "number" && isFinite(data11))) {
                let err40 = { instancePath: instancePath + "/options/color/exponent", schemaPath: "#/properties/options/properties/color/properties/exponent/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data6.steps !== void 0) {
              let data12 = data6.steps;
              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                let err41 = { instancePath: instancePath + "/options/color/steps", schemaPath: "#/properties/options/properties/color/properties/steps/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data6.reverse !== void 0 && typeof data6.reverse != "boolean") {
              let err42 = { instancePath: instancePath + "/options/color/reverse", schemaPath: "#/properties/options/properties/color/properties/reverse/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            let err43 = { instancePath: instancePath + "/options/color", schemaPath: "#/properties/options/properties/color/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data4.filterValues !== void 0) {
          let data14 = data4.filterValues;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.le === void 0) {
              let err44 = { instancePath: instancePath + "/options/filterValues", schemaPath: "#/properties/options/properties/filterValues/required", keyword: "required", params: { missingProperty: "le" } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            for (let key3 in data14)
              if (key3 !== "le") {
                let err45 = { instancePath: instancePath + "/options/filterValues", schemaPath: "#/properties/options/properties/filterValues/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            if (data14.le !== void 0) {
              let data15 = data14.le;
              if (!(typeof data15 == "number" && isFinite(data15))) {
                let err46 = { instancePath: instancePath + "/options/filterValues/le", schemaPath: "#/properties/options/properties/filterValues/properties/le/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
          } else {
            let err47 = { instancePath: instancePath + "/options/filterValues", schemaPath: "#/properties/options/properties/filterValues/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data4.showValue !== void 0 && data4.showValue !== "auto") {
          let err48 = { instancePath: instancePath + "/options/showValue", schemaPath: "#/properties/options/properties/showValue/const", keyword: "const", params: { allowedValue: "auto" } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data4.cellGap !== void 0) {
          let data17 = data4.cellGap;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            let err49 = { instancePath: instancePath + "/options/cellGap", schemaPath: "#/properties/options/properties/cellGap/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data4.yAxis !== void 0) {
          let data18 = data4.yAxis;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.axisPlacement === void 0) {
              let err50 = { instancePath: instancePath + "/options/yAxis", schemaPath: "#/properties/options/properties/yAxis/required", keyword: "required", params: { missingProperty: "axisPlacement" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data18.reverse === void 0) {
              let err51 = { instancePath: instancePath + "/options/yAxis", schemaPath: "#/properties/options/properties/yAxis/required", keyword: "required", params: { missingProperty: "reverse" } };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            for (let key4 in data18)
              if (!(key4 === "axisPlacement" || key4 === "reverse" || key4 === "unit" || key4 === "decimals")) {
                let err52 = { instancePath: instancePath + "/options/yAxis", schemaPath: "#/properties/options/properties/yAxis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            if (data18.axisPlacement !== void 0 && data18.axisPlacement !== "left") {
              let err53 = { instancePath: instancePath + "/options/yAxis/axisPlacement", schemaPath: "#/properties/options/properties/yAxis/properties/axisPlacement/const", keyword: "const", params: { allowedValue: "left" } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data18.reverse !== void 0 && typeof data18.reverse != "boolean") {
              let err54 = { instancePath: instancePath + "/options/yAxis/reverse", schemaPath: "#/properties/options/properties/yAxis/properties/reverse/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            if (data18.unit !== void 0) {
              let data21 = data18.unit;
              if (typeof data21 == "string") {
                if (!pattern0.test(data21)) {
                  let err55 = { instancePath: instancePath + "/options/yAxis/unit", schemaPath: "#/properties/options/properties/yAxis/properties/unit/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              } else {
                let err56 = { instancePath: instancePath + "/options/yAxis/unit", schemaPath: "#/properties/options/properties/yAxis/properties/unit/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data18.decimals !== void 0) {
              let data22 = data18.decimals;
              if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                let err57 = { instancePath: instancePath + "/options/yAxis/decimals", schemaPath: "#/properties/options/properties/yAxis/properties/decimals/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
          } else {
            let err58 = { instancePath: instancePath + "/options/yAxis", schemaPath: "#/properties/options/properties/yAxis/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
        if (data4.legend !== void 0) {
          let data23 = data4.legend;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.show === void 0) {
              let err59 = { instancePath: instancePath + "/options/legend", schemaPath: "#/properties/options/properties/legend/required", keyword: "required", params: { missingProperty: "show" } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            for (let key5 in data23)
              if (key5 !== "show") {
                let err60 = { instancePath: instancePath + "/options/legend", schemaPath: "#/properties/options/properties/legend/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            if (data23.show !== void 0 && typeof data23.show != "boolean") {
              let err61 = { instancePath: instancePath + "/options/legend/show", schemaPath: "#/properties/options/properties/legend/properties/show/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
          } else {
            let err62 = { instancePath: instancePath + "/options/legend", schemaPath: "#/properties/options/properties/legend/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        if (data4.tooltip !== void 0) {
          let data25 = data4.tooltip;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.mode === void 0) {
              let err63 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/required", keyword: "required", params: { missingProperty: "mode" } };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            if (data25.yHistogram === void 0) {
              let err64 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/required", keyword: "required", params: { missingProperty: "yHistogram" } };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
            if (data25.showColorScale === void 0) {
              let err65 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/required", keyword: "required", params: { missingProperty: "showColorScale" } };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
            for (let key6 in data25)
              if (!(key6 === "mode" || key6 === "yHistogram" || key6 === "showColorScale")) {
                let err66 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            if (data25.mode !== void 0 && data25.mode !== "single") {
              let err67 = { instancePath: instancePath + "/options/tooltip/mode", schemaPath: "#/properties/options/properties/tooltip/properties/mode/const", keyword: "const", params: { allowedValue: "single" } };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
            if (data25.yHistogram !== void 0 && typeof data25.yHistogram != "boolean") {
              let err68 = { instancePath: instancePath + "/options/tooltip/yHistogram", schemaPath: "#/properties/options/properties/tooltip/properties/yHistogram/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
            if (data25.showColorScale !== void 0 && typeof data25.showColorScale != "boolean") {
              let err69 = { instancePath: instancePath + "/options/tooltip/showColorScale", schemaPath: "#/properties/options/properties/tooltip/properties/showColorScale/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          } else {
            let err70 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        if (data4.exemplars !== void 0) {
          let data29 = data4.exemplars;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.color === void 0) {
              let err71 = { instancePath: instancePath + "/options/exemplars", schemaPath: "#/properties/options/properties/exemplars/required", keyword: "required", params: { missingProperty: "color" } };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            for (let key7 in data29)
              if (key7 !== "color") {
                let err72 = { instancePath: instancePath + "/options/exemplars", schemaPath: "#/properties/options/properties/exemplars/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            if (data29.color !== void 0) {
              let data30 = data29.color;
              if (typeof data30 == "string") {
                if (!pattern0.test(data30)) {
                  let err73 = { instancePath: instancePath + "/options/exemplars/color", schemaPath: "#/properties/options/properties/exemplars/properties/color/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                }
              } else {
                let err74 = { instancePath: instancePath + "/options/exemplars/color", schemaPath: "#/properties/options/properties/exemplars/properties/color/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
            }
          } else {
            let err75 = { instancePath: instancePath + "/options/exemplars", schemaPath: "#/properties/options/properties/exemplars/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data4.selectionMode !== void 0 && data4.selectionMode !== "x") {
          let err76 = { instancePath: instancePath + "/options/selectionMode", schemaPath: "#/properties/options/properties/selectionMode/const", keyword: "const", params: { allowedValue: "x" } };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
      } else {
        let err77 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.fieldConfig !== void 0) {
      let data32 = data.fieldConfig;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.defaults === void 0) {
          let err78 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/required", keyword: "required", params: { missingProperty: "defaults" } };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
        if (data32.overrides === void 0) {
          let err79 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/required", keyword: "required", params: { missingProperty: "overrides" } };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        for (let key8 in data32)
          if (!(key8 === "defaults" || key8 === "overrides")) {
            let err80 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        if (data32.defaults !== void 0) {
          let data33 = data32.defaults;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.color === void 0) {
              let err81 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "color" } };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
            if (data33.mappings === void 0) {
              let err82 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "mappings" } };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
            if (data33.thresholds === void 0) {
              let err83 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "thresholds" } };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            if (data33.custom === void 0) {
              let err84 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "custom" } };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            for (let key9 in data33)
              if (!func2.call(schema29.properties.fieldConfig.properties.defaults.properties, key9)) {
                let err85 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            if (data33.color !== void 0) {
              let data34 = data33.color;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                if (data34.mode === void 0) {
                  let err86 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/required", keyword: "required", params: { missingProperty: "mode" } };
                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                }
                for (let key10 in data34)
                  if (key10 !== "mode") {
                    let err87 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                  }
                if (data34.mode !== void 0) {
                  let data35 = data34.mode;
                  if (!(data35 === "thresholds" || data35 === "palette-classic")) {
                    let err88 = { instancePath: instancePath + "/fieldConfig/defaults/color/mode", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/properties/mode/enum", keyword: "enum", params: { allowedValues: schema29.properties.fieldConfig.properties.defaults.properties.color.properties.mode.enum } };
                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                  }
                }
              } else {
                let err89 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            }
            if (data33.mappings !== void 0 && (validate33(data33.mappings, { instancePath: instancePath + "/fieldConfig/defaults/mappings", parentData: data33, parentDataProperty: "mappings", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data33.thresholds !== void 0 && (validate37(data33.thresholds, { instancePath: instancePath + "/fieldConfig/defaults/thresholds", parentData: data33, parentDataProperty: "thresholds", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data33.custom !== void 0) {
              let data38 = data33.custom;
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (data38.scaleDistribution === void 0) {
                  let err90 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "scaleDistribution" } };
                  vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                }
                for (let key11 in data38)
                  if (key11 !== "scaleDistribution") {
                    let err91 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                  }
                data38.scaleDistribution !== void 0 && (validate41(data38.scaleDistribution, { instancePath: instancePath + "/fieldConfig/defaults/custom/scaleDistribution", parentData: data38, parentDataProperty: "scaleDistribution", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length));
              } else {
                let err92 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            }
            if (data33.unit !== void 0) {
              let data40 = data33.unit;
              if (typeof data40 == "string") {
                if (!pattern0.test(data40)) {
                  let err93 = { instancePath: instancePath + "/fieldConfig/defaults/unit", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/unit/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
              } else {
                let err94 = { instancePath: instancePath + "/fieldConfig/defaults/unit", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/unit/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
            if (data33.decimals !== void 0) {
              let data41 = data33.decimals;
              if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
                let err95 = { instancePath: instancePath + "/fieldConfig/defaults/decimals", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/decimals/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
              }
              if (typeof data41 == "number" && isFinite(data41) && (data41 < 0 || isNaN(data41))) {
                let err96 = { instancePath: instancePath + "/fieldConfig/defaults/decimals", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
            if (data33.min !== void 0) {
              let data42 = data33.min;
              if (!(typeof data42 == "number" && isFinite(data42))) {
                let err97 = { instancePath: instancePath + "/fieldConfig/defaults/min", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/min/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
              }
            }
            if (data33.max !== void 0) {
              let data43 = data33.max;
              if (!(typeof data43 == "number" && isFinite(data43))) {
                let err98 = { instancePath: instancePath + "/fieldConfig/defaults/max", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/max/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            }
            if (data33.noValue !== void 0 && typeof data33.noValue != "string") {
              let err99 = { instancePath: instancePath + "/fieldConfig/defaults/noValue", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/noValue/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
          } else {
            let err100 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
        if (data32.overrides !== void 0) {
          let data45 = data32.overrides;
          if (Array.isArray(data45)) {
            if (data45.length > 0) {
              let err101 = { instancePath: instancePath + "/fieldConfig/overrides", schemaPath: "#/properties/fieldConfig/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 0 } };
              vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
            }
          } else {
            let err102 = { instancePath: instancePath + "/fieldConfig/overrides", schemaPath: "#/properties/fieldConfig/properties/overrides/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
      } else {
        let err103 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
    }
    if (data.datasource !== void 0 && (validate43(data.datasource, { instancePath: instancePath + "/datasource", parentData: data, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.targets !== void 0 && (validate93(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.description !== void 0) {
      let data48 = data.description;
      if (typeof data48 == "string") {
        if (!pattern0.test(data48)) {
          let err104 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
        }
      } else {
        let err105 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
    }
    data.links !== void 0 && (validate48(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err106 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
var schema31 = { type: "object", additionalProperties: !1, required: ["type", "id", "title", "gridPos", "options", "fieldConfig", "datasource", "targets"], properties: { type: { const: "state-timeline" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, title: { type: "string" }, gridPos: { $ref: "#/$defs/grid" }, options: { type: "object", additionalProperties: !1, required: ["showValue", "rowHeight", "mergeValues", "alignValue", "legend", "tooltip", "perPage"], properties: { showValue: { const: "auto" }, rowHeight: { type: "number" }, mergeValues: { type: "boolean" }, alignValue: { const: "left" }, legend: { $ref: "#/$defs/legend" }, tooltip: { type: "object", additionalProperties: !1, required: ["mode", "sort"], properties: { mode: { enum: ["single", "multi"] }, sort: { enum: ["asc", "desc", "none"] } } }, perPage: { type: "integer" } } }, fieldConfig: { type: "object", additionalProperties: !1, required: ["defaults", "overrides"], properties: { defaults: { type: "object", additionalProperties: !1, required: ["color", "mappings", "thresholds", "custom"], properties: { color: { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { enum: ["thresholds", "palette-classic"] } } }, mappings: { $ref: "#/$defs/mappings" }, thresholds: { $ref: "#/$defs/thresholds" }, custom: { type: "object", additionalProperties: !1, required: ["lineWidth", "fillOpacity"], properties: { lineWidth: { type: "integer" }, fillOpacity: { type: "integer" } } }, unit: { type: "string", pattern: "\\S" }, decimals: { type: "integer", minimum: 0 }, min: { type: "number" }, max: { type: "number" }, noValue: { type: "string" } } }, overrides: { type: "array", maxItems: 0 } } }, datasource: { $ref: "#/$defs/datasource" }, targets: { $ref: "#/$defs/time_series" }, description: { type: "string", pattern: "\\S" }, links: { $ref: "#/$defs/links" } } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gridPos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fieldConfig === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fieldConfig" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.datasource === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasource" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.targets === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema31.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.type !== void 0 && data.type !== "state-timeline") {
      let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "state-timeline" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.showValue === void 0) {
          let err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "showValue" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.rowHeight === void 0) {
          let err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "rowHeight" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.mergeValues === void 0) {
          let err16 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "mergeValues" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.alignValue === void 0) {
          let err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "alignValue" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.legend === void 0) {
          let err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "legend" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.tooltip === void 0) {
          let err19 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "tooltip" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4.perPage === void 0) {
          let err20 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "perPage" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "showValue" || key1 === "rowHeight" || key1 === "mergeValues" || key1 === "alignValue" || key1 === "legend" || key1 === "tooltip" || key1 === "perPage")) {
            let err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data4.showValue !== void 0 && data4.showValue !== "auto") {
          let err22 = { instancePath: instancePath + "/options/showValue", schemaPath: "#/properties/options/properties/showValue/const", keyword: "const", params: { allowedValue: "auto" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data4.rowHeight !== void 0) {
          let data6 = data4.rowHeight;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            let err23 = { instancePath: instancePath + "/options/rowHeight", schemaPath: "#/properties/options/properties/rowHeight/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data4.mergeValues !== void 0 && typeof data4.mergeValues != "boolean") {
          let err24 = { instancePath: instancePath + "/options/mergeValues", schemaPath: "#/properties/options/properties/mergeValues/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data4.alignValue !== void 0 && data4.alignValue !== "left") {
          let err25 = { instancePath: instancePath + "/options/alignValue", schemaPath: "#/properties/options/properties/alignValue/const", keyword: "const", params: { allowedValue: "left" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data4.legend !== void 0 && (validate31(data4.legend, { instancePath: instancePath + "/options/legend", parentData: data4, parentDataProperty: "legend", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data4.tooltip !== void 0) {
          let data10 = data4.tooltip;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.mode === void 0) {
              let err26 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/required", keyword: "required", params: { missingProperty: "mode" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data10.sort === void 0) {
              let err27 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/required", keyword: "required", params: { missingProperty: "sort" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            for (let key2 in data10)
              if (!(key2 === "mode" || key2 === "sort")) {
                let err28 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            if (data10.mode !== void 0) {
              let data11 = data10.mode;
              if (!(data11 === "single" || data11 === "multi")) {
                let err29 = { instancePath: instancePath + "/options/tooltip/mode", schemaPath: "#/properties/options/properties/tooltip/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.tooltip.properties.mode.enum } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data10.sort !== void 0) {
              let data12 = data10.sort;
              if (!(data12 === "asc" || data12 === "desc" || data12 === "none")) {
                let err30 = { instancePath: instancePath + "/options/tooltip/sort", schemaPath: "#/properties/options/properties/tooltip/properties/sort/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.tooltip.properties.sort.enum } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            let err31 = { instancePath: instancePath + "/options/tooltip", schemaPath: "#/properties/options/properties/tooltip/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data4.perPage !== void 0) {
          let data13 = data4.perPage;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            let err32 = { instancePath: instancePath + "/options/perPage", schemaPath: "#/properties/options/properties/perPage/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.fieldConfig !== void 0) {
      let data14 = data.fieldConfig;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.defaults === void 0) {
          let err34 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/required", keyword: "required", params: { missingProperty: "defaults" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data14.overrides === void 0) {
          let err35 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/required", keyword: "required", params: { missingProperty: "overrides" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        for (let key3 in data14)
          if (!(key3 === "defaults" || key3 === "overrides")) {
            let err36 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data14.defaults !== void 0) {
          let data15 = data14.defaults;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.color === void 0) {
              let err37 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "color" } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data15.mappings === void 0) {
              let err38 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "mappings" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (data15.thresholds === void 0) {
              let err39 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "thresholds" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data15.custom === void 0) {
              let err40 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/required", keyword: "required", params: { missingProperty: "custom" } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            for (let key4 in data15)
              if (!func2.call(schema31.properties.fieldConfig.properties.defaults.properties, key4)) {
                let err41 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            if (data15.color !== void 0) {
              let data16 = data15.color;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.mode === void 0) {
                  let err42 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/required", keyword: "required", params: { missingProperty: "mode" } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                for (let key5 in data16)
                  if (key5 !== "mode") {
                    let err43 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                if (data16.mode !== void 0) {
                  let data17 = data16.mode;
                  if (!(data17 === "thresholds" || data17 === "palette-classic")) {
                    let err44 = { instancePath: instancePath + "/fieldConfig/defaults/color/mode", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.fieldConfig.properties.defaults.properties.color.properties.mode.enum } };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                }
              } else {
                let err45 = { instancePath: instancePath + "/fieldConfig/defaults/color", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/color/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data15.mappings !== void 0 && (validate33(data15.mappings, { instancePath: instancePath + "/fieldConfig/defaults/mappings", parentData: data15, parentDataProperty: "mappings", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data15.thresholds !== void 0 && (validate37(data15.thresholds, { instancePath: instancePath + "/fieldConfig/defaults/thresholds", parentData: data15, parentDataProperty: "thresholds", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data15.custom !== void 0) {
              let data20 = data15.custom;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.lineWidth === void 0) {
                  let err46 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "lineWidth" } };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                if (data20.fillOpacity === void 0) {
                  let err47 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/required", keyword: "required", params: { missingProperty: "fillOpacity" } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                for (let key6 in data20)
                  if (!(key6 === "lineWidth" || key6 === "fillOpacity")) {
                    let err48 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                if (data20.lineWidth !== void 0) {
                  let data21 = data20.lineWidth;
                  if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                    let err49 = { instancePath: instancePath + "/fieldConfig/defaults/custom/lineWidth", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/lineWidth/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
                if (data20.fillOpacity !== void 0) {
                  let data22 = data20.fillOpacity;
                  if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                    let err50 = { instancePath: instancePath + "/fieldConfig/defaults/custom/fillOpacity", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/properties/fillOpacity/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                }
              } else {
                let err51 = { instancePath: instancePath + "/fieldConfig/defaults/custom", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/custom/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data15.unit !== void 0) {
              let data23 = data15.unit;
              if (typeof data23 == "string") {
                if (!pattern0.test(data23)) {
                  let err52 = { instancePath: instancePath + "/fieldConfig/defaults/unit", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/unit/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
              } else {
                let err53 = { instancePath: instancePath + "/fieldConfig/defaults/unit", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/unit/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            if (data15.decimals !== void 0) {
              let data24 = data15.decimals;
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                let err54 = { instancePath: instancePath + "/fieldConfig/defaults/decimals", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/decimals/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
              if (typeof data24 == "number" && isFinite(data24) && (data24 < 0 || isNaN(data24))) {
                let err55 = { instancePath: instancePath + "/fieldConfig/defaults/decimals", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data15.min !== void 0) {
              let data25 = data15.min;
              if (!(typeof data25 == "number" && isFinite(data25))) {
                let err56 = { instancePath: instancePath + "/fieldConfig/defaults/min", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/min/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data15.max !== void 0) {
              let data26 = data15.max;
              if (!(typeof data26 == "number" && isFinite(data26))) {
                let err57 = { instancePath: instancePath + "/fieldConfig/defaults/max", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/max/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data15.noValue !== void 0 && typeof data15.noValue != "string") {
              let err58 = { instancePath: instancePath + "/fieldConfig/defaults/noValue", schemaPath: "#/properties/fieldConfig/properties/defaults/properties/noValue/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
          } else {
            let err59 = { instancePath: instancePath + "/fieldConfig/defaults", schemaPath: "#/properties/fieldConfig/properties/defaults/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data14.overrides !== void 0) {
          let data28 = data14.overrides;
          if (Array.isArray(data28)) {
            if (data28.length > 0) {
              let err60 = { instancePath: instancePath + "/fieldConfig/overrides", schemaPath: "#/properties/fieldConfig/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 0 } };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
          } else {
            let err61 = { instancePath: instancePath + "/fieldConfig/overrides", schemaPath: "#/properties/fieldConfig/properties/overrides/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
      } else {
        let err62 = { instancePath: instancePath + "/fieldConfig", schemaPath: "#/properties/fieldConfig/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.datasource !== void 0 && (validate43(data.datasource, { instancePath: instancePath + "/datasource", parentData: data, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.targets !== void 0 && (validate45(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.description !== void 0) {
      let data31 = data.description;
      if (typeof data31 == "string") {
        if (!pattern0.test(data31)) {
          let err63 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      } else {
        let err64 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    data.links !== void 0 && (validate48(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gridPos === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "id" || key0 === "title" || key0 === "gridPos" || key0 === "options" || key0 === "description" || key0 === "links")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.type !== void 0 && data.type !== "text") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "text" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.mode === void 0) {
          let err11 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "mode" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.content === void 0) {
          let err12 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "content" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "mode" || key1 === "content")) {
            let err13 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data4.mode !== void 0 && data4.mode !== "markdown") {
          let err14 = { instancePath: instancePath + "/options/mode", schemaPath: "#/properties/options/properties/mode/const", keyword: "const", params: { allowedValue: "markdown" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.content !== void 0 && typeof data4.content != "string") {
          let err15 = { instancePath: instancePath + "/options/content", schemaPath: "#/properties/options/properties/content/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.description !== void 0) {
      let data7 = data.description;
      if (typeof data7 == "string") {
        if (!pattern0.test(data7)) {
          let err17 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.links !== void 0 && (validate48(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "timeseries")
        validate29(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      else if (tag0 === "stat")
        validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      else if (tag0 === "gauge")
        validate61(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
      else if (tag0 === "bargauge")
        validate68(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
      else if (tag0 === "table")
        validate76(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
      else if (tag0 === "heatmap")
        validate87(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      else if (tag0 === "state-timeline")
        validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
      else if (tag0 === "text")
        validate105(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      let err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.collapsed === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collapsed" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.gridPos === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gridPos" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.panels === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "panels" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "id" || key0 === "title" || key0 === "collapsed" || key0 === "gridPos" || key0 === "panels")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.type !== void 0 && data.type !== "row") {
      let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "row" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.collapsed !== void 0 && typeof data.collapsed != "boolean") {
      let err12 = { instancePath: instancePath + "/collapsed", schemaPath: "#/properties/collapsed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.gridPos !== void 0 && (validate26(data.gridPos, { instancePath: instancePath + "/gridPos", parentData: data, parentDataProperty: "gridPos", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.panels !== void 0) {
      let data5 = data.panels;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate28(data5[i0], { instancePath: instancePath + "/panels/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/panels", schemaPath: "#/properties/panels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.tags === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timezone === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timezone" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.editable === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "editable" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.graphTooltip === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "graphTooltip" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.fiscalYearStartMonth === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fiscalYearStartMonth" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.time === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.refresh === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refresh" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.schemaVersion === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.panels === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "panels" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.templating === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templating" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.annotations === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "annotations" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.links === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "links" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema9.properties, key0)) {
        let err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (typeof data0 == "string") {
        if (!pattern33.test(data0)) {
          let err16 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err18 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err20 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.tags !== void 0) {
      let data3 = data.tags;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (!pattern0.test(data4)) {
              let err21 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.timezone !== void 0 && data.timezone !== "browser") {
      let err24 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/const", keyword: "const", params: { allowedValue: "browser" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.editable !== void 0 && data.editable !== !1) {
      let err25 = { instancePath: instancePath + "/editable", schemaPath: "#/properties/editable/const", keyword: "const", params: { allowedValue: !1 } };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.graphTooltip !== void 0 && data.graphTooltip !== 1) {
      let err26 = { instancePath: instancePath + "/graphTooltip", schemaPath: "#/properties/graphTooltip/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.fiscalYearStartMonth !== void 0 && data.fiscalYearStartMonth !== 0) {
      let err27 = { instancePath: instancePath + "/fiscalYearStartMonth", schemaPath: "#/properties/fiscalYearStartMonth/const", keyword: "const", params: { allowedValue: 0 } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.time !== void 0) {
      let data9 = data.time;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.from === void 0) {
          let err28 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/required", keyword: "required", params: { missingProperty: "from" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data9.to === void 0) {
          let err29 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/required", keyword: "required", params: { missingProperty: "to" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        for (let key1 in data9)
          if (!(key1 === "from" || key1 === "to")) {
            let err30 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        if (data9.from !== void 0) {
          let data10 = data9.from;
          if (typeof data10 == "string") {
            if (!pattern36.test(data10)) {
              let err31 = { instancePath: instancePath + "/time/from", schemaPath: "#/properties/time/properties/from/pattern", keyword: "pattern", params: { pattern: "^now-\\d+[smhdwMy]$" } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/time/from", schemaPath: "#/properties/time/properties/from/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data9.to !== void 0 && data9.to !== "now") {
          let err33 = { instancePath: instancePath + "/time/to", schemaPath: "#/properties/time/properties/to/const", keyword: "const", params: { allowedValue: "now" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.refresh !== void 0) {
      let data12 = data.refresh;
      if (typeof data12 == "string") {
        if (!pattern37.test(data12)) {
          let err35 = { instancePath: instancePath + "/refresh", schemaPath: "#/properties/refresh/pattern", keyword: "pattern", params: { pattern: "^(\\d+[smhd])?$" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/refresh", schemaPath: "#/properties/refresh/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.schemaVersion !== void 0 && data.schemaVersion !== 42) {
      let err37 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 42 } };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.panels !== void 0) {
      let data14 = data.panels;
      if (Array.isArray(data14)) {
        let len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.type === void 0) {
              let err38 = { instancePath: instancePath + "/panels/" + i1, schemaPath: "#/properties/panels/items/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            let tag0 = data15.type;
            if (typeof tag0 == "string")
              if (tag0 === "row")
                validate25(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
              else if (tag0 === "timeseries")
                validate29(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
              else if (tag0 === "stat")
                validate50(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
              else if (tag0 === "gauge")
                validate61(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
              else if (tag0 === "bargauge")
                validate68(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
              else if (tag0 === "table")
                validate76(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
              else if (tag0 === "heatmap")
                validate87(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
              else if (tag0 === "state-timeline")
                validate97(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
              else if (tag0 === "text")
                validate105(data15, { instancePath: instancePath + "/panels/" + i1, parentData: data14, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
              else {
                let err39 = { instancePath: instancePath + "/panels/" + i1, schemaPath: "#/properties/panels/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            else {
              let err40 = { instancePath: instancePath + "/panels/" + i1, schemaPath: "#/properties/panels/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/panels/" + i1, schemaPath: "#/properties/panels/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/panels", schemaPath: "#/properties/panels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.templating !== void 0) {
      let data16 = data.templating;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.list === void 0) {
          let err43 = { instancePath: instancePath + "/templating", schemaPath: "#/properties/templating/required", keyword: "required", params: { missingProperty: "list" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (let key2 in data16)
          if (key2 !== "list") {
            let err44 = { instancePath: instancePath + "/templating", schemaPath: "#/properties/templating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data16.list !== void 0) {
          let data17 = data16.list;
          if (Array.isArray(data17)) {
            let len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data18 = data17[i2];
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.type === void 0) {
                  let err45 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/required", keyword: "required", params: { missingProperty: "type" } };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                let tag1 = data18.type;
                if (typeof tag1 == "string")
                  if (tag1 === "datasource")
                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                      if (data18.type === void 0) {
                        let err46 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "type" } };
                        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                      }
                      if (data18.name === void 0) {
                        let err47 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "name" } };
                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                      }
                      if (data18.label === void 0) {
                        let err48 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "label" } };
                        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                      }
                      if (data18.hide === void 0) {
                        let err49 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "hide" } };
                        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                      }
                      if (data18.skipUrlSync === void 0) {
                        let err50 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "skipUrlSync" } };
                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                      }
                      if (data18.regex === void 0) {
                        let err51 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "regex" } };
                        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                      }
                      if (data18.options === void 0) {
                        let err52 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "options" } };
                        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                      }
                      if (data18.allowCustomValue === void 0) {
                        let err53 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "allowCustomValue" } };
                        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                      }
                      if (data18.query === void 0) {
                        let err54 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "query" } };
                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                      }
                      if (data18.current === void 0) {
                        let err55 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "current" } };
                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                      }
                      if (data18.multi === void 0) {
                        let err56 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "multi" } };
                        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                      }
                      if (data18.includeAll === void 0) {
                        let err57 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "includeAll" } };
                        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                      }
                      for (let key3 in data18)
                        if (!func2.call(schema9.properties.templating.properties.list.items.oneOf[0].properties, key3)) {
                          let err58 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                        }
                      if (data18.type !== void 0 && data18.type !== "datasource") {
                        let err59 = { instancePath: instancePath + "/templating/list/" + i2 + "/type", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "datasource" } };
                        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                      }
                      if (data18.name !== void 0) {
                        let data20 = data18.name;
                        if (typeof data20 == "string") {
                          if (!pattern72.test(data20)) {
                            let err60 = { instancePath: instancePath + "/templating/list/" + i2 + "/name", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\w+$" } };
                            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                          }
                        } else {
                          let err61 = { instancePath: instancePath + "/templating/list/" + i2 + "/name", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                        }
                      }
                      if (data18.label !== void 0) {
                        let data21 = data18.label;
                        if (typeof data21 == "string") {
                          if (!pattern0.test(data21)) {
                            let err62 = { instancePath: instancePath + "/templating/list/" + i2 + "/label", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/label/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                          }
                        } else {
                          let err63 = { instancePath: instancePath + "/templating/list/" + i2 + "/label", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/label/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                        }
                      }
                      if (data18.hide !== void 0 && data18.hide !== 0) {
                        let err64 = { instancePath: instancePath + "/templating/list/" + i2 + "/hide", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/hide/const", keyword: "const", params: { allowedValue: 0 } };
                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                      }
                      if (data18.skipUrlSync !== void 0 && typeof data18.skipUrlSync != "boolean") {
                        let err65 = { instancePath: instancePath + "/templating/list/" + i2 + "/skipUrlSync", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/skipUrlSync/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                      }
                      if (data18.regex !== void 0 && data18.regex !== "") {
                        let err66 = { instancePath: instancePath + "/templating/list/" + i2 + "/regex", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/regex/const", keyword: "const", params: { allowedValue: "" } };
                        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                      }
                      if (data18.options !== void 0) {
                        let data25 = data18.options;
                        if (Array.isArray(data25)) {
                          if (data25.length > 0) {
                            let err67 = { instancePath: instancePath + "/templating/list/" + i2 + "/options", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/options/maxItems", keyword: "maxItems", params: { limit: 0 } };
                            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                          }
                        } else {
                          let err68 = { instancePath: instancePath + "/templating/list/" + i2 + "/options", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/options/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                        }
                      }
                      if (data18.allowCustomValue !== void 0 && typeof data18.allowCustomValue != "boolean") {
                        let err69 = { instancePath: instancePath + "/templating/list/" + i2 + "/allowCustomValue", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/allowCustomValue/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                      }
                      if (data18.query !== void 0 && data18.query !== "prometheus") {
                        let err70 = { instancePath: instancePath + "/templating/list/" + i2 + "/query", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/query/const", keyword: "const", params: { allowedValue: "prometheus" } };
                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                      }
                      if (data18.current !== void 0) {
                        let data28 = data18.current;
                        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                          if (data28.text === void 0) {
                            let err71 = { instancePath: instancePath + "/templating/list/" + i2 + "/current", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/current/required", keyword: "required", params: { missingProperty: "text" } };
                            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                          }
                          if (data28.value === void 0) {
                            let err72 = { instancePath: instancePath + "/templating/list/" + i2 + "/current", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/current/required", keyword: "required", params: { missingProperty: "value" } };
                            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                          }
                          for (let key4 in data28)
                            if (!(key4 === "text" || key4 === "value")) {
                              let err73 = { instancePath: instancePath + "/templating/list/" + i2 + "/current", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/current/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                            }
                          if (data28.text !== void 0) {
                            let data29 = data28.text;
                            if (typeof data29 == "string") {
                              if (!pattern0.test(data29)) {
                                let err74 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/text", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/current/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                              }
                            } else {
                              let err75 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/text", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/current/properties/text/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                            }
                          }
                          if (data28.value !== void 0) {
                            let data30 = data28.value;
                            if (typeof data30 == "string") {
                              if (!pattern0.test(data30)) {
                                let err76 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/value", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/current/properties/value/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                              }
                            } else {
                              let err77 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/value", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/current/properties/value/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                            }
                          }
                        } else {
                          let err78 = { instancePath: instancePath + "/templating/list/" + i2 + "/current", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/current/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                        }
                      }
                      if (data18.multi !== void 0 && data18.multi !== !1) {
                        let err79 = { instancePath: instancePath + "/templating/list/" + i2 + "/multi", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/multi/const", keyword: "const", params: { allowedValue: !1 } };
                        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                      }
                      if (data18.includeAll !== void 0 && data18.includeAll !== !1) {
                        let err80 = { instancePath: instancePath + "/templating/list/" + i2 + "/includeAll", schemaPath: "#/properties/templating/properties/list/items/oneOf/0/properties/includeAll/const", keyword: "const", params: { allowedValue: !1 } };
                        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                      }
                    } else {
                      let err81 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                    }
                  else if (tag1 === "query")
                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                      if (data18.type === void 0) {
                        let err82 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "type" } };
                        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                      }
                      if (data18.name === void 0) {
                        let err83 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "name" } };
                        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                      }
                      if (data18.label === void 0) {
                        let err84 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "label" } };
                        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                      }
                      if (data18.hide === void 0) {
                        let err85 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "hide" } };
                        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                      }
                      if (data18.skipUrlSync === void 0) {
                        let err86 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "skipUrlSync" } };
                        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                      }
                      if (data18.regex === void 0) {
                        let err87 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "regex" } };
                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                      }
                      if (data18.options === void 0) {
                        let err88 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "options" } };
                        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                      }
                      if (data18.allowCustomValue === void 0) {
                        let err89 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "allowCustomValue" } };
                        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                      }
                      if (data18.datasource === void 0) {
                        let err90 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "datasource" } };
                        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                      }
                      if (data18.definition === void 0) {
                        let err91 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "definition" } };
                        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                      }
                      if (data18.query === void 0) {
                        let err92 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "query" } };
                        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                      }
                      if (data18.refresh === void 0) {
                        let err93 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "refresh" } };
                        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                      }
                      if (data18.sort === void 0) {
                        let err94 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "sort" } };
                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                      }
                      if (data18.multi === void 0) {
                        let err95 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "multi" } };
                        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                      }
                      if (data18.includeAll === void 0) {
                        let err96 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "includeAll" } };
                        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                      }
                      if (data18.current === void 0) {
                        let err97 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "current" } };
                        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                      }
                      for (let key5 in data18)
                        if (!func2.call(schema9.properties.templating.properties.list.items.oneOf[1].properties, key5)) {
                          let err98 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                        }
                      if (data18.type !== void 0 && data18.type !== "query") {
                        let err99 = { instancePath: instancePath + "/templating/list/" + i2 + "/type", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "query" } };
                        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                      }
                      if (data18.name !== void 0) {
                        let data34 = data18.name;
                        if (typeof data34 == "string") {
                          if (!pattern72.test(data34)) {
                            let err100 = { instancePath: instancePath + "/templating/list/" + i2 + "/name", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\w+$" } };
                            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                          }
                        } else {
                          let err101 = { instancePath: instancePath + "/templating/list/" + i2 + "/name", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                        }
                      }
                      if (data18.label !== void 0) {
                        let data35 = data18.label;
                        if (typeof data35 == "string") {
                          if (!pattern0.test(data35)) {
                            let err102 = { instancePath: instancePath + "/templating/list/" + i2 + "/label", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/label/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                          }
                        } else {
                          let err103 = { instancePath: instancePath + "/templating/list/" + i2 + "/label", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/label/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                        }
                      }
                      if (data18.hide !== void 0 && data18.hide !== 0) {
                        let err104 = { instancePath: instancePath + "/templating/list/" + i2 + "/hide", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/hide/const", keyword: "const", params: { allowedValue: 0 } };
                        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                      }
                      if (data18.skipUrlSync !== void 0 && typeof data18.skipUrlSync != "boolean") {
                        let err105 = { instancePath: instancePath + "/templating/list/" + i2 + "/skipUrlSync", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/skipUrlSync/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                      }
                      if (data18.regex !== void 0 && data18.regex !== "") {
                        let err106 = { instancePath: instancePath + "/templating/list/" + i2 + "/regex", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/regex/const", keyword: "const", params: { allowedValue: "" } };
                        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                      }
                      if (data18.options !== void 0) {
                        let data39 = data18.options;
                        if (Array.isArray(data39)) {
                          if (data39.length > 0) {
                            let err107 = { instancePath: instancePath + "/templating/list/" + i2 + "/options", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/options/maxItems", keyword: "maxItems", params: { limit: 0 } };
                            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                          }
                        } else {
                          let err108 = { instancePath: instancePath + "/templating/list/" + i2 + "/options", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/options/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                        }
                      }
                      if (data18.allowCustomValue !== void 0 && typeof data18.allowCustomValue != "boolean") {
                        let err109 = { instancePath: instancePath + "/templating/list/" + i2 + "/allowCustomValue", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/allowCustomValue/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                      }
                      if (data18.datasource !== void 0 && (validate43(data18.datasource, { instancePath: instancePath + "/templating/list/" + i2 + "/datasource", parentData: data18, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data18.definition !== void 0) {
                        let data42 = data18.definition;
                        if (typeof data42 == "string") {
                          if (!pattern78.test(data42)) {
                            let err110 = { instancePath: instancePath + "/templating/list/" + i2 + "/definition", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/definition/pattern", keyword: "pattern", params: { pattern: "^label_values\\(" } };
                            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                          }
                        } else {
                          let err111 = { instancePath: instancePath + "/templating/list/" + i2 + "/definition", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/definition/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                        }
                      }
                      if (data18.query !== void 0) {
                        let data43 = data18.query;
                        if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                          if (data43.qryType === void 0) {
                            let err112 = { instancePath: instancePath + "/templating/list/" + i2 + "/query", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/required", keyword: "required", params: { missingProperty: "qryType" } };
                            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                          }
                          if (data43.query === void 0) {
                            let err113 = { instancePath: instancePath + "/templating/list/" + i2 + "/query", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/required", keyword: "required", params: { missingProperty: "query" } };
                            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                          }
                          if (data43.refId === void 0) {
                            let err114 = { instancePath: instancePath + "/templating/list/" + i2 + "/query", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/required", keyword: "required", params: { missingProperty: "refId" } };
                            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                          }
                          for (let key6 in data43)
                            if (!(key6 === "qryType" || key6 === "query" || key6 === "refId")) {
                              let err115 = { instancePath: instancePath + "/templating/list/" + i2 + "/query", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                            }
                          if (data43.qryType !== void 0) {
                            let data44 = data43.qryType;
                            if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
                              let err116 = { instancePath: instancePath + "/templating/list/" + i2 + "/query/qryType", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/properties/qryType/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                            }
                          }
                          if (data43.query !== void 0) {
                            let data45 = data43.query;
                            if (typeof data45 == "string") {
                              if (!pattern78.test(data45)) {
                                let err117 = { instancePath: instancePath + "/templating/list/" + i2 + "/query/query", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/properties/query/pattern", keyword: "pattern", params: { pattern: "^label_values\\(" } };
                                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                              }
                            } else {
                              let err118 = { instancePath: instancePath + "/templating/list/" + i2 + "/query/query", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/properties/query/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                            }
                          }
                          if (data43.refId !== void 0) {
                            let data46 = data43.refId;
                            if (typeof data46 == "string") {
                              if (!pattern0.test(data46)) {
                                let err119 = { instancePath: instancePath + "/templating/list/" + i2 + "/query/refId", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/properties/refId/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                              }
                            } else {
                              let err120 = { instancePath: instancePath + "/templating/list/" + i2 + "/query/refId", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/properties/refId/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                            }
                          }
                        } else {
                          let err121 = { instancePath: instancePath + "/templating/list/" + i2 + "/query", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/query/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                        }
                      }
                      if (data18.refresh !== void 0 && data18.refresh !== 2) {
                        let err122 = { instancePath: instancePath + "/templating/list/" + i2 + "/refresh", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/refresh/const", keyword: "const", params: { allowedValue: 2 } };
                        vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                      }
                      if (data18.sort !== void 0 && data18.sort !== 1) {
                        let err123 = { instancePath: instancePath + "/templating/list/" + i2 + "/sort", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/sort/const", keyword: "const", params: { allowedValue: 1 } };
                        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                      }
                      if (data18.multi !== void 0 && data18.multi !== !0) {
                        let err124 = { instancePath: instancePath + "/templating/list/" + i2 + "/multi", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/multi/const", keyword: "const", params: { allowedValue: !0 } };
                        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                      }
                      if (data18.includeAll !== void 0 && data18.includeAll !== !0) {
                        let err125 = { instancePath: instancePath + "/templating/list/" + i2 + "/includeAll", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/includeAll/const", keyword: "const", params: { allowedValue: !0 } };
                        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                      }
                      if (data18.current !== void 0) {
                        let data51 = data18.current;
                        if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                          if (data51.text === void 0) {
                            let err126 = { instancePath: instancePath + "/templating/list/" + i2 + "/current", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/required", keyword: "required", params: { missingProperty: "text" } };
                            vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                          }
                          if (data51.value === void 0) {
                            let err127 = { instancePath: instancePath + "/templating/list/" + i2 + "/current", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/required", keyword: "required", params: { missingProperty: "value" } };
                            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                          }
                          for (let key7 in data51)
                            if (!(key7 === "text" || key7 === "value")) {
                              let err128 = { instancePath: instancePath + "/templating/list/" + i2 + "/current", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                              vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                            }
                          if (data51.text !== void 0) {
                            let data52 = data51.text;
                            if (Array.isArray(data52)) {
                              if (data52.length < 1) {
                                let err129 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/text", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/properties/text/minItems", keyword: "minItems", params: { limit: 1 } };
                                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                              }
                              let len3 = data52.length;
                              for (let i3 = 0; i3 < len3; i3++)
                                if (data52[i3] !== "All") {
                                  let err130 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/text/" + i3, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/properties/text/items/const", keyword: "const", params: { allowedValue: "All" } };
                                  vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                }
                            } else {
                              let err131 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/text", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/properties/text/type", keyword: "type", params: { type: "array" } };
                              vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                            }
                          }
                          if (data51.value !== void 0) {
                            let data54 = data51.value;
                            if (Array.isArray(data54)) {
                              if (data54.length < 1) {
                                let err132 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/value", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/properties/value/minItems", keyword: "minItems", params: { limit: 1 } };
                                vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                              }
                              let len4 = data54.length;
                              for (let i4 = 0; i4 < len4; i4++)
                                if (data54[i4] !== "$__all") {
                                  let err133 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/value/" + i4, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/properties/value/items/const", keyword: "const", params: { allowedValue: "$__all" } };
                                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                }
                            } else {
                              let err134 = { instancePath: instancePath + "/templating/list/" + i2 + "/current/value", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/properties/value/type", keyword: "type", params: { type: "array" } };
                              vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                            }
                          }
                        } else {
                          let err135 = { instancePath: instancePath + "/templating/list/" + i2 + "/current", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/current/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                        }
                      }
                      if (data18.allValue !== void 0) {
                        let data56 = data18.allValue;
                        if (typeof data56 == "string") {
                          if (!pattern0.test(data56)) {
                            let err136 = { instancePath: instancePath + "/templating/list/" + i2 + "/allValue", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/allValue/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                          }
                        } else {
                          let err137 = { instancePath: instancePath + "/templating/list/" + i2 + "/allValue", schemaPath: "#/properties/templating/properties/list/items/oneOf/1/properties/allValue/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                        }
                      }
                    } else {
                      let err138 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                    }
                  else {
                    let err139 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag1 } };
                    vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                  }
                else {
                  let err140 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag1 } };
                  vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                }
              } else {
                let err141 = { instancePath: instancePath + "/templating/list/" + i2, schemaPath: "#/properties/templating/properties/list/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
              }
            }
          } else {
            let err142 = { instancePath: instancePath + "/templating/list", schemaPath: "#/properties/templating/properties/list/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
          }
        }
      } else {
        let err143 = { instancePath: instancePath + "/templating", schemaPath: "#/properties/templating/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
      }
    }
    if (data.annotations !== void 0) {
      let data57 = data.annotations;
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        if (data57.list === void 0) {
          let err144 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/required", keyword: "required", params: { missingProperty: "list" } };
          vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
        }
        for (let key8 in data57)
          if (key8 !== "list") {
            let err145 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
          }
        if (data57.list !== void 0) {
          let data58 = data57.list;
          if (Array.isArray(data58)) {
            if (data58.length < 1) {
              let err146 = { instancePath: instancePath + "/annotations/list", schemaPath: "#/properties/annotations/properties/list/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
            }
            let len5 = data58.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data59 = data58[i5];
              if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                if (data59.name === void 0) {
                  let err147 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                }
                let tag2 = data59.name;
                if (typeof tag2 == "string")
                  if (tag2 === "Annotations & Alerts")
                    if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                      if (data59.name === void 0) {
                        let err148 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "name" } };
                        vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                      }
                      if (data59.builtIn === void 0) {
                        let err149 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "builtIn" } };
                        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                      }
                      if (data59.type === void 0) {
                        let err150 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "type" } };
                        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                      }
                      if (data59.datasource === void 0) {
                        let err151 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "datasource" } };
                        vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                      }
                      if (data59.enable === void 0) {
                        let err152 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "enable" } };
                        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                      }
                      if (data59.hide === void 0) {
                        let err153 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "hide" } };
                        vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                      }
                      if (data59.iconColor === void 0) {
                        let err154 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/required", keyword: "required", params: { missingProperty: "iconColor" } };
                        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                      }
                      for (let key9 in data59)
                        if (!(key9 === "name" || key9 === "builtIn" || key9 === "type" || key9 === "datasource" || key9 === "enable" || key9 === "hide" || key9 === "iconColor")) {
                          let err155 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                          vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                        }
                      if (data59.name !== void 0 && data59.name !== "Annotations & Alerts") {
                        let err156 = { instancePath: instancePath + "/annotations/list/" + i5 + "/name", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/name/const", keyword: "const", params: { allowedValue: "Annotations & Alerts" } };
                        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                      }
                      if (data59.builtIn !== void 0 && data59.builtIn !== 1) {
                        let err157 = { instancePath: instancePath + "/annotations/list/" + i5 + "/builtIn", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/builtIn/const", keyword: "const", params: { allowedValue: 1 } };
                        vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                      }
                      if (data59.type !== void 0 && data59.type !== "dashboard") {
                        let err158 = { instancePath: instancePath + "/annotations/list/" + i5 + "/type", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "dashboard" } };
                        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                      }
                      if (data59.datasource !== void 0) {
                        let data63 = data59.datasource;
                        if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                          if (data63.type === void 0) {
                            let err159 = { instancePath: instancePath + "/annotations/list/" + i5 + "/datasource", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/datasource/required", keyword: "required", params: { missingProperty: "type" } };
                            vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                          }
                          if (data63.uid === void 0) {
                            let err160 = { instancePath: instancePath + "/annotations/list/" + i5 + "/datasource", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/datasource/required", keyword: "required", params: { missingProperty: "uid" } };
                            vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                          }
                          for (let key10 in data63)
                            if (!(key10 === "type" || key10 === "uid")) {
                              let err161 = { instancePath: instancePath + "/annotations/list/" + i5 + "/datasource", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/datasource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                              vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                            }
                          if (data63.type !== void 0 && data63.type !== "grafana") {
                            let err162 = { instancePath: instancePath + "/annotations/list/" + i5 + "/datasource/type", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/datasource/properties/type/const", keyword: "const", params: { allowedValue: "grafana" } };
                            vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                          }
                          if (data63.uid !== void 0 && data63.uid !== "-- Grafana --") {
                            let err163 = { instancePath: instancePath + "/annotations/list/" + i5 + "/datasource/uid", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/datasource/properties/uid/const", keyword: "const", params: { allowedValue: "-- Grafana --" } };
                            vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                          }
                        } else {
                          let err164 = { instancePath: instancePath + "/annotations/list/" + i5 + "/datasource", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/datasource/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                        }
                      }
                      if (data59.enable !== void 0 && typeof data59.enable != "boolean") {
                        let err165 = { instancePath: instancePath + "/annotations/list/" + i5 + "/enable", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/enable/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                      }
                      if (data59.hide !== void 0 && typeof data59.hide != "boolean") {
                        let err166 = { instancePath: instancePath + "/annotations/list/" + i5 + "/hide", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/hide/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                      }
                      if (data59.iconColor !== void 0) {
                        let data68 = data59.iconColor;
                        if (typeof data68 == "string") {
                          if (!pattern0.test(data68)) {
                            let err167 = { instancePath: instancePath + "/annotations/list/" + i5 + "/iconColor", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/iconColor/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                          }
                        } else {
                          let err168 = { instancePath: instancePath + "/annotations/list/" + i5 + "/iconColor", schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/properties/iconColor/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                        }
                      }
                    } else {
                      let err169 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                    }
                  else if (tag2 === "Firing alerts")
                    if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                      if (data59.name === void 0) {
                        let err170 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "name" } };
                        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                      }
                      if (data59.datasource === void 0) {
                        let err171 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "datasource" } };
                        vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                      }
                      if (data59.enable === void 0) {
                        let err172 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "enable" } };
                        vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                      }
                      if (data59.hide === void 0) {
                        let err173 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "hide" } };
                        vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                      }
                      if (data59.iconColor === void 0) {
                        let err174 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "iconColor" } };
                        vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                      }
                      if (data59.expr === void 0) {
                        let err175 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "expr" } };
                        vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                      }
                      if (data59.step === void 0) {
                        let err176 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "step" } };
                        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                      }
                      if (data59.titleFormat === void 0) {
                        let err177 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "titleFormat" } };
                        vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                      }
                      if (data59.textFormat === void 0) {
                        let err178 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "textFormat" } };
                        vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                      }
                      if (data59.tagKeys === void 0) {
                        let err179 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/required", keyword: "required", params: { missingProperty: "tagKeys" } };
                        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                      }
                      for (let key11 in data59)
                        if (!func2.call(schema9.properties.annotations.properties.list.items.oneOf[1].properties, key11)) {
                          let err180 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                          vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                        }
                      if (data59.name !== void 0 && data59.name !== "Firing alerts") {
                        let err181 = { instancePath: instancePath + "/annotations/list/" + i5 + "/name", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/name/const", keyword: "const", params: { allowedValue: "Firing alerts" } };
                        vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                      }
                      if (data59.datasource !== void 0 && (validate43(data59.datasource, { instancePath: instancePath + "/annotations/list/" + i5 + "/datasource", parentData: data59, parentDataProperty: "datasource", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data59.enable !== void 0 && typeof data59.enable != "boolean") {
                        let err182 = { instancePath: instancePath + "/annotations/list/" + i5 + "/enable", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/enable/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                      }
                      if (data59.hide !== void 0 && typeof data59.hide != "boolean") {
                        let err183 = { instancePath: instancePath + "/annotations/list/" + i5 + "/hide", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/hide/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                      }
                      if (data59.iconColor !== void 0) {
                        let data73 = data59.iconColor;
                        if (typeof data73 == "string") {
                          if (!pattern0.test(data73)) {
                            let err184 = { instancePath: instancePath + "/annotations/list/" + i5 + "/iconColor", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/iconColor/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                          }
                        } else {
                          let err185 = { instancePath: instancePath + "/annotations/list/" + i5 + "/iconColor", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/iconColor/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                        }
                      }
                      if (data59.expr !== void 0) {
                        let data74 = data59.expr;
                        if (typeof data74 == "string") {
                          if (!pattern84.test(data74)) {
                            let err186 = { instancePath: instancePath + "/annotations/list/" + i5 + "/expr", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/expr/pattern", keyword: "pattern", params: { pattern: "^ALERTS\\{" } };
                            vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                          }
                        } else {
                          let err187 = { instancePath: instancePath + "/annotations/list/" + i5 + "/expr", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/expr/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                        }
                      }
                      if (data59.step !== void 0) {
                        let data75 = data59.step;
                        if (typeof data75 == "string") {
                          if (!pattern0.test(data75)) {
                            let err188 = { instancePath: instancePath + "/annotations/list/" + i5 + "/step", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/step/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                          }
                        } else {
                          let err189 = { instancePath: instancePath + "/annotations/list/" + i5 + "/step", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/step/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                        }
                      }
                      if (data59.titleFormat !== void 0) {
                        let data76 = data59.titleFormat;
                        if (typeof data76 == "string") {
                          if (!pattern0.test(data76)) {
                            let err190 = { instancePath: instancePath + "/annotations/list/" + i5 + "/titleFormat", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/titleFormat/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                          }
                        } else {
                          let err191 = { instancePath: instancePath + "/annotations/list/" + i5 + "/titleFormat", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/titleFormat/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                        }
                      }
                      if (data59.textFormat !== void 0) {
                        let data77 = data59.textFormat;
                        if (typeof data77 == "string") {
                          if (!pattern0.test(data77)) {
                            let err192 = { instancePath: instancePath + "/annotations/list/" + i5 + "/textFormat", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/textFormat/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                          }
                        } else {
                          let err193 = { instancePath: instancePath + "/annotations/list/" + i5 + "/textFormat", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/textFormat/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                        }
                      }
                      if (data59.tagKeys !== void 0 && typeof data59.tagKeys != "string") {
                        let err194 = { instancePath: instancePath + "/annotations/list/" + i5 + "/tagKeys", schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/properties/tagKeys/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                      }
                    } else {
                      let err195 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                    }
                  else {
                    let err196 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "name", tagValue: tag2 } };
                    vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                  }
                else {
                  let err197 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "name", tagValue: tag2 } };
                  vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                }
              } else {
                let err198 = { instancePath: instancePath + "/annotations/list/" + i5, schemaPath: "#/properties/annotations/properties/list/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
              }
            }
          } else {
            let err199 = { instancePath: instancePath + "/annotations/list", schemaPath: "#/properties/annotations/properties/list/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
          }
        }
      } else {
        let err200 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
      }
    }
    if (data.links !== void 0) {
      let data79 = data.links;
      if (Array.isArray(data79)) {
        let len6 = data79.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data80 = data79[i6];
          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
            if (data80.title === void 0) {
              let err201 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "title" } };
              vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
            }
            if (data80.type === void 0) {
              let err202 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
            }
            if (data80.icon === void 0) {
              let err203 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "icon" } };
              vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
            }
            if (data80.tooltip === void 0) {
              let err204 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "tooltip" } };
              vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
            }
            if (data80.tags === void 0) {
              let err205 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "tags" } };
              vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
            }
            if (data80.asDropdown === void 0) {
              let err206 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "asDropdown" } };
              vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
            }
            if (data80.targetBlank === void 0) {
              let err207 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "targetBlank" } };
              vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
            }
            if (data80.includeVars === void 0) {
              let err208 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "includeVars" } };
              vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
            }
            if (data80.keepTime === void 0) {
              let err209 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: "keepTime" } };
              vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
            }
            for (let key12 in data80)
              if (!func2.call(schema9.properties.links.items.properties, key12)) {
                let err210 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
              }
            if (data80.title !== void 0) {
              let data81 = data80.title;
              if (typeof data81 == "string") {
                if (!pattern0.test(data81)) {
                  let err211 = { instancePath: instancePath + "/links/" + i6 + "/title", schemaPath: "#/properties/links/items/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                }
              } else {
                let err212 = { instancePath: instancePath + "/links/" + i6 + "/title", schemaPath: "#/properties/links/items/properties/title/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
              }
            }
            if (data80.type !== void 0) {
              let data82 = data80.type;
              if (!(data82 === "dashboards" || data82 === "link")) {
                let err213 = { instancePath: instancePath + "/links/" + i6 + "/type", schemaPath: "#/properties/links/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema9.properties.links.items.properties.type.enum } };
                vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
              }
            }
            if (data80.icon !== void 0) {
              let data83 = data80.icon;
              if (!(data83 === "external link" || data83 === "dashboard")) {
                let err214 = { instancePath: instancePath + "/links/" + i6 + "/icon", schemaPath: "#/properties/links/items/properties/icon/enum", keyword: "enum", params: { allowedValues: schema9.properties.links.items.properties.icon.enum } };
                vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
              }
            }
            if (data80.tooltip !== void 0 && typeof data80.tooltip != "string") {
              let err215 = { instancePath: instancePath + "/links/" + i6 + "/tooltip", schemaPath: "#/properties/links/items/properties/tooltip/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
            }
            if (data80.tags !== void 0) {
              let data85 = data80.tags;
              if (Array.isArray(data85)) {
                let len7 = data85.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data86 = data85[i7];
                  if (typeof data86 == "string") {
                    if (!pattern0.test(data86)) {
                      let err216 = { instancePath: instancePath + "/links/" + i6 + "/tags/" + i7, schemaPath: "#/properties/links/items/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                    }
                  } else {
                    let err217 = { instancePath: instancePath + "/links/" + i6 + "/tags/" + i7, schemaPath: "#/properties/links/items/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                  }
                }
              } else {
                let err218 = { instancePath: instancePath + "/links/" + i6 + "/tags", schemaPath: "#/properties/links/items/properties/tags/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
              }
            }
            if (data80.asDropdown !== void 0 && typeof data80.asDropdown != "boolean") {
              let err219 = { instancePath: instancePath + "/links/" + i6 + "/asDropdown", schemaPath: "#/properties/links/items/properties/asDropdown/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
            }
            if (data80.targetBlank !== void 0 && typeof data80.targetBlank != "boolean") {
              let err220 = { instancePath: instancePath + "/links/" + i6 + "/targetBlank", schemaPath: "#/properties/links/items/properties/targetBlank/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
            }
            if (data80.includeVars !== void 0 && typeof data80.includeVars != "boolean") {
              let err221 = { instancePath: instancePath + "/links/" + i6 + "/includeVars", schemaPath: "#/properties/links/items/properties/includeVars/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
            }
            if (data80.keepTime !== void 0 && typeof data80.keepTime != "boolean") {
              let err222 = { instancePath: instancePath + "/links/" + i6 + "/keepTime", schemaPath: "#/properties/links/items/properties/keepTime/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
            }
            if (data80.url !== void 0) {
              let data91 = data80.url;
              if (typeof data91 == "string") {
                if (!pattern0.test(data91)) {
                  let err223 = { instancePath: instancePath + "/links/" + i6 + "/url", schemaPath: "#/properties/links/items/properties/url/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                }
              } else {
                let err224 = { instancePath: instancePath + "/links/" + i6 + "/url", schemaPath: "#/properties/links/items/properties/url/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
              }
            }
          } else {
            let err225 = { instancePath: instancePath + "/links/" + i6, schemaPath: "#/properties/links/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
          }
        }
      } else {
        let err226 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
      }
    }
  } else {
    let err227 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var dashboardsProvider = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.providers === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "providers" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "apiVersion" || key0 === "providers")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.apiVersion !== void 0 && data.apiVersion !== 1) {
      let err3 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.providers !== void 0) {
      let data1 = data.providers;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0) {
              let err5 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.orgId === void 0) {
              let err6 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "orgId" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.type === void 0) {
              let err7 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.disableDeletion === void 0) {
              let err8 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "disableDeletion" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.allowUiUpdates === void 0) {
              let err9 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "allowUiUpdates" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data2.updateIntervalSeconds === void 0) {
              let err10 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "updateIntervalSeconds" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data2.options === void 0) {
              let err11 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "options" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "name" || key1 === "orgId" || key1 === "type" || key1 === "disableDeletion" || key1 === "allowUiUpdates" || key1 === "updateIntervalSeconds" || key1 === "options")) {
                let err12 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data2.name !== void 0) {
              let data3 = data2.name;
              if (typeof data3 == "string") {
                if (!pattern0.test(data3)) {
                  let err13 = { instancePath: instancePath + "/providers/" + i0 + "/name", schemaPath: "#/properties/providers/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/providers/" + i0 + "/name", schemaPath: "#/properties/providers/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data2.orgId !== void 0) {
              let data4 = data2.orgId;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                let err15 = { instancePath: instancePath + "/providers/" + i0 + "/orgId", schemaPath: "#/properties/providers/items/properties/orgId/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.type !== void 0 && data2.type !== "file") {
              let err16 = { instancePath: instancePath + "/providers/" + i0 + "/type", schemaPath: "#/properties/providers/items/properties/type/const", keyword: "const", params: { allowedValue: "file" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data2.disableDeletion !== void 0 && data2.disableDeletion !== !1) {
              let err17 = { instancePath: instancePath + "/providers/" + i0 + "/disableDeletion", schemaPath: "#/properties/providers/items/properties/disableDeletion/const", keyword: "const", params: { allowedValue: !1 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data2.allowUiUpdates !== void 0 && data2.allowUiUpdates !== !1) {
              let err18 = { instancePath: instancePath + "/providers/" + i0 + "/allowUiUpdates", schemaPath: "#/properties/providers/items/properties/allowUiUpdates/const", keyword: "const", params: { allowedValue: !1 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data2.updateIntervalSeconds !== void 0) {
              let data8 = data2.updateIntervalSeconds;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                let err19 = { instancePath: instancePath + "/providers/" + i0 + "/updateIntervalSeconds", schemaPath: "#/properties/providers/items/properties/updateIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
              if (typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8))) {
                let err20 = { instancePath: instancePath + "/providers/" + i0 + "/updateIntervalSeconds", schemaPath: "#/properties/providers/items/properties/updateIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data2.options !== void 0) {
              let data9 = data2.options;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.path === void 0) {
                  let err21 = { instancePath: instancePath + "/providers/" + i0 + "/options", schemaPath: "#/properties/providers/items/properties/options/required", keyword: "required", params: { missingProperty: "path" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (data9.foldersFromFilesStructure === void 0) {
                  let err22 = { instancePath: instancePath + "/providers/" + i0 + "/options", schemaPath: "#/properties/providers/items/properties/options/required", keyword: "required", params: { missingProperty: "foldersFromFilesStructure" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                for (let key2 in data9)
                  if (!(key2 === "path" || key2 === "foldersFromFilesStructure")) {
                    let err23 = { instancePath: instancePath + "/providers/" + i0 + "/options", schemaPath: "#/properties/providers/items/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                if (data9.path !== void 0) {
                  let data10 = data9.path;
                  if (typeof data10 == "string") {
                    if (!pattern0.test(data10)) {
                      let err24 = { instancePath: instancePath + "/providers/" + i0 + "/options/path", schemaPath: "#/properties/providers/items/properties/options/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                  } else {
                    let err25 = { instancePath: instancePath + "/providers/" + i0 + "/options/path", schemaPath: "#/properties/providers/items/properties/options/properties/path/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
                if (data9.foldersFromFilesStructure !== void 0 && data9.foldersFromFilesStructure !== !0) {
                  let err26 = { instancePath: instancePath + "/providers/" + i0 + "/options/foldersFromFilesStructure", schemaPath: "#/properties/providers/items/properties/options/properties/foldersFromFilesStructure/const", keyword: "const", params: { allowedValue: !0 } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                let err27 = { instancePath: instancePath + "/providers/" + i0 + "/options", schemaPath: "#/properties/providers/items/properties/options/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
var datasources = validate129, schema34 = { type: "object", additionalProperties: !1, required: ["apiVersion", "datasources"], properties: { apiVersion: { const: 1 }, datasources: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "uid", "type", "access", "orgId", "url", "isDefault", "editable", "jsonData"], properties: { name: { type: "string", pattern: "\\S" }, uid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" }, type: { const: "prometheus" }, access: { const: "proxy" }, orgId: { type: "integer" }, url: { type: "string", pattern: "\\S" }, isDefault: { const: !1 }, editable: { const: !1 }, jsonData: { type: "object", additionalProperties: !1, required: ["httpMethod", "timeInterval", "prometheusType", "prometheusVersion"], properties: { httpMethod: { const: "POST" }, timeInterval: { type: "string", pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" }, prometheusType: { const: "Prometheus" }, prometheusVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" } } } } }, minItems: 1 } }, $id: "datasources" }, pattern97 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.datasources === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasources" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "apiVersion" || key0 === "datasources")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.apiVersion !== void 0 && data.apiVersion !== 1) {
      let err3 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.datasources !== void 0) {
      let data1 = data.datasources;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/datasources", schemaPath: "#/properties/datasources/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0) {
              let err5 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.uid === void 0) {
              let err6 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "uid" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.type === void 0) {
              let err7 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.access === void 0) {
              let err8 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "access" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.orgId === void 0) {
              let err9 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "orgId" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data2.url === void 0) {
              let err10 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "url" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data2.isDefault === void 0) {
              let err11 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "isDefault" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data2.editable === void 0) {
              let err12 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "editable" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data2.jsonData === void 0) {
              let err13 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/required", keyword: "required", params: { missingProperty: "jsonData" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            for (let key1 in data2)
              if (!func2.call(schema34.properties.datasources.items.properties, key1)) {
                let err14 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            if (data2.name !== void 0) {
              let data3 = data2.name;
              if (typeof data3 == "string") {
                if (!pattern0.test(data3)) {
                  let err15 = { instancePath: instancePath + "/datasources/" + i0 + "/name", schemaPath: "#/properties/datasources/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/datasources/" + i0 + "/name", schemaPath: "#/properties/datasources/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data2.uid !== void 0) {
              let data4 = data2.uid;
              if (typeof data4 == "string") {
                if (!pattern33.test(data4)) {
                  let err17 = { instancePath: instancePath + "/datasources/" + i0 + "/uid", schemaPath: "#/properties/datasources/items/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              } else {
                let err18 = { instancePath: instancePath + "/datasources/" + i0 + "/uid", schemaPath: "#/properties/datasources/items/properties/uid/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data2.type !== void 0 && data2.type !== "prometheus") {
              let err19 = { instancePath: instancePath + "/datasources/" + i0 + "/type", schemaPath: "#/properties/datasources/items/properties/type/const", keyword: "const", params: { allowedValue: "prometheus" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data2.access !== void 0 && data2.access !== "proxy") {
              let err20 = { instancePath: instancePath + "/datasources/" + i0 + "/access", schemaPath: "#/properties/datasources/items/properties/access/const", keyword: "const", params: { allowedValue: "proxy" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data2.orgId !== void 0) {
              let data7 = data2.orgId;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                let err21 = { instancePath: instancePath + "/datasources/" + i0 + "/orgId", schemaPath: "#/properties/datasources/items/properties/orgId/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data2.url !== void 0) {
              let data8 = data2.url;
              if (typeof data8 == "string") {
                if (!pattern0.test(data8)) {
                  let err22 = { instancePath: instancePath + "/datasources/" + i0 + "/url", schemaPath: "#/properties/datasources/items/properties/url/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/datasources/" + i0 + "/url", schemaPath: "#/properties/datasources/items/properties/url/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data2.isDefault !== void 0 && data2.isDefault !== !1) {
              let err24 = { instancePath: instancePath + "/datasources/" + i0 + "/isDefault", schemaPath: "#/properties/datasources/items/properties/isDefault/const", keyword: "const", params: { allowedValue: !1 } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data2.editable !== void 0 && data2.editable !== !1) {
              let err25 = { instancePath: instancePath + "/datasources/" + i0 + "/editable", schemaPath: "#/properties/datasources/items/properties/editable/const", keyword: "const", params: { allowedValue: !1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data2.jsonData !== void 0) {
              let data11 = data2.jsonData;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.httpMethod === void 0) {
                  let err26 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData", schemaPath: "#/properties/datasources/items/properties/jsonData/required", keyword: "required", params: { missingProperty: "httpMethod" } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                if (data11.timeInterval === void 0) {
                  let err27 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData", schemaPath: "#/properties/datasources/items/properties/jsonData/required", keyword: "required", params: { missingProperty: "timeInterval" } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data11.prometheusType === void 0) {
                  let err28 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData", schemaPath: "#/properties/datasources/items/properties/jsonData/required", keyword: "required", params: { missingProperty: "prometheusType" } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                if (data11.prometheusVersion === void 0) {
                  let err29 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData", schemaPath: "#/properties/datasources/items/properties/jsonData/required", keyword: "required", params: { missingProperty: "prometheusVersion" } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                for (let key2 in data11)
                  if (!(key2 === "httpMethod" || key2 === "timeInterval" || key2 === "prometheusType" || key2 === "prometheusVersion")) {
                    let err30 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData", schemaPath: "#/properties/datasources/items/properties/jsonData/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                if (data11.httpMethod !== void 0 && data11.httpMethod !== "POST") {
                  let err31 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData/httpMethod", schemaPath: "#/properties/datasources/items/properties/jsonData/properties/httpMethod/const", keyword: "const", params: { allowedValue: "POST" } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                if (data11.timeInterval !== void 0) {
                  let data13 = data11.timeInterval;
                  if (typeof data13 == "string") {
                    if (!pattern2.test(data13)) {
                      let err32 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData/timeInterval", schemaPath: "#/properties/datasources/items/properties/jsonData/properties/timeInterval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  } else {
                    let err33 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData/timeInterval", schemaPath: "#/properties/datasources/items/properties/jsonData/properties/timeInterval/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
                if (data11.prometheusType !== void 0 && data11.prometheusType !== "Prometheus") {
                  let err34 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData/prometheusType", schemaPath: "#/properties/datasources/items/properties/jsonData/properties/prometheusType/const", keyword: "const", params: { allowedValue: "Prometheus" } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                if (data11.prometheusVersion !== void 0) {
                  let data15 = data11.prometheusVersion;
                  if (typeof data15 == "string") {
                    if (!pattern97.test(data15)) {
                      let err35 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData/prometheusVersion", schemaPath: "#/properties/datasources/items/properties/jsonData/properties/prometheusVersion/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData/prometheusVersion", schemaPath: "#/properties/datasources/items/properties/jsonData/properties/prometheusVersion/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
              } else {
                let err37 = { instancePath: instancePath + "/datasources/" + i0 + "/jsonData", schemaPath: "#/properties/datasources/items/properties/jsonData/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
          } else {
            let err38 = { instancePath: instancePath + "/datasources/" + i0, schemaPath: "#/properties/datasources/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        let err39 = { instancePath: instancePath + "/datasources", schemaPath: "#/properties/datasources/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
var grafanaAlerting = validate130, schema35 = { type: "object", additionalProperties: !1, required: ["apiVersion", "groups"], properties: { apiVersion: { const: 1 }, groups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["orgId", "name", "folder", "interval", "rules"], properties: { orgId: { type: "integer", minimum: 1 }, name: { type: "string", pattern: "^(?=.*\\S)(?:[^$]|\\$\\$)*$" }, folder: { type: "string", pattern: "^(?=.*\\S)(?:[^$]|\\$\\$)*$" }, interval: { type: "string", pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" }, rules: { type: "array", items: { type: "object", if: { type: "object", required: ["record"] }, then: { type: "object", additionalProperties: !1, required: ["uid", "title", "record", "data"], properties: { uid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" }, title: { type: "string", pattern: "^(?=.*\\S)(?:[^$]|\\$\\$)*$" }, record: { type: "object", additionalProperties: !1, required: ["metric", "from", "targetDatasourceUid"], properties: { metric: { type: "string", pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$" }, from: { const: "query" }, targetDatasourceUid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" } } }, data: { type: "array", items: [{ type: "object", additionalProperties: !1, required: ["refId", "relativeTimeRange", "datasourceUid", "model"], properties: { refId: { const: "query" }, relativeTimeRange: { type: "object", additionalProperties: !1, required: ["from", "to"], properties: { from: { type: "integer", minimum: 1 }, to: { type: "integer", minimum: 0 } } }, datasourceUid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" }, model: { type: "object", additionalProperties: !1, required: ["refId", "datasource", "expr", "instant", "range", "intervalMs", "maxDataPoints"], properties: { refId: { const: "query" }, datasource: { type: "object", additionalProperties: !1, required: ["type", "uid"], properties: { type: { const: "prometheus" }, uid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" } } }, expr: { type: "string", pattern: "\\S" }, instant: { const: !0 }, range: { const: !1 }, intervalMs: { const: 1e3 }, maxDataPoints: { const: 43200 } } } } }], additionalItems: !1, minItems: 1 }, labels: { type: "object", additionalProperties: { type: "string", pattern: "^(?:[^$]|\\$\\$)*$" }, propertyNames: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" } } } }, else: { type: "object", additionalProperties: !1, required: ["uid", "title", "condition", "data", "noDataState", "execErrState", "missing_series_evals_to_resolve", "for", "labels", "annotations"], properties: { uid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" }, title: { type: "string", pattern: "^(?=.*\\S)(?:[^$]|\\$\\$)*$" }, condition: { const: "threshold" }, data: { type: "array", items: [{ type: "object", additionalProperties: !1, required: ["refId", "relativeTimeRange", "datasourceUid", "model"], properties: { refId: { const: "query" }, relativeTimeRange: { type: "object", additionalProperties: !1, required: ["from", "to"], properties: { from: { type: "integer", minimum: 1 }, to: { type: "integer", minimum: 0 } } }, datasourceUid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" }, model: { type: "object", additionalProperties: !1, required: ["refId", "datasource", "expr", "instant", "range", "intervalMs", "maxDataPoints"], properties: { refId: { const: "query" }, datasource: { type: "object", additionalProperties: !1, required: ["type", "uid"], properties: { type: { const: "prometheus" }, uid: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" } } }, expr: { type: "string", pattern: "\\S" }, instant: { const: !0 }, range: { const: !1 }, intervalMs: { const: 1e3 }, maxDataPoints: { const: 43200 } } } } }, { type: "object", additionalProperties: !1, required: ["refId", "queryType", "relativeTimeRange", "datasourceUid", "model"], properties: { refId: { const: "prometheus_math" }, queryType: { const: "math" }, relativeTimeRange: { type: "object", additionalProperties: !1, required: ["from", "to"], properties: { from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 0 } } }, datasourceUid: { const: "__expr__" }, model: { type: "object", additionalProperties: !1, required: ["refId", "type", "datasource", "expression", "intervalMs", "maxDataPoints"], properties: { refId: { const: "prometheus_math" }, type: { const: "math" }, datasource: { type: "object", additionalProperties: !1, required: ["type", "uid"], properties: { type: { const: "__expr__" }, uid: { const: "__expr__" } } }, expression: { type: "string", pattern: "\\S" }, intervalMs: { const: 1e3 }, maxDataPoints: { const: 43200 } } } } }, { type: "object", additionalProperties: !1, required: ["refId", "queryType", "relativeTimeRange", "datasourceUid", "model"], properties: { refId: { const: "threshold" }, queryType: { const: "threshold" }, relativeTimeRange: { type: "object", additionalProperties: !1, required: ["from", "to"], properties: { from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 0 } } }, datasourceUid: { const: "__expr__" }, model: { type: "object", additionalProperties: !1, required: ["refId", "type", "datasource", "expression", "conditions", "intervalMs", "maxDataPoints"], properties: { refId: { const: "threshold" }, type: { const: "threshold" }, datasource: { type: "object", additionalProperties: !1, required: ["type", "uid"], properties: { type: { const: "__expr__" }, uid: { const: "__expr__" } } }, expression: { const: "prometheus_math" }, conditions: { type: "array", items: { type: "object", additionalProperties: !1, required: ["evaluator"], properties: { evaluator: { type: "object", additionalProperties: !1, required: ["type", "params"], properties: { type: { const: "gt" }, params: { type: "array", items: { type: "number" }, minItems: 1 } } } } }, minItems: 1 }, intervalMs: { const: 1e3 }, maxDataPoints: { const: 43200 } } } } }], additionalItems: !1, minItems: 3 }, noDataState: { enum: ["OK", "NoData", "Alerting", "KeepLast"] }, execErrState: { enum: ["Error", "OK", "Alerting", "KeepLast"] }, missing_series_evals_to_resolve: { type: "integer", minimum: 1 }, for: { type: "string", pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" }, labels: { type: "object", additionalProperties: { type: "string", pattern: "^(?:[^$]|\\$\\$)*$" }, propertyNames: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" } }, annotations: { type: "object", additionalProperties: { type: "string", pattern: "^(?![\\s\\S]*\\$(?:\\$|(?:__\\w+)?\\{))" }, propertyNames: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, dependencies: { __dashboardUid__: ["__panelId__"], __panelId__: ["__dashboardUid__"] }, properties: { __dashboardUid__: { type: "string", pattern: "^[A-Za-z0-9_-]{1,40}$" }, __panelId__: { type: "string", pattern: "^[1-9]\\d*$" } } }, keepFiringFor: { type: "string", pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } } } }, minItems: 1 } } }, minItems: 1 } }, $id: "grafanaAlerting" }, pattern98 = new RegExp("^(?=.*\\S)(?:[^$]|\\$\\$)*$", "u"), pattern103 = new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$", "u"), pattern109 = new RegExp("^(?:[^$]|\\$\\$)*$", "u"), pattern120 = new RegExp("^(?![\\s\\S]*\\$(?:\\$|(?:__\\w+)?\\{))", "u"), pattern122 = new RegExp("^[1-9]\\d*$", "u");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.groups === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "apiVersion" || key0 === "groups")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.apiVersion !== void 0 && data.apiVersion !== 1) {
      let err3 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.groups !== void 0) {
      let data1 = data.groups;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.orgId === void 0) {
              let err5 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "orgId" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.name === void 0) {
              let err6 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.folder === void 0) {
              let err7 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "folder" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.interval === void 0) {
              let err8 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "interval" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.rules === void 0) {
              let err9 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "rules" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "orgId" || key1 === "name" || key1 === "folder" || key1 === "interval" || key1 === "rules")) {
                let err10 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            if (data2.orgId !== void 0) {
              let data3 = data2.orgId;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                let err11 = { instancePath: instancePath + "/groups/" + i0 + "/orgId", schemaPath: "#/properties/groups/items/properties/orgId/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
                let err12 = { instancePath: instancePath + "/groups/" + i0 + "/orgId", schemaPath: "#/properties/groups/items/properties/orgId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data2.name !== void 0) {
              let data4 = data2.name;
              if (typeof data4 == "string") {
                if (!pattern98.test(data4)) {
                  let err13 = { instancePath: instancePath + "/groups/" + i0 + "/name", schemaPath: "#/properties/groups/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)(?:[^$]|\\$\\$)*$" } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/groups/" + i0 + "/name", schemaPath: "#/properties/groups/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data2.folder !== void 0) {
              let data5 = data2.folder;
              if (typeof data5 == "string") {
                if (!pattern98.test(data5)) {
                  let err15 = { instancePath: instancePath + "/groups/" + i0 + "/folder", schemaPath: "#/properties/groups/items/properties/folder/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)(?:[^$]|\\$\\$)*$" } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/groups/" + i0 + "/folder", schemaPath: "#/properties/groups/items/properties/folder/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data2.interval !== void 0) {
              let data6 = data2.interval;
              if (typeof data6 == "string") {
                if (!pattern2.test(data6)) {
                  let err17 = { instancePath: instancePath + "/groups/" + i0 + "/interval", schemaPath: "#/properties/groups/items/properties/interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              } else {
                let err18 = { instancePath: instancePath + "/groups/" + i0 + "/interval", schemaPath: "#/properties/groups/items/properties/interval/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data2.rules !== void 0) {
              let data7 = data2.rules;
              if (Array.isArray(data7)) {
                if (data7.length < 1) {
                  let err19 = { instancePath: instancePath + "/groups/" + i0 + "/rules", schemaPath: "#/properties/groups/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                let len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1];
                  if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                    let err20 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                  let _errs20 = errors, valid6 = !0, _errs21 = errors;
                  if (errors === _errs21)
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                      let missing0;
                      if (data8.record === void 0 && (missing0 = "record")) {
                        let err21 = {};
                        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                      }
                    } else {
                      let err22 = {};
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                  var _valid0 = _errs21 === errors;
                  errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
                  let ifClause0;
                  if (_valid0) {
                    let _errs23 = errors;
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                      if (data8.uid === void 0) {
                        let err23 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/required", keyword: "required", params: { missingProperty: "uid" } };
                        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                      }
                      if (data8.title === void 0) {
                        let err24 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/required", keyword: "required", params: { missingProperty: "title" } };
                        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                      }
                      if (data8.record === void 0) {
                        let err25 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/required", keyword: "required", params: { missingProperty: "record" } };
                        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                      }
                      if (data8.data === void 0) {
                        let err26 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/required", keyword: "required", params: { missingProperty: "data" } };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                      for (let key2 in data8)
                        if (!(key2 === "uid" || key2 === "title" || key2 === "record" || key2 === "data" || key2 === "labels")) {
                          let err27 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                        }
                      if (data8.uid !== void 0) {
                        let data9 = data8.uid;
                        if (typeof data9 == "string") {
                          if (!pattern33.test(data9)) {
                            let err28 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/uid", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                          }
                        } else {
                          let err29 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/uid", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/uid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                        }
                      }
                      if (data8.title !== void 0) {
                        let data10 = data8.title;
                        if (typeof data10 == "string") {
                          if (!pattern98.test(data10)) {
                            let err30 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/title", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/title/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)(?:[^$]|\\$\\$)*$" } };
                            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                          }
                        } else {
                          let err31 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/title", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/title/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        }
                      }
                      if (data8.record !== void 0) {
                        let data11 = data8.record;
                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                          if (data11.metric === void 0) {
                            let err32 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/required", keyword: "required", params: { missingProperty: "metric" } };
                            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                          }
                          if (data11.from === void 0) {
                            let err33 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/required", keyword: "required", params: { missingProperty: "from" } };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                          if (data11.targetDatasourceUid === void 0) {
                            let err34 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/required", keyword: "required", params: { missingProperty: "targetDatasourceUid" } };
                            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                          }
                          for (let key3 in data11)
                            if (!(key3 === "metric" || key3 === "from" || key3 === "targetDatasourceUid")) {
                              let err35 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                            }
                          if (data11.metric !== void 0) {
                            let data12 = data11.metric;
                            if (typeof data12 == "string") {
                              if (!pattern103.test(data12)) {
                                let err36 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record/metric", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/properties/metric/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$" } };
                                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                              }
                            } else {
                              let err37 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record/metric", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/properties/metric/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                            }
                          }
                          if (data11.from !== void 0 && data11.from !== "query") {
                            let err38 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record/from", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/properties/from/const", keyword: "const", params: { allowedValue: "query" } };
                            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                          }
                          if (data11.targetDatasourceUid !== void 0) {
                            let data14 = data11.targetDatasourceUid;
                            if (typeof data14 == "string") {
                              if (!pattern33.test(data14)) {
                                let err39 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record/targetDatasourceUid", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/properties/targetDatasourceUid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                              }
                            } else {
                              let err40 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record/targetDatasourceUid", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/properties/targetDatasourceUid/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                            }
                          }
                        } else {
                          let err41 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                        }
                      }
                      if (data8.data !== void 0) {
                        let data15 = data8.data;
                        if (Array.isArray(data15)) {
                          if (data15.length < 1) {
                            let err42 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/minItems", keyword: "minItems", params: { limit: 1 } };
                            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                          }
                          if (!(data15.length <= 1)) {
                            let err43 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/additionalItems", keyword: "additionalItems", params: { limit: 1 } };
                            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                          }
                          if (data15.length > 0) {
                            let data16 = data15[0];
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                              if (data16.refId === void 0) {
                                let err44 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/required", keyword: "required", params: { missingProperty: "refId" } };
                                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                              }
                              if (data16.relativeTimeRange === void 0) {
                                let err45 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/required", keyword: "required", params: { missingProperty: "relativeTimeRange" } };
                                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                              }
                              if (data16.datasourceUid === void 0) {
                                let err46 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/required", keyword: "required", params: { missingProperty: "datasourceUid" } };
                                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                              }
                              if (data16.model === void 0) {
                                let err47 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/required", keyword: "required", params: { missingProperty: "model" } };
                                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                              }
                              for (let key4 in data16)
                                if (!(key4 === "refId" || key4 === "relativeTimeRange" || key4 === "datasourceUid" || key4 === "model")) {
                                  let err48 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                                }
                              if (data16.refId !== void 0 && data16.refId !== "query") {
                                let err49 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/refId", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/refId/const", keyword: "const", params: { allowedValue: "query" } };
                                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                              }
                              if (data16.relativeTimeRange !== void 0) {
                                let data18 = data16.relativeTimeRange;
                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                  if (data18.from === void 0) {
                                    let err50 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/relativeTimeRange/required", keyword: "required", params: { missingProperty: "from" } };
                                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                                  }
                                  if (data18.to === void 0) {
                                    let err51 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/relativeTimeRange/required", keyword: "required", params: { missingProperty: "to" } };
                                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                                  }
                                  for (let key5 in data18)
                                    if (!(key5 === "from" || key5 === "to")) {
                                      let err52 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/relativeTimeRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                                    }
                                  if (data18.from !== void 0) {
                                    let data19 = data18.from;
                                    if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                                      let err53 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange/from", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/relativeTimeRange/properties/from/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                                    }
                                    if (typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19))) {
                                      let err54 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange/from", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/relativeTimeRange/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                                    }
                                  }
                                  if (data18.to !== void 0) {
                                    let data20 = data18.to;
                                    if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                                      let err55 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange/to", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/relativeTimeRange/properties/to/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                                    }
                                    if (typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20))) {
                                      let err56 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange/to", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/relativeTimeRange/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                    }
                                  }
                                } else {
                                  let err57 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/relativeTimeRange/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                }
                              }
                              if (data16.datasourceUid !== void 0) {
                                let data21 = data16.datasourceUid;
                                if (typeof data21 == "string") {
                                  if (!pattern33.test(data21)) {
                                    let err58 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/datasourceUid", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/datasourceUid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                                    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                  }
                                } else {
                                  let err59 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/datasourceUid", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/datasourceUid/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                }
                              }
                              if (data16.model !== void 0) {
                                let data22 = data16.model;
                                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                  if (data22.refId === void 0) {
                                    let err60 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "refId" } };
                                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                  }
                                  if (data22.datasource === void 0) {
                                    let err61 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "datasource" } };
                                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                  }
                                  if (data22.expr === void 0) {
                                    let err62 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "expr" } };
                                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                  }
                                  if (data22.instant === void 0) {
                                    let err63 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "instant" } };
                                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                  }
                                  if (data22.range === void 0) {
                                    let err64 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "range" } };
                                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                  }
                                  if (data22.intervalMs === void 0) {
                                    let err65 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "intervalMs" } };
                                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                  }
                                  if (data22.maxDataPoints === void 0) {
                                    let err66 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "maxDataPoints" } };
                                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                  }
                                  for (let key6 in data22)
                                    if (!(key6 === "refId" || key6 === "datasource" || key6 === "expr" || key6 === "instant" || key6 === "range" || key6 === "intervalMs" || key6 === "maxDataPoints")) {
                                      let err67 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                    }
                                  if (data22.refId !== void 0 && data22.refId !== "query") {
                                    let err68 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/refId", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/refId/const", keyword: "const", params: { allowedValue: "query" } };
                                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                  }
                                  if (data22.datasource !== void 0) {
                                    let data24 = data22.datasource;
                                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                      if (data24.type === void 0) {
                                        let err69 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/datasource/required", keyword: "required", params: { missingProperty: "type" } };
                                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                      }
                                      if (data24.uid === void 0) {
                                        let err70 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/datasource/required", keyword: "required", params: { missingProperty: "uid" } };
                                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                      }
                                      for (let key7 in data24)
                                        if (!(key7 === "type" || key7 === "uid")) {
                                          let err71 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/datasource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                        }
                                      if (data24.type !== void 0 && data24.type !== "prometheus") {
                                        let err72 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource/type", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/datasource/properties/type/const", keyword: "const", params: { allowedValue: "prometheus" } };
                                        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                      }
                                      if (data24.uid !== void 0) {
                                        let data26 = data24.uid;
                                        if (typeof data26 == "string") {
                                          if (!pattern33.test(data26)) {
                                            let err73 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource/uid", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/datasource/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                                            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                          }
                                        } else {
                                          let err74 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource/uid", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/datasource/properties/uid/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                                        }
                                      }
                                    } else {
                                      let err75 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/datasource/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                    }
                                  }
                                  if (data22.expr !== void 0) {
                                    let data27 = data22.expr;
                                    if (typeof data27 == "string") {
                                      if (!pattern0.test(data27)) {
                                        let err76 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/expr", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                      }
                                    } else {
                                      let err77 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/expr", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/expr/type", keyword: "type", params: { type: "string" } };
                                      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                    }
                                  }
                                  if (data22.instant !== void 0 && data22.instant !== !0) {
                                    let err78 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/instant", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/instant/const", keyword: "const", params: { allowedValue: !0 } };
                                    vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                  }
                                  if (data22.range !== void 0 && data22.range !== !1) {
                                    let err79 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/range", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/range/const", keyword: "const", params: { allowedValue: !1 } };
                                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                  }
                                  if (data22.intervalMs !== void 0 && data22.intervalMs !== 1e3) {
                                    let err80 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/intervalMs", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/intervalMs/const", keyword: "const", params: { allowedValue: 1e3 } };
                                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                  }
                                  if (data22.maxDataPoints !== void 0 && data22.maxDataPoints !== 43200) {
                                    let err81 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/maxDataPoints", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/properties/maxDataPoints/const", keyword: "const", params: { allowedValue: 43200 } };
                                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                  }
                                } else {
                                  let err82 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/properties/model/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                }
                              }
                            } else {
                              let err83 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/items/0/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                            }
                          }
                        } else {
                          let err84 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/data/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                        }
                      }
                      if (data8.labels !== void 0) {
                        let data32 = data8.labels;
                        if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                          for (let key8 in data32) {
                            let _errs71 = errors;
                            if (typeof key8 == "string" && !pattern11.test(key8)) {
                              let err85 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key8 };
                              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                            }
                            var valid14 = _errs71 === errors;
                            if (!valid14) {
                              let err86 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
                              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                            }
                          }
                          for (let key9 in data32) {
                            let data33 = data32[key9];
                            if (typeof data33 == "string") {
                              if (!pattern109.test(data33)) {
                                let err87 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[^$]|\\$\\$)*$" } };
                                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                              }
                            } else {
                              let err88 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                            }
                          }
                        } else {
                          let err89 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                        }
                      }
                    } else {
                      let err90 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                    }
                    var _valid0 = _errs23 === errors;
                    valid6 = _valid0, ifClause0 = "then";
                  } else {
                    let _errs75 = errors;
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                      if (data8.uid === void 0) {
                        let err91 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "uid" } };
                        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                      }
                      if (data8.title === void 0) {
                        let err92 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "title" } };
                        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                      }
                      if (data8.condition === void 0) {
                        let err93 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "condition" } };
                        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                      }
                      if (data8.data === void 0) {
                        let err94 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "data" } };
                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                      }
                      if (data8.noDataState === void 0) {
                        let err95 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "noDataState" } };
                        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                      }
                      if (data8.execErrState === void 0) {
                        let err96 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "execErrState" } };
                        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                      }
                      if (data8.missing_series_evals_to_resolve === void 0) {
                        let err97 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "missing_series_evals_to_resolve" } };
                        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                      }
                      if (data8.for === void 0) {
                        let err98 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "for" } };
                        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                      }
                      if (data8.labels === void 0) {
                        let err99 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "labels" } };
                        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                      }
                      if (data8.annotations === void 0) {
                        let err100 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "annotations" } };
                        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                      }
                      for (let key10 in data8)
                        if (!func2.call(schema35.properties.groups.items.properties.rules.items.else.properties, key10)) {
                          let err101 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                        }
                      if (data8.uid !== void 0) {
                        let data34 = data8.uid;
                        if (typeof data34 == "string") {
                          if (!pattern33.test(data34)) {
                            let err102 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/uid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                          }
                        } else {
                          let err103 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/uid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/uid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                        }
                      }
                      if (data8.title !== void 0) {
                        let data35 = data8.title;
                        if (typeof data35 == "string") {
                          if (!pattern98.test(data35)) {
                            let err104 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/title", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/title/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)(?:[^$]|\\$\\$)*$" } };
                            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                          }
                        } else {
                          let err105 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/title", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/title/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                        }
                      }
                      if (data8.condition !== void 0 && data8.condition !== "threshold") {
                        let err106 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/condition", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/condition/const", keyword: "const", params: { allowedValue: "threshold" } };
                        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                      }
                      if (data8.data !== void 0) {
                        let data37 = data8.data;
                        if (Array.isArray(data37)) {
                          if (data37.length < 3) {
                            let err107 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/minItems", keyword: "minItems", params: { limit: 3 } };
                            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                          }
                          if (!(data37.length <= 3)) {
                            let err108 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/additionalItems", keyword: "additionalItems", params: { limit: 3 } };
                            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                          }
                          let len5 = data37.length;
                          if (len5 > 0) {
                            let data38 = data37[0];
                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                              if (data38.refId === void 0) {
                                let err109 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/required", keyword: "required", params: { missingProperty: "refId" } };
                                vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                              }
                              if (data38.relativeTimeRange === void 0) {
                                let err110 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/required", keyword: "required", params: { missingProperty: "relativeTimeRange" } };
                                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                              }
                              if (data38.datasourceUid === void 0) {
                                let err111 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/required", keyword: "required", params: { missingProperty: "datasourceUid" } };
                                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                              }
                              if (data38.model === void 0) {
                                let err112 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/required", keyword: "required", params: { missingProperty: "model" } };
                                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                              }
                              for (let key11 in data38)
                                if (!(key11 === "refId" || key11 === "relativeTimeRange" || key11 === "datasourceUid" || key11 === "model")) {
                                  let err113 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                }
                              if (data38.refId !== void 0 && data38.refId !== "query") {
                                let err114 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/refId", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/refId/const", keyword: "const", params: { allowedValue: "query" } };
                                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                              }
                              if (data38.relativeTimeRange !== void 0) {
                                let data40 = data38.relativeTimeRange;
                                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                  if (data40.from === void 0) {
                                    let err115 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/relativeTimeRange/required", keyword: "required", params: { missingProperty: "from" } };
                                    vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                  }
                                  if (data40.to === void 0) {
                                    let err116 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/relativeTimeRange/required", keyword: "required", params: { missingProperty: "to" } };
                                    vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                  }
                                  for (let key12 in data40)
                                    if (!(key12 === "from" || key12 === "to")) {
                                      let err117 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/relativeTimeRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                      vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                    }
                                  if (data40.from !== void 0) {
                                    let data41 = data40.from;
                                    if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
                                      let err118 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange/from", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/relativeTimeRange/properties/from/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                    }
                                    if (typeof data41 == "number" && isFinite(data41) && (data41 < 1 || isNaN(data41))) {
                                      let err119 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange/from", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/relativeTimeRange/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                      vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                    }
                                  }
                                  if (data40.to !== void 0) {
                                    let data42 = data40.to;
                                    if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
                                      let err120 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange/to", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/relativeTimeRange/properties/to/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                    }
                                    if (typeof data42 == "number" && isFinite(data42) && (data42 < 0 || isNaN(data42))) {
                                      let err121 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange/to", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/relativeTimeRange/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                    }
                                  }
                                } else {
                                  let err122 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/relativeTimeRange/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                }
                              }
                              if (data38.datasourceUid !== void 0) {
                                let data43 = data38.datasourceUid;
                                if (typeof data43 == "string") {
                                  if (!pattern33.test(data43)) {
                                    let err123 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/datasourceUid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/datasourceUid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                                    vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                  }
                                } else {
                                  let err124 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/datasourceUid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/datasourceUid/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                                }
                              }
                              if (data38.model !== void 0) {
                                let data44 = data38.model;
                                if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                  if (data44.refId === void 0) {
                                    let err125 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "refId" } };
                                    vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                  }
                                  if (data44.datasource === void 0) {
                                    let err126 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "datasource" } };
                                    vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                  }
                                  if (data44.expr === void 0) {
                                    let err127 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "expr" } };
                                    vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                  }
                                  if (data44.instant === void 0) {
                                    let err128 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "instant" } };
                                    vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                  }
                                  if (data44.range === void 0) {
                                    let err129 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "range" } };
                                    vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                                  }
                                  if (data44.intervalMs === void 0) {
                                    let err130 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "intervalMs" } };
                                    vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                  }
                                  if (data44.maxDataPoints === void 0) {
                                    let err131 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/required", keyword: "required", params: { missingProperty: "maxDataPoints" } };
                                    vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                  }
                                  for (let key13 in data44)
                                    if (!(key13 === "refId" || key13 === "datasource" || key13 === "expr" || key13 === "instant" || key13 === "range" || key13 === "intervalMs" || key13 === "maxDataPoints")) {
                                      let err132 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                      vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                    }
                                  if (data44.refId !== void 0 && data44.refId !== "query") {
                                    let err133 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/refId", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/refId/const", keyword: "const", params: { allowedValue: "query" } };
                                    vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                  }
                                  if (data44.datasource !== void 0) {
                                    let data46 = data44.datasource;
                                    if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                      if (data46.type === void 0) {
                                        let err134 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/datasource/required", keyword: "required", params: { missingProperty: "type" } };
                                        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                      }
                                      if (data46.uid === void 0) {
                                        let err135 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/datasource/required", keyword: "required", params: { missingProperty: "uid" } };
                                        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                                      }
                                      for (let key14 in data46)
                                        if (!(key14 === "type" || key14 === "uid")) {
                                          let err136 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/datasource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                          vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                                        }
                                      if (data46.type !== void 0 && data46.type !== "prometheus") {
                                        let err137 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource/type", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/datasource/properties/type/const", keyword: "const", params: { allowedValue: "prometheus" } };
                                        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                                      }
                                      if (data46.uid !== void 0) {
                                        let data48 = data46.uid;
                                        if (typeof data48 == "string") {
                                          if (!pattern33.test(data48)) {
                                            let err138 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource/uid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/datasource/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                                            vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                                          }
                                        } else {
                                          let err139 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource/uid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/datasource/properties/uid/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                                        }
                                      }
                                    } else {
                                      let err140 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/datasource/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                                    }
                                  }
                                  if (data44.expr !== void 0) {
                                    let data49 = data44.expr;
                                    if (typeof data49 == "string") {
                                      if (!pattern0.test(data49)) {
                                        let err141 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/expr", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                                      }
                                    } else {
                                      let err142 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/expr", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/expr/type", keyword: "type", params: { type: "string" } };
                                      vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                                    }
                                  }
                                  if (data44.instant !== void 0 && data44.instant !== !0) {
                                    let err143 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/instant", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/instant/const", keyword: "const", params: { allowedValue: !0 } };
                                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                                  }
                                  if (data44.range !== void 0 && data44.range !== !1) {
                                    let err144 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/range", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/range/const", keyword: "const", params: { allowedValue: !1 } };
                                    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                                  }
                                  if (data44.intervalMs !== void 0 && data44.intervalMs !== 1e3) {
                                    let err145 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/intervalMs", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/intervalMs/const", keyword: "const", params: { allowedValue: 1e3 } };
                                    vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                                  }
                                  if (data44.maxDataPoints !== void 0 && data44.maxDataPoints !== 43200) {
                                    let err146 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model/maxDataPoints", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/properties/maxDataPoints/const", keyword: "const", params: { allowedValue: 43200 } };
                                    vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                                  }
                                } else {
                                  let err147 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/properties/model/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                                }
                              }
                            } else {
                              let err148 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/0", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/0/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                            }
                          }
                          if (len5 > 1) {
                            let data54 = data37[1];
                            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                              if (data54.refId === void 0) {
                                let err149 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/required", keyword: "required", params: { missingProperty: "refId" } };
                                vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                              }
                              if (data54.queryType === void 0) {
                                let err150 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/required", keyword: "required", params: { missingProperty: "queryType" } };
                                vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                              }
                              if (data54.relativeTimeRange === void 0) {
                                let err151 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/required", keyword: "required", params: { missingProperty: "relativeTimeRange" } };
                                vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                              }
                              if (data54.datasourceUid === void 0) {
                                let err152 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/required", keyword: "required", params: { missingProperty: "datasourceUid" } };
                                vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                              }
                              if (data54.model === void 0) {
                                let err153 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/required", keyword: "required", params: { missingProperty: "model" } };
                                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                              }
                              for (let key15 in data54)
                                if (!(key15 === "refId" || key15 === "queryType" || key15 === "relativeTimeRange" || key15 === "datasourceUid" || key15 === "model")) {
                                  let err154 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                  vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                }
                              if (data54.refId !== void 0 && data54.refId !== "prometheus_math") {
                                let err155 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/refId", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/refId/const", keyword: "const", params: { allowedValue: "prometheus_math" } };
                                vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                              }
                              if (data54.queryType !== void 0 && data54.queryType !== "math") {
                                let err156 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/queryType", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/queryType/const", keyword: "const", params: { allowedValue: "math" } };
                                vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                              }
                              if (data54.relativeTimeRange !== void 0) {
                                let data57 = data54.relativeTimeRange;
                                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                  if (data57.from === void 0) {
                                    let err157 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/relativeTimeRange/required", keyword: "required", params: { missingProperty: "from" } };
                                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                  }
                                  if (data57.to === void 0) {
                                    let err158 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/relativeTimeRange/required", keyword: "required", params: { missingProperty: "to" } };
                                    vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                                  }
                                  for (let key16 in data57)
                                    if (!(key16 === "from" || key16 === "to")) {
                                      let err159 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/relativeTimeRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                      vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                                    }
                                  if (data57.from !== void 0) {
                                    let data58 = data57.from;
                                    if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                                      let err160 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/relativeTimeRange/from", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/relativeTimeRange/properties/from/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                                    }
                                    if (typeof data58 == "number" && isFinite(data58) && (data58 < 0 || isNaN(data58))) {
                                      let err161 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/relativeTimeRange/from", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/relativeTimeRange/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                                    }
                                  }
                                  if (data57.to !== void 0) {
                                    let data59 = data57.to;
                                    if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                                      let err162 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/relativeTimeRange/to", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/relativeTimeRange/properties/to/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                                    }
                                    if (typeof data59 == "number" && isFinite(data59) && (data59 < 0 || isNaN(data59))) {
                                      let err163 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/relativeTimeRange/to", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/relativeTimeRange/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                                    }
                                  }
                                } else {
                                  let err164 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/relativeTimeRange/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                                }
                              }
                              if (data54.datasourceUid !== void 0 && data54.datasourceUid !== "__expr__") {
                                let err165 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/datasourceUid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/datasourceUid/const", keyword: "const", params: { allowedValue: "__expr__" } };
                                vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                              }
                              if (data54.model !== void 0) {
                                let data61 = data54.model;
                                if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                  if (data61.refId === void 0) {
                                    let err166 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/required", keyword: "required", params: { missingProperty: "refId" } };
                                    vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                                  }
                                  if (data61.type === void 0) {
                                    let err167 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/required", keyword: "required", params: { missingProperty: "type" } };
                                    vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                                  }
                                  if (data61.datasource === void 0) {
                                    let err168 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/required", keyword: "required", params: { missingProperty: "datasource" } };
                                    vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                                  }
                                  if (data61.expression === void 0) {
                                    let err169 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/required", keyword: "required", params: { missingProperty: "expression" } };
                                    vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                                  }
                                  if (data61.intervalMs === void 0) {
                                    let err170 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/required", keyword: "required", params: { missingProperty: "intervalMs" } };
                                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                                  }
                                  if (data61.maxDataPoints === void 0) {
                                    let err171 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/required", keyword: "required", params: { missingProperty: "maxDataPoints" } };
                                    vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                                  }
                                  for (let key17 in data61)
                                    if (!(key17 === "refId" || key17 === "type" || key17 === "datasource" || key17 === "expression" || key17 === "intervalMs" || key17 === "maxDataPoints")) {
                                      let err172 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                      vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                                    }
                                  if (data61.refId !== void 0 && data61.refId !== "prometheus_math") {
                                    let err173 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/refId", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/refId/const", keyword: "const", params: { allowedValue: "prometheus_math" } };
                                    vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                                  }
                                  if (data61.type !== void 0 && data61.type !== "math") {
                                    let err174 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/type", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/type/const", keyword: "const", params: { allowedValue: "math" } };
                                    vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                                  }
                                  if (data61.datasource !== void 0) {
                                    let data64 = data61.datasource;
                                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                      if (data64.type === void 0) {
                                        let err175 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/datasource/required", keyword: "required", params: { missingProperty: "type" } };
                                        vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                                      }
                                      if (data64.uid === void 0) {
                                        let err176 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/datasource/required", keyword: "required", params: { missingProperty: "uid" } };
                                        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                                      }
                                      for (let key18 in data64)
                                        if (!(key18 === "type" || key18 === "uid")) {
                                          let err177 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/datasource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                          vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                                        }
                                      if (data64.type !== void 0 && data64.type !== "__expr__") {
                                        let err178 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/datasource/type", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/datasource/properties/type/const", keyword: "const", params: { allowedValue: "__expr__" } };
                                        vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                                      }
                                      if (data64.uid !== void 0 && data64.uid !== "__expr__") {
                                        let err179 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/datasource/uid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/datasource/properties/uid/const", keyword: "const", params: { allowedValue: "__expr__" } };
                                        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                                      }
                                    } else {
                                      let err180 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/datasource/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                                    }
                                  }
                                  if (data61.expression !== void 0) {
                                    let data67 = data61.expression;
                                    if (typeof data67 == "string") {
                                      if (!pattern0.test(data67)) {
                                        let err181 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/expression", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/expression/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                        vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                                      }
                                    } else {
                                      let err182 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/expression", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/expression/type", keyword: "type", params: { type: "string" } };
                                      vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                                    }
                                  }
                                  if (data61.intervalMs !== void 0 && data61.intervalMs !== 1e3) {
                                    let err183 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/intervalMs", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/intervalMs/const", keyword: "const", params: { allowedValue: 1e3 } };
                                    vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                                  }
                                  if (data61.maxDataPoints !== void 0 && data61.maxDataPoints !== 43200) {
                                    let err184 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model/maxDataPoints", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/properties/maxDataPoints/const", keyword: "const", params: { allowedValue: 43200 } };
                                    vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                                  }
                                } else {
                                  let err185 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/properties/model/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                                }
                              }
                            } else {
                              let err186 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/1", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/1/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                            }
                          }
                          if (len5 > 2) {
                            let data70 = data37[2];
                            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                              if (data70.refId === void 0) {
                                let err187 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/required", keyword: "required", params: { missingProperty: "refId" } };
                                vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                              }
                              if (data70.queryType === void 0) {
                                let err188 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/required", keyword: "required", params: { missingProperty: "queryType" } };
                                vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                              }
                              if (data70.relativeTimeRange === void 0) {
                                let err189 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/required", keyword: "required", params: { missingProperty: "relativeTimeRange" } };
                                vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                              }
                              if (data70.datasourceUid === void 0) {
                                let err190 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/required", keyword: "required", params: { missingProperty: "datasourceUid" } };
                                vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                              }
                              if (data70.model === void 0) {
                                let err191 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/required", keyword: "required", params: { missingProperty: "model" } };
                                vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                              }
                              for (let key19 in data70)
                                if (!(key19 === "refId" || key19 === "queryType" || key19 === "relativeTimeRange" || key19 === "datasourceUid" || key19 === "model")) {
                                  let err192 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                  vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                                }
                              if (data70.refId !== void 0 && data70.refId !== "threshold") {
                                let err193 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/refId", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/refId/const", keyword: "const", params: { allowedValue: "threshold" } };
                                vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                              }
                              if (data70.queryType !== void 0 && data70.queryType !== "threshold") {
                                let err194 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/queryType", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/queryType/const", keyword: "const", params: { allowedValue: "threshold" } };
                                vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                              }
                              if (data70.relativeTimeRange !== void 0) {
                                let data73 = data70.relativeTimeRange;
                                if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                  if (data73.from === void 0) {
                                    let err195 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/relativeTimeRange/required", keyword: "required", params: { missingProperty: "from" } };
                                    vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                                  }
                                  if (data73.to === void 0) {
                                    let err196 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/relativeTimeRange/required", keyword: "required", params: { missingProperty: "to" } };
                                    vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                                  }
                                  for (let key20 in data73)
                                    if (!(key20 === "from" || key20 === "to")) {
                                      let err197 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/relativeTimeRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                      vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                                    }
                                  if (data73.from !== void 0) {
                                    let data74 = data73.from;
                                    if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
                                      let err198 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/relativeTimeRange/from", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/relativeTimeRange/properties/from/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                                    }
                                    if (typeof data74 == "number" && isFinite(data74) && (data74 < 0 || isNaN(data74))) {
                                      let err199 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/relativeTimeRange/from", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/relativeTimeRange/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                                    }
                                  }
                                  if (data73.to !== void 0) {
                                    let data75 = data73.to;
                                    if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
                                      let err200 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/relativeTimeRange/to", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/relativeTimeRange/properties/to/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                                    }
                                    if (typeof data75 == "number" && isFinite(data75) && (data75 < 0 || isNaN(data75))) {
                                      let err201 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/relativeTimeRange/to", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/relativeTimeRange/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                                    }
                                  }
                                } else {
                                  let err202 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/relativeTimeRange", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/relativeTimeRange/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                                }
                              }
                              if (data70.datasourceUid !== void 0 && data70.datasourceUid !== "__expr__") {
                                let err203 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/datasourceUid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/datasourceUid/const", keyword: "const", params: { allowedValue: "__expr__" } };
                                vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                              }
                              if (data70.model !== void 0) {
                                let data77 = data70.model;
                                if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                  if (data77.refId === void 0) {
                                    let err204 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/required", keyword: "required", params: { missingProperty: "refId" } };
                                    vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                                  }
                                  if (data77.type === void 0) {
                                    let err205 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/required", keyword: "required", params: { missingProperty: "type" } };
                                    vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                                  }
                                  if (data77.datasource === void 0) {
                                    let err206 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/required", keyword: "required", params: { missingProperty: "datasource" } };
                                    vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                                  }
                                  if (data77.expression === void 0) {
                                    let err207 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/required", keyword: "required", params: { missingProperty: "expression" } };
                                    vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                                  }
                                  if (data77.conditions === void 0) {
                                    let err208 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/required", keyword: "required", params: { missingProperty: "conditions" } };
                                    vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                                  }
                                  if (data77.intervalMs === void 0) {
                                    let err209 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/required", keyword: "required", params: { missingProperty: "intervalMs" } };
                                    vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                                  }
                                  if (data77.maxDataPoints === void 0) {
                                    let err210 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/required", keyword: "required", params: { missingProperty: "maxDataPoints" } };
                                    vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                                  }
                                  for (let key21 in data77)
                                    if (!(key21 === "refId" || key21 === "type" || key21 === "datasource" || key21 === "expression" || key21 === "conditions" || key21 === "intervalMs" || key21 === "maxDataPoints")) {
                                      let err211 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                                      vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                                    }
                                  if (data77.refId !== void 0 && data77.refId !== "threshold") {
                                    let err212 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/refId", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/refId/const", keyword: "const", params: { allowedValue: "threshold" } };
                                    vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                                  }
                                  if (data77.type !== void 0 && data77.type !== "threshold") {
                                    let err213 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/type", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/type/const", keyword: "const", params: { allowedValue: "threshold" } };
                                    vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                                  }
                                  if (data77.datasource !== void 0) {
                                    let data80 = data77.datasource;
                                    if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                      if (data80.type === void 0) {
                                        let err214 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/datasource/required", keyword: "required", params: { missingProperty: "type" } };
                                        vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                                      }
                                      if (data80.uid === void 0) {
                                        let err215 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/datasource/required", keyword: "required", params: { missingProperty: "uid" } };
                                        vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                                      }
                                      for (let key22 in data80)
                                        if (!(key22 === "type" || key22 === "uid")) {
                                          let err216 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/datasource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                          vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                                        }
                                      if (data80.type !== void 0 && data80.type !== "__expr__") {
                                        let err217 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/datasource/type", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/datasource/properties/type/const", keyword: "const", params: { allowedValue: "__expr__" } };
                                        vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                                      }
                                      if (data80.uid !== void 0 && data80.uid !== "__expr__") {
                                        let err218 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/datasource/uid", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/datasource/properties/uid/const", keyword: "const", params: { allowedValue: "__expr__" } };
                                        vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                                      }
                                    } else {
                                      let err219 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/datasource", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/datasource/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                                    }
                                  }
                                  if (data77.expression !== void 0 && data77.expression !== "prometheus_math") {
                                    let err220 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/expression", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/expression/const", keyword: "const", params: { allowedValue: "prometheus_math" } };
                                    vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                                  }
                                  if (data77.conditions !== void 0) {
                                    let data84 = data77.conditions;
                                    if (Array.isArray(data84)) {
                                      if (data84.length < 1) {
                                        let err221 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/minItems", keyword: "minItems", params: { limit: 1 } };
                                        vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                                      }
                                      let len6 = data84.length;
                                      for (let i2 = 0; i2 < len6; i2++) {
                                        let data85 = data84[i2];
                                        if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                          if (data85.evaluator === void 0) {
                                            let err222 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2, schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/required", keyword: "required", params: { missingProperty: "evaluator" } };
                                            vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                                          }
                                          for (let key23 in data85)
                                            if (key23 !== "evaluator") {
                                              let err223 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2, schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                              vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                                            }
                                          if (data85.evaluator !== void 0) {
                                            let data86 = data85.evaluator;
                                            if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                              if (data86.type === void 0) {
                                                let err224 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2 + "/evaluator", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/properties/evaluator/required", keyword: "required", params: { missingProperty: "type" } };
                                                vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                                              }
                                              if (data86.params === void 0) {
                                                let err225 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2 + "/evaluator", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/properties/evaluator/required", keyword: "required", params: { missingProperty: "params" } };
                                                vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                                              }
                                              for (let key24 in data86)
                                                if (!(key24 === "type" || key24 === "params")) {
                                                  let err226 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2 + "/evaluator", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/properties/evaluator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                                                  vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                                                }
                                              if (data86.type !== void 0 && data86.type !== "gt") {
                                                let err227 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2 + "/evaluator/type", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/properties/evaluator/properties/type/const", keyword: "const", params: { allowedValue: "gt" } };
                                                vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                                              }
                                              if (data86.params !== void 0) {
                                                let data88 = data86.params;
                                                if (Array.isArray(data88)) {
                                                  if (data88.length < 1) {
                                                    let err228 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2 + "/evaluator/params", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/properties/evaluator/properties/params/minItems", keyword: "minItems", params: { limit: 1 } };
                                                    vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                                                  }
                                                  let len7 = data88.length;
                                                  for (let i3 = 0; i3 < len7; i3++) {
                                                    let data89 = data88[i3];
                                                    if (!(typeof data89 == "number" && isFinite(data89))) {
                                                      let err229 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2 + "/evaluator/params/" + i3, schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/properties/evaluator/properties/params/items/type", keyword: "type", params: { type: "number" } };
                                                      vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                                                    }
                                                  }
                                                } else {
                                                  let err230 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2 + "/evaluator/params", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/properties/evaluator/properties/params/type", keyword: "type", params: { type: "array" } };
                                                  vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                                                }
                                              }
                                            } else {
                                              let err231 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2 + "/evaluator", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/properties/evaluator/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                                            }
                                          }
                                        } else {
                                          let err232 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions/" + i2, schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/items/type", keyword: "type", params: { type: "object" } };
                                          vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                                        }
                                      }
                                    } else {
                                      let err233 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/conditions", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/conditions/type", keyword: "type", params: { type: "array" } };
                                      vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                                    }
                                  }
                                  if (data77.intervalMs !== void 0 && data77.intervalMs !== 1e3) {
                                    let err234 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/intervalMs", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/intervalMs/const", keyword: "const", params: { allowedValue: 1e3 } };
                                    vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                                  }
                                  if (data77.maxDataPoints !== void 0 && data77.maxDataPoints !== 43200) {
                                    let err235 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model/maxDataPoints", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/properties/maxDataPoints/const", keyword: "const", params: { allowedValue: 43200 } };
                                    vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                                  }
                                } else {
                                  let err236 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2/model", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/properties/model/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                                }
                              }
                            } else {
                              let err237 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data/2", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/items/2/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                            }
                          }
                        } else {
                          let err238 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/data", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/data/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                        }
                      }
                      if (data8.noDataState !== void 0) {
                        let data92 = data8.noDataState;
                        if (!(data92 === "OK" || data92 === "NoData" || data92 === "Alerting" || data92 === "KeepLast")) {
                          let err239 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/noDataState", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/noDataState/enum", keyword: "enum", params: { allowedValues: schema35.properties.groups.items.properties.rules.items.else.properties.noDataState.enum } };
                          vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                        }
                      }
                      if (data8.execErrState !== void 0) {
                        let data93 = data8.execErrState;
                        if (!(data93 === "Error" || data93 === "OK" || data93 === "Alerting" || data93 === "KeepLast")) {
                          let err240 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/execErrState", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/execErrState/enum", keyword: "enum", params: { allowedValues: schema35.properties.groups.items.properties.rules.items.else.properties.execErrState.enum } };
                          vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                        }
                      }
                      if (data8.missing_series_evals_to_resolve !== void 0) {
                        let data94 = data8.missing_series_evals_to_resolve;
                        if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94))) {
                          let err241 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/missing_series_evals_to_resolve", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/missing_series_evals_to_resolve/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                        }
                        if (typeof data94 == "number" && isFinite(data94) && (data94 < 1 || isNaN(data94))) {
                          let err242 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/missing_series_evals_to_resolve", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/missing_series_evals_to_resolve/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                        }
                      }
                      if (data8.for !== void 0) {
                        let data95 = data8.for;
                        if (typeof data95 == "string") {
                          if (!pattern2.test(data95)) {
                            let err243 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/for", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/for/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                          }
                        } else {
                          let err244 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/for", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/for/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                        }
                      }
                      if (data8.labels !== void 0) {
                        let data96 = data8.labels;
                        if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                          for (let key25 in data96) {
                            let _errs188 = errors;
                            if (typeof key25 == "string" && !pattern11.test(key25)) {
                              let err245 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key25 };
                              vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                            }
                            var valid36 = _errs188 === errors;
                            if (!valid36) {
                              let err246 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key25 } };
                              vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                            }
                          }
                          for (let key26 in data96) {
                            let data97 = data96[key26];
                            if (typeof data97 == "string") {
                              if (!pattern109.test(data97)) {
                                let err247 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[^$]|\\$\\$)*$" } };
                                vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                              }
                            } else {
                              let err248 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                            }
                          }
                        } else {
                          let err249 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                        }
                      }
                      if (data8.annotations !== void 0) {
                        let data98 = data8.annotations;
                        if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                          for (let key27 in data98) {
                            let _errs194 = errors;
                            if (typeof key27 == "string" && !pattern11.test(key27)) {
                              let err250 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key27 };
                              vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                            }
                            var valid38 = _errs194 === errors;
                            if (!valid38) {
                              let err251 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/propertyNames", keyword: "propertyNames", params: { propertyName: key27 } };
                              vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                            }
                          }
                          for (let key28 in data98)
                            if (!(key28 === "__dashboardUid__" || key28 === "__panelId__")) {
                              let data99 = data98[key28];
                              if (typeof data99 == "string") {
                                if (!pattern120.test(data99)) {
                                  let err252 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?![\\s\\S]*\\$(?:\\$|(?:__\\w+)?\\{))" } };
                                  vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                                }
                              } else {
                                let err253 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                              }
                            }
                          if (data98.__dashboardUid__ !== void 0 && data98.__panelId__ === void 0) {
                            let err254 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/dependencies", keyword: "dependencies", params: {
                              property: "__dashboardUid__",
                              missingProperty: "__panelId__",
                              depsCount: 1,
                              deps: "__panelId__"
                            } };
                            vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                          }
                          if (data98.__panelId__ !== void 0 && data98.__dashboardUid__ === void 0) {
                            let err255 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/dependencies", keyword: "dependencies", params: {
                              property: "__panelId__",
                              missingProperty: "__dashboardUid__",
                              depsCount: 1,
                              deps: "__dashboardUid__"
                            } };
                            vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                          }
                          if (data98.__dashboardUid__ !== void 0) {
                            let data100 = data98.__dashboardUid__;
                            if (typeof data100 == "string") {
                              if (!pattern33.test(data100)) {
                                let err256 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations/__dashboardUid__", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/properties/__dashboardUid__/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" } };
                                vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                              }
                            } else {
                              let err257 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations/__dashboardUid__", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/properties/__dashboardUid__/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                            }
                          }
                          if (data98.__panelId__ !== void 0) {
                            let data101 = data98.__panelId__;
                            if (typeof data101 == "string") {
                              if (!pattern122.test(data101)) {
                                let err258 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations/__panelId__", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/properties/__panelId__/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d*$" } };
                                vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                              }
                            } else {
                              let err259 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations/__panelId__", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/properties/__panelId__/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                            }
                          }
                        } else {
                          let err260 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                        }
                      }
                      if (data8.keepFiringFor !== void 0) {
                        let data102 = data8.keepFiringFor;
                        if (typeof data102 == "string") {
                          if (!pattern2.test(data102)) {
                            let err261 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/keepFiringFor", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/keepFiringFor/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                            vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                          }
                        } else {
                          let err262 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/keepFiringFor", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/keepFiringFor/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                        }
                      }
                    } else {
                      let err263 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                    }
                    var _valid0 = _errs75 === errors;
                    valid6 = _valid0, ifClause0 = "else";
                  }
                  if (!valid6) {
                    let err264 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                    vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                  }
                }
              } else {
                let err265 = { instancePath: instancePath + "/groups/" + i0 + "/rules", schemaPath: "#/properties/groups/items/properties/rules/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
              }
            }
          } else {
            let err266 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
          }
        }
      } else {
        let err267 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
      }
    }
  } else {
    let err268 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
var kubernetes = validate131;
var pattern130 = new RegExp("^[a-z](?:[a-z0-9-]{0,13}[a-z0-9])?$", "u");
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.kind === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let tag0 = data0.kind;
        if (typeof tag0 == "string")
          if (tag0 === "Service")
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              if (data0.apiVersion === void 0) {
                let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "apiVersion" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              if (data0.kind === void 0) {
                let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              if (data0.metadata === void 0) {
                let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "metadata" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              if (data0.spec === void 0) {
                let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "spec" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              for (let key0 in data0)
                if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
                  let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              if (data0.apiVersion !== void 0 && data0.apiVersion !== "v1") {
                let err7 = { instancePath: instancePath + "/" + i0 + "/apiVersion", schemaPath: "#/items/oneOf/0/properties/apiVersion/const", keyword: "const", params: { allowedValue: "v1" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              if (data0.kind !== void 0 && data0.kind !== "Service") {
                let err8 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "Service" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (data0.metadata !== void 0) {
                let data3 = data0.metadata;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.name === void 0) {
                    let err9 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/0/properties/metadata/required", keyword: "required", params: { missingProperty: "name" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                  if (data3.labels === void 0) {
                    let err10 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/0/properties/metadata/required", keyword: "required", params: { missingProperty: "labels" } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                  for (let key1 in data3)
                    if (!(key1 === "name" || key1 === "labels" || key1 === "namespace")) {
                      let err11 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/0/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  if (data3.name !== void 0) {
                    let data4 = data3.name;
                    if (typeof data4 == "string") {
                      if (!pattern26.test(data4)) {
                        let err12 = { instancePath: instancePath + "/" + i0 + "/metadata/name", schemaPath: "#/items/oneOf/0/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                    } else {
                      let err13 = { instancePath: instancePath + "/" + i0 + "/metadata/name", schemaPath: "#/items/oneOf/0/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                    }
                  }
                  if (data3.labels !== void 0) {
                    let data5 = data3.labels;
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      for (let key2 in data5) {
                        let _errs16 = errors;
                        if (typeof key2 == "string" && !pattern27.test(key2)) {
                          let err14 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/0/properties/metadata/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$" }, propertyName: key2 };
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                        var valid6 = _errs16 === errors;
                        if (!valid6) {
                          let err15 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/0/properties/metadata/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                        }
                      }
                      for (let key3 in data5) {
                        let data6 = data5[key3];
                        if (typeof data6 == "string") {
                          if (!pattern28.test(data6)) {
                            let err16 = { instancePath: instancePath + "/" + i0 + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/0/properties/metadata/properties/labels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$" } };
                            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                          }
                        } else {
                          let err17 = { instancePath: instancePath + "/" + i0 + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/0/properties/metadata/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                      }
                    } else {
                      let err18 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/0/properties/metadata/properties/labels/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                  }
                  if (data3.namespace !== void 0) {
                    let data7 = data3.namespace;
                    if (typeof data7 == "string") {
                      if (!pattern26.test(data7)) {
                        let err19 = { instancePath: instancePath + "/" + i0 + "/metadata/namespace", schemaPath: "#/items/oneOf/0/properties/metadata/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                      }
                    } else {
                      let err20 = { instancePath: instancePath + "/" + i0 + "/metadata/namespace", schemaPath: "#/items/oneOf/0/properties/metadata/properties/namespace/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                    }
                  }
                } else {
                  let err21 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/0/properties/metadata/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              }
              if (data0.spec !== void 0) {
                let data8 = data0.spec;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  if (data8.clusterIP === void 0) {
                    let err22 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/0/properties/spec/required", keyword: "required", params: { missingProperty: "clusterIP" } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                  if (data8.selector === void 0) {
                    let err23 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/0/properties/spec/required", keyword: "required", params: { missingProperty: "selector" } };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                  if (data8.ports === void 0) {
                    let err24 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/0/properties/spec/required", keyword: "required", params: { missingProperty: "ports" } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                  for (let key4 in data8)
                    if (!(key4 === "clusterIP" || key4 === "selector" || key4 === "ports")) {
                      let err25 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/0/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                  if (data8.clusterIP !== void 0 && data8.clusterIP !== "None") {
                    let err26 = { instancePath: instancePath + "/" + i0 + "/spec/clusterIP", schemaPath: "#/items/oneOf/0/properties/spec/properties/clusterIP/const", keyword: "const", params: { allowedValue: "None" } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                  if (data8.selector !== void 0) {
                    let data10 = data8.selector;
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                      for (let key5 in data10) {
                        let _errs28 = errors;
                        if (typeof key5 == "string" && !pattern27.test(key5)) {
                          let err27 = { instancePath: instancePath + "/" + i0 + "/spec/selector", schemaPath: "#/items/oneOf/0/properties/spec/properties/selector/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$" }, propertyName: key5 };
                          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                        }
                        var valid9 = _errs28 === errors;
                        if (!valid9) {
                          let err28 = { instancePath: instancePath + "/" + i0 + "/spec/selector", schemaPath: "#/items/oneOf/0/properties/spec/properties/selector/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
                          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                        }
                      }
                      for (let key6 in data10) {
                        let data11 = data10[key6];
                        if (typeof data11 == "string") {
                          if (!pattern28.test(data11)) {
                            let err29 = { instancePath: instancePath + "/" + i0 + "/spec/selector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/0/properties/spec/properties/selector/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$" } };
                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                          }
                        } else {
                          let err30 = { instancePath: instancePath + "/" + i0 + "/spec/selector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/0/properties/spec/properties/selector/additionalProperties/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                        }
                      }
                    } else {
                      let err31 = { instancePath: instancePath + "/" + i0 + "/spec/selector", schemaPath: "#/items/oneOf/0/properties/spec/properties/selector/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                  }
                  if (data8.ports !== void 0) {
                    let data12 = data8.ports;
                    if (Array.isArray(data12)) {
                      if (data12.length < 1) {
                        let err32 = { instancePath: instancePath + "/" + i0 + "/spec/ports", schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/minItems", keyword: "minItems", params: { limit: 1 } };
                        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                      }
                      let len1 = data12.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data13 = data12[i1];
                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                          if (data13.name === void 0) {
                            let err33 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1, schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/required", keyword: "required", params: { missingProperty: "name" } };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                          if (data13.port === void 0) {
                            let err34 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1, schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/required", keyword: "required", params: { missingProperty: "port" } };
                            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                          }
                          for (let key7 in data13)
                            if (!(key7 === "name" || key7 === "port")) {
                              let err35 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1, schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                            }
                          if (data13.name !== void 0) {
                            let data14 = data13.name;
                            if (typeof data14 == "string") {
                              if (!pattern130.test(data14)) {
                                let err36 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1 + "/name", schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,13}[a-z0-9])?$" } };
                                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                              }
                            } else {
                              let err37 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1 + "/name", schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/properties/name/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                            }
                          }
                          if (data13.port !== void 0) {
                            let data15 = data13.port;
                            if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                              let err38 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1 + "/port", schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/properties/port/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                            }
                            if (typeof data15 == "number" && isFinite(data15)) {
                              if (data15 > 65535 || isNaN(data15)) {
                                let err39 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1 + "/port", schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                              }
                              if (data15 < 1 || isNaN(data15)) {
                                let err40 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1 + "/port", schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                              }
                            }
                          }
                        } else {
                          let err41 = { instancePath: instancePath + "/" + i0 + "/spec/ports/" + i1, schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/items/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                        }
                      }
                    } else {
                      let err42 = { instancePath: instancePath + "/" + i0 + "/spec/ports", schemaPath: "#/items/oneOf/0/properties/spec/properties/ports/type", keyword: "type", params: { type: "array" } };
                      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                    }
                  }
                } else {
                  let err43 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/0/properties/spec/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
              }
            } else {
              let err44 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          else if (tag0 === "ServiceMonitor")
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              if (data0.apiVersion === void 0) {
                let err45 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "apiVersion" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              if (data0.kind === void 0) {
                let err46 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
              if (data0.metadata === void 0) {
                let err47 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "metadata" } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
              if (data0.spec === void 0) {
                let err48 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "spec" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              for (let key8 in data0)
                if (!(key8 === "apiVersion" || key8 === "kind" || key8 === "metadata" || key8 === "spec")) {
                  let err49 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              if (data0.apiVersion !== void 0 && data0.apiVersion !== "monitoring.coreos.com/v1") {
                let err50 = { instancePath: instancePath + "/" + i0 + "/apiVersion", schemaPath: "#/items/oneOf/1/properties/apiVersion/const", keyword: "const", params: { allowedValue: "monitoring.coreos.com/v1" } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
              if (data0.kind !== void 0 && data0.kind !== "ServiceMonitor") {
                let err51 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "ServiceMonitor" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
              if (data0.metadata !== void 0) {
                let data18 = data0.metadata;
                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                  if (data18.name === void 0) {
                    let err52 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/1/properties/metadata/required", keyword: "required", params: { missingProperty: "name" } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                  if (data18.labels === void 0) {
                    let err53 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/1/properties/metadata/required", keyword: "required", params: { missingProperty: "labels" } };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                  for (let key9 in data18)
                    if (!(key9 === "name" || key9 === "labels" || key9 === "namespace")) {
                      let err54 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/1/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                  if (data18.name !== void 0) {
                    let data19 = data18.name;
                    if (typeof data19 == "string") {
                      if (!pattern26.test(data19)) {
                        let err55 = { instancePath: instancePath + "/" + i0 + "/metadata/name", schemaPath: "#/items/oneOf/1/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                      }
                    } else {
                      let err56 = { instancePath: instancePath + "/" + i0 + "/metadata/name", schemaPath: "#/items/oneOf/1/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                  }
                  if (data18.labels !== void 0) {
                    let data20 = data18.labels;
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      for (let key10 in data20) {
                        let _errs53 = errors;
                        if (typeof key10 == "string" && !pattern27.test(key10)) {
                          let err57 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/1/properties/metadata/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$" }, propertyName: key10 };
                          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                        }
                        var valid17 = _errs53 === errors;
                        if (!valid17) {
                          let err58 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/1/properties/metadata/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key10 } };
                          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                        }
                      }
                      for (let key11 in data20) {
                        let data21 = data20[key11];
                        if (typeof data21 == "string") {
                          if (!pattern28.test(data21)) {
                            let err59 = { instancePath: instancePath + "/" + i0 + "/metadata/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/1/properties/metadata/properties/labels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$" } };
                            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                          }
                        } else {
                          let err60 = { instancePath: instancePath + "/" + i0 + "/metadata/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/1/properties/metadata/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                        }
                      }
                    } else {
                      let err61 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/1/properties/metadata/properties/labels/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                    }
                  }
                  if (data18.namespace !== void 0) {
                    let data22 = data18.namespace;
                    if (typeof data22 == "string") {
                      if (!pattern26.test(data22)) {
                        let err62 = { instancePath: instancePath + "/" + i0 + "/metadata/namespace", schemaPath: "#/items/oneOf/1/properties/metadata/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
                        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                      }
                    } else {
                      let err63 = { instancePath: instancePath + "/" + i0 + "/metadata/namespace", schemaPath: "#/items/oneOf/1/properties/metadata/properties/namespace/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    }
                  }
                } else {
                  let err64 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/1/properties/metadata/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              }
              if (data0.spec !== void 0) {
                let data23 = data0.spec;
                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                  if (data23.selector === void 0) {
                    let err65 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/1/properties/spec/required", keyword: "required", params: { missingProperty: "selector" } };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                  if (data23.endpoints === void 0) {
                    let err66 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/1/properties/spec/required", keyword: "required", params: { missingProperty: "endpoints" } };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                  for (let key12 in data23)
                    if (!(key12 === "selector" || key12 === "endpoints" || key12 === "sampleLimit" || key12 === "labelValueLengthLimit")) {
                      let err67 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/1/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                    }
                  if (data23.selector !== void 0) {
                    let data24 = data23.selector;
                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                      if (data24.matchLabels === void 0) {
                        let err68 = { instancePath: instancePath + "/" + i0 + "/spec/selector", schemaPath: "#/items/oneOf/1/properties/spec/properties/selector/required", keyword: "required", params: { missingProperty: "matchLabels" } };
                        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                      }
                      for (let key13 in data24)
                        if (key13 !== "matchLabels") {
                          let err69 = { instancePath: instancePath + "/" + i0 + "/spec/selector", schemaPath: "#/items/oneOf/1/properties/spec/properties/selector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                        }
                      if (data24.matchLabels !== void 0) {
                        let data25 = data24.matchLabels;
                        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                          for (let key14 in data25) {
                            let _errs67 = errors;
                            if (typeof key14 == "string" && !pattern27.test(key14)) {
                              let err70 = { instancePath: instancePath + "/" + i0 + "/spec/selector/matchLabels", schemaPath: "#/items/oneOf/1/properties/spec/properties/selector/properties/matchLabels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$" }, propertyName: key14 };
                              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                            }
                            var valid21 = _errs67 === errors;
                            if (!valid21) {
                              let err71 = { instancePath: instancePath + "/" + i0 + "/spec/selector/matchLabels", schemaPath: "#/items/oneOf/1/properties/spec/properties/selector/properties/matchLabels/propertyNames", keyword: "propertyNames", params: { propertyName: key14 } };
                              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                            }
                          }
                          for (let key15 in data25) {
                            let data26 = data25[key15];
                            if (typeof data26 == "string") {
                              if (!pattern28.test(data26)) {
                                let err72 = { instancePath: instancePath + "/" + i0 + "/spec/selector/matchLabels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/1/properties/spec/properties/selector/properties/matchLabels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$" } };
                                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                              }
                            } else {
                              let err73 = { instancePath: instancePath + "/" + i0 + "/spec/selector/matchLabels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/1/properties/spec/properties/selector/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                            }
                          }
                        } else {
                          let err74 = { instancePath: instancePath + "/" + i0 + "/spec/selector/matchLabels", schemaPath: "#/items/oneOf/1/properties/spec/properties/selector/properties/matchLabels/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                        }
                      }
                    } else {
                      let err75 = { instancePath: instancePath + "/" + i0 + "/spec/selector", schemaPath: "#/items/oneOf/1/properties/spec/properties/selector/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                    }
                  }
                  if (data23.endpoints !== void 0) {
                    let data27 = data23.endpoints;
                    if (Array.isArray(data27)) {
                      if (data27.length < 1) {
                        let err76 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/minItems", keyword: "minItems", params: { limit: 1 } };
                        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                      }
                      let len2 = data27.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data28 = data27[i2];
                        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                          if (data28.port === void 0) {
                            let err77 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "port" } };
                            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                          }
                          if (data28.path === void 0) {
                            let err78 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "path" } };
                            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                          }
                          if (data28.interval === void 0) {
                            let err79 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "interval" } };
                            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                          }
                          if (data28.scrapeTimeout === void 0) {
                            let err80 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "scrapeTimeout" } };
                            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                          }
                          if (data28.relabelings === void 0) {
                            let err81 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "relabelings" } };
                            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                          }
                          for (let key16 in data28)
                            if (!(key16 === "port" || key16 === "path" || key16 === "interval" || key16 === "scrapeTimeout" || key16 === "relabelings")) {
                              let err82 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                            }
                          if (data28.port !== void 0) {
                            let data29 = data28.port;
                            if (typeof data29 == "string") {
                              if (!pattern0.test(data29)) {
                                let err83 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/port", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/port/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                              }
                            } else {
                              let err84 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/port", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/port/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                            }
                          }
                          if (data28.path !== void 0) {
                            let data30 = data28.path;
                            if (typeof data30 == "string") {
                              if (!pattern18.test(data30)) {
                                let err85 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/path", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" } };
                                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                              }
                            } else {
                              let err86 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/path", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/path/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                            }
                          }
                          if (data28.interval !== void 0) {
                            let data31 = data28.interval;
                            if (typeof data31 == "string") {
                              if (!pattern2.test(data31)) {
                                let err87 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/interval", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                              }
                            } else {
                              let err88 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/interval", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/interval/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                            }
                          }
                          if (data28.scrapeTimeout !== void 0) {
                            let data32 = data28.scrapeTimeout;
                            if (typeof data32 == "string") {
                              if (!pattern2.test(data32)) {
                                let err89 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/scrapeTimeout", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/scrapeTimeout/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                              }
                            } else {
                              let err90 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/scrapeTimeout", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/scrapeTimeout/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                            }
                          }
                          if (data28.relabelings !== void 0) {
                            let data33 = data28.relabelings;
                            if (Array.isArray(data33)) {
                              if (data33.length < 1) {
                                let err91 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/minItems", keyword: "minItems", params: { limit: 1 } };
                                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                              }
                              let len3 = data33.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data34 = data33[i3];
                                if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
                                  let err92 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                }
                                let _errs88 = errors, valid28 = !0, _errs89 = errors;
                                if (errors === _errs89)
                                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                    let missing0;
                                    if (data34.action === void 0 && (missing0 = "action")) {
                                      let err93 = {};
                                      vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                    }
                                  } else {
                                    let err94 = {};
                                    vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                  }
                                var _valid0 = _errs89 === errors;
                                errors = _errs88, vErrors !== null && (_errs88 ? vErrors.length = _errs88 : vErrors = null);
                                let ifClause0;
                                if (_valid0) {
                                  let _errs91 = errors;
                                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                    if (data34.action === void 0) {
                                      let err95 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/then/required", keyword: "required", params: { missingProperty: "action" } };
                                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                    }
                                    if (data34.regex === void 0) {
                                      let err96 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/then/required", keyword: "required", params: { missingProperty: "regex" } };
                                      vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                    }
                                    for (let key17 in data34)
                                      if (!(key17 === "action" || key17 === "regex")) {
                                        let err97 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                      }
                                    if (data34.action !== void 0 && data34.action !== "labeldrop") {
                                      let err98 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3 + "/action", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/then/properties/action/const", keyword: "const", params: { allowedValue: "labeldrop" } };
                                      vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                    }
                                    if (data34.regex !== void 0) {
                                      let data36 = data34.regex;
                                      if (typeof data36 == "string") {
                                        if (!pattern0.test(data36)) {
                                          let err99 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3 + "/regex", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/then/properties/regex/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                        }
                                      } else {
                                        let err100 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3 + "/regex", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/then/properties/regex/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                      }
                                    }
                                  } else {
                                    let err101 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/then/type", keyword: "type", params: { type: "object" } };
                                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                  }
                                  var _valid0 = _errs91 === errors;
                                  valid28 = _valid0, ifClause0 = "then";
                                } else {
                                  let _errs97 = errors;
                                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                    if (data34.targetLabel === void 0) {
                                      let err102 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/else/required", keyword: "required", params: { missingProperty: "targetLabel" } };
                                      vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                    }
                                    if (data34.replacement === void 0) {
                                      let err103 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/else/required", keyword: "required", params: { missingProperty: "replacement" } };
                                      vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                    }
                                    for (let key18 in data34)
                                      if (!(key18 === "targetLabel" || key18 === "replacement")) {
                                        let err104 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                      }
                                    if (data34.targetLabel !== void 0) {
                                      let data37 = data34.targetLabel;
                                      if (typeof data37 == "string") {
                                        if (!pattern11.test(data37)) {
                                          let err105 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3 + "/targetLabel", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/else/properties/targetLabel/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" } };
                                          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                        }
                                      } else {
                                        let err106 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3 + "/targetLabel", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/else/properties/targetLabel/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                      }
                                    }
                                    if (data34.replacement !== void 0 && typeof data34.replacement != "string") {
                                      let err107 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3 + "/replacement", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/else/properties/replacement/type", keyword: "type", params: { type: "string" } };
                                      vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                    }
                                  } else {
                                    let err108 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/else/type", keyword: "type", params: { type: "object" } };
                                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                  }
                                  var _valid0 = _errs97 === errors;
                                  valid28 = _valid0, ifClause0 = "else";
                                }
                                if (!valid28) {
                                  let err109 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings/" + i3, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                }
                              }
                            } else {
                              let err110 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2 + "/relabelings", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/properties/relabelings/type", keyword: "type", params: { type: "array" } };
                              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                            }
                          }
                        } else {
                          let err111 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints/" + i2, schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/items/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                        }
                      }
                    } else {
                      let err112 = { instancePath: instancePath + "/" + i0 + "/spec/endpoints", schemaPath: "#/items/oneOf/1/properties/spec/properties/endpoints/type", keyword: "type", params: { type: "array" } };
                      vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                    }
                  }
                  if (data23.sampleLimit !== void 0) {
                    let data39 = data23.sampleLimit;
                    if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
                      let err113 = { instancePath: instancePath + "/" + i0 + "/spec/sampleLimit", schemaPath: "#/items/oneOf/1/properties/spec/properties/sampleLimit/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                    }
                  }
                  if (data23.labelValueLengthLimit !== void 0) {
                    let data40 = data23.labelValueLengthLimit;
                    if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
                      let err114 = { instancePath: instancePath + "/" + i0 + "/spec/labelValueLengthLimit", schemaPath: "#/items/oneOf/1/properties/spec/properties/labelValueLengthLimit/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                    }
                  }
                } else {
                  let err115 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/1/properties/spec/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                }
              }
            } else {
              let err116 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
            }
          else if (tag0 === "PrometheusRule")
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              if (data0.apiVersion === void 0) {
                let err117 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "apiVersion" } };
                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
              }
              if (data0.kind === void 0) {
                let err118 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
                vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
              }
              if (data0.metadata === void 0) {
                let err119 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "metadata" } };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
              if (data0.spec === void 0) {
                let err120 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "spec" } };
                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
              }
              for (let key19 in data0)
                if (!(key19 === "apiVersion" || key19 === "kind" || key19 === "metadata" || key19 === "spec")) {
                  let err121 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                  vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                }
              if (data0.apiVersion !== void 0 && data0.apiVersion !== "monitoring.coreos.com/v1") {
                let err122 = { instancePath: instancePath + "/" + i0 + "/apiVersion", schemaPath: "#/items/oneOf/2/properties/apiVersion/const", keyword: "const", params: { allowedValue: "monitoring.coreos.com/v1" } };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
              }
              if (data0.kind !== void 0 && data0.kind !== "PrometheusRule") {
                let err123 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "PrometheusRule" } };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
              if (data0.metadata !== void 0) {
                let data43 = data0.metadata;
                if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                  if (data43.name === void 0) {
                    let err124 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/2/properties/metadata/required", keyword: "required", params: { missingProperty: "name" } };
                    vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                  }
                  if (data43.labels === void 0) {
                    let err125 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/2/properties/metadata/required", keyword: "required", params: { missingProperty: "labels" } };
                    vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                  }
                  for (let key20 in data43)
                    if (!(key20 === "name" || key20 === "labels" || key20 === "namespace")) {
                      let err126 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/2/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                      vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                    }
                  if (data43.name !== void 0) {
                    let data44 = data43.name;
                    if (typeof data44 == "string") {
                      if (!pattern26.test(data44)) {
                        let err127 = { instancePath: instancePath + "/" + i0 + "/metadata/name", schemaPath: "#/items/oneOf/2/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
                        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                      }
                    } else {
                      let err128 = { instancePath: instancePath + "/" + i0 + "/metadata/name", schemaPath: "#/items/oneOf/2/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                    }
                  }
                  if (data43.labels !== void 0) {
                    let data45 = data43.labels;
                    if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                      for (let key21 in data45) {
                        let _errs120 = errors;
                        if (typeof key21 == "string" && !pattern27.test(key21)) {
                          let err129 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/2/properties/metadata/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9.-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$" }, propertyName: key21 };
                          vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                        }
                        var valid34 = _errs120 === errors;
                        if (!valid34) {
                          let err130 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/2/properties/metadata/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key21 } };
                          vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                        }
                      }
                      for (let key22 in data45) {
                        let data46 = data45[key22];
                        if (typeof data46 == "string") {
                          if (!pattern28.test(data46)) {
                            let err131 = { instancePath: instancePath + "/" + i0 + "/metadata/labels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/2/properties/metadata/properties/labels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$" } };
                            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                          }
                        } else {
                          let err132 = { instancePath: instancePath + "/" + i0 + "/metadata/labels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/2/properties/metadata/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                        }
                      }
                    } else {
                      let err133 = { instancePath: instancePath + "/" + i0 + "/metadata/labels", schemaPath: "#/items/oneOf/2/properties/metadata/properties/labels/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                    }
                  }
                  if (data43.namespace !== void 0) {
                    let data47 = data43.namespace;
                    if (typeof data47 == "string") {
                      if (!pattern26.test(data47)) {
                        let err134 = { instancePath: instancePath + "/" + i0 + "/metadata/namespace", schemaPath: "#/items/oneOf/2/properties/metadata/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
                        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                      }
                    } else {
                      let err135 = { instancePath: instancePath + "/" + i0 + "/metadata/namespace", schemaPath: "#/items/oneOf/2/properties/metadata/properties/namespace/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                    }
                  }
                } else {
                  let err136 = { instancePath: instancePath + "/" + i0 + "/metadata", schemaPath: "#/items/oneOf/2/properties/metadata/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                }
              }
              if (data0.spec !== void 0) {
                let data48 = data0.spec;
                if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                  if (data48.groups === void 0) {
                    let err137 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/2/properties/spec/required", keyword: "required", params: { missingProperty: "groups" } };
                    vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                  }
                  for (let key23 in data48)
                    if (key23 !== "groups") {
                      let err138 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/2/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                      vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                    }
                  if (data48.groups !== void 0) {
                    let data49 = data48.groups;
                    if (Array.isArray(data49)) {
                      if (data49.length < 1) {
                        let err139 = { instancePath: instancePath + "/" + i0 + "/spec/groups", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/minItems", keyword: "minItems", params: { limit: 1 } };
                        vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                      }
                      let len4 = data49.length;
                      for (let i4 = 0; i4 < len4; i4++) {
                        let data50 = data49[i4];
                        if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                          if (data50.name === void 0) {
                            let err140 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/required", keyword: "required", params: { missingProperty: "name" } };
                            vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                          }
                          if (data50.interval === void 0) {
                            let err141 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/required", keyword: "required", params: { missingProperty: "interval" } };
                            vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                          }
                          if (data50.rules === void 0) {
                            let err142 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/required", keyword: "required", params: { missingProperty: "rules" } };
                            vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                          }
                          for (let key24 in data50)
                            if (!(key24 === "name" || key24 === "interval" || key24 === "rules" || key24 === "query_offset" || key24 === "limit" || key24 === "labels")) {
                              let err143 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                              vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                            }
                          if (data50.name !== void 0) {
                            let data51 = data50.name;
                            if (typeof data51 == "string") {
                              if (!pattern0.test(data51)) {
                                let err144 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/name", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                              }
                            } else {
                              let err145 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/name", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/name/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                            }
                          }
                          if (data50.interval !== void 0) {
                            let data52 = data50.interval;
                            if (typeof data52 == "string") {
                              if (!pattern2.test(data52)) {
                                let err146 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/interval", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                                vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                              }
                            } else {
                              let err147 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/interval", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/interval/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                            }
                          }
                          if (data50.rules !== void 0) {
                            let data53 = data50.rules;
                            if (Array.isArray(data53)) {
                              if (data53.length < 1) {
                                let err148 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
                                vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                              }
                              let len5 = data53.length;
                              for (let i5 = 0; i5 < len5; i5++) {
                                let data54 = data53[i5];
                                if (!(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
                                  let err149 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                                }
                                let _errs142 = errors, valid42 = !0, _errs143 = errors;
                                if (errors === _errs143)
                                  if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                    let missing1;
                                    if (data54.record === void 0 && (missing1 = "record")) {
                                      let err150 = {};
                                      vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                                    }
                                  } else {
                                    let err151 = {};
                                    vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                                  }
                                var _valid1 = _errs143 === errors;
                                errors = _errs142, vErrors !== null && (_errs142 ? vErrors.length = _errs142 : vErrors = null);
                                let ifClause1;
                                if (_valid1) {
                                  let _errs145 = errors;
                                  if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                    if (data54.record === void 0) {
                                      let err152 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/required", keyword: "required", params: { missingProperty: "record" } };
                                      vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                                    }
                                    if (data54.expr === void 0) {
                                      let err153 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/required", keyword: "required", params: { missingProperty: "expr" } };
                                      vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                                    }
                                    for (let key25 in data54)
                                      if (!(key25 === "record" || key25 === "expr" || key25 === "labels")) {
                                        let err154 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                                        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                      }
                                    if (data54.record !== void 0) {
                                      let data55 = data54.record;
                                      if (typeof data55 == "string") {
                                        if (!pattern103.test(data55)) {
                                          let err155 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/record", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/properties/record/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$" } };
                                          vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                                        }
                                      } else {
                                        let err156 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/record", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/properties/record/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                                      }
                                    }
                                    if (data54.expr !== void 0) {
                                      let data56 = data54.expr;
                                      if (typeof data56 == "string") {
                                        if (!pattern0.test(data56)) {
                                          let err157 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/expr", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                          vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                        }
                                      } else {
                                        let err158 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/expr", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/properties/expr/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                                      }
                                    }
                                    if (data54.labels !== void 0) {
                                      let data57 = data54.labels;
                                      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                        for (let key26 in data57) {
                                          let _errs154 = errors;
                                          if (typeof key26 == "string" && !pattern11.test(key26)) {
                                            let err159 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key26 };
                                            vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                                          }
                                          var valid44 = _errs154 === errors;
                                          if (!valid44) {
                                            let err160 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key26 } };
                                            vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                                          }
                                        }
                                        for (let key27 in data57)
                                          if (typeof data57[key27] != "string") {
                                            let err161 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/labels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                                          }
                                      } else {
                                        let err162 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/properties/labels/type", keyword: "type", params: { type: "object" } };
                                        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                                      }
                                    }
                                  } else {
                                    let err163 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/then/type", keyword: "type", params: { type: "object" } };
                                    vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                                  }
                                  var _valid1 = _errs145 === errors;
                                  valid42 = _valid1, ifClause1 = "then";
                                } else {
                                  let _errs158 = errors;
                                  if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                    if (data54.alert === void 0) {
                                      let err164 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "alert" } };
                                      vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                                    }
                                    if (data54.expr === void 0) {
                                      let err165 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "expr" } };
                                      vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                                    }
                                    for (let key28 in data54)
                                      if (!(key28 === "alert" || key28 === "expr" || key28 === "for" || key28 === "keep_firing_for" || key28 === "labels" || key28 === "annotations")) {
                                        let err166 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                                        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                                      }
                                    if (data54.alert !== void 0) {
                                      let data59 = data54.alert;
                                      if (typeof data59 == "string") {
                                        if (!pattern0.test(data59)) {
                                          let err167 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/alert", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/alert/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                          vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                                        }
                                      } else {
                                        let err168 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/alert", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/alert/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                                      }
                                    }
                                    if (data54.expr !== void 0) {
                                      let data60 = data54.expr;
                                      if (typeof data60 == "string") {
                                        if (!pattern0.test(data60)) {
                                          let err169 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/expr", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                          vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                                        }
                                      } else {
                                        let err170 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/expr", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/expr/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                                      }
                                    }
                                    if (data54.for !== void 0) {
                                      let data61 = data54.for;
                                      if (typeof data61 == "string") {
                                        if (!pattern2.test(data61)) {
                                          let err171 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/for", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/for/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                                          vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                                        }
                                      } else {
                                        let err172 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/for", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/for/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                                      }
                                    }
                                    if (data54.keep_firing_for !== void 0) {
                                      let data62 = data54.keep_firing_for;
                                      if (typeof data62 == "string") {
                                        if (!pattern2.test(data62)) {
                                          let err173 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/keep_firing_for", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/keep_firing_for/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                                          vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                                        }
                                      } else {
                                        let err174 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/keep_firing_for", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/keep_firing_for/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                                      }
                                    }
                                    if (data54.labels !== void 0) {
                                      let data63 = data54.labels;
                                      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                        for (let key29 in data63) {
                                          let _errs171 = errors;
                                          if (typeof key29 == "string" && !pattern11.test(key29)) {
                                            let err175 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key29 };
                                            vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                                          }
                                          var valid47 = _errs171 === errors;
                                          if (!valid47) {
                                            let err176 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key29 } };
                                            vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                                          }
                                        }
                                        for (let key30 in data63)
                                          if (typeof data63[key30] != "string") {
                                            let err177 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/labels/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                                          }
                                      } else {
                                        let err178 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/labels/type", keyword: "type", params: { type: "object" } };
                                        vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                                      }
                                    }
                                    if (data54.annotations !== void 0) {
                                      let data65 = data54.annotations;
                                      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                        for (let key31 in data65) {
                                          let _errs177 = errors;
                                          if (typeof key31 == "string" && !pattern11.test(key31)) {
                                            let err179 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/annotations", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/annotations/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key31 };
                                            vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                                          }
                                          var valid49 = _errs177 === errors;
                                          if (!valid49) {
                                            let err180 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/annotations", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/annotations/propertyNames", keyword: "propertyNames", params: { propertyName: key31 } };
                                            vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                                          }
                                        }
                                        for (let key32 in data65)
                                          if (typeof data65[key32] != "string") {
                                            let err181 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/annotations/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/annotations/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                                          }
                                      } else {
                                        let err182 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5 + "/annotations", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/properties/annotations/type", keyword: "type", params: { type: "object" } };
                                        vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                                      }
                                    }
                                  } else {
                                    let err183 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/else/type", keyword: "type", params: { type: "object" } };
                                    vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                                  }
                                  var _valid1 = _errs158 === errors;
                                  valid42 = _valid1, ifClause1 = "else";
                                }
                                if (!valid42) {
                                  let err184 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules/" + i5, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/items/if", keyword: "if", params: { failingKeyword: ifClause1 } };
                                  vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                                }
                              }
                            } else {
                              let err185 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/rules", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/rules/type", keyword: "type", params: { type: "array" } };
                              vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                            }
                          }
                          if (data50.query_offset !== void 0) {
                            let data67 = data50.query_offset;
                            if (typeof data67 == "string") {
                              if (!pattern2.test(data67)) {
                                let err186 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/query_offset", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/query_offset/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                                vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                              }
                            } else {
                              let err187 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/query_offset", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/query_offset/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                            }
                          }
                          if (data50.limit !== void 0) {
                            let data68 = data50.limit;
                            if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
                              let err188 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/limit", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/limit/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                            }
                          }
                          if (data50.labels !== void 0) {
                            let data69 = data50.labels;
                            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                              for (let key33 in data69) {
                                let _errs187 = errors;
                                if (typeof key33 == "string" && !pattern11.test(key33)) {
                                  let err189 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key33 };
                                  vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                                }
                                var valid51 = _errs187 === errors;
                                if (!valid51) {
                                  let err190 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key33 } };
                                  vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                                }
                              }
                              for (let key34 in data69)
                                if (typeof data69[key34] != "string") {
                                  let err191 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/labels/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                                }
                            } else {
                              let err192 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4 + "/labels", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/properties/labels/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                            }
                          }
                        } else {
                          let err193 = { instancePath: instancePath + "/" + i0 + "/spec/groups/" + i4, schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/items/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                        }
                      }
                    } else {
                      let err194 = { instancePath: instancePath + "/" + i0 + "/spec/groups", schemaPath: "#/items/oneOf/2/properties/spec/properties/groups/type", keyword: "type", params: { type: "array" } };
                      vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                    }
                  }
                } else {
                  let err195 = { instancePath: instancePath + "/" + i0 + "/spec", schemaPath: "#/items/oneOf/2/properties/spec/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                }
              }
            } else {
              let err196 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
            }
          else {
            let err197 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
            vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
          }
        else {
          let err198 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
          vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
        }
      } else {
        let err199 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
      }
    }
  } else {
    let err200 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
var prometheus = validate132;
var pattern168 = new RegExp("^targets/[\\w-]+\\.json$", "u");
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.global === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "global" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rule_files === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule_files" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.scrape_configs === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scrape_configs" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "global" || key0 === "rule_files" || key0 === "scrape_configs" || key0 === "alerting")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.global !== void 0) {
      let data0 = data.global;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.scrape_interval === void 0) {
          let err4 = { instancePath: instancePath + "/global", schemaPath: "#/properties/global/required", keyword: "required", params: { missingProperty: "scrape_interval" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.evaluation_interval === void 0) {
          let err5 = { instancePath: instancePath + "/global", schemaPath: "#/properties/global/required", keyword: "required", params: { missingProperty: "evaluation_interval" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "scrape_interval" || key1 === "evaluation_interval")) {
            let err6 = { instancePath: instancePath + "/global", schemaPath: "#/properties/global/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data0.scrape_interval !== void 0) {
          let data1 = data0.scrape_interval;
          if (typeof data1 == "string") {
            if (!pattern2.test(data1)) {
              let err7 = { instancePath: instancePath + "/global/scrape_interval", schemaPath: "#/properties/global/properties/scrape_interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/global/scrape_interval", schemaPath: "#/properties/global/properties/scrape_interval/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.evaluation_interval !== void 0) {
          let data2 = data0.evaluation_interval;
          if (typeof data2 == "string") {
            if (!pattern2.test(data2)) {
              let err9 = { instancePath: instancePath + "/global/evaluation_interval", schemaPath: "#/properties/global/properties/evaluation_interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/global/evaluation_interval", schemaPath: "#/properties/global/properties/evaluation_interval/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/global", schemaPath: "#/properties/global/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.rule_files !== void 0) {
      let data3 = data.rule_files;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (!pattern0.test(data4)) {
              let err12 = { instancePath: instancePath + "/rule_files/" + i0, schemaPath: "#/properties/rule_files/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/rule_files/" + i0, schemaPath: "#/properties/rule_files/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/rule_files", schemaPath: "#/properties/rule_files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.scrape_configs !== void 0) {
      let data5 = data.scrape_configs;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.job_name === void 0) {
              let err15 = { instancePath: instancePath + "/scrape_configs/" + i1, schemaPath: "#/properties/scrape_configs/items/required", keyword: "required", params: { missingProperty: "job_name" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data6.scrape_interval === void 0) {
              let err16 = { instancePath: instancePath + "/scrape_configs/" + i1, schemaPath: "#/properties/scrape_configs/items/required", keyword: "required", params: { missingProperty: "scrape_interval" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6.scrape_timeout === void 0) {
              let err17 = { instancePath: instancePath + "/scrape_configs/" + i1, schemaPath: "#/properties/scrape_configs/items/required", keyword: "required", params: { missingProperty: "scrape_timeout" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key2 in data6)
              if (!(key2 === "job_name" || key2 === "scrape_interval" || key2 === "scrape_timeout" || key2 === "metrics_path" || key2 === "sample_limit" || key2 === "label_value_length_limit" || key2 === "static_configs" || key2 === "file_sd_configs")) {
                let err18 = { instancePath: instancePath + "/scrape_configs/" + i1, schemaPath: "#/properties/scrape_configs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data6.job_name !== void 0) {
              let data7 = data6.job_name;
              if (typeof data7 == "string") {
                if (!pattern0.test(data7)) {
                  let err19 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/job_name", schemaPath: "#/properties/scrape_configs/items/properties/job_name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/job_name", schemaPath: "#/properties/scrape_configs/items/properties/job_name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data6.scrape_interval !== void 0) {
              let data8 = data6.scrape_interval;
              if (typeof data8 == "string") {
                if (!pattern2.test(data8)) {
                  let err21 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/scrape_interval", schemaPath: "#/properties/scrape_configs/items/properties/scrape_interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                let err22 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/scrape_interval", schemaPath: "#/properties/scrape_configs/items/properties/scrape_interval/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data6.scrape_timeout !== void 0) {
              let data9 = data6.scrape_timeout;
              if (typeof data9 == "string") {
                if (!pattern2.test(data9)) {
                  let err23 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/scrape_timeout", schemaPath: "#/properties/scrape_configs/items/properties/scrape_timeout/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                let err24 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/scrape_timeout", schemaPath: "#/properties/scrape_configs/items/properties/scrape_timeout/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data6.metrics_path !== void 0) {
              let data10 = data6.metrics_path;
              if (typeof data10 == "string") {
                if (!pattern18.test(data10)) {
                  let err25 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/metrics_path", schemaPath: "#/properties/scrape_configs/items/properties/metrics_path/pattern", keyword: "pattern", params: { pattern: "^/" } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                let err26 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/metrics_path", schemaPath: "#/properties/scrape_configs/items/properties/metrics_path/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data6.sample_limit !== void 0) {
              let data11 = data6.sample_limit;
              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                let err27 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/sample_limit", schemaPath: "#/properties/scrape_configs/items/properties/sample_limit/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data6.label_value_length_limit !== void 0) {
              let data12 = data6.label_value_length_limit;
              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                let err28 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/label_value_length_limit", schemaPath: "#/properties/scrape_configs/items/properties/label_value_length_limit/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data6.static_configs !== void 0) {
              let data13 = data6.static_configs;
              if (Array.isArray(data13)) {
                if (data13.length < 1) {
                  let err29 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/static_configs", schemaPath: "#/properties/scrape_configs/items/properties/static_configs/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                let len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data14 = data13[i2];
                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    if (data14.targets === void 0) {
                      let err30 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/static_configs/" + i2, schemaPath: "#/properties/scrape_configs/items/properties/static_configs/items/required", keyword: "required", params: { missingProperty: "targets" } };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                    for (let key3 in data14)
                      if (key3 !== "targets") {
                        let err31 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/static_configs/" + i2, schemaPath: "#/properties/scrape_configs/items/properties/static_configs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                      }
                    if (data14.targets !== void 0) {
                      let data15 = data14.targets;
                      if (Array.isArray(data15)) {
                        let len3 = data15.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data16 = data15[i3];
                          if (typeof data16 == "string") {
                            if (!pattern0.test(data16)) {
                              let err32 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/static_configs/" + i2 + "/targets/" + i3, schemaPath: "#/properties/scrape_configs/items/properties/static_configs/items/properties/targets/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                            }
                          } else {
                            let err33 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/static_configs/" + i2 + "/targets/" + i3, schemaPath: "#/properties/scrape_configs/items/properties/static_configs/items/properties/targets/items/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                        }
                      } else {
                        let err34 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/static_configs/" + i2 + "/targets", schemaPath: "#/properties/scrape_configs/items/properties/static_configs/items/properties/targets/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                      }
                    }
                  } else {
                    let err35 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/static_configs/" + i2, schemaPath: "#/properties/scrape_configs/items/properties/static_configs/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                }
              } else {
                let err36 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/static_configs", schemaPath: "#/properties/scrape_configs/items/properties/static_configs/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data6.file_sd_configs !== void 0) {
              let data17 = data6.file_sd_configs;
              if (Array.isArray(data17)) {
                if (data17.length < 1) {
                  let err37 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs", schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                let len4 = data17.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data18 = data17[i4];
                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                    if (data18.files === void 0) {
                      let err38 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs/" + i4, schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/items/required", keyword: "required", params: { missingProperty: "files" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                    for (let key4 in data18)
                      if (key4 !== "files") {
                        let err39 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs/" + i4, schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                      }
                    if (data18.files !== void 0) {
                      let data19 = data18.files;
                      if (Array.isArray(data19)) {
                        if (data19.length < 1) {
                          let err40 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs/" + i4 + "/files", schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                        }
                        let len5 = data19.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                          let data20 = data19[i5];
                          if (typeof data20 == "string") {
                            if (!pattern168.test(data20)) {
                              let err41 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs/" + i4 + "/files/" + i5, schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/items/properties/files/items/pattern", keyword: "pattern", params: { pattern: "^targets/[\\w-]+\\.json$" } };
                              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                            }
                          } else {
                            let err42 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs/" + i4 + "/files/" + i5, schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                          }
                        }
                      } else {
                        let err43 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs/" + i4 + "/files", schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/items/properties/files/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                      }
                    }
                  } else {
                    let err44 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs/" + i4, schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                }
              } else {
                let err45 = { instancePath: instancePath + "/scrape_configs/" + i1 + "/file_sd_configs", schemaPath: "#/properties/scrape_configs/items/properties/file_sd_configs/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          } else {
            let err46 = { instancePath: instancePath + "/scrape_configs/" + i1, schemaPath: "#/properties/scrape_configs/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        let err47 = { instancePath: instancePath + "/scrape_configs", schemaPath: "#/properties/scrape_configs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.alerting !== void 0) {
      let data21 = data.alerting;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.alertmanagers === void 0) {
          let err48 = { instancePath: instancePath + "/alerting", schemaPath: "#/properties/alerting/required", keyword: "required", params: { missingProperty: "alertmanagers" } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        for (let key5 in data21)
          if (key5 !== "alertmanagers") {
            let err49 = { instancePath: instancePath + "/alerting", schemaPath: "#/properties/alerting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        if (data21.alertmanagers !== void 0) {
          let data22 = data21.alertmanagers;
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              let err50 = { instancePath: instancePath + "/alerting/alertmanagers", schemaPath: "#/properties/alerting/properties/alertmanagers/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            let len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data23 = data22[i6];
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.static_configs === void 0) {
                  let err51 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6, schemaPath: "#/properties/alerting/properties/alertmanagers/items/required", keyword: "required", params: { missingProperty: "static_configs" } };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                for (let key6 in data23)
                  if (key6 !== "static_configs") {
                    let err52 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6, schemaPath: "#/properties/alerting/properties/alertmanagers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                if (data23.static_configs !== void 0) {
                  let data24 = data23.static_configs;
                  if (Array.isArray(data24)) {
                    if (data24.length < 1) {
                      let err53 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6 + "/static_configs", schemaPath: "#/properties/alerting/properties/alertmanagers/items/properties/static_configs/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                    let len7 = data24.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data25 = data24[i7];
                      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                        if (data25.targets === void 0) {
                          let err54 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6 + "/static_configs/" + i7, schemaPath: "#/properties/alerting/properties/alertmanagers/items/properties/static_configs/items/required", keyword: "required", params: { missingProperty: "targets" } };
                          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                        }
                        for (let key7 in data25)
                          if (key7 !== "targets") {
                            let err55 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6 + "/static_configs/" + i7, schemaPath: "#/properties/alerting/properties/alertmanagers/items/properties/static_configs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                          }
                        if (data25.targets !== void 0) {
                          let data26 = data25.targets;
                          if (Array.isArray(data26)) {
                            let len8 = data26.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                              let data27 = data26[i8];
                              if (typeof data27 == "string") {
                                if (!pattern0.test(data27)) {
                                  let err56 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6 + "/static_configs/" + i7 + "/targets/" + i8, schemaPath: "#/properties/alerting/properties/alertmanagers/items/properties/static_configs/items/properties/targets/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                }
                              } else {
                                let err57 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6 + "/static_configs/" + i7 + "/targets/" + i8, schemaPath: "#/properties/alerting/properties/alertmanagers/items/properties/static_configs/items/properties/targets/items/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                              }
                            }
                          } else {
                            let err58 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6 + "/static_configs/" + i7 + "/targets", schemaPath: "#/properties/alerting/properties/alertmanagers/items/properties/static_configs/items/properties/targets/type", keyword: "type", params: { type: "array" } };
                            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                          }
                        }
                      } else {
                        let err59 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6 + "/static_configs/" + i7, schemaPath: "#/properties/alerting/properties/alertmanagers/items/properties/static_configs/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                      }
                    }
                  } else {
                    let err60 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6 + "/static_configs", schemaPath: "#/properties/alerting/properties/alertmanagers/items/properties/static_configs/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                  }
                }
              } else {
                let err61 = { instancePath: instancePath + "/alerting/alertmanagers/" + i6, schemaPath: "#/properties/alerting/properties/alertmanagers/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
          } else {
            let err62 = { instancePath: instancePath + "/alerting/alertmanagers", schemaPath: "#/properties/alerting/properties/alertmanagers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        let err63 = { instancePath: instancePath + "/alerting", schemaPath: "#/properties/alerting/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
  } else {
    let err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
var rules = validate133;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groups === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "groups") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.groups !== void 0) {
      let data0 = data.groups;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              let err3 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.interval === void 0) {
              let err4 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "interval" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.rules === void 0) {
              let err5 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "rules" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            for (let key1 in data1)
              if (!(key1 === "name" || key1 === "interval" || key1 === "rules" || key1 === "query_offset" || key1 === "limit" || key1 === "labels")) {
                let err6 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            if (data1.name !== void 0) {
              let data2 = data1.name;
              if (typeof data2 == "string") {
                if (!pattern0.test(data2)) {
                  let err7 = { instancePath: instancePath + "/groups/" + i0 + "/name", schemaPath: "#/properties/groups/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/groups/" + i0 + "/name", schemaPath: "#/properties/groups/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data1.interval !== void 0) {
              let data3 = data1.interval;
              if (typeof data3 == "string") {
                if (!pattern2.test(data3)) {
                  let err9 = { instancePath: instancePath + "/groups/" + i0 + "/interval", schemaPath: "#/properties/groups/items/properties/interval/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/groups/" + i0 + "/interval", schemaPath: "#/properties/groups/items/properties/interval/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data1.rules !== void 0) {
              let data4 = data1.rules;
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  let err11 = { instancePath: instancePath + "/groups/" + i0 + "/rules", schemaPath: "#/properties/groups/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                let len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data5 = data4[i1];
                  if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                    let err12 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                  let _errs15 = errors, valid6 = !0, _errs16 = errors;
                  if (errors === _errs16)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing0;
                      if (data5.record === void 0 && (missing0 = "record")) {
                        let err13 = {};
                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                      }
                    } else {
                      let err14 = {};
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                  var _valid0 = _errs16 === errors;
                  errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
                  let ifClause0;
                  if (_valid0) {
                    let _errs18 = errors;
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      if (data5.record === void 0) {
                        let err15 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/required", keyword: "required", params: { missingProperty: "record" } };
                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                      }
                      if (data5.expr === void 0) {
                        let err16 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/required", keyword: "required", params: { missingProperty: "expr" } };
                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                      }
                      for (let key2 in data5)
                        if (!(key2 === "record" || key2 === "expr" || key2 === "labels")) {
                          let err17 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                      if (data5.record !== void 0) {
                        let data6 = data5.record;
                        if (typeof data6 == "string") {
                          if (!pattern103.test(data6)) {
                            let err18 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$" } };
                            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                          }
                        } else {
                          let err19 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/record", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/record/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                      }
                      if (data5.expr !== void 0) {
                        let data7 = data5.expr;
                        if (typeof data7 == "string") {
                          if (!pattern0.test(data7)) {
                            let err20 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/expr", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                          }
                        } else {
                          let err21 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/expr", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/expr/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                        }
                      }
                      if (data5.labels !== void 0) {
                        let data8 = data5.labels;
                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                          for (let key3 in data8) {
                            let _errs27 = errors;
                            if (typeof key3 == "string" && !pattern11.test(key3)) {
                              let err22 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key3 };
                              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                            }
                            var valid8 = _errs27 === errors;
                            if (!valid8) {
                              let err23 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                            }
                          }
                          for (let key4 in data8)
                            if (typeof data8[key4] != "string") {
                              let err24 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                            }
                        } else {
                          let err25 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/then/properties/labels/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                        }
                      }
                    } else {
                      let err26 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/then/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                    var _valid0 = _errs18 === errors;
                    valid6 = _valid0, ifClause0 = "then";
                  } else {
                    let _errs31 = errors;
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      if (data5.alert === void 0) {
                        let err27 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "alert" } };
                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                      }
                      if (data5.expr === void 0) {
                        let err28 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/required", keyword: "required", params: { missingProperty: "expr" } };
                        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                      }
                      for (let key5 in data5)
                        if (!(key5 === "alert" || key5 === "expr" || key5 === "for" || key5 === "keep_firing_for" || key5 === "labels" || key5 === "annotations")) {
                          let err29 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                        }
                      if (data5.alert !== void 0) {
                        let data10 = data5.alert;
                        if (typeof data10 == "string") {
                          if (!pattern0.test(data10)) {
                            let err30 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/alert", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/alert/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                          }
                        } else {
                          let err31 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/alert", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/alert/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        }
                      }
                      if (data5.expr !== void 0) {
                        let data11 = data5.expr;
                        if (typeof data11 == "string") {
                          if (!pattern0.test(data11)) {
                            let err32 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/expr", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/expr/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                          }
                        } else {
                          let err33 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/expr", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/expr/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                        }
                      }
                      if (data5.for !== void 0) {
                        let data12 = data5.for;
                        if (typeof data12 == "string") {
                          if (!pattern2.test(data12)) {
                            let err34 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/for", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/for/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                          }
                        } else {
                          let err35 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/for", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/for/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                        }
                      }
                      if (data5.keep_firing_for !== void 0) {
                        let data13 = data5.keep_firing_for;
                        if (typeof data13 == "string") {
                          if (!pattern2.test(data13)) {
                            let err36 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/keep_firing_for", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/keep_firing_for/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                          }
                        } else {
                          let err37 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/keep_firing_for", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/keep_firing_for/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                        }
                      }
                      if (data5.labels !== void 0) {
                        let data14 = data5.labels;
                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                          for (let key6 in data14) {
                            let _errs44 = errors;
                            if (typeof key6 == "string" && !pattern11.test(key6)) {
                              let err38 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key6 };
                              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                            }
                            var valid11 = _errs44 === errors;
                            if (!valid11) {
                              let err39 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                            }
                          }
                          for (let key7 in data14)
                            if (typeof data14[key7] != "string") {
                              let err40 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                            }
                        } else {
                          let err41 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/labels", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/labels/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                        }
                      }
                      if (data5.annotations !== void 0) {
                        let data16 = data5.annotations;
                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                          for (let key8 in data16) {
                            let _errs50 = errors;
                            if (typeof key8 == "string" && !pattern11.test(key8)) {
                              let err42 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key8 };
                              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                            }
                            var valid13 = _errs50 === errors;
                            if (!valid13) {
                              let err43 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
                              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                            }
                          }
                          for (let key9 in data16)
                            if (typeof data16[key9] != "string") {
                              let err44 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/additionalProperties/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                            }
                        } else {
                          let err45 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1 + "/annotations", schemaPath: "#/properties/groups/items/properties/rules/items/else/properties/annotations/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                        }
                      }
                    } else {
                      let err46 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/else/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                    var _valid0 = _errs31 === errors;
                    valid6 = _valid0, ifClause0 = "else";
                  }
                  if (!valid6) {
                    let err47 = { instancePath: instancePath + "/groups/" + i0 + "/rules/" + i1, schemaPath: "#/properties/groups/items/properties/rules/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                }
              } else {
                let err48 = { instancePath: instancePath + "/groups/" + i0 + "/rules", schemaPath: "#/properties/groups/items/properties/rules/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data1.query_offset !== void 0) {
              let data18 = data1.query_offset;
              if (typeof data18 == "string") {
                if (!pattern2.test(data18)) {
                  let err49 = { instancePath: instancePath + "/groups/" + i0 + "/query_offset", schemaPath: "#/properties/groups/items/properties/query_offset/pattern", keyword: "pattern", params: { pattern: "^(0|(?=\\d)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$" } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              } else {
                let err50 = { instancePath: instancePath + "/groups/" + i0 + "/query_offset", schemaPath: "#/properties/groups/items/properties/query_offset/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data1.limit !== void 0) {
              let data19 = data1.limit;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                let err51 = { instancePath: instancePath + "/groups/" + i0 + "/limit", schemaPath: "#/properties/groups/items/properties/limit/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data1.labels !== void 0) {
              let data20 = data1.labels;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                for (let key10 in data20) {
                  let _errs60 = errors;
                  if (typeof key10 == "string" && !pattern11.test(key10)) {
                    let err52 = { instancePath: instancePath + "/groups/" + i0 + "/labels", schemaPath: "#/properties/groups/items/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" }, propertyName: key10 };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                  var valid15 = _errs60 === errors;
                  if (!valid15) {
                    let err53 = { instancePath: instancePath + "/groups/" + i0 + "/labels", schemaPath: "#/properties/groups/items/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key10 } };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                }
                for (let key11 in data20)
                  if (typeof data20[key11] != "string") {
                    let err54 = { instancePath: instancePath + "/groups/" + i0 + "/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/items/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
              } else {
                let err55 = { instancePath: instancePath + "/groups/" + i0 + "/labels", schemaPath: "#/properties/groups/items/properties/labels/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
          } else {
            let err56 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
  } else {
    let err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
var targets = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.targets === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "targets" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 in data0)
          if (key0 !== "targets") {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.targets !== void 0) {
          let data1 = data0.targets;
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              let err3 = { instancePath: instancePath + "/" + i0 + "/targets", schemaPath: "#/items/properties/targets/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            let len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data2 = data1[i1];
              if (typeof data2 == "string") {
                if (!pattern0.test(data2)) {
                  let err4 = { instancePath: instancePath + "/" + i0 + "/targets/" + i1, schemaPath: "#/items/properties/targets/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              } else {
                let err5 = { instancePath: instancePath + "/" + i0 + "/targets/" + i1, schemaPath: "#/items/properties/targets/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/targets", schemaPath: "#/items/properties/targets/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
export {
  alertmanager,
  compose,
  configMap,
  dashboard,
  dashboardsProvider,
  datasources,
  grafanaAlerting,
  kubernetes,
  prometheus,
  rules,
  targets
};

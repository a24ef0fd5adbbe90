/** A scenario as its author wrote it, with faults of its shape and of its figures. */
export const brokenScenario = `{
  "note": { "en": 5, "zh": "" },
  "overrides": {
    "margin.NV": { "value": 45 },
    "nope": { "value": 1, "reason": "" },
    "__proto__": { "value": 1, "reason": "" },
    "attach.TPU": { "value": "75", "reason": "" }
  },
  "inputs": { "asp.800G": { "value": -1, "unit": "USD" }, "fx.USDCNY": { "value": 21 } },
  "bands": { "open": 2 },
  "name": { "en": "Mine", "zh": "" },
  "id": "bull"
}`;

import { findFunction } from "../../src/functions/catalogue";
import type { Unit } from "../../src/dataset/types";

/** The unit that a function's answer has for these arguments, as parsed. */
function unitOf(name: string, ...values: unknown[]): Unit {
  const { unit } = findFunction(name)!;
  return typeof unit === "string" ? unit : unit(...(values as never[]));
}

test.each([
  ["DEMAND", [], "cable"],
  ["MIX", [], "share"],
  ["GROWTH", [], "share"],
  ["ATTACH", ["NVL72"], "cable/rack"],
  ["ATTACH", ["GB300"], "cable/unit"],
  ["ATTACH", ["TPU"], "cable/TPU"],
  ["ATTACH", ["Rubin"], "cable/unit"],
  ["MARGIN", [], "share"],
  ["COST", [], "share"],
  ["UNITCOST", [], "USD/cable"],
  ["SHIPMENTS", [], "cable"],
  ["REVENUE", [null, null, null], "USD"],
  ["REVENUE", [null, null, "CNY"], "CNY"],
  ["GROSSPROFIT", [null, null, "USD"], "USD"],
  ["GROSSPROFIT", [null, null, "CNY"], "CNY"],
  ["CAPACITY", [], "CNY/year"],
  ["UTILISATION", [], "share"],
  ["CONTENT", [], "USD/rack"],
  ["CAPTURE", [], "USD/rack"],
  ["COPPER", [], "connection"],
  ["ROBOTS", [], "robot"],
  ["ROBOTREVENUE", [], "CNY"],
  ["FACT", ["demand.NV.2026", null], "cable"],
  ["FACT", ["demand.NV.2026", "value"], "cable"],
  ["FACT", ["demand.NV.2026", "low"], "cable"],
  ["FACT", ["demand.NV.2026", "high"], "cable"],
  ["FACT", ["demand.NV.2026", "kind"], "none"],
  ["FACT", ["maturity.800G", null], "none"],
  ["INPUT", ["fx.USDCNY"], "CNY/USD"],
  ["STATUS", [], "none"],
  ["FACTS", [], "none"],
] as const)("%s%j is in %s", (name, values, unit) => {
  expect(unitOf(name, ...values)).toBe(unit);
});

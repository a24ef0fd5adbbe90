import { dataset } from "../../../src/dataset/dataset";
import { periods } from "../../../src/dataset/rules/periods";
import { found, withFact } from "./broken";

test("the dataset holds", () => {
  expect(periods.check(dataset)).toEqual([]);
});

test.each(["", "next year", "2026E", "2025-13", "FY2026"])('the period "%s" is found', (period) => {
  expect(found(periods, withFact("margin.NV", { period }))).toEqual([
    `margin.NV has the period "${period}"`,
  ]);
});

test.each(["x.12026.y", "x.20261.y"])("the id %s names no year", (id) => {
  expect(found(periods, withFact("margin.NV", { id }))).toEqual([]);
});

test("a period that differs from the year of the id is found", () => {
  expect(found(periods, withFact("demand.NV.2026", { period: "2025" }))).toEqual([
    "demand.NV.2026 has the period 2025",
  ]);
  expect(found(periods, withFact("demand.NV.2026", { period: null }))).toEqual([
    "demand.NV.2026 has the period null",
  ]);
});

import { dataset } from "../../../src/dataset/dataset";
import { periods } from "../../../src/dataset/rules/periods";
import { places, withFact } from "./broken";

test("the dataset holds", () => {
  expect(periods.check(dataset)).toEqual([]);
});

test.each(["", "next year", "2026E", "2025-13", "FY2026"])('the period "%s" is found', (period) => {
  expect(places(periods, withFact("margin.NV", { period }))).toEqual(["margin.NV"]);
});

test("a period that differs from the year of the id is found", () => {
  expect(places(periods, withFact("demand.NV.2026", { period: "2025" }))).toEqual([
    "demand.NV.2026",
  ]);
  expect(places(periods, withFact("demand.NV.2026", { period: null }))).toEqual(["demand.NV.2026"]);
});

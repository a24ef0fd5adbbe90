import { dataset } from "../../../src/dataset/dataset";
import { text } from "../../../src/dataset/estimates";
import { units } from "../../../src/dataset/rules/units";
import type { Unit } from "../../../src/dataset/types";
import { places, withFact, withInput } from "./broken";

test("the dataset holds", () => {
  expect(units.check(dataset)).toEqual([]);
});

test("a unit outside the list is found", () => {
  const furlong = "furlong" as Unit;
  expect(places(units, withFact("aec.reach", { unit: furlong }))).toEqual(["aec.reach"]);
  expect(places(units, withInput("asp.800G", { unit: furlong }))).toEqual(["asp.800G"]);
});

test("a figure without a unit is found", () => {
  expect(places(units, withFact("demand.NV.2026", { unit: "none" }))).toEqual(["demand.NV.2026"]);
  expect(places(units, withInput("asp.800G", { unit: "none" }))).toEqual(["asp.800G"]);
});

test("a statement with a unit is found", () => {
  const broken = withFact("demand.NV.2026", { estimate: text("many", "很多") });
  expect(places(units, broken)).toEqual(["demand.NV.2026"]);
});

test("a remainder in anything but shares is found", () => {
  expect(places(units, withFact("cost.other", { unit: "USD" }))).toEqual(["cost.other"]);
});

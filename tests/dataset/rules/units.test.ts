import { dataset } from "../../../src/dataset/dataset";
import { text } from "../../../src/dataset/estimates";
import { units } from "../../../src/dataset/rules/units";
import type { Unit } from "../../../src/dataset/types";
import { found, withFact, withInput } from "./broken";

test("the dataset holds", () => {
  expect(units.check(dataset)).toEqual([]);
});

test("a unit outside the list is found", () => {
  const furlong = "furlong" as Unit;
  const unknown = 'has the unknown unit "furlong"';
  expect(found(units, withFact("aec.reach", { unit: furlong }))).toEqual([`aec.reach ${unknown}`]);
  expect(found(units, withInput("asp.800G", { unit: furlong }))).toEqual([`asp.800G ${unknown}`]);
});

test("a figure without a unit is found", () => {
  expect(found(units, withFact("demand.NV.2026", { unit: "none" }))).toEqual([
    'demand.NV.2026 is of kind about and has the unit "none"',
  ]);
  expect(found(units, withInput("asp.800G", { unit: "none" }))).toEqual([
    'asp.800G is of kind input and has the unit "none"',
  ]);
});

test("a statement with a unit is found", () => {
  const broken = withFact("demand.NV.2026", { estimate: text("many", "很多") });
  expect(found(units, broken)).toEqual(['demand.NV.2026 is of kind text and has the unit "cable"']);
});

test("a remainder in anything but shares is found", () => {
  expect(found(units, withFact("cost.other", { unit: "USD" }))).toEqual([
    'cost.other is what is left of a whole of 1, in "USD"',
  ]);
});

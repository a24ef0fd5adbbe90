import { dataset } from "../../../src/dataset/dataset";
import { inputs } from "../../../src/dataset/rules/inputs";
import { found, withInput } from "./broken";

test("the dataset holds", () => {
  expect(inputs.check(dataset)).toEqual([]);
});

test.each<[string, readonly [number, number], string]>([
  ["upside down", [1, 0], "has bounds from 1 to 0"],
  ["of no width", [1, 1], "has bounds from 1 to 1"],
  ["open", [0, Infinity], "has a bound without a number"],
  ["not numbers", [NaN, 1], "has a bound without a number"],
])("bounds that are %s are found", (_, bounds, what) => {
  expect(found(inputs, withInput("asp.800G", { bounds }))).toEqual([`asp.800G ${what}`]);
});

test("a share that may exceed 1 is found", () => {
  expect(found(inputs, withInput("share.FII.NV", { bounds: [0, 100] }))).toEqual([
    "share.FII.NV is a share that may exceed 1",
  ]);
});

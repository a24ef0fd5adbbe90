import { dataset } from "../../../src/dataset/dataset";
import { inputs } from "../../../src/dataset/rules/inputs";
import { places, withInput } from "./broken";

test("the dataset holds", () => {
  expect(inputs.check(dataset)).toEqual([]);
});

test.each<[string, readonly [number, number]]>([
  ["upside down", [1, 0]],
  ["of no width", [1, 1]],
  ["open", [0, Infinity]],
  ["not numbers", [NaN, 1]],
])("bounds that are %s are found", (_, bounds) => {
  expect(places(inputs, withInput("asp.800G", { bounds }))).toEqual(["asp.800G"]);
});

test("a share that may exceed 1 is found", () => {
  expect(places(inputs, withInput("share.FII.NV", { bounds: [0, 100] }))).toEqual(["share.FII.NV"]);
});

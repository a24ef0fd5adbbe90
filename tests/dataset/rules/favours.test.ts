import { dataset } from "../../../src/dataset/dataset";
import { favours } from "../../../src/dataset/rules/favours";
import { places, withFact } from "./broken";

test("the dataset holds", () => {
  expect(favours.check(dataset)).toEqual([]);
});

test("a statement or a remainder that favours an end is found", () => {
  expect(places(favours, withFact("rubin.AEC", { favours: "high" }))).toEqual(["rubin.AEC"]);
  expect(places(favours, withFact("cost.other", { favours: "low" }))).toEqual(["cost.other"]);
});

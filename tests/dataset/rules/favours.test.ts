import { dataset } from "../../../src/dataset/dataset";
import { favours } from "../../../src/dataset/rules/favours";
import { found, withFact } from "./broken";

test("the dataset holds", () => {
  expect(favours.check(dataset)).toEqual([]);
});

test("a statement or a remainder that favours an end is found", () => {
  expect(found(favours, withFact("rubin.AEC", { favours: "high" }))).toEqual([
    "rubin.AEC favours high without a figure",
  ]);
  expect(found(favours, withFact("cost.other", { favours: "low" }))).toEqual([
    "cost.other favours low without a figure",
  ]);
});

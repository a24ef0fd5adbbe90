import { dataset } from "../../../src/dataset/dataset";
import { about, atLeast, exact, range } from "../../../src/dataset/estimates";
import { figures } from "../../../src/dataset/rules/figures";
import { places, withFact } from "./broken";

test("the dataset holds", () => {
  expect(figures.check(dataset)).toEqual([]);
});

test.each([
  ["not a number", about(NaN)],
  ["infinite", atLeast(Infinity)],
  ["negative", exact(-1)],
  ["a range with an end that is no number", range(1, NaN)],
  ["a range with a negative end", range(-1, 1)],
  ["a range upside down", range(80, 70)],
  ["a range of no width", range(70, 70)],
])("a figure that is %s is found", (_, estimate) => {
  expect(places(figures, withFact("attach.rack72", { estimate }))).toEqual(["attach.rack72"]);
});

test.each([exact(15), range(0.9, 1.1)])("a share above 1 is found", (estimate) => {
  expect(places(figures, withFact("share.FII.AEC", { estimate }))).toEqual(["share.FII.AEC"]);
});

test("a share of nothing or of all is sound", () => {
  expect(places(figures, withFact("share.FII.AEC", { estimate: exact(0) }))).toEqual([]);
  expect(places(figures, withFact("share.FII.AEC", { estimate: exact(1) }))).toEqual([]);
});

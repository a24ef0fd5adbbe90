import { dataset } from "../../../src/dataset/dataset";
import { about, atLeast, exact, range, text } from "../../../src/dataset/estimates";
import { figures } from "../../../src/dataset/rules/figures";
import { found, withFact } from "./broken";

test("the dataset holds", () => {
  expect(figures.check(dataset)).toEqual([]);
});

test.each([
  ["not a number", about(NaN), "is not a finite number"],
  ["infinite", atLeast(Infinity), "is not a finite number"],
  ["negative", exact(-1), "is negative"],
  ["a range with an end that is no number", range(1, NaN), "is not a finite number"],
  ["a range with a negative end", range(-1, 1), "is negative"],
  ["a range upside down", range(80, 70), "runs from 80 to 70"],
  ["a range of no width", range(70, 70), "runs from 70 to 70"],
])("a figure that is %s is found", (_, estimate, what) => {
  const broken = withFact("attach.rack72", { estimate });
  expect(found(figures, broken)).toEqual([`attach.rack72 ${what}`]);
});

test("words are no figure, whatever unit they are given", () => {
  const words = withFact("share.FII.AEC", { estimate: text("most of it", "大部分") });
  expect(found(figures, words)).toEqual([]);
});

test.each([exact(15), range(0.9, 1.1)])("a share above 1 is found", (estimate) => {
  const broken = withFact("share.FII.AEC", { estimate });
  expect(found(figures, broken)).toEqual(["share.FII.AEC is a share above 1"]);
});

test("a share of nothing or of all is sound", () => {
  expect(found(figures, withFact("share.FII.AEC", { estimate: exact(0) }))).toEqual([]);
  expect(found(figures, withFact("share.FII.AEC", { estimate: exact(1) }))).toEqual([]);
});

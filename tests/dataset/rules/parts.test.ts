import { dataset } from "../../../src/dataset/dataset";
import { atLeast, exact, range } from "../../../src/dataset/estimates";
import { parts } from "../../../src/dataset/rules/parts";
import { places, withFact, withoutFacts } from "./broken";

test("the dataset holds", () => {
  expect(parts.check(dataset)).toEqual([]);
});

test("a part that no longer adds up to its whole is found, at either end", () => {
  const whole = ["content.GB200.total"];
  const low = withFact("content.GB200.cords", { estimate: range(6_000, 8_000) });
  const high = withFact("content.GB200.cords", { estimate: range(7_000, 9_000) });
  const busbar = withFact("content.GB200.busbar", { estimate: atLeast(14_000) });
  expect([low, high, busbar].map((broken) => places(parts, broken))).toEqual([whole, whole, whole]);
});

test("cost shares that leave other than 5% to 10% are found", () => {
  const broken = withFact("cost.connector", { estimate: exact(0.3) });
  expect(places(parts, broken)).toEqual(["cost.other"]);
});

test("a remainder that became a figure is found", () => {
  const broken = withFact("cost.other", { estimate: exact(0.075) });
  expect(places(parts, broken)).toEqual(["cost.other"]);
});

test("a part above its whole is found", () => {
  const broken = withFact("capacity.cords.overseas", { estimate: range(0.8e9, 1.7e9) });
  expect(places(parts, broken)).toEqual(["capacity.cords.overseas"]);
});

test("a missing part is found", () => {
  const broken = withoutFacts(({ id }) => id === "content.GB200.busbar");
  expect(parts.check(broken)).toEqual([
    { where: "content.GB200.total", what: "needs a figure for content.GB200.busbar" },
  ]);
});

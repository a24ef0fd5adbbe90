import { dataset } from "../../../src/dataset/dataset";
import { atLeast, exact, range, text } from "../../../src/dataset/estimates";
import { parts } from "../../../src/dataset/rules/parts";
import { found, withFact, withoutFacts } from "./broken";

test("the dataset holds", () => {
  expect(parts.check(dataset)).toEqual([]);
});

test.each([
  ["at its low end", "content.GB200.cords", range(6_000, 8_000), "21000–23000"],
  ["at its high end", "content.GB200.cords", range(7_000, 9_000), "22000–24000"],
  ["at both ends", "content.GB200.busbar", atLeast(14_000), "21000–22000"],
] as const)("a part that no longer adds up to its whole %s is found", (_, id, estimate, sum) => {
  expect(found(parts, withFact(id, { estimate }))).toEqual([
    `content.GB200.total is 22000–23000, its parts ${sum}`,
  ]);
});

test("cost shares that leave other than 5% to 10% are found", () => {
  const broken = withFact("cost.connector", { estimate: exact(0.3) });
  const [first, ...more] = found(parts, broken);
  expect(first).toMatch(/^cost\.other is left (-?0?\.?\d*(e-\d+)?)–0\.0[45]\d*, not 0\.05–0\.1$/);
  expect(more).toEqual([]);
});

test("a remainder that became a figure, or went away, is found", () => {
  const figure = withFact("cost.other", { estimate: exact(0.075) });
  const gone = withoutFacts(({ id }) => id === "cost.other");
  for (const broken of [figure, gone]) {
    expect(found(parts, broken)).toEqual(["cost.other is not a remainder"]);
  }
});

test("a part above its whole is found", () => {
  const broken = withFact("capacity.cords.overseas", { estimate: range(0.8e9, 1.7e9) });
  expect(found(parts, broken)).toEqual([
    "capacity.cords.overseas is more than the whole, capacity.cords.2026",
  ]);
});

test("a part may be all of its whole", () => {
  const whole = withFact("capacity.cords.overseas", { estimate: range(0.8e9, 1.6e9) });
  expect(found(parts, whole)).toEqual([]);
});

test("a part that is missing, or only words, is found", () => {
  const gone = withoutFacts(({ id }) => id === "content.GB200.busbar");
  const words = withFact("content.GB200.busbar", { estimate: text("a lot", "很多") });
  for (const broken of [gone, words]) {
    expect(found(parts, broken)).toEqual([
      "content.GB200.total needs a figure for content.GB200.busbar",
    ]);
  }
});

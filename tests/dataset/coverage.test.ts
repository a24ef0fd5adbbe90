import { facts, isNumericFactId } from "../../src/dataset/facts";
import { source } from "../../src/dataset/source";
import type { Fact } from "../../src/dataset/types";
import { topics } from "../../src/dataset/types";
import { favoursNone, golden } from "./golden";

const factsOfQuestion = (question: number) =>
  facts.filter((fact) => fact.source.question === question).map(({ id }) => id);

function figureOf({ estimate }: Fact) {
  switch (estimate.kind) {
    case "text":
      return estimate.text.en;
    case "remainder":
      return estimate.of;
    case "range":
      return [estimate.low, estimate.high];
    default:
      return estimate.value;
  }
}

test("the source has 24 questions", () => {
  expect(source.questions).toBe(24);
});

test.each(Array.from({ length: 24 }, (_, index) => index + 1))(
  "question %i: its facts and no others are in the dataset",
  (question) => {
    const read = golden.filter(([asked]) => asked === question).map(([, id]) => id);
    expect(read).not.toHaveLength(0);
    expect([...factsOfQuestion(question)].sort()).toEqual([...read].sort());
  },
);

test.each(golden)("Q%i %s is as it was read", (question, id, period, kind, figure, unit) => {
  const fact = facts.find((candidate) => candidate.id === id)!;
  expect(fact).toMatchObject({ period, unit, estimate: { kind }, source: { question } });
  if (figure instanceof RegExp) expect(figureOf(fact)).toMatch(figure);
  else expect(figureOf(fact)).toEqual(figure);
});

test("every topic has facts", () => {
  expect([...new Set(facts.map(({ topic }) => topic))]).toEqual(topics);
});

test("figures favour their high end, but for those that favour neither", () => {
  const figures = facts.filter(({ id }) => isNumericFactId(id));
  const neither = figures.filter(({ favours }) => favours === "none").map(({ id }) => id);
  expect([...neither].sort()).toEqual([...favoursNone].sort());
  expect(figures.filter(({ favours }) => favours === "low")).toEqual([]);
});

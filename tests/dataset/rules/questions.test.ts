import { dataset } from "../../../src/dataset/dataset";
import { questions } from "../../../src/dataset/rules/questions";
import { found, withFact, withoutFacts } from "./broken";

test("the dataset holds", () => {
  expect(questions.check(dataset)).toEqual([]);
});

test.each([0, 25, 2.5])("a fact that cites question %d is found", (question) => {
  const source = { document: dataset.source.id, question };
  expect(found(questions, withFact("demand.NV.2026", { source }))).toEqual([
    `demand.NV.2026 cites question ${question}, the source has 1 to 24`,
  ]);
});

test("a question that no fact covers is found", () => {
  const broken = withoutFacts((fact) => fact.source.question === 23);
  expect(found(questions, broken)).toEqual(["question 23 has no fact"]);
});

import type { Rule } from "./rule";

export const questions: Rule = {
  id: "questions",
  description: "Every fact cites a question of the source, and every question is covered.",
  check({ facts, source }) {
    const asked = Array.from({ length: source.questions }, (_, index) => index + 1);
    const cited = new Set(facts.map((fact) => fact.source.question));
    return [
      ...facts
        .filter((fact) => !asked.includes(fact.source.question))
        .map(({ id, source: { question } }) => ({
          where: id,
          what: `cites question ${question}, the source has 1 to ${asked.length}`,
        })),
      ...asked
        .filter((question) => !cited.has(question))
        .map((question) => ({ where: `question ${question}`, what: "has no fact" })),
    ];
  },
};

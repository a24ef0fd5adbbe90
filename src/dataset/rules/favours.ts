import type { Rule } from "./rule";

export const favours: Rule = {
  id: "favours",
  description: "What has no ends of its own, a statement or a remainder, favours neither.",
  check({ facts }) {
    return facts
      .filter(({ estimate: { kind } }) => kind === "text" || kind === "remainder")
      .filter((fact) => fact.favours !== "none")
      .map((fact) => ({ where: fact.id, what: `favours ${fact.favours} without a figure` }));
  },
};

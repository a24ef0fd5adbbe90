import type { Rule } from "./rule";

export const redirects: Rule = {
  id: "redirects",
  description: "A redirect leads from an id that is gone to a fact that is there, in one step.",
  check({ facts, redirects: moved }) {
    const known = new Set(facts.map(({ id }) => id));
    return Object.entries(moved).flatMap(([from, to]) => [
      ...(known.has(from) ? [{ where: from, what: "is redirected though it is in use" }] : []),
      ...(known.has(to) ? [] : [{ where: from, what: `leads to ${to}, which is no fact` }]),
    ]);
  },
};

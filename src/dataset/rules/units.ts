import { units as known } from "../types";
import type { Rule } from "./rule";

export const units: Rule = {
  id: "units",
  description:
    "Units come from the closed list; a statement in words has none, a figure has one, and a remainder is a share.",
  check({ facts, inputs }) {
    const figures = [
      ...facts.map(({ id, unit, estimate: { kind } }) => ({ id, unit, kind })),
      ...Object.entries(inputs).map(([id, { unit }]) => ({ id, unit, kind: "input" as const })),
    ];
    return figures.flatMap(({ id, unit, kind }) => {
      if (!known.includes(unit)) return [{ where: id, what: `has the unknown unit "${unit}"` }];
      if ((kind === "text") !== (unit === "none")) {
        return [{ where: id, what: `is of kind ${kind} and has the unit "${unit}"` }];
      }
      if (kind === "remainder" && unit !== "share") {
        return [{ where: id, what: `is what is left of a whole of 1, in "${unit}"` }];
      }
      return [];
    });
  },
};

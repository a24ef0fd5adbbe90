import type { Estimate } from "../types";
import type { Rule } from "./rule";

function figuresOf(estimate: Estimate): readonly number[] {
  switch (estimate.kind) {
    case "text":
    case "remainder":
      return [];
    case "range":
      return [estimate.low, estimate.high];
    default:
      return [estimate.value];
  }
}

export const figures: Rule = {
  id: "figures",
  description:
    "Figures are finite and not negative, a range's low end is below its high end, shares lie between 0 and 1.",
  check({ facts }) {
    return facts.flatMap(({ id, unit, estimate }) => {
      const values = figuresOf(estimate);
      const wrong = (what: string) => [{ where: id, what }];
      if (values.some((value) => !Number.isFinite(value))) return wrong("is not a finite number");
      if (values.some((value) => value < 0)) return wrong("is negative");
      if (unit === "share" && values.some((value) => value > 1)) {
        return wrong("is a share above 1");
      }
      if (estimate.kind === "range" && estimate.low >= estimate.high) {
        return wrong(`runs from ${estimate.low} to ${estimate.high}`);
      }
      return [];
    });
  },
};

import type { Rule } from "./rule";

export const inputs: Rule = {
  id: "inputs",
  description: "An input has finite bounds, the low one below the high one.",
  check({ inputs: declared }) {
    return Object.entries(declared).flatMap(([id, { bounds, unit }]) => {
      const [low, high] = bounds;
      if (!bounds.every(Number.isFinite))
        return [{ where: id, what: "has a bound without a number" }];
      if (low >= high) return [{ where: id, what: `has bounds from ${low} to ${high}` }];
      if (unit === "share" && high > 1)
        return [{ where: id, what: "is a share that may exceed 1" }];
      return [];
    });
  },
};

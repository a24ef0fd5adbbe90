import type { Dataset } from "../dataset";
import type { Estimate } from "../types";
import type { Problem, Rule } from "./rule";

type Ends = readonly [low: number, high: number];

/** Wholes whose parts the source states in full, so that the ends must add up. */
const sums = [
  { whole: "content.GB200.total", parts: ["content.GB200.cords", "content.GB200.busbar"] },
];

/** What the stated parts of a whole of 1 leave for the part that is named without a figure. */
const remainders = [{ id: "cost.other", leaves: [0.05, 0.1] as Ends }];

/** Parts that are stated beside their whole, along with parts that are not: they can only be smaller. */
const within = [
  { whole: "demand.Meta.2026", part: "demand.Meta.2026.800G" },
  { whole: "demand.Meta.2026", part: "demand.Meta.2026.400G" },
  { whole: "capacity.cords.2026", part: "capacity.cords.overseas" },
  { whole: "capacity.USMX.base", part: "capacity.AEC.USMX" },
];

/** What is stated, without any band: the one figure, or both ends. */
function statedEnds(estimate: Estimate | undefined): Ends | undefined {
  if (!estimate) return undefined;
  switch (estimate.kind) {
    case "text":
    case "remainder":
      return undefined;
    case "range":
      return [estimate.low, estimate.high];
    default:
      return [estimate.value, estimate.value];
  }
}

const add = ([low, high]: Ends, [low2, high2]: Ends): Ends => [low + low2, high + high2];
const same = (a: Ends, b: Ends) => a.every((end, index) => Math.abs(end - b[index]!) < 1e-9);

/** Works a relation out over the ends of these facts, or says which of them have none. */
function relate(
  ends: (id: string) => Ends | undefined,
  where: string,
  ids: readonly string[],
  broken: (...stated: Ends[]) => string | undefined,
): readonly Problem[] {
  const stated = ids.map(ends);
  const without = ids.filter((_, index) => !stated[index]);
  if (without.length > 0) return without.map((id) => ({ where, what: `needs a figure for ${id}` }));
  const what = broken(...(stated as Ends[]));
  return what === undefined ? [] : [{ where, what }];
}

/** Meta's speeds add up to less than Meta's total in the source itself: CHECKS reports that, no rule forbids it. */
export const parts: Rule = {
  id: "parts",
  description: "Parts add up to their wholes where the source states both.",
  check({ facts }: Dataset) {
    const byId = new Map(facts.map((fact) => [fact.id, fact.estimate]));
    const ends = (id: string) => statedEnds(byId.get(id));
    return [
      ...sums.flatMap(({ whole, parts: ids }) =>
        relate(ends, whole, [whole, ...ids], (total, ...rest) => {
          const sum = rest.reduce(add);
          return same(sum, total) ? undefined : `is ${total.join("–")}, its parts ${sum.join("–")}`;
        }),
      ),
      ...remainders.flatMap(({ id, leaves }) => {
        const estimate = byId.get(id);
        if (estimate?.kind !== "remainder") return [{ where: id, what: "is not a remainder" }];
        return relate(ends, id, estimate.of, (...rest) => {
          const [low, high] = rest.reduce(add);
          const left: Ends = [1 - high, 1 - low];
          return same(left, leaves)
            ? undefined
            : `is left ${left.join("–")}, not ${leaves.join("–")}`;
        });
      }),
      ...within.flatMap(({ whole, part }) =>
        relate(ends, part, [part, whole], (inner, outer) =>
          inner[1] <= outer[1] ? undefined : `is more than the whole, ${whole}`,
        ),
      ),
    ];
  },
};

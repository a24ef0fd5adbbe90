import { endsOf, isValued } from "../../src/core/fact";
import { facts } from "../../src/dataset/facts";
import { baseScenario } from "../../src/scenarios/catalogue";
import { ownScenario } from "../support/ask";

test("every fact that is not a statement has a value", () => {
  for (const { id, estimate } of facts) expect(isValued(id)).toBe(estimate.kind !== "text");
});

test("the ends of a figure are its span, whatever the stance", () => {
  for (const stance of ["bear", "base", "bull"] as const) {
    const ends = endsOf("demand.Google.2026", ownScenario({ stance }));
    expect(ends).toEqual({ low: 2_000_000, base: 2_000_000, high: 2_400_000 });
  }
});

test("the ends of a remainder are opposite to those of its parts", () => {
  const { low, base, high } = endsOf("cost.other", baseScenario);
  expect(low).toBeCloseTo(0.05, 12);
  expect(base).toBeCloseTo(0.075, 12);
  expect(high).toBeCloseTo(0.1, 12);
});

test("an override has no width, and takes its width out of a remainder", () => {
  const scenario = ownScenario({ overrides: { "cost.retimer": { value: 0.4, reason: "" } } });
  expect(endsOf("cost.retimer", scenario)).toEqual({ low: 0.4, base: 0.4, high: 0.4 });
  const { low, base, high } = endsOf("cost.other", scenario);
  for (const end of [low, base, high]) expect(end).toBeCloseTo(0.15, 12);
});

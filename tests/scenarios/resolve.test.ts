import { factOf } from "../../src/dataset/facts";
import { about, atLeast, atMost, exact, range, remainder, text } from "../../src/dataset/estimates";
import type { Estimate, Fact, Favours, Unit } from "../../src/dataset/types";
import { builtIn, standardBands } from "../../src/scenarios/catalogue";
import { classOf, endOf, resolveFact, spanOf } from "../../src/scenarios/resolve";
import type { Stance } from "../../src/scenarios/types";
import { ownScenario } from "../support/ask";

const factWith = (estimate: Estimate, unit: Unit = "cable"): Fact => ({
  ...factOf("demand.NV.2026"),
  unit,
  estimate,
});

describe("the span of a figure", () => {
  test.each<[string, Estimate, [low: number, base: number, high: number]]>([
    ["exact", exact(1000), [1000, 1000, 1000]],
    ["about", about(1000), [900, 1000, 1100]],
    ["range", range(1000, 3000), [1000, 2000, 3000]],
    ["atLeast", atLeast(1000), [1000, 1000, 1200]],
    ["atMost", atMost(1000), [900, 1000, 1000]],
  ])("%s, with the standard bands", (_kind, estimate, [low, base, high]) => {
    const span = spanOf(factWith(estimate), standardBands);
    expect(span.low).toBeCloseTo(low, 9);
    expect(span.base).toBe(base);
    expect(span.high).toBeCloseTo(high, 9);
  });

  test.each<[string, Estimate, [low: number, base: number, high: number]]>([
    ["exact", exact(1000), [1000, 1000, 1000]],
    ["about", about(1000), [750, 1000, 1250]],
    ["range", range(1000, 3000), [1000, 2000, 3000]],
    ["atLeast", atLeast(1000), [1000, 1000, 1500]],
    ["atMost", atMost(1000), [750, 1000, 1000]],
  ])("%s, with the user's bands", (_kind, estimate, [low, base, high]) => {
    expect(spanOf(factWith(estimate), { about: 0.25, open: 0.5 })).toEqual({ low, base, high });
  });

  test("shares stay between 0 and 1", () => {
    const wide = { about: 1, open: 1 };
    expect(spanOf(factWith(about(0.8), "share"), wide)).toEqual({ low: 0, base: 0.8, high: 1 });
    expect(spanOf(factWith(atLeast(0.6), "share"), wide)).toEqual({ low: 0.6, base: 0.6, high: 1 });
    expect(spanOf(factWith(atMost(0.5), "share"), wide)).toEqual({ low: 0, base: 0.5, high: 0.5 });
  });

  test("what is no share may pass 1", () => {
    expect(spanOf(factWith(about(0.8), "multiple"), { about: 1, open: 1 }).high).toBe(1.6);
  });

  test("bands of nothing leave every figure as stated", () => {
    const none = { about: 0, open: 0 };
    for (const estimate of [about(7), atLeast(7), atMost(7)]) {
      expect(spanOf(factWith(estimate), none)).toEqual({ low: 7, base: 7, high: 7 });
    }
  });

  test("words and remainders have none", () => {
    const said = new TypeError("demand.NV.2026 has no number of its own");
    expect(() => spanOf(factWith(text("mature", "成熟")), standardBands)).toThrow(said);
    expect(() => spanOf(factWith(remainder("cost.cable")), standardBands)).toThrow(TypeError);
  });
});

test.each<[Stance, Favours, "low" | "base" | "high"]>([
  ["bear", "high", "low"],
  ["base", "high", "base"],
  ["bull", "high", "high"],
  ["bear", "low", "high"],
  ["base", "low", "base"],
  ["bull", "low", "low"],
  ["bear", "none", "base"],
  ["base", "none", "base"],
  ["bull", "none", "base"],
])("%s takes of a figure where %s is good the %s end", (stance, favours, end) => {
  expect(endOf(stance, favours)).toBe(end);
});

describe("the number of a fact under a scenario", () => {
  const [base, bear, bull] = builtIn;

  test.each([
    ["exact", "attach.TPU", [1.25, 1.25, 1.25]],
    ["about, high is good", "demand.NV.2026", [1_530_000, 1_700_000, 1_870_000]],
    ["about, neither is good", "mix.Amazon.400G", [0.3, 0.3, 0.3]],
    ["range, high is good", "margin.NV", [0.42, 0.425, 0.43]],
    ["range, neither is good", "cost.retimer", [0.475, 0.475, 0.475]],
    ["atLeast, high is good", "demand.Amazon.2026", [3_000_000, 3_000_000, 3_600_000]],
    ["atLeast, neither is good", "margin.Credo", [0.6, 0.6, 0.6]],
    ["atMost, high is good", "margin.Cloud", [0.45, 0.5, 0.5]],
  ] as const)("%s: %s", (_title, id, [low, middle, high]) => {
    expect(resolveFact(id, bear!).value).toBeCloseTo(low, 9);
    expect(resolveFact(id, base!).value).toBeCloseTo(middle, 9);
    expect(resolveFact(id, bull!).value).toBeCloseTo(high, 9);
  });

  test("follows the scenario's own bands", () => {
    const scenario = ownScenario({ stance: "bull", bands: { about: 0.5, open: 1 } });
    expect(resolveFact("demand.NV.2026", scenario).value).toBe(2_550_000);
    expect(resolveFact("demand.Amazon.2026", scenario).value).toBe(6_000_000);
    expect(resolveFact("margin.Cloud", scenario).value).toBe(0.5);
  });

  test("an override wins over stance, bands and the clamp of shares", () => {
    const overrides = {
      "demand.NV.2026": { value: 5, reason: "" },
      "margin.NV": { value: 0, reason: "" },
    };
    for (const stance of ["bear", "base", "bull"] as const) {
      const scenario = ownScenario({ stance, overrides });
      expect(resolveFact("demand.NV.2026", scenario)).toEqual({ value: 5, class: "override" });
      expect(resolveFact("margin.NV", scenario)).toEqual({ value: 0, class: "override" });
      expect(resolveFact("demand.NV.2025", scenario).class).not.toBe("override");
    }
  });
});

describe("where a figure comes from", () => {
  const [base, bear, bull] = builtIn;

  test.each([
    ["attach.TPU", ["quoted", "quoted", "quoted"]],
    ["demand.NV.2026", ["assumed", "quoted", "assumed"]],
    ["demand.Amazon.2026", ["quoted", "quoted", "assumed"]],
    ["margin.Cloud", ["assumed", "quoted", "quoted"]],
    ["margin.NV", ["quoted", "midpoint", "quoted"]],
    ["cost.retimer", ["midpoint", "midpoint", "midpoint"]],
    ["cost.other", ["computed", "computed", "computed"]],
    ["maturity.800G", ["quoted", "quoted", "quoted"]],
  ] as const)("%s", (id, [low, middle, high]) => {
    expect([bear!, base!, bull!].map((one) => classOf(id, one))).toEqual([low, middle, high]);
  });

  test("a band of nothing assumes nothing", () => {
    const scenario = ownScenario({ stance: "bull", bands: { about: 0, open: 0 } });
    expect(classOf("demand.NV.2026", scenario)).toBe("quoted");
  });

  test("an override", () => {
    const overrides = { "cost.retimer": { value: 0.475, reason: "seen" } };
    expect(classOf("cost.retimer", ownScenario({ overrides }))).toBe("override");
  });
});

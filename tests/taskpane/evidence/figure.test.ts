import { figureOf } from "../../../src/taskpane/evidence/facts/figure";
import { baseScenario, builtIn } from "../../../src/scenarios/catalogue";
import { ownScenario } from "../../support/ask";

const bull = builtIn.find(({ id }) => id === "bull")!;

test("a figure has its own range, what the source states of it, and what the scenario uses", () => {
  expect(figureOf("demand.Google.2026", bull)).toEqual({
    class: "assumed",
    range: { low: 2_000_000, used: 2_400_000, high: 2_400_000, stated: [2_000_000] },
  });
  expect(figureOf("margin.NV", baseScenario)).toMatchObject({
    class: "midpoint",
    range: { used: 0.425, stated: [0.42, 0.43] },
  });
});

test("an override leaves the range as it is", () => {
  const mine = ownScenario({ overrides: { "margin.NV": { value: 0.6, reason: "" } } });
  expect(figureOf("margin.NV", mine)).toEqual({
    class: "override",
    range: { low: 0.42, used: 0.6, high: 0.43, stated: [0.42, 0.43] },
  });
});

test("a remainder ranges as the parts leave it to", () => {
  const { class: figureClass, range } = figureOf("cost.other", baseScenario);
  expect(figureClass).toBe("computed");
  expect(range!.low).toBeCloseTo(0.05);
  expect(range!.used).toBeCloseTo(0.075);
  expect(range!.high).toBeCloseTo(0.1);
});

test("a statement is quoted and has no range", () => {
  expect(figureOf("maturity.800G", bull)).toEqual({ class: "quoted", range: undefined });
});

import { extentOf } from "../../src/analysis/extent";
import { NotAvailable } from "../../src/scenarios/errors";
import { sessionUnder } from "../support/ask";
import { computationOf, inBase } from "./computations";

const idsOf = (name: string, ...args: Parameters<typeof inBase>[1][]) =>
  extentOf(inBase(name, ...args)).drivers.map(({ id }) => id);

test("a figure that works inversely is taken to its other end", () => {
  const { low, high } = extentOf(inBase("IMPLIEDUNITS", "NV", 2026, "NVL72"));
  expect(low).toBeCloseTo(1_530_000 / 80, 6);
  expect(high).toBeCloseTo(1_870_000 / 70, 6);
  expect(idsOf("IMPLIEDUNITS", "NV", 2026, "NVL72")).toEqual(["demand.NV.2026", "attach.rack72"]);
});

test("all figures move at once", () => {
  const parts = [2025, 2026].map((year) => extentOf(inBase("DEMAND", "NV+Meta+Amazon", year)));
  for (const [index, { low, high, drivers }] of parts.entries()) {
    const ends = ["NV", "Meta", "Amazon"].map((one) =>
      extentOf(inBase("DEMAND", one, 2025 + index)),
    );
    expect(low).toBe(ends.reduce((sum, end) => sum + end.low, 0));
    expect(high).toBe(ends.reduce((sum, end) => sum + end.high, 0));
    expect(low).toBeLessThan(high);
    expect(drivers).toHaveLength(3);
  }
});

test("an end that is open is open upwards only", () => {
  const { low, high } = extentOf(inBase("DEMAND", "Google", 2026));
  expect([low, high]).toEqual([2_000_000, 2_400_000]);
});

test("a figure without a range reaches nowhere", () => {
  expect(extentOf(inBase("ATTACH", "TPU"))).toEqual({
    low: 1.25,
    high: 1.25,
    drivers: [],
  });
});

test("an input is somebody's estimate, and told apart from what the source says", () => {
  const { drivers } = extentOf(computationOf(sessionUnder("example"), "REVENUE", "NV", 2026));
  const inputs = drivers.filter(({ kind }) => kind === "input");
  expect(inputs.map(({ id }) => id)).toContain("share.FII.NV");
  expect(new Set(inputs.map(({ estimate }) => estimate))).toEqual(new Set(["input"]));
});

test("what has no answer has no extent", () => {
  expect(() => extentOf(inBase("DEMAND", "Google", 2025))).toThrow(NotAvailable);
});

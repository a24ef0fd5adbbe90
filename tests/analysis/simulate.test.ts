import { percentile, simulate } from "../../src/analysis/simulate";
import { Session } from "../../src/functions/session";
import {
  answer,
  ask,
  errorOf,
  figure,
  ownScenario,
  sessionUnder,
  sessionWith,
} from "../support/ask";
import { computationOf, inBase } from "./computations";

const trials = 20_000;

interface Moments {
  readonly mean: number;
  readonly variance: number;
  /** Fourth central moment less three variances squared: it adds up over independent draws, as the other two do. */
  readonly excess: number;
}

const uniform = (low: number, high: number): Moments => {
  const variance = (high - low) ** 2 / 12;
  return { mean: (low + high) / 2, variance, excess: -1.2 * variance ** 2 };
};

/** Around the middle of a range. */
const triangular = (low: number, high: number): Moments => {
  const variance = (high - low) ** 2 / 24;
  return { mean: (low + high) / 2, variance, excess: -0.6 * variance ** 2 };
};

const sum = (...parts: readonly Moments[]): Moments => ({
  mean: parts.reduce((total, { mean }) => total + mean, 0),
  variance: parts.reduce((total, { variance }) => total + variance, 0),
  excess: parts.reduce((total, { excess }) => total + excess, 0),
});

/** Mean and variance lie within four standard errors of the closed form. */
function expectMoments(drawn: Float64Array, { mean, variance, excess }: Moments): void {
  const average = drawn.reduce((total, value) => total + value, 0) / drawn.length;
  const squares = drawn.reduce((total, value) => total + (value - average) ** 2, 0);
  const meanError = Math.sqrt(variance / drawn.length);
  const varianceError = Math.sqrt((excess + 2 * variance ** 2) / drawn.length);
  expect(Math.abs(average - mean)).toBeLessThan(4 * meanError);
  expect(Math.abs(squares / (drawn.length - 1) - variance)).toBeLessThan(4 * varianceError);
}

describe("mean and variance against closed forms", () => {
  test.each([
    ["about: triangular", ["NV", 2026], triangular(1_530_000, 1_870_000)],
    ["atLeast: uniform above the floor", ["Amazon", 2026], uniform(3_000_000, 3_600_000)],
    ["atMost: uniform below the ceiling", ["China", 2025], uniform(900_000, 1_000_000)],
    ["range: triangular", ["Meta", 2026, "400G"], triangular(300_000, 400_000)],
    [
      "a sum of one of each, drawn independently",
      ["NV+Amazon", 2026],
      sum(triangular(1_530_000, 1_870_000), uniform(3_000_000, 3_600_000)),
    ],
    [
      "a sum of four",
      ["North America", 2026],
      sum(
        triangular(1_530_000, 1_870_000),
        uniform(1_500_000, 1_800_000),
        uniform(2_000_000, 2_400_000),
        uniform(3_000_000, 3_600_000),
      ),
    ],
  ] as const)("%s", (_title, args, moments) => {
    expectMoments(simulate(inBase("DEMAND", ...args), trials, 20_251_112), moments);
  });

  test("the ranges are the facts' own, whatever end the scenario takes", () => {
    const bear = computationOf(sessionUnder("bear"), "DEMAND", "NV", 2026);
    expectMoments(simulate(bear, trials, 7), triangular(1_530_000, 1_870_000));
  });

  test("the bands are the scenario's", () => {
    const wide = sessionWith(ownScenario({ bands: { about: 0.5, open: 1 } }));
    const drawn = simulate(computationOf(wide, "DEMAND", "NV+Amazon", 2026), trials, 8);
    const moments = sum(triangular(850_000, 2_550_000), uniform(3_000_000, 6_000_000));
    expectMoments(drawn, moments);
  });
});

describe("percentiles against the closed form", () => {
  /** Four standard errors of a percentile, given the density there. */
  const tolerance = (share: number, density: number) =>
    (4 * Math.sqrt((share * (1 - share)) / trials)) / density;

  const nv = simulate(inBase("DEMAND", "NV", 2026), trials, 3);
  const amazon = simulate(inBase("DEMAND", "Amazon", 2026), trials, 4);

  test.each([0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98])("triangular at %d", (share) => {
    const [low, high] = [1_530_000, 1_870_000];
    const width = high - low;
    const tail = Math.min(share, 1 - share);
    const reach = width * Math.sqrt(tail / 2);
    const exact = share < 0.5 ? low + reach : high - reach;
    const density = (4 * reach) / width ** 2;
    expect(Math.abs(percentile(nv, share) - exact)).toBeLessThan(tolerance(share, density));
  });

  test.each([0.02, 0.1, 0.5, 0.9, 0.98])("uniform at %d", (share) => {
    const exact = 3_000_000 + share * 600_000;
    const drawn = percentile(amazon, share);
    expect(Math.abs(drawn - exact)).toBeLessThan(tolerance(share, 1 / 600_000));
  });

  test("0 and 1 are the least and the most that was drawn, within the range", () => {
    expect(percentile(nv, 0)).toBeGreaterThanOrEqual(1_530_000);
    expect(percentile(nv, 0)).toBeLessThan(1_535_000);
    expect(percentile(nv, 1)).toBeLessThanOrEqual(1_870_000);
    expect(percentile(nv, 1)).toBeGreaterThan(1_865_000);
  });

  test("the function gives those of the same draws", () => {
    const asked = figure(new Session(), "SIMULATE", "DEMAND", 0.9, trials, 3, "NV", 2026);
    expect(asked).toBe(percentile(nv, 0.9));
  });

  test("are interpolated as PERCENTILE.INC does it", () => {
    const values = Float64Array.from([10, 20, 40, 80]);
    expect([0, 0.25, 1 / 3, 0.5, 0.9, 1].map((share) => percentile(values, share))).toEqual([
      10,
      17.5,
      20,
      30,
      expect.closeTo(68, 9),
      80,
    ]);
    expect(percentile(Float64Array.from([7]), 0.3)).toBe(7);
  });
});

describe("the seed", () => {
  const median = (seed: number, session = new Session()) =>
    figure(session, "SIMULATE", "DEMAND", 0.5, 1_000, seed, "NV+Amazon", 2026);

  test("the same one gives the same answer, another gives another", () => {
    expect(median(1)).toBe(median(1));
    expect(
      new Set([1, 2, 3, 0, -1, 2_147_483_647, -2_147_483_648].map((seed) => median(seed))).size,
    ).toBe(7);
  });

  test("the answers come in ascending order", () => {
    const drawn = simulate(inBase("DEMAND", "NV+Amazon", 2026), 500, 9);
    expect(drawn).toHaveLength(500);
    expect([...drawn]).toEqual([...drawn].sort((a, b) => a - b));
    expect(new Set(drawn).size).toBe(500);
  });

  test("one trial is every percentile", () => {
    const one = (share: number) =>
      figure(new Session(), "SIMULATE", "DEMAND", share, 1, 6, "NV", 2026);
    expect(one(0)).toBe(one(1));
    expect(one(0.5)).toBe(one(0));
    expect(one(0)).not.toBe(1_700_000);
  });
});

describe("what is not drawn", () => {
  test("exact figures", () => {
    expect(ask("SIMULATE", "ATTACH", 0.1, 50, 1, "TPU")).toBe(1.25);
  });

  test("inputs keep the value that their owner set", () => {
    const session = sessionUnder("example");
    expect(answer(session, "SIMULATE", "INPUT", 0.05, 50, 1, "asp.800G")).toBe(300);
    const drawn = simulate(computationOf(session, "UNITCOST", "Connector", "NV"), trials, 11);
    expectMoments(drawn, triangular(300 * 0.25 * 0.57, 300 * 0.25 * 0.58));
  });

  test("overrides", () => {
    const overrides = { "demand.NV.2026": { value: 5, reason: "test" } };
    const session = sessionWith(ownScenario({ overrides }));
    expect(answer(session, "SIMULATE", "DEMAND", 0.99, 50, 1, "NV", 2026)).toBe(5);
  });
});

describe("its arguments", () => {
  test.each([
    [[-0.1, 100, 1], "percentile is from 0 to 1"],
    [[1.1, 100, 1], "percentile is from 0 to 1"],
    [[0.5, 0, 1], "trials is a whole number from 1 to 100000"],
    [[0.5, 100_001, 1], "trials is a whole number from 1 to 100000"],
    [[0.5, 10.5, 1], "trials is a whole number from 1 to 100000"],
    [[0.5, 10, 1.5], "seed is a whole number"],
    [[0.5, 10, 2_147_483_648], "seed is a whole number"],
    [[0.5, 10, -2_147_483_649], "seed is a whole number"],
  ] as const)("%j are out of range", (numbers, says) => {
    const error = errorOf(ask("SIMULATE", "MARGIN", ...numbers, "NV"));
    expect(error.code).toBe("#NUM!");
    expect(error.message).toContain(says);
  });

  test("numbers as text are taken", () => {
    expect(ask("SIMULATE", "MARGIN", "0.5", "100", " 1 ", "NV")).toBe(
      ask("SIMULATE", "MARGIN", 0.5, 100, 1, "NV"),
    );
    expect(errorOf(ask("SIMULATE", "MARGIN", "half", 100, 1, "NV")).code).toBe("#VALUE!");
  });

  test("a range of percentiles spills", () => {
    const spilled = ask("SIMULATE", "MARGIN", [[0.1, 0.5, 0.9]], 100, 1, "NV");
    expect(spilled).toEqual([
      [0.1, 0.5, 0.9].map((p) => ask("SIMULATE", "MARGIN", p, 100, 1, "NV")),
    ]);
  });

  test("a formula without an answer is told by its own error", () => {
    expect(ask("SIMULATE", "DEMAND", 0.5, 100, 1, "Google", 2025)).toEqual(
      ask("DEMAND", "Google", 2025),
    );
    expect(errorOf(ask("SIMULATE", "STATUS", 0.5, 100, 1, "Google", "AEC")).code).toBe("#VALUE!");
  });

  test("a scenario among the inner arguments pins it", () => {
    const pinned = ask("SIMULATE", "UNITCOST", 0.5, 100, 1, "Cable", "NV", null, "Example inputs");
    const switched = answer(
      sessionUnder("example"),
      "SIMULATE",
      "UNITCOST",
      0.5,
      100,
      1,
      "Cable",
      "NV",
    );
    expect(pinned).toBe(switched);
  });
});

test("the formula is asked once for each trial, and once for what it rests on", () => {
  const computation = inBase("DEMAND", "Amazon", 2026);
  let asked = 0;
  const counted = {
    scenario: computation.scenario,
    answer: (wrap?: Parameters<typeof computation.answer>[0]) => {
      asked += 1;
      return computation.answer(wrap);
    },
  };
  simulate(counted, 100, 1);
  expect(asked).toBe(101);
});

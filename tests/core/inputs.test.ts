import { builtIn } from "../../src/scenarios/catalogue";
import type { Scenario, Stance } from "../../src/scenarios/types";
import type { Argument } from "../../src/functions/cells";
import {
  answer,
  errorOf,
  expectError,
  figure,
  ownScenario,
  sessionWith,
  titleOf,
} from "../support/ask";

const { inputs } = builtIn.find(({ id }) => id === "example")!;
const under = (stance: Stance, patch: Partial<Scenario> = {}) =>
  sessionWith(ownScenario({ stance, inputs, ...patch }));

type Row = [name: string, args: Argument[], bear: number, base: number, bull: number];

/** By hand, from the placeholders: ASP 100, 200, 300 USD; 7 CNY; FII 50%; shares 10%, Amazon none; 80% of the leading speed. */
const figures: Row[] = [
  ["DEMAND", ["Google", 2025], 1_000_000, 1_000_000, 1_000_000],
  ["DEMAND", ["NV", 2026, "800G"], 1_224_000, 1_360_000, 1_496_000],
  ["DEMAND", ["NV", 2026, "400G"], 306_000, 340_000, 374_000],
  ["DEMAND", ["China", 2026, "200G"], 200_000, 200_000, 200_000],
  ["DEMAND", ["All", 2026], 9_030_000, 9_200_000, 10_670_000],
  ["MIX", ["Meta", 2025, "400G"], 0.5, 0.5, 0.5],
  ["GROWTH", ["Google", 2025, 2026], 1, 1, 1.4],

  ["SHARE", ["Google", "AEC"], 0.1, 0.1, 0.1],
  ["SHIPMENTS", ["NV", 2026], 114_750, 127_500, 140_250],
  ["SHIPMENTS", ["NV", 2026, "800G"], 91_800, 102_000, 112_200],
  ["SHIPMENTS", ["Meta", 2026, "400G"], 35_000, 35_000, 35_000],
  ["SHIPMENTS", ["Amazon", 2026], 0, 0, 0],
  ["SHIPMENTS", ["NV+Google", 2026], 314_750, 327_500, 380_250],

  ["REVENUE", ["NV", 2026], 32_130_000, 35_700_000, 39_270_000],
  ["REVENUE", ["NV", 2026, "USD"], 32_130_000, 35_700_000, 39_270_000],
  ["REVENUE", ["NV", 2026, "CNY"], 224_910_000, 249_900_000, 274_890_000],
  ["REVENUE", ["Meta", 2026], 41_500_000, 41_500_000, 50_500_000],
  ["REVENUE", ["Google", 2026], 56_000_000, 56_000_000, 67_200_000],
  ["REVENUE", ["Amazon", 2026], 0, 0, 0],
  ["REVENUE", ["China", 2025], 16_650_000, 18_500_000, 18_500_000],
  ["GROSSPROFIT", ["NV", 2026], 13_494_600, 15_172_500, 16_886_100],
  ["GROSSPROFIT", ["Google", 2026], 25_200_000, 28_000_000, 33_600_000],
  ["GROSSPROFIT", ["China", 2025, "CNY"], 46_620_000, 51_800_000, 51_800_000],
  ["GROSSPROFIT", ["NV+Google", 2026], 38_694_600, 43_172_500, 50_486_100],
  ["UNITCOST", ["Retimer", "NV"], 82.65, 81.9375, 81.225],
  ["UNITCOST", ["Retimer", "NV", "800G"], 82.65, 81.9375, 81.225],
  ["UNITCOST", ["Connector", "Cloud"], 41.25, 37.5, 37.5],
  ["UNITCOST", ["Other", "NV"], 13.05, 12.9375, 12.825],

  ["CONTENT", ["GB300", "Power"], 24_200, 24_750, 25_300],
  ["CAPACITY", ["AEC", null, 2026], 3e9, 3e9, 3e9],
  ["UTILISATION", ["Power cords", 2026], 0.625, 0.625, 0.625],
  ["UTILISATION", ["AEC", 2025], 0.247184, 0.238808, 0.244526],
  ["UTILISATION", ["AEC", 2026], 0.34447, 0.3528, 0.408263],
];

test.each(figures.map((row) => [titleOf(row[0], row[1]), row] as const))(
  "%s with inputs, under bear, base and bull",
  (_title, [name, args, bear, base, bull]) => {
    const digits = Math.abs(base) > 10 ? 4 : 6;
    expect(figure(under("bear"), name, ...args)).toBeCloseTo(bear, digits);
    expect(figure(under("base"), name, ...args)).toBeCloseTo(base, digits);
    expect(figure(under("bull"), name, ...args)).toBeCloseTo(bull, digits);
  },
);

describe("what an input of zero does", () => {
  const zero = (id: keyof typeof inputs) => ({ inputs: { ...inputs, [id]: { value: 0 } } });

  test("no share, no revenue, and no price is asked for", () => {
    const priceless = { "share.Company.AEC.Amazon": { value: 0 } };
    const session = sessionWith(ownScenario({ inputs: priceless }));
    expect(answer(session, "REVENUE", "Amazon", 2026)).toBe(0);
  });

  test("nothing of one speed leaves the other, and its price alone is asked for", () => {
    const session = sessionWith(
      ownScenario({
        inputs: {
          "share.Company.AEC.Google": { value: 0.1 },
          "mix.Google.800G.2026": { value: 1 },
          "asp.800G": { value: 300 },
        },
      }),
    );
    expect(answer(session, "REVENUE", "Google", 2026)).toBe(60_000_000);
  });

  test("growth from nothing, and capacity of nothing, is a division by zero", () => {
    const growth = answer(
      under("base", zero("demand.Google.2025")),
      "GROWTH",
      "Google",
      2025,
      2026,
    );
    expectError(growth, "#DIV/0!", "zero");
    const zh = under("base", zero("demand.Google.2025"));
    zh.setLanguage("zh");
    expectError(answer(zh, "GROWTH", "Google", 2025, 2026), "#DIV/0!", "除数为零");
    const use = answer(under("base", zero("capacity.AEC.2026")), "UTILISATION", "AEC", 2026);
    expect(errorOf(use).code).toBe("#DIV/0!");
  });
});

describe("what an override moves", () => {
  test("figures that rest on it, and no others", () => {
    const overrides = { "share.FII.AEC": { value: 0.3, reason: "won" } };
    const session = under("base", { overrides });
    expect(answer(session, "SHIPMENTS", "NV", 2026)).toBe(255_000);
    expect(answer(session, "SHARE", "NV", "AEC")).toBe(0.3);
    expect(answer(session, "SHIPMENTS", "Google", 2026)).toBe(200_000);
  });

  test("a part above its whole is refused", () => {
    const overrides = { "demand.Meta.2026": { value: 300_000, reason: "" } };
    for (const speed of ["400G", "800G"]) {
      for (const name of ["DEMAND", "MIX", "SHIPMENTS"]) {
        const result = answer(under("base", { overrides }), name, "Meta", 2026, speed);
        expectError(result, "#NUM!", "400G cables of 2026 are more");
      }
    }
    expect(answer(under("base", { overrides }), "DEMAND", "Meta", 2026)).toBe(300_000);
  });

  test("a part of the whole's size leaves nothing", () => {
    const overrides = { "demand.Meta.2026": { value: 350_000, reason: "" } };
    expect(answer(under("base", { overrides }), "DEMAND", "Meta", 2026, "800G")).toBe(0);
    expect(answer(under("base", { overrides }), "MIX", "Meta", 2026, "400G")).toBe(1);
  });

  test("cost shares beyond the whole are refused, up to the whole they are not", () => {
    const cost = (value: number) =>
      answer(
        under("base", { overrides: { "cost.retimer": { value, reason: "" } } }),
        "COST",
        "Other",
      );
    expectError(cost(0.56), "#NUM!", "more than the whole");
    expect(cost(0.55)).toBeCloseTo(0, 12);
    const zh = under("base", { overrides: { "cost.retimer": { value: 0.9, reason: "" } } });
    zh.setLanguage("zh");
    expectError(answer(zh, "COST", "Other"), "#NUM!", "合计超过 100%");
  });

  test("a price gap of everything has no way back", () => {
    const overrides = { "spread.retimer": { value: 1, reason: "" } };
    expect(
      errorOf(answer(under("base", { overrides }), "PROJECTMARGIN", "Cloud", "Credo")).code,
    ).toBe("#NUM!");
    expect(errorOf(answer(under("base", { overrides }), "BRIDGE", "Cloud", "NV")).code).toBe(
      "#NUM!",
    );
    expect(figure(under("base", { overrides }), "PROJECTMARGIN", "NV", "Marvell")).toBeCloseTo(
      0.698125,
      9,
    );
  });
});

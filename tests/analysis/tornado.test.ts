import { Session } from "../../src/functions/session";
import { answer, ask, errorOf, ownScenario, sessionUnder, sessionWith } from "../support/ask";
import { column, rowOf, rows } from "./tables";

const close = (value: number) => expect.closeTo(value, 6) as number;

describe("each end is worked out by hand, all else fixed", () => {
  test("a driver that divides gives less at its high end", () => {
    expect(rows(new Session(), "TORNADO", "IMPLIEDUNITS", "NV", 2026, "NVL72")).toEqual([
      {
        driver: "demand.NV.2026",
        low: 1_530_000,
        high: 1_870_000,
        "low result": close(1_530_000 / 75),
        "high result": close(1_870_000 / 75),
        swing: close(340_000 / 75),
      },
      {
        driver: "attach.rack72",
        low: 70,
        high: 80,
        "low result": close(1_700_000 / 70),
        "high result": close(1_700_000 / 80),
        swing: close(1_700_000 / 70 - 1_700_000 / 80),
      },
    ]);
  });

  test("price, cost share and margin of a unit cost, the margin working the other way", () => {
    const found = rows(sessionUnder("example"), "TORNADO", "UNITCOST", "Retimer", "NV");
    expect(found).toEqual([
      {
        driver: "asp.800G",
        low: 270,
        high: 330,
        "low result": close(270 * 0.575 * 0.475),
        "high result": close(330 * 0.575 * 0.475),
        swing: close(60 * 0.575 * 0.475),
      },
      {
        driver: "cost.retimer",
        low: 0.45,
        high: 0.5,
        "low result": close(300 * 0.575 * 0.45),
        "high result": close(300 * 0.575 * 0.5),
        swing: close(300 * 0.575 * 0.05),
      },
      {
        driver: "margin.NV",
        low: 0.42,
        high: 0.43,
        "low result": close(300 * 0.58 * 0.475),
        "high result": close(300 * 0.57 * 0.475),
        swing: close(300 * 0.01 * 0.475),
      },
    ]);
  });

  test("a figure that enters twice moves in both places at once", () => {
    const found = rows(new Session(), "TORNADO", "PROJECTMARGIN", "NV", "Marvell");
    const by = (margin: number) => margin + (1 - margin) * 0.475 * 0.2;
    expect(rowOf(found, "margin.NV")).toMatchObject({
      "low result": close(by(0.42)),
      "high result": close(by(0.43)),
    });
  });

  test("a remainder moves with what it is the remainder of", () => {
    const found = rows(new Session(), "TORNADO", "COST", "Other");
    expect(column(found, "driver")).toEqual(["cost.retimer"]);
    expect(found[0]).toMatchObject({ "low result": close(0.1), "high result": close(0.05) });
  });
});

describe("what moves", () => {
  test("largest swing first, equal swings in reading order", () => {
    const found = rows(sessionUnder("example"), "TORNADO", "REVENUE", "All", 2026, "CNY");
    const swings = column(found, "swing") as number[];
    expect(swings.length).toBeGreaterThan(10);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    const equal = rows(new Session(), "TORNADO", "DEMAND", "Amazon", 2026, "400G");
    expect(column(equal, "swing")).toEqual([close(180_000), close(180_000)]);
    expect(column(equal, "driver")).toEqual(["demand.Amazon.2026", "mix.Amazon.400G"]);
  });

  test("an exact figure has no row", () => {
    expect(rows(new Session(), "TORNADO", "IMPLIEDUNITS", "Google", 2026, "TPU")).toHaveLength(1);
    expect(ask("TORNADO", "ATTACH", "TPU")).toEqual([
      ["driver", "low", "high", "low result", "high result", "swing"],
    ]);
  });

  test("an override does not move, and others move around it", () => {
    const overrides = { "attach.rack72": { value: 100, reason: "test" } };
    const session = sessionWith(ownScenario({ overrides }));
    expect(rows(session, "TORNADO", "IMPLIEDUNITS", "NV", 2026, "NVL72")).toEqual([
      {
        driver: "demand.NV.2026",
        low: 1_530_000,
        high: 1_870_000,
        "low result": close(15_300),
        "high result": close(18_700),
        swing: close(3_400),
      },
    ]);
  });

  test("a figure that favours neither side moves too, under Bear as under Base", () => {
    for (const id of ["base", "bear"]) {
      const found = rows(sessionUnder(id), "TORNADO", "COPPER", "Rubin");
      expect(column(found, "driver")).toEqual(["copper.GB200", "copper.Rubin.cut"]);
      expect(rowOf(found, "copper.Rubin.cut")).toMatchObject({
        "low result": close(5_000 * 0.64),
        "high result": close(5_000 * 0.56),
      });
    }
  });

  test("under Bear all others stay at the low end, not at the middle", () => {
    const found = rows(sessionUnder("bear"), "TORNADO", "IMPLIEDUNITS", "NV", 2026, "NVL72");
    expect(rowOf(found, "demand.NV.2026")).toMatchObject({
      "low result": close(1_530_000 / 70),
      "high result": close(1_870_000 / 70),
    });
    expect(rowOf(found, "attach.rack72")).toMatchObject({
      "low result": close(1_530_000 / 70),
      "high result": close(1_530_000 / 80),
    });
  });

  test("the bands are the scenario's: without bands only what the source gives as a range moves", () => {
    const session = sessionWith(ownScenario({ bands: { about: 0, open: 0 } }));
    const found = rows(session, "TORNADO", "IMPLIEDUNITS", "NV", 2026, "NVL72");
    expect(column(found, "driver")).toEqual(["attach.rack72"]);
  });

  test("a scenario among the arguments is the one that is moved about", () => {
    expect(ask("TORNADO", "DEMAND", "NV+Meta", 2026, null, "Bear")).toEqual(
      answer(sessionUnder("bear"), "TORNADO", "DEMAND", "NV+Meta", 2026),
    );
  });
});

describe("inputs", () => {
  const moves = (inputs: Parameters<typeof ownScenario>[0], ...args: (string | number)[]) =>
    rows(sessionWith(ownScenario(inputs)), "TORNADO", ...args);

  test("move by the band of `about`", () => {
    const scenario = { inputs: { "asp.800G": { value: 200 } }, bands: { about: 0.25, open: 0.9 } };
    expect(moves(scenario, "INPUT", "asp.800G")).toEqual([
      {
        driver: "asp.800G",
        low: 150,
        high: 250,
        "low result": 150,
        "high result": 250,
        swing: 100,
      },
    ]);
  });

  test.each([
    ["mix.NV.800G.2026", 0.95, 0.855, 1],
    ["uplift.GB300", 2.9, 2.61, 3],
    ["uplift.GB300", 0.5, 0.5, 0.55],
    ["margin.China", -0.4, -0.44, -0.36],
    ["margin.China", -1, -1, -0.9],
    ["demand.Google.2025", 95_000_000, 85_500_000, 100_000_000],
  ] as const)("%s at %d stays within its bounds", (id, value, low, high) => {
    const [row] = moves({ inputs: { [id]: { value } } }, "INPUT", id);
    expect(row).toMatchObject({ driver: id, low: close(low), high: close(high) });
  });

  test("one of zero has no band", () => {
    expect(moves({ inputs: { "asp.800G": { value: 0 } } }, "INPUT", "asp.800G")).toEqual([]);
  });
});

describe("where there is no answer to move", () => {
  test("the tornado is the formula's own error", () => {
    expect(ask("TORNADO", "DEMAND", "North America", 2025)).toEqual(
      ask("DEMAND", "North America", 2025),
    );
    expect(ask("TORNADO", "MIX", "NV", 2026, "800G")).toEqual(ask("MIX", "NV", 2026, "800G"));
  });

  test("text and tables are refused", () => {
    expect(errorOf(ask("TORNADO", "STATUS", "Google", "AEC")).message).toContain("text");
    expect(errorOf(ask("TORNADO", "BRIDGE", "NV", "Cloud")).message).toContain("a table");
    const inChinese = errorOf(answer(new Session("zh"), "TORNADO", "STATUS", "Google", "AEC"));
    expect(inChinese.message).toContain("文字");
    expect(
      errorOf(answer(new Session("zh"), "TORNADO", "BRIDGE", "NV", "Cloud")).message,
    ).toContain("表格");
  });

  test("a range whose end gives no answer is told by that error", () => {
    const session = sessionWith(ownScenario({ bands: { about: 1, open: 0.2 } }));
    expect(errorOf(answer(session, "TORNADO", "IMPLIEDUNITS", "NV", 2026, "GB300")).code).toBe(
      "#DIV/0!",
    );
  });
});

import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { answer, ask, errorOf, ownScenario, sessionUnder, sessionWith } from "../support/ask";
import { table } from "./tables";

const sensitivity = (...args: (string | number)[]) => table(new Session(), "SENSITIVITY", ...args);

test("equal steps from one value to the other, ends included", () => {
  expect(sensitivity("DEMAND", "demand.NV.2026", 1_000_000, 2_000_000, 4, "NV+Meta", 2026)).toEqual(
    [
      ["demand.NV.2026", "result"],
      [1_000_000, 2_500_000],
      [1_250_000, 2_750_000],
      [1_500_000, 3_000_000],
      [1_750_000, 3_250_000],
      [2_000_000, 3_500_000],
    ],
  );
});

test("one step is the two ends; downwards and standing still are fine", () => {
  const units = (from: number, to: number) =>
    sensitivity("IMPLIEDUNITS", "attach.TPU", from, to, 1, "Google", 2026, "TPU").slice(1);
  expect(units(2, 1)).toEqual([
    [2, 1_000_000],
    [1, 2_000_000],
  ]);
  expect(units(2, 2)).toEqual([
    [2, 1_000_000],
    [2, 1_000_000],
  ]);
});

test("the last value is the asked one to the bit", () => {
  const found = sensitivity("MARGIN", "margin.NV", 0.1, 0.7, 3, "NV");
  expect(found.at(-1)).toEqual([0.7, 0.7]);
});

test("under the scenario's other figures, pinned or switched on", () => {
  const args = ["DEMAND", "demand.NV.2026", 0, 1, 1, "NV+Amazon", 2026] as const;
  expect(table(sessionUnder("bull"), "SENSITIVITY", ...args).slice(1)).toEqual([
    [0, 3_600_000],
    [1, 3_600_001],
  ]);
  expect(table(new Session(), "SENSITIVITY", ...args, null, "Bull")).toEqual(
    table(sessionUnder("bull"), "SENSITIVITY", ...args),
  );
});

test("an input that is not set may be the driver", () => {
  const found = sensitivity("UNITCOST", "asp.800G", 0, 200, 2, "Cable", "NV");
  expect(found.map(([value]) => value)).toEqual(["asp.800G", 0, 100, 200]);
  expect(found[1]![1]).toBe(0);
  expect(found[2]![1]).toBeCloseTo(100 * 0.575 * 0.2, 9);
});

test("an override may be the driver", () => {
  const overrides = { "margin.NV": { value: 0.1, reason: "test" } };
  const session = sessionWith(ownScenario({ overrides }));
  const args = ["MARGIN", "margin.NV", 0.2, 0.3, 1, "NV"] as const;
  expect(table(session, "SENSITIVITY", ...args).slice(1)).toEqual([
    [0.2, 0.2],
    [0.3, 0.3],
  ]);
});

test("a value without an answer is an error in its row only", () => {
  const found = sensitivity("IMPLIEDUNITS", "attach.TPU", 0, 1, 1, "Google", 2026, "TPU");
  expect(found[1]![0]).toBe(0);
  expect(found[1]![1]).toBeInstanceOf(CellError);
  expect(found[1]![1]).toMatchObject({ code: "#DIV/0!" });
  expect(found[2]).toEqual([1, 2_000_000]);
});

describe("the driver", () => {
  test("may be typed in any case", () => {
    expect(sensitivity("MARGIN", " MARGIN.nv ", 0, 1, 1, "NV")).toEqual(
      sensitivity("MARGIN", "margin.NV", 0, 1, 1, "NV"),
    );
  });

  test("must be one that the answer rests on; the error lists those", () => {
    const { code, message } = errorOf(
      ask("SENSITIVITY", "IMPLIEDUNITS", "margin.NV", 0, 1, 1, "NV", 2026, "NVL72"),
    );
    expect(code).toBe("#VALUE!");
    expect(message).toBe(
      "The answer does not rest on margin.NV. It rests on demand.NV.2026, attach.rack72.",
    );
    expect(
      errorOf(answer(new Session("zh"), "SENSITIVITY", "MARGIN", "asp.800G", 0, 1, 1, "NV"))
        .message,
    ).toBe("结果不依赖 asp.800G。其依据为：margin.NV。");
  });

  test("of an answer that rests on no figure", () => {
    const fact = ["FACT", "asp.800G", 0, 1, 1, "attach.TPU", "question"] as const;
    expect(errorOf(ask("SENSITIVITY", ...fact)).message).toContain("does not rest on asp.800G");
  });

  test("that is no figure is told so, an unknown one gets the nearest", () => {
    const said = (driver: string) =>
      errorOf(ask("SENSITIVITY", "MARGIN", driver, 0, 1, 1, "NV")).message;
    expect(said("maturity.800G")).toBe(
      "maturity.800G is no figure of its own: it cannot be moved.",
    );
    expect(said("cost.other")).toContain("is no figure of its own");
    expect(said("margin.N")).toContain('Unknown fact or input "margin.N". Did you mean margin.NV?');
    expect(said("asp.900G")).toContain("Did you mean asp.");
  });

  test("takes only values that its unit or its bounds allow", () => {
    const said = (...args: (string | number)[]) => errorOf(ask("SENSITIVITY", ...args));
    expect(said("MARGIN", "margin.NV", 0, 1.5, 1, "NV")).toEqual(
      new CellError("#NUM!", "margin.NV is from 0 to 1, not 1.5."),
    );
    expect(said("MARGIN", "margin.NV", -0.1, 1, 1, "NV").code).toBe("#NUM!");
    expect(said("UNITCOST", "asp.800G", 0, 10_001, 1, "Cable", "NV").message).toBe(
      "asp.800G is from 0 to 10000, not 10001.",
    );
    expect(said("DEMAND", "demand.NV.2026", -1, 1, 1, "NV", 2026).code).toBe("#NUM!");
    expect(
      errorOf(answer(new Session("zh"), "SENSITIVITY", "MARGIN", "margin.NV", 2, 1, 1, "NV"))
        .message,
    ).toBe("margin.NV 的范围为 0 至 1，不能取 2。");
    expect(sensitivity("MARGIN", "margin.NV", 0, 1, 1, "NV")).toHaveLength(3);
  });
});

describe("what else keeps the formula from an answer", () => {
  test("other inputs that are not set, without the driver among them", () => {
    const { code, message } = errorOf(
      ask("SENSITIVITY", "REVENUE", "asp.800G", 0, 1, 1, "Amazon", 2026),
    );
    expect(code).toBe("#N/A");
    expect(message).toContain("share.Company.AEC.Amazon");
    expect(message).toContain("asp.400G");
    expect(message).not.toContain("asp.800G");
  });

  test("with a fact as the driver, too", () => {
    const found = errorOf(ask("SENSITIVITY", "REVENUE", "demand.NV.2026", 0, 1, 1, "NV", 2026));
    expect(found.code).toBe("#N/A");
    for (const id of ["share.FII.NV", "mix.NV.800G.2026", "asp.800G", "asp.400G"]) {
      expect(found.message).toContain(id);
    }
  });

  test("a wrong argument, a text, a table", () => {
    const said = (...args: (string | number)[]) => errorOf(ask("SENSITIVITY", ...args)).message;
    expect(said("MARGIN", "margin.NV", 0, 1, 1, "Nvida")).toContain("Did you mean NV?");
    expect(said("STATUS", "margin.NV", 0, 1, 1, "Google", "AEC")).toContain("answers with text");
    expect(said("BRIDGE", "margin.NV", 0, 1, 1, "NV", "Cloud")).toContain("answers with a table");
  });

  test.each([0, 1.5, 1001, -3])("steps of %d", (steps) => {
    const { code, message } = errorOf(ask("SENSITIVITY", "MARGIN", "margin.NV", 0, 1, steps, "NV"));
    expect(code).toBe("#NUM!");
    expect(message).toBe("steps is a whole number from 1 to 1000.");
  });

  test("an end that is no number", () => {
    const { code, message } = errorOf(ask("SENSITIVITY", "MARGIN", "margin.NV", "low", 1, 1, "NV"));
    expect(code).toBe("#VALUE!");
    expect(message).toContain('"low" is not a number.');
  });
});

test("a thousand steps are taken", () => {
  expect(sensitivity("MARGIN", "margin.NV", 0, 1, 1000, "NV")).toHaveLength(1002);
});

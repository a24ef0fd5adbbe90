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

const solved = (...args: (string | number | null)[]) => figure(new Session(), "SOLVE", ...args);

/** To one part in a billion. */
function expectAbout(value: number, wanted: number): void {
  expect(Math.abs(value / wanted - 1)).toBeLessThan(1e-9);
}

describe("the value that gives the target", () => {
  test("of a sum", () => {
    expectAbout(
      solved("DEMAND", 10_000_000, "demand.Amazon.2026", "North America", 2026),
      4_800_000,
    );
  });

  test("of a ratio, the driver working the other way", () => {
    expectAbout(solved("IMPLIEDUNITS", 1_000_000, "attach.TPU", "Google", 2026, "TPU"), 2);
    expectAbout(solved("IMPLIEDUNITS", 20_000, "attach.rack72", "NV", 2026, "NVL72"), 85);
  });

  test("of a ratio far beyond what is stated: it rises without end as what it is to shrinks", () => {
    expectAbout(solved("IMPLIEDUNITS", 1e9, "attach.TPU", "Google", 2026, "TPU"), 0.002);
  });

  test("of a product of figures, by hand", () => {
    const gap = solved("PROJECTMARGIN", 0.5, "spread.retimer", "NV", "Marvell");
    expectAbout(gap, (0.5 - 0.425) / (0.575 * 0.475));
  });

  test("of a price that is not set: what the ASP must be for a revenue", () => {
    const inputs = { "share.Company.AEC.Amazon": { value: 0.1 }, "asp.400G": { value: 200 } };
    const session = sessionWith(ownScenario({ inputs }));
    const price = figure(session, "SOLVE", "REVENUE", 1e8, "asp.800G", "Amazon", 2026);
    expectAbout(price, (1e8 / 300_000 - 0.3 * 200) / 0.7);
  });

  test("that the scenario has already is that value itself", () => {
    expect(solved("DEMAND", 1_700_000, "demand.NV.2026", "NV", 2026)).toBe(1_700_000);
    const bear = figure(
      sessionUnder("bear"),
      "SOLVE",
      "DEMAND",
      1_530_000,
      "demand.NV.2026",
      "NV",
      2026,
    );
    expect(bear).toBe(1_530_000);
  });

  test("at the very ends of what the driver may be", () => {
    expect(solved("MARGIN", 0, "margin.NV", "NV")).toBe(0);
    expect(solved("MARGIN", 1, "margin.NV", "NV")).toBe(1);
    expect(solved("DEMAND", 17_000_000, "demand.NV.2026", "NV", 2026)).toBe(17_000_000);
    const price = figure(sessionUnder("example"), "SOLVE", "INPUT", 10_000, "asp.800G", "asp.800G");
    expect(price).toBe(10_000);
  });

  test("nearest to the scenario's value where every one will do", () => {
    const inputs = { "share.Company.AEC.Amazon": { value: 0 }, "asp.800G": { value: 300 } };
    const session = sessionWith(ownScenario({ inputs }));
    expect(figure(session, "SOLVE", "SHIPMENTS", 0, "demand.Amazon.2026", "Amazon", 2026)).toBe(
      3_000_000,
    );
  });

  test("under the scenario that is pinned", () => {
    const pinned = solved("DEMAND", 6_000_000, "demand.NV.2026", "NV+Amazon", 2026, null, "Bull");
    expectAbout(pinned, 2_400_000);
  });

  test("with an override as the driver, of zero or beyond ten times what is stated", () => {
    const at = (value: number) =>
      sessionWith(ownScenario({ overrides: { "demand.NV.2026": { value, reason: "test" } } }));
    const args = ["DEMAND", 2_000_000, "demand.NV.2026", "NV", 2026] as const;
    expectAbout(figure(at(0), "SOLVE", ...args), 2_000_000);
    expectAbout(figure(at(1e9), "SOLVE", ...args), 2_000_000);
    expectAbout(figure(at(1e9), "SOLVE", "DEMAND", 9e9, "demand.NV.2026", "NV", 2026), 9e9);
  });

  test("where the driver's own value is what keeps the formula from an answer", () => {
    const overrides = { "attach.TPU": { value: 0, reason: "test" } };
    const session = sessionWith(ownScenario({ overrides }));
    const args = ["Google", 2026, "TPU"] as const;
    expect(errorOf(answer(session, "IMPLIEDUNITS", ...args)).code).toBe("#DIV/0!");
    expectAbout(figure(session, "SOLVE", "IMPLIEDUNITS", 1_000_000, "attach.TPU", ...args), 2);
  });
});

describe("a target that cannot be reached", () => {
  test("says what can, for a share", () => {
    const { code, message } = errorOf(
      ask("SOLVE", "PROJECTMARGIN", 0.9, "spread.retimer", "NV", "Marvell"),
    );
    expect(code).toBe("#NUM!");
    expect(message).toBe(
      "With spread.retimer from 0 to 1, AEC.PROJECTMARGIN reaches from 0.425 to 0.698125, not 0.9.",
    );
  });

  test("for a figure: up to ten times", () => {
    const said = errorOf(
      ask("SOLVE", "DEMAND", 1_000, "demand.NV.2026", "NV+Amazon", 2026),
    ).message;
    expect(said).toBe(
      "With demand.NV.2026 from 0 to 17,000,000, AEC.DEMAND reaches from 3,000,000 to 20,000,000, not 1,000.",
    );
  });

  test.each([1e18, -1e18, 1e300])("however far away it is: %p", (target) => {
    const said = errorOf(
      ask("SOLVE", "PROJECTMARGIN", target, "spread.retimer", "NV", "Marvell"),
    ).message;
    expect(said).toContain("AEC.PROJECTMARGIN reaches from 0.425 to 0.698125, not");
  });

  test("for an input: its bounds; and in Chinese", () => {
    const session = sessionUnder("example");
    session.setLanguage("zh");
    const said = errorOf(answer(session, "SOLVE", "CONTENT", 1, "uplift.GB300", "GB300", "Power"));
    expect(said.message).toBe(
      "uplift.GB300 在 0.5 至 3 之间时，AEC.CONTENT 可达 11,250 至 67,500，无法达到 1。",
    );
  });
});

describe("what a solution needs", () => {
  test("a driver that the answer rests on", () => {
    const { code, message } = errorOf(ask("SOLVE", "DEMAND", 1, "margin.NV", "NV+Meta", 2026));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("It rests on demand.NV.2026, demand.Meta.2026.");
  });

  test("every other input set: they are listed, the driver not among them", () => {
    const { code, message } = errorOf(ask("SOLVE", "REVENUE", 1e6, "asp.800G", "NV", 2026));
    expect(code).toBe("#N/A");
    for (const id of ["share.FII.NV", "mix.NV.800G.2026", "asp.400G"]) {
      expect(message).toContain(id);
    }
    expect(message).not.toContain("asp.800G");
  });

  test("the same where the driver is a fact", () => {
    const fact = errorOf(ask("SOLVE", "REVENUE", 1e6, "demand.NV.2026", "NV", 2026));
    expect(fact).toEqual(errorOf(ask("REVENUE", "NV", 2026)));
  });

  test("an input that a group lacks may itself be the driver", () => {
    expectAbout(
      solved("DEMAND", 5_000_000, "demand.Google.2025", "North America", 2025),
      1_200_000,
    );
  });

  test("a number to reach and a number to move", () => {
    expect(errorOf(ask("SOLVE", "MARGIN", "half", "margin.NV", "NV")).message).toContain(
      '"half" is not a number.',
    );
    expect(errorOf(ask("SOLVE", "BRIDGE", 0.5, "margin.NV", "NV", "Cloud"))).toMatchObject({
      code: "#VALUE!",
      message: "AEC.BRIDGE answers with a table here; this analysis needs a number.",
    });
    expect(errorOf(ask("SOLVE", "MATURITY", 0.5, "margin.NV", "800G")).message).toContain("text");
  });
});

test("a range of targets spills", () => {
  const spilled = ask("SOLVE", "MARGIN", [[0.1], [0.2], [2]], "margin.NV", "NV") as unknown[][];
  expectAbout(spilled[0]![0] as number, 0.1);
  expectAbout(spilled[1]![0] as number, 0.2);
  expect(spilled[2]![0]).toMatchObject({ code: "#NUM!" });
});

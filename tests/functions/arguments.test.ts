import type { Argument } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { builtIn } from "../../src/scenarios/catalogue";
import {
  answer,
  ask,
  errorOf,
  expectError,
  ownScenario,
  sessionUnder,
  sessionWith,
} from "../support/ask";

describe("years", () => {
  test.each([
    2026,
    "2026",
    "2026E",
    "2026e",
    " 2026 E ",
    "2026F",
    "FY2026",
    "fy2026e",
    "２０２６",
    "2026年",
    2026.0,
  ])("%j", (year) => {
    expect(ask("DEMAND", "NV", year)).toBe(1_700_000);
  });

  test.each([
    "next year",
    26,
    202,
    20260,
    -2026,
    "-2026",
    2026.5,
    "2026Q1",
    true,
    false,
    46_023,
    NaN,
    Infinity,
    "20.26",
    "1e3",
    0,
    2526,
  ])("%j is none", (year) => {
    const error = errorOf(ask("DEMAND", "NV", year));
    expect(error.code).toBe("#VALUE!");
    const quoted = typeof year === "boolean" ? String(year).toUpperCase() : String(year);
    expect(error.message).toBe(`"${quoted}" is not a year. Write 2026, "2026" or "2026E".`);
    expect(errorOf(answer(new Session("zh"), "DEMAND", "NV", year)).message).toMatch(/不是年份/);
  });
});

describe("left out and blank", () => {
  test.each([
    [["Amazon", 2026]],
    [["Amazon", 2026, null]],
    [["Amazon", 2026, ""]],
    [["Amazon", 2026, null, null]],
    [["Amazon", 2026, "", ""]],
  ] as Argument[][][])("%j is all speeds, under the active scenario", (args) => {
    expect(ask("DEMAND", ...args)).toBe(3_000_000);
  });

  test.each([[[]], [[null]], [[""]], [[null, 2026]], [["", 2026]]] as Argument[][][])(
    "%j lacks the customer",
    (args) => {
      const says = /^The argument customer is missing: Customer: NV, Meta/;
      expectError(ask("DEMAND", ...args), "#VALUE!", says);
      expect(errorOf(answer(new Session("zh"), "DEMAND", ...args)).message).toMatch(
        /^缺少参数 customer：/,
      );
    },
  );

  test("a required argument in the middle", () => {
    expect(errorOf(ask("GROWTH", "NV", null, 2026)).message).toContain("argument from is missing");
    expect(errorOf(ask("DEMAND", "NV")).message).toContain("argument year is missing");
  });

  test("blanks are not nothing, and zero is not blank", () => {
    expect(errorOf(ask("DEMAND", "NV", 2026, " ")).code).toBe("#VALUE!");
    expect(errorOf(ask("DEMAND", "NV", 2026, 0)).code).toBe("#VALUE!");
    expect(errorOf(ask("DEMAND", "NV", 2026, false)).code).toBe("#VALUE!");
    expect(errorOf(ask("DEMAND", "NV", 2026, NaN)).code).toBe("#VALUE!");
  });

  test("no number stands in for a blank in what is remembered", () => {
    const session = new Session();
    expect(answer(session, "DEMAND", "NV", 2026, null)).toBe(1_700_000);
    for (const number of [NaN, Infinity, -Infinity]) {
      expect(errorOf(answer(session, "DEMAND", "NV", 2026, number)).code).toBe("#VALUE!");
    }
    expect(answer(session, "DEMAND", "NV", "2026")).toBe(1_700_000);
    expect(errorOf(answer(session, "DEMAND", "NV", 2026, "null")).code).toBe("#VALUE!");
  });
});

describe("too many", () => {
  test("are refused, blank or not, with the number that is right", () => {
    for (const last of [null, "x", 1]) {
      expect(errorOf(ask("DEMAND", "NV", 2026, "800G", "Bull", last))).toMatchObject({
        code: "#VALUE!",
        message: "DEMAND takes at most 4 arguments.",
      });
    }
    expect(errorOf(ask("SOURCE", "attach.TPU", "en", "Bull")).message).toBe(
      "SOURCE takes at most 2 arguments.",
    );
    expect(errorOf(ask("VERSION", 1)).message).toContain("at most 0");
    expect(errorOf(answer(new Session("zh"), "MARGIN", "NV", "Bull", 1)).message).toBe(
      "MARGIN 最多接受 2 个参数。",
    );
  });
});

describe("the scenario argument", () => {
  test.each(["Bull", "bull", " BULL ", "乐观", "ｂｕｌｌ"])("%j pins the cell", (name) => {
    expect(ask("DEMAND", "NV", 2026, null, name)).toBe(1_870_000);
    expect(answer(sessionUnder("bear"), "DEMAND", "NV", 2026, null, name)).toBe(1_870_000);
  });

  test("left out, it follows the session", () => {
    for (const [id, cables] of [
      ["bear", 1_530_000],
      ["base", 1_700_000],
      ["bull", 1_870_000],
    ] as const) {
      expect(answer(sessionUnder(id), "DEMAND", "NV", 2026)).toBeCloseTo(cables, 4);
      expect(answer(sessionUnder(id), "DEMAND", "NV", 2026, null, "")).toBeCloseTo(cables, 4);
    }
  });

  test("names one of the user's own, by id and by either name", () => {
    const own = ownScenario({
      id: "up-1",
      name: { en: "Upside case", zh: "上行" },
      overrides: { "demand.NV.2026": { value: 9, reason: "" } },
    });
    const session = sessionWith(own);
    session.select("base");
    for (const name of ["up-1", "Upside case", "upside CASE", "上行"]) {
      expect(answer(session, "DEMAND", "NV", 2026, null, name)).toBe(9);
    }
    expect(answer(session, "DEMAND", "NV", 2026)).toBe(1_700_000);
    session.setState({ active: "base", own: [] });
    const error = errorOf(answer(session, "DEMAND", "NV", 2026, null, "up-1"));
    expect(error.message).toBe('Unknown scenario "up-1". Known: Base, Bear, Bull, Example inputs.');
  });

  test("a scenario without a Chinese name does not answer to blanks", () => {
    const session = sessionWith(ownScenario({ name: { en: "Mine", zh: "" } }));
    for (const blank of [" ", "_", "\t"]) {
      expect(errorOf(answer(session, "DEMAND", "NV", 2026, null, blank)).message).toContain(
        "Unknown scenario",
      );
    }
  });

  test("is not there for what no scenario moves", () => {
    for (const [name, ...args] of [
      ["STATUS", "Google", "AEC", "en"],
      ["SUPPLIER", "Cable", "NV", "en"],
      ["VERSION"],
      ["SCENARIO"],
      ["SCENARIOS"],
      ["LIST", "years"],
    ] as const) {
      expect(errorOf(ask(name, ...args, "Bull")).message).toContain("takes at most");
    }
  });

  test("built-in scenarios answer to id, English and Chinese name", () => {
    for (const { id, name } of builtIn) {
      const pinned = [id, name.en, name.zh].map((one) => ask("MARGIN", "NV", one));
      expect(new Set(pinned).size).toBe(1);
      expect(pinned[0]).toBe(answer(sessionUnder(id), "MARGIN", "NV"));
    }
  });
});

describe("an error in an argument comes out as it went in", () => {
  const broken = new CellError("#REF!", "gone");

  test.each([
    [[broken, 2026]],
    [["NV", broken]],
    [["NV", 2026, broken]],
    [["NV", 2026, null, broken]],
    [["Gogle", broken]],
    [["NV", 2026, null, null, broken]],
  ] as Argument[][][])("%j", (args) => {
    expect(ask("DEMAND", ...args)).toBe(broken);
  });

  test("the first of several", () => {
    expect(ask("DEMAND", broken, new CellError("#N/A"))).toBe(broken);
  });

  test("into a table function", () => {
    expect(ask("BRIDGE", "NV", broken)).toBe(broken);
    expect(ask("BRIDGE", "NV", [[broken]])).toBe(broken);
  });
});

test("a truth value is quoted as Excel shows it", () => {
  expect(errorOf(ask("DEMAND", true, 2026)).message).toContain('Unknown customer "TRUE".');
  expect(errorOf(ask("DEMAND", "NV", false)).message).toContain('"FALSE"');
  expect(errorOf(ask("SOLVE", "MARGIN", true, "margin.NV", "NV")).message).toContain('"TRUE"');
});

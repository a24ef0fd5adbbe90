import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { ownScenario, sessionUnder, sessionWith } from "../support/ask";
import { column, rowOf, rows, table } from "./tables";

const cited = (question: number) => `Expert call of 2025-11-12, question ${question}`;

describe("what an answer rests on", () => {
  test("each figure with its range, value, unit, class and question, in reading order, then the result", () => {
    expect(table(new Session(), "EXPLAIN", "PROJECTMARGIN", "NV", "Marvell", "JHS")).toEqual([
      ["id", "kind", "low", "used", "high", "unit", "class", "question", "citation"],
      ["margin.NV", "range", 0.42, 0.425, 0.43, "share", "midpoint", 7, cited(7)],
      ["cost.retimer", "range", 0.45, 0.475, 0.5, "share", "midpoint", 12, cited(12)],
      [
        "spread.retimer",
        "about",
        0.18,
        0.2,
        expect.closeTo(0.22, 12),
        "share",
        "quoted",
        9,
        cited(9),
      ],
      ["cost.cable", "exact", 0.2, 0.2, 0.2, "share", "quoted", 12, cited(12)],
      ["spread.cable", "range", 0.1, 0.125, 0.15, "share", "midpoint", 9, cited(9)],
      [
        "retimer saving",
        "step",
        null,
        expect.closeTo(0.054625, 12),
        null,
        "share",
        "computed",
        null,
        null,
      ],
      [
        "cable saving",
        "step",
        null,
        expect.closeTo(0.025, 12),
        null,
        "share",
        "computed",
        null,
        null,
      ],
      [
        "result",
        "result",
        null,
        expect.closeTo(0.504625, 12),
        null,
        "share",
        "computed",
        null,
        null,
      ],
    ]);
  });

  test("a floor and a ceiling show their open side at the scenario's band", () => {
    const session = new Session();
    expect(rows(session, "EXPLAIN", "DEMAND", "Google", 2026)[0]).toMatchObject({
      kind: "atLeast",
      low: 2_000_000,
      used: 2_000_000,
      high: 2_400_000,
    });
    expect(rows(session, "EXPLAIN", "DEMAND", "China", 2025)[0]).toMatchObject({
      kind: "atMost",
      low: 900_000,
      used: 1_000_000,
      high: 1_000_000,
    });
  });

  test("a figure that is read twice is listed once", () => {
    const found = rows(new Session(), "EXPLAIN", "GROWTH", "Amazon", 2025, 2026, "400G");
    expect(column(found, "id")).toEqual([
      "demand.Amazon.2025",
      "mix.Amazon.400G",
      "demand.Amazon.2026",
      "demand 2025",
      "demand 2026",
      "result",
    ]);
  });

  test("the unit of the answer is that of its arguments", () => {
    const unitOf = (...args: (string | number)[]) =>
      rows(new Session(), "EXPLAIN", ...args).at(-1)!.unit;
    expect(unitOf("ATTACH", "TPU")).toBe("cable/TPU");
    expect(unitOf("ATTACH", "NVL72")).toBe("cable/rack");
    expect(unitOf("DEMAND", "NV", 2026)).toBe("cable");
  });

  test("a function without figures has its result alone", () => {
    const found = rows(new Session(), "EXPLAIN", "VERSION");
    expect(column(found, "id")).toEqual(["result"]);
    expect(found[0]).toMatchObject({ kind: "result", unit: "none" });
  });
});

describe("where a figure comes from", () => {
  test("quoted, assumed, quoted as the scenario takes the middle or an end of `about` and of a floor", () => {
    const classes = (id: string, ...args: (string | number)[]) =>
      rows(sessionUnder(id), "EXPLAIN", ...args)
        .slice(0, -1)
        .map((row) => [row.used, row.class]);
    expect(classes("bear", "DEMAND", "NV", 2026)).toEqual([[1_530_000, "assumed"]]);
    expect(classes("base", "DEMAND", "NV", 2026)).toEqual([[1_700_000, "quoted"]]);
    expect(classes("bull", "DEMAND", "NV", 2026)).toEqual([[1_870_000, "assumed"]]);
    expect(classes("bear", "DEMAND", "Amazon", 2026)).toEqual([[3_000_000, "quoted"]]);
    expect(classes("bull", "DEMAND", "Amazon", 2026)).toEqual([[3_600_000, "assumed"]]);
    expect(classes("bull", "MARGIN", "NV")).toEqual([[0.43, "quoted"]]);
  });

  test("a placeholder of Example inputs, with its name in place of a citation", () => {
    const found = rows(sessionUnder("example"), "EXPLAIN", "UNITCOST", "Retimer", "NV");
    expect(rowOf(found, "asp.800G")).toEqual({
      id: "asp.800G",
      kind: "input",
      low: null,
      used: 300,
      high: null,
      unit: "USD/cable",
      class: "placeholder",
      question: null,
      citation: "ASP of 800G AEC",
    });
    expect(rowOf(found, "cost of a cable")).toMatchObject({ kind: "step", used: 172.5 });
  });

  test("an input and an override of the user's own, with the reason and what it replaces", () => {
    const session = sessionWith(
      ownScenario({
        inputs: { "asp.800G": { value: 310 } },
        overrides: { "margin.NV": { value: 0.4, reason: "Own model" } },
      }),
    );
    const found = rows(session, "EXPLAIN", "UNITCOST", "Connector", "NV");
    expect(rowOf(found, "asp.800G")).toMatchObject({ used: 310, class: "input" });
    expect(rowOf(found, "margin.NV")).toMatchObject({
      kind: "range",
      low: 0.42,
      used: 0.4,
      high: 0.43,
      class: "override",
      question: 7,
      citation: `Override: Own model. In place of: ${cited(7)}`,
    });
  });

  test("the ranges are those of the scenario's own bands", () => {
    const session = sessionWith(ownScenario({ bands: { about: 0.5, open: 1 } }));
    const [first] = rows(session, "EXPLAIN", "DEMAND", "NV", 2026);
    expect(first).toMatchObject({ low: 850_000, used: 1_700_000, high: 2_550_000 });
  });

  test("a scenario among the arguments is the one that is explained", () => {
    const pinned = rows(new Session(), "EXPLAIN", "DEMAND", "NV", 2026, null, "Bear");
    expect(pinned).toEqual(rows(sessionUnder("bear"), "EXPLAIN", "DEMAND", "NV", 2026));
    expect(pinned[0]).toMatchObject({ used: 1_530_000, class: "assumed" });
  });
});

describe("an answer that there is not", () => {
  test("a group that lacks a member: all that was read, and what is missing", () => {
    const found = rows(new Session(), "EXPLAIN", "DEMAND", "North America", 2025);
    expect(found.map(({ id, used, class: from }) => [id, used, from]).slice(0, -1)).toEqual([
      ["demand.NV.2025", 700_000, "quoted"],
      ["demand.Meta.2025", 1_100_000, "quoted"],
      ["demand.Google.2025", null, "missing"],
      ["demand.Amazon.2025", 2_000_000, "quoted"],
    ]);
    const result = found.at(-1)!;
    expect(result).toMatchObject({ id: "result", kind: "error", unit: "cable", class: null });
    expect(result.used).toBeInstanceOf(CellError);
    expect(result.used).toMatchObject({ code: "#N/A" });
    expect(result.citation).toContain("North America lacks Google");
    expect(result.citation).toBe((result.used as CellError).message);
  });

  test("every unset input is listed as missing, and no step that rests on one", () => {
    const found = rows(new Session(), "EXPLAIN", "REVENUE", "NV", 2026, "CNY");
    const missing = found.filter((row) => row.class === "missing");
    expect(column(missing, "id")).toEqual([
      "share.FII.NV",
      "mix.NV.800G.2026",
      "asp.800G",
      "asp.400G",
      "fx.USDCNY",
    ]);
    expect(column(missing, "used")).toEqual([null, null, null, null, null]);
    expect(column(found, "kind")).not.toContain("step");
  });

  test("what the source says in words is listed behind the input that stands in for it", () => {
    const found = rows(new Session(), "EXPLAIN", "MIX", "NV", 2026, "800G");
    expect(found.map(({ id, kind, used, question }) => [id, kind, used, question])).toEqual([
      ["mix.NV.800G.2026", "input", null, null],
      ["mix.NV.2026", "text", "mainly 800G", 3],
      ["result", "error", expect.anything(), null],
    ]);
    const set = rows(sessionUnder("example"), "EXPLAIN", "MIX", "NV", 2026, "400G");
    expect(column(set, "id")).toEqual(["mix.NV.800G.2026", "mix.NV.2026", "result"]);
  });

  test("a step without a finite value is left out", () => {
    const overrides = { "spread.retimer": { value: 1, reason: "Free" } };
    const session = sessionWith(ownScenario({ overrides }));
    const found = rows(session, "EXPLAIN", "PROJECTMARGIN", "Cloud", "Credo", "Woer");
    expect(column(found, "id")).toEqual([
      "margin.Cloud",
      "cost.retimer",
      "spread.retimer",
      "cost.cable",
      "spread.cable",
      "cable saving",
      "result",
    ]);
    expect(found.at(-1)!.used).toMatchObject({ code: "#NUM!" });
  });
});

describe("answers that are no number", () => {
  test("a statement is quoted in words", () => {
    expect(table(new Session(), "EXPLAIN", "MATURITY", "800G").slice(1)).toEqual([
      ["maturity.800G", "text", null, "mature", null, "none", "quoted", 2, cited(2)],
      ["result", "result", null, "mature", null, "none", "computed", null, null],
    ]);
  });

  test("a table is named by its size", () => {
    const found = rows(new Session(), "EXPLAIN", "BRIDGE", "NV", "Cloud");
    expect(found.at(-1)).toMatchObject({ kind: "table", used: "7 × 3", class: "computed" });
    expect(column(found, "id")).toContain("margin.Cloud");
  });
});

describe("in a Chinese session", () => {
  const session = new Session("zh");

  test("citations, names, steps and statements are in Chinese; ids, kinds and classes stay", () => {
    const [fact] = rows(session, "EXPLAIN", "DEMAND", "NV", 2026);
    expect(fact).toMatchObject({ class: "quoted", citation: "2025-11-12 专家交流，问题 3" });
    const steps = rows(session, "EXPLAIN", "GROWTH", "NV", 2025, 2026);
    expect(column(steps, "id")).toContain("2026 年需求");
    const [statement] = rows(session, "EXPLAIN", "MATURITY", "800G");
    expect(statement).toMatchObject({ kind: "text", used: "成熟" });
    const [input] = rows(session, "EXPLAIN", "INPUT", "demand.Google.2025");
    expect(input).toMatchObject({ class: "missing", citation: "谷歌 2025 年 AEC 需求量" });
  });

  test("an error and an override are told in Chinese", () => {
    const failed = rows(session, "EXPLAIN", "DEMAND", "North America", 2025).at(-1)!;
    expect(failed.citation).toContain("缺少 Google");
    expect((failed.used as CellError).message).toBe(failed.citation);
    const own = sessionWith(
      ownScenario({ overrides: { "demand.NV.2026": { value: 9, reason: "订单" } } }),
    );
    own.setLanguage("zh");
    expect(rows(own, "EXPLAIN", "DEMAND", "NV", 2026)[0]!.citation).toBe(
      "覆盖：订单。原依据：2025-11-12 专家交流，问题 3",
    );
  });
});

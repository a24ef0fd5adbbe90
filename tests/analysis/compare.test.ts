import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { ask, errorOf, figure, ownScenario, sessionUnder, sessionWith } from "../support/ask";
import { column, rowOf, rows } from "./tables";

const mine = ownScenario({ overrides: { "demand.NV.2026": { value: 2_500_000, reason: "Own" } } });
const other = ownScenario({
  id: "other",
  name: { en: "Other", zh: "另一" },
  stance: "bear",
  inputs: { "demand.China.2026": { value: 800_000 } },
});

test("every scenario of the workbook, the user's own after the built-in ones", () => {
  const session = sessionWith(mine, other);
  expect(rows(session, "COMPARE", "DEMAND", "NV", 2026)).toEqual([
    { scenario: "Base", value: 1_700_000, difference: 0 },
    { scenario: "Bear", value: 1_530_000, difference: -170_000 },
    { scenario: "Bull", value: 1_870_000, difference: 170_000 },
    { scenario: "Example inputs", value: 1_700_000, difference: 0 },
    { scenario: "Mine", value: 2_500_000, difference: 800_000 },
    { scenario: "Other", value: 1_530_000, difference: -170_000 },
  ]);
});

test("the difference is to Base, whichever scenario is active", () => {
  const found = rows(sessionUnder("bull"), "COMPARE", "MARGIN", "NV");
  expect(found).toEqual(rows(new Session(), "COMPARE", "MARGIN", "NV"));
  expect(
    column(found, "difference").map((value) => Math.round((value as number) * 1e9) / 1e9),
  ).toEqual([0, -0.005, 0.005, 0]);
});

test("each value is what the formula answers under that scenario", () => {
  const session = sessionWith(mine, other);
  const found = rows(session, "COMPARE", "BRIDGE", "NV", "Cloud");
  expect(column(found, "value").every((value) => value instanceof CellError)).toBe(true);
  for (const row of rows(session, "COMPARE", "PROJECTMARGIN", "NV", "Marvell", "JHS")) {
    const pinned = figure(session, "PROJECTMARGIN", "NV", "Marvell", "JHS", row.scenario!);
    expect(row.value).toBe(pinned);
  }
});

test("a scenario without an answer shows its error in its own row only", () => {
  const found = rows(sessionWith(other), "COMPARE", "DEMAND", "China", 2026);
  const error = rowOf(found, "Bull").value as CellError;
  expect(error).toMatchObject({ code: "#N/A" });
  expect(error.message).toContain("demand.China.2026");
  expect(rowOf(found, "Bull").difference).toBe(error);
  expect(rowOf(found, "Example inputs").value).toBe(1_000_000);
  expect(rowOf(found, "Other").value).toBe(800_000);
});

test("where Base has no answer there is no difference to it", () => {
  const found = rows(sessionWith(other), "COMPARE", "DEMAND", "China", 2026);
  const base = rowOf(found, "Base").value;
  expect(base).toBeInstanceOf(CellError);
  expect(rowOf(found, "Other").difference).toBe(base);
});

test("the error of a row is in the session's language", () => {
  const found = rows(new Session("zh"), "COMPARE", "DEMAND", "China", 2026);
  expect((rowOf(found, "Base").value as CellError).message).toContain("请设置输入项");
});

test("a scenario among the arguments is set aside", () => {
  expect(ask("COMPARE", "DEMAND", "NV", 2026, null, "Bull")).toEqual(
    ask("COMPARE", "DEMAND", "NV", 2026),
  );
});

test("a wrong argument is one error, not one a row", () => {
  expect(errorOf(ask("COMPARE", "DEMAND", "Gogle", 2026)).code).toBe("#VALUE!");
});

test("text and tables are refused in words", () => {
  const said = (name: string, ...args: (string | number)[]) =>
    (rowOf(rows(new Session(), "COMPARE", name, ...args), "Base").value as CellError).message;
  expect(said("MATURITY", "800G")).toBe(
    "AEC.MATURITY answers with text here; this analysis needs a number.",
  );
  expect(said("BRIDGE", "NV", "Cloud")).toContain("answers with a table here");
});

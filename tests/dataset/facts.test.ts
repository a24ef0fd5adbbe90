import type { FactId, NumericFactId, RemainderId, StatementId } from "../../src/dataset/facts";
import { factOf, facts, findFact, isFactId, isNumericFactId } from "../../src/dataset/facts";
import { source } from "../../src/dataset/source";

// Each line compiles only while the ids are told apart by what the facts are.
const figure: NumericFactId = "margin.NV";
const left: RemainderId = "cost.other";
const words: StatementId = "supplier.retimer.NV";
const all: readonly FactId[] = [figure, left, words];
// @ts-expect-error A statement is no figure.
const notAFigure: NumericFactId = "supplier.retimer.NV";
// @ts-expect-error A figure is no statement.
const notAStatement: StatementId = "margin.NV";

test("a fact is found by its id", () => {
  expect(all.map((id) => factOf(id).id)).toEqual(all);
  expect(findFact("margin.NV")).toBe(factOf("margin.NV"));
});

test("an id that is none is found nowhere, whatever it is called", () => {
  for (const id of ["", "margin", "demand.Google.2025", "constructor", "__proto__"]) {
    expect(findFact(id)).toBeUndefined();
    expect(isFactId(id)).toBe(false);
    expect(isNumericFactId(id)).toBe(false);
  }
});

test("only figures of their own count as numeric", () => {
  expect(all.map(isNumericFactId)).toEqual([true, false, false]);
  expect([notAFigure, notAStatement].map(isNumericFactId)).toEqual([false, true]);
  for (const { id, estimate } of facts) {
    expect(isNumericFactId(id)).toBe("value" in estimate || "low" in estimate);
  }
});

test("every fact carries its document, its day and a question", () => {
  for (const fact of facts) {
    expect(fact.source.document).toBe(source.id);
    expect(fact.asOf).toBe("2025-11-12");
  }
});

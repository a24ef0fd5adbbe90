import type { FactId } from "../../../src/dataset/facts";
import { facts } from "../../../src/dataset/facts";
import { readFormula } from "../../../src/workbook/audit/formula";
import { auditCell } from "../../../src/workbook/audit/audit";
import { Session } from "../../../src/functions/session";
import { formulasOf } from "../../../src/taskpane/evidence/formulas";
import { answer } from "../../support/ask";
import { MemoryHost } from "../../support/memoryHost";

const cell = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };

const offered = (id: FactId) => formulasOf(id).map(({ formula }) => formula);

/** What a formula that is one call answers. */
async function valueOf(session: Session, formula: string) {
  const host = new MemoryHost();
  await host.writeFormulas(cell, [[formula]]);
  const { calls } = await auditCell(session, host, cell);
  return calls[0]!.found!.value;
}

test.each(["bear", "base", "bull"])(
  "under %s, every formula offered for a fact answers with that fact",
  async (scenario) => {
    const session = new Session();
    session.select(scenario);
    for (const { id } of facts) {
      for (const formula of offered(id)) {
        expect(readFormula(formula)).toBeDefined();
        const value = await valueOf(session, formula);
        expect([formula, value]).toEqual([formula, answer(session, "FACT", id)]);
      }
    }
  },
);

test("a fact that a function answers with is offered by that name first, then by its id", () => {
  expect(offered("demand.Google.2026")).toEqual([
    '=AEC.DEMAND("Google",2026)',
    '=AEC.FACT("demand.Google.2026")',
  ]);
  expect(offered("capacity.cords.overseas")[0]).toBe('=AEC.CAPACITY("Power cords","Overseas")');
  expect(offered("status.Google.AEC")[0]).toBe('=AEC.STATUS("Google","AEC")');
});

test("a fact that answers are only worked out from is offered by its id", () => {
  expect(offered("spread.retimer")).toEqual(['=AEC.FACT("spread.retimer")']);
  expect(offered("cost.other")).toEqual(['=AEC.FACT("cost.other")']);
});

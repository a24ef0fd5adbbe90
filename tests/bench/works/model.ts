import { Session } from "../../../src/functions/session";
import { createEngine, engineFunctions } from "../../../src/hosts/engine";
import type { Prepare } from "../work";

/** A workbook of formulas of which some are AEC cells. */
async function modelOf(session: Session, formulas: number, aecCells: number) {
  const cells = Array.from({ length: formulas }, (_cell, row) => {
    if (row < aecCells) return { row, column: 0, formula: '=AEC.DEMAND("NV",2026)' };
    // One formula in fifty depends on an AEC cell, the others on plain ones.
    const source = row % 50 === 0 ? `A${(row % aecCells) + 1}` : `B${row + 1}`;
    return { row, column: 0, formula: `=${source}*2+SUM(B${row + 1}:C${row + 1})` };
  });
  const constants = Array.from({ length: formulas }, (_cell, row) =>
    [1, 2].map((column) => ({ row, column, value: row * column })),
  ).flat();
  const engine = await createEngine({
    functions: engineFunctions(session),
    workbook: { sheets: [{ name: "Model", cells: [...cells, ...constants] }] },
  });
  // A workbook that is in use has been calculated before.
  for (let time = 0; time < 5; time += 1) await engine.calculate();
  return engine;
}

/** Switches the scenario of the model, or calculates all of it. */
export const model: Prepare<
  [what: "switch" | "calculate", formulas: number, aecCells: number]
> = async (what, formulas, aecCells) => {
  const session = new Session();
  const engine = await modelOf(session, formulas, aecCells);
  if (what === "calculate") return () => engine.calculate();
  return () => {
    session.select(session.active.id === "bull" ? "bear" : "bull");
    return engine.recalculate();
  };
};

import { Session } from "../../../src/functions/session";
import { createEngine, engineFunctions } from "../../../src/hosts/engine";
import { takeTurns } from "../measure";
import type { Section } from "../report";
import { rowOf } from "../report";

const formulas = 10_000;
const aecCells = 200;

/** A switch of the scenario in a large workbook of which only a part is ours. */
export async function scenarioSwitch(): Promise<Section> {
  const session = new Session();
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
  try {
    await engine.calculate();
    const other = () => session.select(session.active.id === "bull" ? "bear" : "bull");
    const times = await takeTurns(
      {
        ours: async () => {
          other();
          await engine.recalculate();
        },
        whole: () => engine.calculate(),
      },
      7,
    );
    return {
      title: "A scenario switch in a large workbook",
      words: `${formulas.toLocaleString("en-US")} formulas, ${aecCells} of them AEC cells: what the switch recalculates against a full calculation.`,
      rows: [rowOf("Switch against full calculation", times.ours, times.whole, { target: 0.1 })],
    };
  } finally {
    engine.dispose();
  }
}

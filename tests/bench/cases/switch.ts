import type { Section } from "../report";
import { rowOfWork } from "../report";
import { takeTurns } from "../turns";

const formulas = 10_000;
const aecCells = 200;

/** A switch of the scenario in a large workbook of which only a part is ours. */
export async function scenarioSwitch(): Promise<Section> {
  const taken = await takeTurns(
    {
      ours: ["model", "switch", formulas, aecCells],
      whole: ["model", "calculate", formulas, aecCells],
    },
    7,
  );
  return {
    title: "A scenario switch in a large workbook",
    words: `${formulas.toLocaleString("en-US")} formulas, ${aecCells} of them AEC cells: what the switch recalculates against a full calculation.`,
    rows: [rowOfWork("Switch against full calculation", taken.ours, taken.whole, { target: 0.1 })],
  };
}

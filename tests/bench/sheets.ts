import { Session } from "../../src/functions/session";
import type { CellContent, Engine } from "../../src/hosts/engine";
import { createEngine, engineFunctions } from "../../src/hosts/engine";
import { asked, factCells, idOf } from "./facts";

export type Call = "cells" | "typed" | "spills";

/** An AEC cell of a row: with its arguments in cells, typed, or with two years that spill into two cells. */
export const aecFormula: Readonly<Record<Call, (row: number) => string>> = {
  cells: (row) => `=AEC.DEMAND(A${row + 1},B${row + 1})`,
  typed: (row) => {
    const [customer, year] = asked[row % asked.length]!;
    return `=AEC.DEMAND("${customer}",${year})`;
  },
  spills: (row) => `=AEC.DEMAND("${asked[row % asked.length]![0]}",{2025,2026})`,
};

const argumentCells = (count: number): CellContent[] =>
  Array.from({ length: count }, (_cell, row) => {
    const one = asked[row % asked.length]!;
    return [...one, idOf(one)].map((value, column) => ({ row, column, value }));
  }).flat();

/** A sheet of arguments with a formula a row, and the table that native look-ups search. */
export function sheetOf(count: number, formula: (row: number) => string): Promise<Engine> {
  const formulas = Array.from({ length: count }, (_cell, row) => ({
    row,
    column: 3,
    formula: formula(row),
  }));
  return createEngine({
    functions: engineFunctions(new Session()),
    workbook: {
      sheets: [
        { name: "Model", cells: [...argumentCells(count), ...formulas] },
        { name: "Facts", cells: factCells() },
      ],
    },
    timeout: 600_000,
  });
}

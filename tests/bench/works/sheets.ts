import { Session } from "../../../src/functions/session";
import type { CellContent, Engine } from "../../../src/hosts/engine";
import { createEngine, engineFunctions } from "../../../src/hosts/engine";
import { asked, factCells, idOf, nativeLookups } from "../facts";
import type { Prepare } from "../work";

type Formula = (row: number, count: number) => string | undefined;

const typedId = (row: number) => `"${idOf(asked[row % asked.length]!)}"`;
const idInCell = (row: number) => `C${row + 1}`;

/** The formula of a row: an AEC cell, or the native look-up of the same figure. */
const formulas = {
  cells: (row) => `=AEC.DEMAND(A${row + 1},B${row + 1})`,
  typed: (row) => {
    const [customer, year] = asked[row % asked.length]!;
    return `=AEC.DEMAND("${customer}",${year})`;
  },
  /** Two years that spill into two cells. */
  spills: (row) => `=AEC.DEMAND("${asked[row % asked.length]![0]}",{2025,2026})`,
  /** One call for all rows, in the first of them. */
  once: (row, count) => (row === 0 ? `=AEC.DEMAND(A1:A${count},B1:B${count})` : undefined),
  "INDEX/MATCH": (row) => nativeLookups["INDEX/MATCH"](idInCell(row)),
  "INDEX/MATCH, typed": (row) => nativeLookups["INDEX/MATCH"](typedId(row)),
  XLOOKUP: (row) => nativeLookups.XLOOKUP(idInCell(row)),
  SUMIFS: (row) => nativeLookups.SUMIFS(idInCell(row)),
} satisfies Record<string, Formula>;

export type Sheet = keyof typeof formulas;

export const sheets = Object.keys(formulas) as readonly Sheet[];

const argumentCells = (count: number): CellContent[] =>
  Array.from({ length: count }, (_cell, row) => {
    const one = asked[row % asked.length]!;
    return [...one, idOf(one)].map((value, column) => ({ row, column, value }));
  }).flat();

/** A sheet of arguments with a formula a row, and the table that native look-ups search. */
function sheetOf(kind: Sheet, count: number): Promise<Engine> {
  const cells = Array.from({ length: count }, (_cell, row) => ({
    row,
    column: 3,
    formula: formulas[kind](row, count),
  })).filter((cell): cell is CellContent & { formula: string } => cell.formula !== undefined);
  return createEngine({
    functions: engineFunctions(new Session()),
    workbook: {
      sheets: [
        { name: "Model", cells: [...argumentCells(count), ...cells] },
        { name: "Facts", cells: factCells() },
      ],
    },
    timeout: 600_000,
  });
}

/** Calculates all of a sheet. @throws Error where its last row shows no number. */
export const sheet: Prepare<[kind: Sheet, count: number]> = async (kind, count) => {
  const engine = await sheetOf(kind, count);
  return async () => {
    await engine.calculate();
    const last = engine.value({ sheet: "Model", row: count - 1, column: 3 });
    if (typeof last !== "number") throw new Error(`A sheet of ${kind} shows no number.`);
  };
};

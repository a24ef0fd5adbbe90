import type { Answer, Cell, Grid } from "../../../functions/cells";
import { CellError, isGrid } from "../../../functions/cells";
import type { Shown } from "../../../workbook/recalculable";
import type { Rectangle } from "../sheet/address";
import { keyOf, keysOf } from "../sheet/address";
import { columnLimit, rowLimit } from "../../../workbook/sheetLimits";
import type { FormulaCell } from "../sheet/formulaCell";

/** What a formula showed when the file was saved. */
export function storedBy({ sheet, key, kind, area }: FormulaCell): Shown {
  if (kind === "plain") return [[sheet.stored(key)]];
  return Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column) =>
      sheet.stored(keyOf(area.row + row, area.column + column)),
    ),
  );
}

/** What a formula shows of an answer: all of it where it spills, the first of it in one cell. */
export function shownOf(cell: FormulaCell, answer: Answer): Shown {
  const grid: Grid = isGrid(answer) ? answer : [[answer]];
  if (cell.kind === "plain") return [[grid[0]?.[0] ?? null]];
  if (cell.kind === "dynamic") return spillOf(cell, grid);
  const { rows, columns } = cell.area;
  return Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => filling(grid, row, column)),
  );
}

/** An array formula of old repeats a lone row or column and shows #N/A beyond its result. */
function filling(grid: Grid, row: number, column: number): Cell {
  const line = grid.length === 1 ? grid[0]! : grid[row];
  if (!line) return new CellError("#N/A");
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? new CellError("#N/A") : value;
}

function spillOf(cell: FormulaCell, grid: Grid): Shown {
  const area = areaShown(cell, grid);
  const beyond = area.row + area.rows > rowLimit || area.column + area.columns > columnLimit;
  return beyond || isBlocked(cell, area) ? [[new CellError("#SPILL!")]] : grid;
}

/** Whether a cell in use stands where a spill would reach that it did not reach before. */
function isBlocked({ sheet, key }: FormulaCell, area: Rectangle): boolean {
  for (const each of keysOf(area)) {
    if (each === key || sheet.filledBy.get(each)?.key === key) continue;
    if (sheet.filledBy.has(each) || sheet.formulas.has(each)) return true;
    const value = sheet.stored(each);
    if (value !== null && value !== undefined) return true;
  }
  return false;
}

/** The range that a formula fills when it shows this. */
export function areaShown({ row, column }: FormulaCell, shown: Shown): Rectangle {
  return { row, column, rows: shown.length, columns: shown[0]?.length ?? 1 };
}

/**
 * Whether two values are the same figure. Programs that write files keep fifteen digits at least, and sums may be taken in
 * another order.
 */
export function sameValue(a: Cell | undefined, b: Cell | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  }
  if (a instanceof CellError && b instanceof CellError)
    return keptCode(a.code) === keptCode(b.code);
  return (a ?? "") === (b ?? "") && (a === undefined) === (b === undefined);
}

/** The newer errors are kept as #VALUE! in files. */
const keptCode = (code: string) => (code === "#SPILL!" || code === "#CALC!" ? "#VALUE!" : code);

export function sameShown(a: Shown, b: Shown): boolean {
  return (
    a.length === b.length &&
    a.every(
      (line, row) =>
        line.length === b[row]!.length &&
        line.every((value, column) => sameValue(value, b[row]![column])),
    )
  );
}

const waiting: ReadonlySet<string> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** Whether a formula was saved without an answer: never worked out, or in an Excel without the add-in. */
export function isUnanswered(shown: Shown): boolean {
  const value = shown[0]?.[0];
  return value === undefined || (value instanceof CellError && waiting.has(value.code));
}

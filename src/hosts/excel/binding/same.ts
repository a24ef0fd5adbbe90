import type { Answer, Cell } from "../../../functions/cells";
import { CellError, isGrid } from "../../../functions/cells";

function sameCell(a: Cell, b: Cell): boolean {
  if (a instanceof CellError && b instanceof CellError) {
    return a.code === b.code && a.message === b.message;
  }
  return a === b;
}

/** Whether two answers look the same in the sheet. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a === b) return true;
  if (!isGrid(a) || !isGrid(b)) return !isGrid(a) && !isGrid(b) && sameCell(a, b);
  return (
    a.length === b.length &&
    a.every((row, r) => {
      const other = b[r]!;
      return row.length === other.length && row.every((cell, c) => sameCell(cell, other[c]!));
    })
  );
}

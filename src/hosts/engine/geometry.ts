import type { IRange } from "@univerjs/core";

export const isWithin = (row: number, column: number, range: IRange): boolean =>
  row >= range.startRow &&
  row <= range.endRow &&
  column >= range.startColumn &&
  column <= range.endColumn;

export const isOneCell = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  startRow === endRow && startColumn === endColumn;

export const isSame = (one: IRange, other: IRange): boolean =>
  one.startRow === other.startRow &&
  one.endRow === other.endRow &&
  one.startColumn === other.startColumn &&
  one.endColumn === other.endColumn;

export const oneCell = (row: number, column: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

/** The cells of an area besides its first one. */
export function cellsBeside(range: IRange): readonly IRange[] {
  const { startRow, endRow, startColumn, endColumn } = range;
  const right = { ...range, endRow: startRow, startColumn: startColumn + 1 };
  const below = { ...range, startRow: startRow + 1 };
  return [...(endColumn > startColumn ? [right] : []), ...(endRow > startRow ? [below] : [])];
}

export function cellsOf({ startRow, endRow, startColumn, endColumn }: IRange) {
  const cells: { readonly row: number; readonly column: number }[] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) cells.push({ row, column });
  }
  return cells;
}

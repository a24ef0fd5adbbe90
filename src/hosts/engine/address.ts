import { toCol } from "@borgar/fx/xlsx";

/** A cell's address, from a row and column that count from 0. */
export function address(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

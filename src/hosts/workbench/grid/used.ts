import type { Area } from "../../../workbook/host";
import type { Grid } from "./grid";
import { readSpills } from "./spills";
import { worksheetOf } from "./worksheet";

/** A rectangle with every cell that holds something or that a formula spills into; null on an empty sheet. */
export function usedArea(grid: Grid, sheet: string): Area | null {
  const worksheet = worksheetOf(grid.workbook, sheet);
  const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  let [top, left, bottom, right] = [rows, columns, -1, -1];
  const reach = (row: number, column: number) => {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f || cell?.si || cell?.p) reach(row, column);
    else if (cell?.v !== undefined && cell.v !== null && cell.v !== "") reach(row, column);
  });
  for (const spill of readSpills(grid, { sheet, row: 0, column: 0, rows, columns })) {
    reach(spill.row, spill.column);
    reach(spill.row + spill.rows - 1, spill.column + spill.columns - 1);
  }
  if (bottom < 0) return null;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

import { ObjectMatrix } from "@univerjs/core";
import type { Contents, ContentCell } from "../../../workbook/contents";
import { isCalculating } from "./calculation";
import { formulaAt, formulaOf, mapArea, valueAt } from "./cells";
import type { Grid } from "./grid";
import { readSpills } from "./spills";

/** All cells as they are now; null where there are more than this. */
export function readContents(grid: Grid, most: number): Contents | null {
  const cells: ContentCell[] = [];
  for (const worksheet of grid.workbook.getSheets()) {
    const sheet = worksheet.getName();
    const spilled = spilledCells(grid, sheet, worksheet.getRowCount(), worksheet.getColumnCount());
    const own = worksheet.getCellMatrix();
    own.forValue((row, column, cell) => {
      if (spilled.getValue(row, column)) return;
      const formula = formulaOf(grid, worksheet, row, column, cell);
      const value = valueAt(grid, { sheet, row, column });
      if (formula === null && (value === null || value === "")) return;
      cells.push({ sheet, row, column, formula, value });
      // Ends the walk over the sheet.
      return cells.length <= most;
    });
    spilled.forValue((_row, _column, cell) => void cells.push(cell));
    if (cells.length > most) return null;
  }
  return { cells, atOnce: true, calculating: isCalculating(grid) };
}

/** The cells that formulas in others fill. */
function spilledCells(grid: Grid, sheet: string, rows: number, columns: number) {
  const cells = new ObjectMatrix<ContentCell>();
  for (const spill of readSpills(grid, { sheet, row: 0, column: 0, rows, columns })) {
    const formula = formulaAt(grid, spill);
    mapArea(spill, ({ row, column }) => {
      if (row === spill.row && column === spill.column) return;
      const value = valueAt(grid, { sheet, row, column });
      cells.setValue(row, column, { sheet, row, column, formula, value });
    });
  }
  return cells;
}

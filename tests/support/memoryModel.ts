import type { Grid } from "../../src/functions/cells";
import type { Area } from "../../src/workbook/host";
import type { MemoryHost } from "./memoryHost";
import { MemoryWorkbook } from "./memoryHost";

export const at = (row: number, column: number, sheet = "Sheet1"): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

/** A workbook in memory whose formulas have been worked out; a formula of several values spills. */
export class Model {
  readonly book = new MemoryWorkbook();
  readonly host: MemoryHost = this.book.open();

  formula(row: number, column: number, formula: string, values: Grid, sheet = "Sheet1"): void {
    const cells = this.book.sheets.get(sheet) ?? new Map<string, never>();
    this.book.sheets.set(sheet, cells);
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const own = down + across === 0;
        cells.set(`${row + down},${column + across}`, { formula: own ? formula : "", value });
      }),
    );
    const [rows, columns] = [values.length, values[0]!.length];
    if (rows * columns > 1) this.host.spills.push({ sheet, row, column, rows, columns });
  }

  /** What every cell of every sheet holds, the blank ones left out. */
  content(): Record<string, Record<string, string>> {
    return Object.fromEntries(
      [...this.book.sheets].map(([name, cells]) => [
        name,
        Object.fromEntries(
          [...cells]
            .filter(([, { formula }]) => formula !== "")
            .map(([place, { formula }]) => [place, formula]),
        ),
      ]),
    );
  }
}

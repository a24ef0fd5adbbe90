import type { Unwatch, WorkbookHost } from "../../../workbook/host";
import { typedFor } from "../../../workbook/typed";
import type { CalculationState } from "./calculation";
import { calculateAll, calculateFrom, watchCalculation } from "./calculation";
import { aecCells, entered, formulaAt, isInside, mapArea, valueAt, written } from "./cells";
import type { Grid } from "./grid";
import { readContents } from "./readContents";
import { readSpills } from "./spills";
import { readSelection, select, watchSelection } from "./selection";
import { usedArea } from "./used";
import { addSheet, insertSheet, removeSheet } from "./sheets";
import { write } from "./write";

/** What the grid does of a host's work: all but the saved state and the language of the page. */
export type GridOperations = Omit<
  WorkbookHost,
  "kind" | "readState" | "writeState" | "keepAside" | "watchState" | "formulaSeparators"
> & {
  readContents: NonNullable<WorkbookHost["readContents"]>;
  watchCalculation(listener: (state: CalculationState) => void): Unwatch;
};

export function operationsOf(grid: Grid): GridOperations {
  const { workbook } = grid;
  return {
    readSelection: () => Promise.resolve(readSelection(grid)),
    watchSelection: (listener) => watchSelection(grid, listener),
    select: (area) => select(grid, area),

    sheetNames: () => Promise.resolve(workbook.getSheets().map((sheet) => sheet.getName())),
    usedArea: (sheet) => Promise.resolve(usedArea(grid, sheet)),
    async findAecCells(scope, signal) {
      // Gives a caller that has changed its mind the time to say so.
      await Promise.resolve();
      signal?.throwIfAborted();
      const selection = readSelection(grid);
      return aecCells(grid, (cell) => {
        if (scope === "workbook") return true;
        return scope === "sheet" ? cell.sheet === selection.sheet : isInside(selection, cell);
      });
    },
    readFormulas: (area) =>
      Promise.resolve(
        mapArea(area, (cell) => formulaAt(grid, cell) ?? typedFor(valueAt(grid, cell))),
      ),
    readValues: (area) => Promise.resolve(mapArea(area, (cell) => valueAt(grid, cell))),
    readContents: (most) => Promise.resolve(readContents(grid, most)),
    readSpills: (area) => Promise.resolve(readSpills(grid, area)),
    writeFormulas: (area, formulas) =>
      write(grid, area, (row, column) => entered(formulas[row]?.[column] ?? "")),
    writeValues: (area, values) =>
      write(grid, area, (row, column) => written(values[row]?.[column] ?? null)),
    addSheet: (name) => addSheet(grid, name),
    insertSheet: (layout) => insertSheet(grid, layout),
    removeSheet: (name) => removeSheet(grid, name),

    async recalculate(scope) {
      const cells = await this.findAecCells(scope);
      if (cells.length > 0) await calculateFrom(grid, cells);
    },
    async rebuild() {
      grid.hardened.forgetFormulas();
      await calculateAll(grid);
    },
    calculationMode: () => Promise.resolve("automatic"),
    calculateAutomatically: () => Promise.resolve(),
    watchCalculation: (listener) => watchCalculation(grid, listener),
  };
}

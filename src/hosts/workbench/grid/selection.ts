import type { IRange } from "@univerjs/core";
import type { Area, Unwatch } from "../../../workbook/host";
import type { Grid } from "./grid";

export const areaOf = (
  sheet: string,
  { startRow, startColumn, endRow, endColumn }: IRange,
): Area => ({
  sheet,
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The selected cells; the first cell of the sheet while nothing is selected. */
export function readSelection({ api }: Grid): Area {
  const sheet = api.getActiveWorkbook()!.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange()?.getRange();
  const first = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  return areaOf(sheet.getSheetName(), range ?? first);
}

export function watchSelection(grid: Grid, listener: (selection: Area) => void): Unwatch {
  const { api } = grid;
  const tell = () => listener(readSelection(grid));
  const watches = [
    api.addEvent(api.Event.SelectionChanged, tell),
    api.addEvent(api.Event.ActiveSheetChanged, tell),
  ];
  return () => watches.forEach((watch) => watch.dispose());
}

/** Selects an area and brings it into view. */
export function select({ api }: Grid, { sheet, row, column, rows, columns }: Area): Promise<void> {
  const workbook = api.getActiveWorkbook()!;
  const target = workbook.getSheetByName(sheet);
  if (!target) throw new RangeError(`There is no sheet ${sheet}.`);
  workbook.setActiveSheet(target);
  target.getRange(row, column, rows, columns).activate();
  target.scrollToCell(row, column);
  return Promise.resolve();
}

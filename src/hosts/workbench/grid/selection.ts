import type { IRange } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  SelectRangeCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area, Unwatch } from "../../../workbook/host";
import type { Grid } from "./grid";
import { worksheetOf } from "./worksheet";

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

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

const firstCell: IRange = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/** The selected cells; the first cell of the sheet while nothing is selected. */
export function readSelection({ injector, workbook }: Grid): Area {
  const sheet = workbook.getActiveSheet().getName();
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  return areaOf(sheet, selection?.range ?? firstCell);
}

const moves: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
]);

export function watchSelection(grid: Grid, listener: (selection: Area) => void): Unwatch {
  // The service's own stream of changes can miss those made while the grid is starting.
  const watch = grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (moves.has(id)) listener(readSelection(grid));
  });
  return () => watch.dispose();
}

/** Selects an area and brings it into view. */
export async function select(grid: Grid, area: Area): Promise<void> {
  const { hardened, injector, workbook } = grid;
  const commands = injector.get(ICommandService);
  const target = worksheetOf(workbook, area.sheet);
  const { unitId } = hardened;
  const subUnitId = target.getSheetId();
  if (workbook.getActiveSheet() !== target) {
    await commands.executeCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  }
  await commands.executeCommand(SelectRangeCommand.id, {
    unitId,
    subUnit: subUnitId,
    range: rangeOf(area),
    reveal: true,
  });
}

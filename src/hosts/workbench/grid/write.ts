import type { ICellData } from "@univerjs/core";
import { ICommandService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetCommand, SetRangeValuesCommand } from "@univerjs/sheets";
import type { Area } from "../../../workbook/host";
import type { Grid } from "./grid";
import { rangeOf } from "./selection";
import { worksheetOf } from "./worksheet";

/** Fills an area, each cell by its row and column within it; one step for undo. */
export async function write(
  { hardened, injector, workbook }: Grid,
  area: Area,
  content: (row: number, column: number) => ICellData,
): Promise<void> {
  const value = Array.from({ length: area.rows }, (_r, down) =>
    Array.from({ length: area.columns }, (_c, right) => content(down, right)),
  );
  await injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: hardened.unitId,
    subUnitId: worksheetOf(workbook, area.sheet).getSheetId(),
    range: rangeOf(area),
    value,
  });
}

/** Adds an empty sheet at the end; a taken name gets a number. */
export async function addSheet(grid: Grid, name: string): Promise<string> {
  const { hardened, injector, workbook } = grid;
  const sheets = workbook.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  await injector.get(ICommandService).executeCommand(InsertSheetCommand.id, {
    unitId: hardened.unitId,
    index: sheets.length,
    sheet: mergeWorksheetSnapshotWithDefault({ id: crypto.randomUUID(), name: free }),
  });
  return free;
}

import type { IWorksheetData } from "@univerjs/core";
import { ICommandService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetCommand, RemoveSheetCommand } from "@univerjs/sheets";
import type { SheetLayout } from "../../../workbook/layout/types";
import type { Grid } from "./grid";
import { sheetOf } from "./snapshot";
import { worksheetOf } from "./worksheet";

/** Adds a sheet at the end; a taken name gets a number. */
async function insert(
  { hardened, injector, workbook }: Grid,
  name: string,
  content: Partial<IWorksheetData>,
): Promise<string> {
  const sheets = workbook.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  await injector.get(ICommandService).executeCommand(InsertSheetCommand.id, {
    unitId: hardened.unitId,
    index: sheets.length,
    sheet: mergeWorksheetSnapshotWithDefault({
      ...content,
      id: crypto.randomUUID(),
      name: free,
    }),
  });
  return free;
}

export function addSheet(grid: Grid, name: string): Promise<string> {
  return insert(grid, name, {});
}

/** Adds a laid-out sheet; the grid draws no charts and offers no lists. */
export function insertSheet(grid: Grid, layout: SheetLayout): Promise<string> {
  return insert(grid, layout.name, sheetOf(layout));
}

export async function removeSheet(grid: Grid, name: string): Promise<void> {
  await grid.injector.get(ICommandService).executeCommand(RemoveSheetCommand.id, {
    unitId: grid.hardened.unitId,
    subUnitId: worksheetOf(grid.workbook, name).getSheetId(),
  });
}

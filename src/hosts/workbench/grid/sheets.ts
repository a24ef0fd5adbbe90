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
): Promise<{ readonly id: string; readonly name: string }> {
  const id = crypto.randomUUID();
  const sheets = workbook.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  await injector.get(ICommandService).executeCommand(InsertSheetCommand.id, {
    unitId: hardened.unitId,
    index: sheets.length,
    sheet: mergeWorksheetSnapshotWithDefault({
      ...content,
      id,
      name: free,
    }),
  });
  return { id, name: free };
}

export async function addSheet(grid: Grid, wanted: string): Promise<string> {
  const { name } = await insert(grid, wanted, {});
  return name;
}

/** Adds a laid-out sheet; the grid draws no charts and offers no lists. */
export async function insertSheet(grid: Grid, layout: SheetLayout): Promise<string> {
  const { id, name } = await insert(grid, layout.name, sheetOf(layout));
  grid.layouts.set(id, layout);
  return name;
}

export async function removeSheet(grid: Grid, name: string): Promise<void> {
  await grid.injector.get(ICommandService).executeCommand(RemoveSheetCommand.id, {
    unitId: grid.hardened.unitId,
    subUnitId: worksheetOf(grid.workbook, name).getSheetId(),
  });
}

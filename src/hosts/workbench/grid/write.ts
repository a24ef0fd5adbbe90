import type { ICellData } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Area } from "../../../workbook/host";
import type { Grid } from "./grid";

/** Fills an area, each cell by its row and column within it; one step for undo. */
export async function write(
  { hardened, injector, workbook }: Grid,
  { sheet, row, column, rows, columns }: Area,
  content: (row: number, column: number) => ICellData,
): Promise<void> {
  const worksheet = workbook.getSheetBySheetName(sheet);
  if (!worksheet) throw new RangeError(`There is no sheet ${sheet}.`);
  const value = Array.from({ length: rows }, (_r, down) =>
    Array.from({ length: columns }, (_c, right) => content(down, right)),
  );
  await injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: hardened.unitId,
    subUnitId: worksheet.getSheetId(),
    range: {
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    },
    value,
  });
}

/** Adds an empty sheet at the end; a taken name gets a number. */
export function addSheet({ api, workbook }: Grid, name: string): Promise<string> {
  const taken = new Set(workbook.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  api.getActiveWorkbook()!.insertSheet(free);
  return Promise.resolve(free);
}

import type { ICellData } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
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

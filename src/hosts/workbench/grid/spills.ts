import type { IRange } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { CellError } from "../../../functions/cells";
import type { Area } from "../../../workbook/host";
import { valueAt } from "./cells";
import type { Grid } from "./grid";
import { areaOf } from "./selection";
import { worksheetOf } from "./worksheet";

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The areas that spilling formulas fill and that overlap this one. */
export function readSpills(grid: Grid, area: Area): readonly Area[] {
  const { hardened, injector, workbook } = grid;
  const worksheet = worksheetOf(workbook, area.sheet);
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[hardened.unitId];
  const found: Area[] = [];
  new ObjectMatrix<IRange>(ranges?.[worksheet.getSheetId()]).forValue((_row, _column, range) => {
    const spill = areaOf(area.sheet, range);
    const first = valueAt(grid, spill);
    // A formula that found no room fills none.
    const blocked = first instanceof CellError && first.code === "#SPILL!";
    if (!blocked && overlap(spill, area)) found.push(spill);
  });
  return found;
}

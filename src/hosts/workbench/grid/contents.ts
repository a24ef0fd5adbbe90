import { typedFor } from "../../../workbook/typed";
import type { Area } from "../../../workbook/host";
import type { SheetLayout } from "../../../workbook/layout/types";
import { formulaAt, isInside, mapArea, valueAt } from "./cells";
import type { Grid } from "./grid";
import { readSpills } from "./spills";
import { usedArea } from "./used";

/** What a person would type to fill a sheet; a cell that another one's formula fills is left out. */
export interface SheetTyped {
  readonly id: string;
  readonly name: string;
  /** Null on an empty sheet. */
  readonly area: Area | null;
  readonly typed: readonly (readonly string[])[];
  /** As what the sheet was laid out, where it was. */
  readonly layout: SheetLayout | undefined;
}

/** All that the grid holds, sheet by sheet in their order. */
export function contentsOf(grid: Grid): readonly SheetTyped[] {
  return grid.workbook.getSheets().map((sheet) => {
    const [id, name] = [sheet.getSheetId(), sheet.getName()];
    const area = usedArea(grid, name);
    const layout = grid.layouts.get(id);
    if (!area) return { id, name, area, typed: [], layout };
    const spills = readSpills(grid, area);
    const typed = mapArea(area, (cell) => {
      const formula = formulaAt(grid, cell);
      if (formula !== null) return formula;
      return spills.some((spill) => isInside(spill, cell)) ? "" : typedFor(valueAt(grid, cell));
    });
    return { id, name, area, typed, layout };
  });
}

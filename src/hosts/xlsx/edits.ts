import type { MovedCell, Shown } from "../../workbook/recalculable";
import { areaShown, sameValue } from "./recalculate/shown";
import type { Rectangle } from "./sheet/address";
import { columnOf, contains, keyOf, keysOf, referenceOf, rowOf } from "./sheet/address";
import type { Sheet } from "./sheet/sheet";
import type { Workbook } from "./workbook";
import type { CellEdit } from "./write/cell";

/** A formula and what it is to show from now on. */
export interface NewResult {
  readonly cell: MovedCell;
  readonly shown: Shown;
}

/** The cells to change, by sheet, for formulas to show new results. A cell that shows the same as before is not among them. */
export function editsFor(
  workbook: Workbook,
  results: readonly NewResult[],
): ReadonlyMap<Sheet, ReadonlyMap<number, CellEdit>> {
  const edits = new Map<Sheet, Map<number, CellEdit>>();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  // First what spills leave, so that another spill may take its place.
  for (const clears of [true, false]) {
    for (const result of results) {
      const sheet = sheets.get(result.cell.sheet)!;
      const ofSheet = edits.get(sheet) ?? new Map<number, CellEdit>();
      edits.set(sheet, ofSheet);
      if (clears) clear(sheet, result, ofSheet);
      else fill(sheet, result, ofSheet);
    }
  }
  return edits;
}

function areasOf(sheet: Sheet, { cell, shown }: NewResult): { old: Rectangle; now: Rectangle } {
  const formula = sheet.formulas.get(keyOf(cell.row, cell.column))!;
  return { old: formula.area, now: areaShown(formula, shown) };
}

function clear(sheet: Sheet, result: NewResult, edits: Map<number, CellEdit>): void {
  const { old, now } = areasOf(sheet, result);
  if (old.rows <= now.rows && old.columns <= now.columns) return;
  for (const key of keysOf(old)) {
    if (!contains(now, rowOf(key), columnOf(key))) edits.set(key, { value: undefined });
  }
}

function fill(sheet: Sheet, result: NewResult, edits: Map<number, CellEdit>): void {
  const { cell, shown } = result;
  const { old, now } = areasOf(sheet, result);
  const resized = old.rows !== now.rows || old.columns !== now.columns;
  shown.forEach((line, down) =>
    line.forEach((value, across) => {
      const key = keyOf(cell.row + down, cell.column + across);
      const anchor = down === 0 && across === 0;
      const same = sameValue(value, cell.stored[down]?.[across]) && !edits.has(key);
      if (anchor && resized) edits.set(key, { value, area: referenceOf(now) });
      else if (!same) edits.set(key, { value });
    }),
  );
}

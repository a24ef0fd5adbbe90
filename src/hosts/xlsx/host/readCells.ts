import type { Cell, Grid } from "../../../functions/cells";
import { hasAecCall } from "../../../workbook/aecCall";
import type { AecCell, Area } from "../../../workbook/host";
import { typedFor } from "../../../workbook/typed";
import { formulaFromFile } from "../formula/fromFile";
import { overlap } from "../recalculate/dependents";
import { contains, keyOf } from "../sheet/address";
import type { Rectangle } from "../sheet/address";
import type { FormulaCell, Sheet } from "../sheet/sheet";

function cellsOf<T>(area: Area, read: (key: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column) =>
      read(keyOf(area.row + row, area.column + column)),
    ),
  );
}

const valueAt = (sheet: Sheet, key: number): Cell => sheet.stored(key) ?? null;

export const valuesIn = (sheet: Sheet, area: Area): Grid =>
  cellsOf(area, (key) => valueAt(sheet, key));

export function formulasIn(sheet: Sheet, area: Area): readonly (readonly string[])[] {
  return cellsOf(area, (key) => {
    const formula = sheet.formulas.get(key);
    return formula && formula.kind !== "dataTable"
      ? formulaFromFile(formula.text)
      : typedFor(valueAt(sheet, key));
  });
}

/** The areas of the formulas that fill more than their own cell, the first ones first. */
export function spillsIn(sheet: Sheet, area: Area): readonly Area[] {
  return [...sheet.formulas.values()]
    .filter((formula) => isSpill(formula) && overlap(formula.area, area))
    .map((formula) => ({ sheet: sheet.name, ...formula.area }));
}

const isSpill = ({ kind, area }: FormulaCell) =>
  (kind === "dynamic" || kind === "array") && area.rows * area.columns > 1;

/** The cells whose formula calls AEC functions, within a part of the sheet where one is given. */
export function aecCellsOf(sheet: Sheet, within?: Rectangle): readonly AecCell[] {
  const found: AecCell[] = [];
  for (const { key, row, column, text } of sheet.formulas.values()) {
    if (within && !contains(within, row, column)) continue;
    if (!/aec/i.test(text)) continue;
    const formula = formulaFromFile(text);
    if (!hasAecCall(formula)) continue;
    found.push({ sheet: sheet.name, row, column, formula, value: valueAt(sheet, key) });
  }
  return found;
}

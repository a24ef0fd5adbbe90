import type { Cell, Grid } from "../../../functions/cells";
import { hasAecCall } from "../../../workbook/aecCall";
import type { AecCell, Area } from "../../../workbook/host";
import type { FormulaPlace } from "../../../workbook/recalculable";
import { typedFor } from "../../../workbook/typed";
import { columnOf, contains, keyOf, overlap, rowOf } from "../sheet/address";
import type { Rectangle } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";

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
    return formula && formula.kind !== "dataTable" ? formula.typed : typedFor(valueAt(sheet, key));
  });
}

export const formulaPlacesOf = (sheet: Sheet): readonly FormulaPlace[] =>
  [...sheet.formulas.values()]
    .filter(({ kind }) => kind !== "dataTable")
    .map(({ row, column, typed }) => ({ sheet: sheet.name, row, column, formula: typed }));

/** The areas of the formulas that fill more than their own cell, the first ones first. */
export function spillsIn(sheet: Sheet, area: Area): readonly Area[] {
  return [...sheet.formulas.values()]
    .filter((formula) => isSpill(formula) && overlap(formula.area, area))
    .map((formula) => ({ sheet: sheet.name, ...formula.area }));
}

const isSpill = ({ kind, area }: FormulaCell) =>
  (kind === "dynamic" || kind === "array") && area.rows * area.columns > 1;

/** The areas of array formulas of old. */
export function arrayFormulasIn(sheet: Sheet, area: Area): readonly Area[] {
  return [...sheet.formulas.values()]
    .filter((formula) => formula.kind === "array" && overlap(formula.area, area))
    .map((formula) => ({ sheet: sheet.name, ...formula.area }));
}

/** A rectangle with every cell that holds a value or a formula; null where none does. */
export function usedIn(sheet: Sheet): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let place = 0; place < sheet.index.size; place += 1) {
    const key = sheet.index.keyAt(place);
    if (!sheet.formulas.has(key) && sheet.stored(key) === null) continue;
    const [row, column] = [rowOf(key), columnOf(key)];
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  if (bottom < 0) return null;
  const [row, column] = [top, left];
  return { sheet: sheet.name, row, column, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells whose formula calls AEC functions, within a part of the sheet where one is given. */
export function aecCellsOf(sheet: Sheet, within?: Rectangle): readonly AecCell[] {
  const found: AecCell[] = [];
  for (const cell of sheet.formulas.values()) {
    const { key, row, column, shape } = cell;
    if (within && !contains(within, row, column)) continue;
    if (!/aec/i.test(shape.text)) continue;
    const formula = cell.typed;
    if (!hasAecCall(formula)) continue;
    found.push({ sheet: sheet.name, row, column, formula, value: valueAt(sheet, key) });
  }
  return found;
}

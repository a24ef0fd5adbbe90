import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Cell } from "../../../functions/cells";
import type { AecCell, Area } from "../../../workbook/host";
import { constantOf } from "../../../workbook/typed";
import { callsOf } from "../../engine/formula/inspect";
import { cellDataOf, valueOf } from "../../engine/snapshot";
import type { Position } from "../../engine";
import type { Grid } from "./grid";
import { worksheetOf } from "./worksheet";

/** What a cell of the grid shows, in full precision; an error with its sentence. */
export function valueAt({ hardened, injector, workbook }: Grid, position: Position): Cell {
  const { row, column } = position;
  const sheet = worksheetOf(workbook, position.sheet);
  const sheetId = sheet.getSheetId();
  const own = sheet.getCellMatrix().getValue(row, column);
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[hardened.unitId]?.[
    sheetId
  ];
  const cell = own?.v === undefined || own.v === null ? spilled?.[row]?.[column] : own;
  return valueOf(cell ?? null, (code) => hardened.messages.find(sheetId, row, column, code));
}

/** A cell's formula as a person types it; null where it has none. */
export function formulaAt({ workbook }: Grid, { sheet, row, column }: Position): string | null {
  return worksheetOf(workbook, sheet).getCellMatrix().getValue(row, column)?.f ?? null;
}

/** The cells whose formula calls one of our functions, directly or through a name. */
export function aecCells(grid: Grid, within: (cell: Position) => boolean): AecCell[] {
  const { functions, hardened, workbook } = grid;
  const ours = new Set(functions.map(({ name }) => name.toUpperCase()));
  const known = new Map<string, boolean>();
  const callsOurs = (formula: string): boolean => {
    const calls =
      known.get(formula) ??
      [...callsOf(formula, hardened.vocabulary)].some((name) => ours.has(name));
    known.set(formula, calls);
    return calls;
  };
  const found: AecCell[] = [];
  for (const worksheet of workbook.getSheets()) {
    const sheet = worksheet.getName();
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f;
      const position = { sheet, row, column };
      if (!formula || !within(position) || !callsOurs(formula)) return;
      found.push({ ...position, formula, value: valueAt(grid, position) });
    });
  }
  return found;
}

/** What a person's typing gives a cell. */
export function entered(typed: string): ICellData {
  if (typed.startsWith("=")) return { f: typed, v: null, t: null, si: null, p: null };
  return written(constantOf(typed));
}

/** A value as a cell's content, in place of all that it held. */
export function written(value: Cell): ICellData {
  return { v: null, t: null, f: null, si: null, p: null, ...cellDataOf({ value }) };
}

/** One thing for each cell of an area, row by row. */
export function mapArea<T>(
  { sheet, row, column, rows, columns }: Area,
  read: (cell: Position) => T,
): T[][] {
  return Array.from({ length: rows }, (_r, down) =>
    Array.from({ length: columns }, (_c, right) =>
      read({ sheet, row: row + down, column: column + right }),
    ),
  );
}

export function isInside({ sheet, row, column, rows, columns }: Area, cell: Position): boolean {
  return (
    cell.sheet === sheet &&
    cell.row >= row &&
    cell.row < row + rows &&
    cell.column >= column &&
    cell.column < column + columns
  );
}

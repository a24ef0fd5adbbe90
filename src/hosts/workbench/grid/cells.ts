import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
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
  const rich = own?.p?.body?.dataStream;
  if (rich !== undefined) return plainText(rich);
  const cell = own?.v === undefined || own.v === null ? spilled?.[row]?.[column] : own;
  return valueOf(cell ?? null, (code) => hardened.messages.find(sheetId, row, column, code));
}

/** The text of a cell with lines or formats within it: its paragraphs and its end are marked. */
const plainText = (rich: string) => rich.replace(/\r\n$/, "").replaceAll("\r", "\n");

/** A cell's formula as a person types it; null where it has none. */
export function formulaAt(grid: Grid, { sheet, row, column }: Position): string | null {
  const worksheet = worksheetOf(grid.workbook, sheet);
  return formulaOf(grid, worksheet, row, column, worksheet.getCellMatrix().getValue(row, column));
}

/** Cells that were filled from one share its formula, which is written in that one only. */
export function formulaOf(
  { hardened, injector }: Grid,
  worksheet: Worksheet,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): string | null {
  if (cell?.f) return cell.f;
  if (!cell?.si) return null;
  const model = injector.get(FormulaDataModel);
  return model.getFormulaStringByCell(row, column, worksheet.getSheetId(), hardened.unitId) ?? null;
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
      const formula = formulaOf(grid, worksheet, row, column, cell);
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

import { parseA1Ref, toCol } from "@borgar/fx/xlsx";
import { columnLimit, rowLimit } from "../../../workbook/sheetLimits";

/** A rectangle of cells of one sheet; rows and columns count from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell's place as one number that grows along rows, as a sheet lists its cells. */
export const keyOf = (row: number, column: number) => row * columnLimit + column;
export const rowOf = (key: number) => Math.floor(key / columnLimit);
export const columnOf = (key: number) => key % columnLimit;

export const addressOf = (row: number, column: number) => `${toCol(column)}${row + 1}`;

/** `A1` as a cell's key; undefined for anything else. Written out as each cell of a sheet passes here. */
export function keyOfAddress(address: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(address.slice(at));
  if (at === 0 || !Number.isInteger(row)) return undefined;
  if (row < 1 || row > rowLimit || column < 1 || column > columnLimit) return undefined;
  return keyOf(row - 1, column - 1);
}

/** `A1` or `A1:C3` as a rectangle. */
export function areaOf(reference: string): Rectangle | undefined {
  const [from, to = from, ...more] = reference.split(":");
  const start = keyOfAddress(from!);
  const end = keyOfAddress(to!);
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  const [row, column] = [rowOf(start), columnOf(start)];
  const [rows, columns] = [rowOf(end) - row + 1, columnOf(end) - column + 1];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function referenceOf({ row, column, rows, columns }: Rectangle): string {
  const from = addressOf(row, column);
  if (rows === 1 && columns === 1) return from;
  return `${from}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** The range of a formula's reference, whole rows and columns included; undefined for one to another workbook. */
export function rectangleOfReference(
  text: string,
): { readonly sheet: string; readonly area: Rectangle } | undefined {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || reference.workbookName) return undefined;
  const { top, left, bottom, right } = reference.range;
  const row = top ?? 0;
  const column = left ?? 0;
  const lastRow = bottom ?? (top === null ? rowLimit - 1 : row);
  const lastColumn = right ?? (left === null ? columnLimit - 1 : column);
  return {
    sheet: reference.sheetName ?? "",
    area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
  };
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function* keysOf({ row, column, rows, columns }: Rectangle): Iterable<number> {
  for (let down = 0; down < rows; down += 1) {
    for (let across = 0; across < columns; across += 1) yield keyOf(row + down, column + across);
  }
}

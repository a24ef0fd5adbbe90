import type { Area } from "./host";

const letters = 26;

/** The letters above a column, counted from 0: A, B, … Z, AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / letters) - 1;
  const last = String.fromCharCode("A".charCodeAt(0) + (column % letters));
  return rest < 0 ? last : columnName(rest) + last;
}

/** Words that a formula would take for a cell: `NV2026`, and `R1C1` in the other style of addresses. */
const likeCell = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*)$/i;

/** A sheet's name as formulas write it: in quotes unless it is a plain word. */
function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !likeCell.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** An area without its sheet: `B8:C10`. */
export function cellsOf({ row, column, rows, columns }: Omit<Area, "sheet">): string {
  const first = `${columnName(column)}${row + 1}`;
  const last = `${columnName(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** An area as a person writes it: `Demand!B8:C10`. */
export function addressOf(area: Area): string {
  return `${quoted(area.sheet)}!${cellsOf(area)}`;
}

const columnNumber = (name: string): number =>
  Array.from(name.toUpperCase()).reduce(
    (sum, letter) => sum * letters + letter.charCodeAt(0) - "A".charCodeAt(0) + 1,
    0,
  ) - 1;

/** The area that `B8:C10` names; undefined for what names none. */
export function areaNamed(sheet: string, cells: string): Area | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i.exec(cells.trim());
  if (!found) return undefined;
  const [, left, top, right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnNumber(left!)];
  const [rows, columns] = [Number(bottom) - row, columnNumber(right!) - column + 1];
  return rows > 0 && columns > 0 ? { sheet, row, column, rows, columns } : undefined;
}

/** The first cell of an area. */
export function firstCell({ sheet, row, column }: Omit<Area, "rows" | "columns">): Area {
  return { sheet, row, column, rows: 1, columns: 1 };
}

export function isOverlapping(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

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

/** An area as a person writes it: `Demand!B8:C10`. */
export function addressOf({ sheet, row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  const last = `${columnName(column + columns - 1)}${row + rows}`;
  return `${quoted(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

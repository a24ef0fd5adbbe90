import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { notPlain } from "./notPlain";

export const wrongType = new CellError("#VALUE!");
export const divisionByZero = new CellError("#DIV/0!");
export const noNumber = new CellError("#NUM!");

/** As every language of Excel reads it; one with separators, currencies or dates it reads by its settings. */
const number = /^ *[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)? *$/i;

/** A value where a number is wanted. */
export function numberOf(cell: Cell): number | CellError {
  if (typeof cell === "number") return cell;
  if (cell === null) return 0;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (cell instanceof CellError) return cell;
  if (!/\p{N}/u.test(cell)) return wrongType;
  const value = number.test(cell) ? Number(cell) : NaN;
  if (!Number.isFinite(value)) throw notPlain;
  return value;
}

/** A value where a text is wanted. */
export function textOf(cell: Cell): string | CellError {
  if (typeof cell === "string" || cell instanceof CellError) return cell;
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const size = Math.abs(cell);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) throw notPlain;
  return String(Number(cell.toPrecision(15)));
}

/** A value where TRUE or FALSE is wanted. */
export function logicalOf(cell: Cell): boolean | CellError {
  if (typeof cell === "string") throw notPlain;
  if (cell instanceof CellError) return cell;
  return cell === null ? false : Boolean(cell);
}

const smallest = 2.2250738585072014e-308;

/** A number as a cell takes it. */
export function result(value: number): Cell {
  if (!Number.isFinite(value)) return noNumber;
  return Math.abs(value) < smallest ? 0 : value;
}

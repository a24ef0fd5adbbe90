import type { Cell } from "../../../../functions/cells";
import { CellError } from "../../../../functions/cells";
import { keyOf } from "../../sheet/address";
import { numberOf } from "../coerce";
import { isEqual } from "../compare";
import { notPlain } from "../notPlain";
import type { At, Plain, PlainFunction, Range } from "../types";

const noReference = new CellError("#REF!");
const notAvailable = new CellError("#N/A");

const areaOf = ({ area }: Range, at: At) => area.from(at.row, at.column);

function cellOf(range: Range, at: At, down: number, across: number): Cell {
  const { row, column } = areaOf(range, at);
  return at.values.value(range.sheet, keyOf(row + down, column + across));
}

/** A place counted from 1; 0 stands for a whole row or column. */
function placeOf(plain: Plain, at: At): number | CellError {
  const number = numberOf(plain(at));
  if (number instanceof CellError) return number;
  if (number < 1) throw notPlain;
  return Math.floor(number);
}

/** The cell of a range at a row and a column. */
const index: PlainFunction = ([
  { range } = {},
  { plain: down } = {},
  { plain: across } = {},
  more,
]) => {
  if (!range || !down || !across || more) return undefined;
  return (at) => {
    const { rows, columns } = areaOf(range, at);
    const row = placeOf(down, at);
    if (row instanceof CellError) return row;
    const column = placeOf(across, at);
    if (column instanceof CellError) return column;
    return row > rows || column > columns ? noReference : cellOf(range, at, row - 1, column - 1);
  };
};

/** A longer range is the engine's. */
const mostMatched = 10_000;
const wildcard = /[*?~]/;

/** What may be looked for without a rule of its own: no blank, no pattern. */
function isSimple(value: Exclude<Cell, CellError>): boolean {
  return typeof value === "string" ? value !== "" && !wildcard.test(value) : value !== null;
}

/** The place of the first cell of a row or a column that is equal to a value. */
const match: PlainFunction = ([{ plain } = {}, { range } = {}, { plain: way } = {}, more]) => {
  if (!plain || !range || !way || more) return undefined;
  return (at) => {
    const value = plain(at);
    if (value instanceof CellError) return value;
    const { rows, columns } = areaOf(range, at);
    const isLine = Math.min(rows, columns) === 1 && rows * columns <= mostMatched;
    if (way(at) !== 0 || !isLine || !isSimple(value)) throw notPlain;
    for (let place = 0; place < rows * columns; place += 1) {
      const cell = rows > 1 ? cellOf(range, at, place, 0) : cellOf(range, at, 0, place);
      if (cell === null || cell instanceof CellError) continue;
      if (isEqual(cell, value)) return place + 1;
    }
    return notAvailable;
  };
};

export const lookups: Readonly<Record<string, PlainFunction>> = { INDEX: index, MATCH: match };

import type { FunctionVariantType } from "@univerjs/engine-formula";
import { ArrayValueObject } from "@univerjs/engine-formula";
import type { Words } from "../../../dataset/types";
import type { Cell } from "../../../functions/cells";
import { CellError, isGrid } from "../../../functions/cells";
import { longestText } from "../../../workbook/sheetLimits";
import { toArgument } from "../values";
import { numberTooLarge, textTooLong, tooLarge } from "../words";

/** More cells than this in one step would freeze the page or fill the memory. */
export const largestArray = 2_000_000;

/** The functions that make an array of a size that is asked for: where rows and columns stand among their arguments. */
const makers: Readonly<Record<string, readonly [number, number]>> = {
  SEQUENCE: [0, 1],
  RANDARRAY: [0, 1],
  MAKEARRAY: [0, 1],
  EXPAND: [1, 2],
  MUNIT: [0, 0],
};

/** The functions of the engine that count up to a number that they are given, and the largest one they get to in time. */
const counters: Readonly<Record<string, number>> = {
  BESSELI: 10_000,
  BESSELJ: 10_000,
  BESSELK: 10_000,
  BESSELY: 10_000,
  PERMUT: 10_000_000,
  POISSON: 10_000_000,
  "POISSON.DIST": 10_000_000,
  // The last day that Excel knows.
  WORKDAY: 2_958_465,
  "WORKDAY.INTL": 2_958_465,
};

export interface Excess {
  readonly code: "#NUM!" | "#VALUE!";
  readonly words: Words;
}

/** Why a call is more than the engine could finish; null for one that it can. */
export function excessOf(name: string, args: readonly FunctionVariantType[]): Excess | null {
  if (asksTooMuch(name, args) || spansTooMuch(args)) {
    return { code: "#NUM!", words: tooLarge(largestArray) };
  }
  const most = counters[name];
  if (most !== undefined && args.some((_, index) => numberAt(args, index) > most)) {
    return { code: "#NUM!", words: numberTooLarge(name, most) };
  }
  if (name === "REPT" && lengthAt(args, 0) * numberAt(args, 1) > longestText) {
    return { code: "#VALUE!", words: textTooLong(longestText) };
  }
  return null;
}

function asksTooMuch(name: string, args: readonly FunctionVariantType[]): boolean {
  const asked = makers[name];
  return !!asked && numberAt(args, asked[0]) * numberAt(args, asked[1]) > largestArray;
}

/** Arguments that are paired: a row of 5,000 with a column of 5,000 makes 25 million pairs. */
function spansTooMuch(args: readonly FunctionVariantType[]): boolean {
  let rows = 1;
  let columns = 1;
  for (const arg of args) {
    if (!(arg instanceof ArrayValueObject)) continue;
    rows = Math.max(rows, arg.getRowCount());
    columns = Math.max(columns, arg.getColumnCount());
  }
  return rows * columns > largestArray;
}

/** The largest number that an argument holds: a cell comes as an array of one. */
function numberAt(args: readonly FunctionVariantType[], index: number): number {
  return Math.max(1, ...cellsAt(args, index).map(magnitude));
}

function lengthAt(args: readonly FunctionVariantType[], index: number): number {
  return Math.max(0, ...cellsAt(args, index).map(lengthOf));
}

/** Functions that repeat or count are hardly given more than these. */
const looked = 100;

function cellsAt(args: readonly FunctionVariantType[], index: number): readonly Cell[] {
  const arg = args[index];
  if (arg === undefined) return [1];
  const value = toArgument(arg);
  return isGrid(value) ? value.flat().slice(0, looked) : [value ?? 1];
}

function magnitude(cell: Cell): number {
  const number = cell instanceof CellError ? 0 : Math.abs(Number(cell));
  return Number.isNaN(number) ? 0 : number;
}

function lengthOf(cell: Cell): number {
  return cell === null || cell instanceof CellError ? 0 : String(cell).length;
}

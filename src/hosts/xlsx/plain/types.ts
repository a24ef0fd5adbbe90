import type { Answer, Argument, Cell } from "../../../functions/cells";
import type { FunctionEntry } from "../../../functions/types";
import type { RelativeArea } from "../formula/reference";
import type { Rectangle } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";

/** Where the values come from that a formula is worked out from. */
export interface PlainValues {
  /** @throws NotPlain where there is none yet. */
  value(sheet: Sheet, key: number): Cell;
  /** The cells of an area that are there; those left out are blank. */
  valuesIn(sheet: Sheet, area: Rectangle): Iterable<Cell>;
  /** What a function of ours answers. */
  call(entry: FunctionEntry, args: readonly Argument[]): Answer;
}

/** The cell that a formula is worked out for. */
export interface At {
  readonly row: number;
  readonly column: number;
  readonly values: PlainValues;
}

/**
 * Works out a formula, or a part of one, for a cell.
 *
 * @throws NotPlain where what Excel gives is not known for certain.
 */
export type Plain = (at: At) => Cell;

/** The cells that a part of a formula refers to. */
export interface Range {
  readonly sheet: Sheet;
  readonly area: RelativeArea;
}

/** A part of a formula: what it gives, if it gives one value, and the cells that it is, if it is a reference. */
export interface Operand {
  readonly plain?: Plain;
  readonly range?: Range;
  /** May give a cell itself, as IF does, and not only its value. */
  readonly passes?: boolean;
}

/** Makes a call of a function out of its arguments; undefined where it is not known for certain what it gives. */
export type PlainFunction = (operands: readonly Operand[]) => Plain | undefined;

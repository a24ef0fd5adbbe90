import type { Cell } from "../../../../functions/cells";
import { CellError } from "../../../../functions/cells";
import { numberOf } from "../coerce";
import { notPlain } from "../notPlain";
import type { At, Operand } from "../types";

/** What an aggregate takes from its arguments, or the error that it gives instead. */
export interface Taken {
  readonly numbers: readonly number[];
  readonly error: CellError | undefined;
}

/**
 * The numbers among arguments: of the cells that they refer to, those that hold one; of what is written or worked
 * out, TRUE and FALSE too.
 *
 * @throws NotPlain where several errors would have to be told apart by which comes first.
 */
export function numbersIn(operands: readonly Operand[], at: At): Taken {
  const numbers: number[] = [];
  let error: CellError | undefined;
  const fail = (one: CellError) => {
    if (error && error.code !== one.code) throw notPlain;
    error = one;
  };
  for (const operand of operands) {
    if (operand.range) {
      for (const cell of cellsOf(operand, at)) {
        if (typeof cell === "number") numbers.push(cell);
        else if (cell instanceof CellError) fail(cell);
      }
    } else {
      const value = given(operand, at);
      if (typeof value === "string") throw notPlain;
      const number = numberOf(value);
      if (number instanceof CellError) fail(number);
      else numbers.push(number);
    }
  }
  return { numbers, error };
}

/** The cells that an argument refers to. */
export function cellsOf({ range }: Operand, at: At): Iterable<Cell> {
  const { sheet, area } = range!;
  return at.values.valuesIn(sheet, area.from(at.row, at.column));
}

/** The value of an argument that is no reference; a cell that was passed on counts as a reference, unless it holds a number. */
export function given({ plain, passes }: Operand, at: At): Cell {
  const value = plain!(at);
  if (passes && typeof value !== "number" && !(value instanceof CellError)) throw notPlain;
  return value;
}

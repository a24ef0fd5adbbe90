import type { Cell } from "../../../../functions/cells";
import { CellError } from "../../../../functions/cells";
import { notPlain } from "../notPlain";
import type { At, Operand } from "../types";

/** What an aggregate takes from its arguments, or the error that it gives instead. */
export interface Taken {
  readonly numbers: readonly number[];
  readonly error: CellError | undefined;
}

/**
 * The numbers among arguments: of the cells that they refer to, those that hold one; what is written or worked out
 * has to be one.
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
      if (value instanceof CellError) fail(value);
      else numbers.push(value);
    }
  }
  return { numbers, error };
}

/** The cells that an argument refers to. */
export function cellsOf({ range }: Operand, at: At): Iterable<Cell> {
  const { sheet, area } = range!;
  return at.values.valuesIn(sheet, area.from(at.row, at.column));
}

/** The number that an argument is which is no reference: texts and truths count by where they come from. */
export function given({ plain }: Operand, at: At): number | CellError {
  const value = plain!(at);
  if (typeof value !== "number" && !(value instanceof CellError)) throw notPlain;
  return value;
}

import type { Language } from "../dataset/types";
import { FormulaError } from "../scenarios/errors";
import type { Cell } from "./cells";
import { CellError } from "./cells";
import type { Value } from "./types";

/** The one place where a typed error becomes an error of a cell, in the user's language. */
export function toCell(outcome: Value | FormulaError, language: Language): Cell {
  return outcome instanceof FormulaError
    ? new CellError(outcome.code, outcome.in(language))
    : outcome;
}

/** The cell of a piece of work that may fail. */
export function cellFrom(work: () => Value, language: Language): Cell {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return toCell(error, language);
    throw error;
  }
}

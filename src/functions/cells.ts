/** An error in a cell: Excel's code, and a sentence where we have one. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/** What a cell holds. `null` is a blank cell or an argument left out. */
export type Cell = number | string | boolean | null | CellError;

export type Grid = readonly (readonly Cell[])[];

/** What a formula hands over: a cell's content or a range. */
export type Argument = Cell | Grid;

/** What a function hands back: one cell, or a table that spills. */
export type Answer = Cell | Grid;

export function isGrid(value: Argument): value is Grid {
  return Array.isArray(value);
}

import type { Answer, Argument, Cell } from "../../functions/cells";

/** What the grid's help shows of an argument. */
export interface ParameterHelp {
  readonly name: string;
  readonly detail: string;
  /** A value as it would be typed into a formula. */
  readonly example: string;
  readonly required: boolean;
  readonly repeating: boolean;
}

/** What the grid's help shows of a function, in the language of its user. */
export interface FunctionHelp {
  readonly summary: string;
  readonly help: string;
  readonly parameters: readonly ParameterHelp[];
}

/** A function that formulas can call. */
export interface EngineFunction {
  /** As typed: `AEC.DEMAND`. */
  readonly name: string;
  readonly description: FunctionHelp;
  /**
   * Answers one call. An argument left out and a blank cell are null; a range or an array is a grid, whatever its size but
   * one cell. The engine may call it more than once for a cell, so it must be pure and cheap.
   */
  invoke(args: readonly Argument[]): Answer;
}

/** A cell; rows and columns count from 0. */
export interface Position {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell is given: a constant, or a formula with the value it had when it was saved. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value?: Cell;
  /** As a person types it, with its `=`. */
  readonly formula?: string;
}

export interface SheetContent {
  readonly name: string;
  readonly cells: Iterable<CellContent>;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, with or without `=`: a range, a constant, a formula. */
  readonly formula: string;
}

/** A table of the workbook, by its whole range: header, data and, where it has one, totals row. */
export interface TableContent {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly totals?: boolean;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names?: readonly DefinedName[];
  readonly tables?: readonly TableContent[];
}

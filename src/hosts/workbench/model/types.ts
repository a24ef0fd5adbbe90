/** What a cell of a model is for; it decides how the cell looks. */
export type Role =
  | "title"
  | "subtitle"
  | "section"
  | "header"
  | "textHeader"
  | "inputHeader"
  | "unit"
  | "label"
  | "note"
  | "input"
  | "calculation"
  | "total";

export type NumberFormat = "count" | "percent" | "points" | "year" | "decimal" | "millions";

/** A rectangle of cells that look alike; rows and columns count from 0. */
export interface ModelRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly role: Role;
  readonly format?: NumberFormat;
  /** Contents, row by row; text that begins with `=` is a formula. Cells left out are blank or filled by a spill. */
  readonly contents: readonly (readonly (string | number | null)[])[];
}

export interface ModelSheet {
  readonly name: string;
  /** Widths of the columns from the first on, in pixels. */
  readonly widths: readonly number[];
  readonly ranges: readonly ModelRange[];
}

export interface Model {
  readonly name: string;
  readonly sheets: readonly ModelSheet[];
}

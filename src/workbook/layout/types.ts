/** What a cell of a sheet that we lay out is for; it decides how the cell looks. */
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

/** A rectangle of a sheet; rows and columns count from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that look alike. */
export interface Block extends Rectangle {
  readonly role: Role;
  readonly format?: NumberFormat;
  /** Contents, row by row; text that begins with `=` is a formula. Cells left out are blank or filled by a spill. */
  readonly contents: readonly (readonly (string | number | null)[])[];
}

/** A cell that offers a list of texts. */
export interface DropDown {
  readonly row: number;
  readonly column: number;
  readonly values: readonly string[];
}

/** A name of the workbook for a cell of the sheet. */
export interface CellName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Rectangle;
  /** Drawn as empty space under the series above it: the base of a waterfall's floating columns. */
  readonly hidden?: boolean;
}

/** A chart that the spreadsheet itself draws from cells of the same sheet, where it can draw charts. */
export interface Chart {
  readonly kind: "column" | "stackedColumn" | "bar" | "stackedBar" | "line";
  readonly title: string;
  readonly categories: Rectangle;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly place: Rectangle;
  readonly format?: NumberFormat;
}

/** A sheet as it is to look: every host makes the same of it. It prints one page wide, landscape. */
export interface SheetLayout {
  readonly name: string;
  /** Widths of the columns from the first on, in pixels. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  readonly dropDowns?: readonly DropDown[];
  readonly names?: readonly CellName[];
  readonly charts?: readonly Chart[];
  /** How many rows at the top stay in sight. */
  readonly frozenRows?: number;
}

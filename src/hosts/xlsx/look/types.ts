import type { CellContent, DefinedName, Position, TableContent } from "../../engine";
import type { Rectangle } from "../sheet/address";

export interface BorderLine {
  /** As the format calls it: `thin`, `medium`, `double`. */
  readonly style: string;
  readonly colour: string | undefined;
}

export type Side = "top" | "bottom" | "left" | "right";

/** How a cell looks, as far as it is read; colours as `#RRGGBB`, the size in points. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly font: string | undefined;
  readonly size: number | undefined;
  readonly colour: string | undefined;
  readonly fill: string | undefined;
  /** The number format; undefined for General. */
  readonly format: string | undefined;
  readonly horizontal: string | undefined;
  readonly vertical: string | undefined;
  readonly wrap: boolean;
  readonly borders: Readonly<Partial<Record<Side, BorderLine>>>;
}

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** How a sheet looks apart from its cells; lengths in pixels. */
export interface SheetLook {
  readonly widths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly usualWidth: number | undefined;
  readonly usualHeight: number | undefined;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merged: readonly Rectangle[];
  readonly gridLines: boolean;
  /** The cells that do not look as all others, with the place of their look in the list of looks. */
  readonly cells: readonly StyledCell[];
}

export interface SheetInFile {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly CellContent[];
  readonly look: SheetLook;
}

/** What a workbook file holds and how that looks, for a grid that shows it. */
export interface FileContent {
  readonly sheets: readonly SheetInFile[];
  /** The place of the sheet in view among the sheets. */
  readonly active: number;
  readonly looks: readonly CellLook[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableContent[];
  /** The formulas whose result the file does not hold as the grid has to: AEC calls, spills, what was never worked out. */
  readonly unsettled: readonly Position[];
  /** Whether days are counted from 1904. */
  readonly date1904: boolean;
  /** Whether it has charts, pictures or other things that are drawn over the cells. */
  readonly drawings: boolean;
}

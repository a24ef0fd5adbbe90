import { parseA1Ref } from "@borgar/fx/xlsx";
import type { Rectangle } from "../sheet/address";
import { columnLimit, rowLimit } from "../../../workbook/sheetLimits";

/** A row or column of a reference: where it stands, or how far from the cell that refers to it. */
interface Line {
  readonly at: number;
  readonly fixed: boolean;
}

const placed = ({ at, fixed }: Line, own: number) => (fixed ? at : own + at);

/** A range as each of the cells that share a formula means it. */
export class RelativeArea {
  private constructor(
    /** As the formula names it; empty for the formula's own. */
    readonly sheet: string,
    private readonly rows: readonly [Line, Line],
    private readonly columns: readonly [Line, Line],
    readonly isCell: boolean,
  ) {}

  /** Reads a reference as the cell at this place means it; undefined for one to another workbook. */
  static read(text: string, row: number, column: number): RelativeArea | undefined {
    const reference = parseA1Ref(text);
    if (!reference || !("range" in reference) || reference.workbookName) return undefined;
    const { range, sheetName = "" } = reference;
    const { top, left, bottom, right } = range;
    // Whole rows and columns are kept as they are written: cells share them word for word.
    const whole = top === null || left === null || bottom === null || right === null;
    const line = (at: number, own: number, held: boolean | null | undefined): Line =>
      whole || held === true ? { at, fixed: true } : { at: at - own, fixed: false };
    const firstRow = top ?? 0;
    const firstColumn = left ?? 0;
    const lastRow = bottom ?? (top === null ? rowLimit - 1 : firstRow);
    const lastColumn = right ?? (left === null ? columnLimit - 1 : firstColumn);
    return new RelativeArea(
      sheetName,
      [line(firstRow, row, range.$top), line(lastRow, row, range.$bottom)],
      [line(firstColumn, column, range.$left), line(lastColumn, column, range.$right)],
      firstRow === lastRow && firstColumn === lastColumn && !text.includes(":"),
    );
  }

  rowFrom(row: number): number {
    return placed(this.rows[0], row);
  }

  columnFrom(column: number): number {
    return placed(this.columns[0], column);
  }

  /** The range that the cell at this place means. */
  from(row: number, column: number): Rectangle {
    const [top, bottom] = inOrder(placed(this.rows[0], row), placed(this.rows[1], row));
    const [left, right] = inOrder(placed(this.columns[0], column), placed(this.columns[1], column));
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const inOrder = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

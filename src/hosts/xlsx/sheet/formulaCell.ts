import type { FormulaShape } from "../formula/shape";
import { typedFormula } from "../formula/typed";
import type { Rectangle } from "./address";
import { columnOf, rowOf } from "./address";
import type { Sheet } from "./sheet";

/** What a cell's formula has beside its text; most have none of it. */
export interface FormulaExtras {
  /** The cells that showed its result when the file was saved. */
  readonly area?: Rectangle | undefined;
  /** The cells of the sheet that share a formula with this one, where it is written once for all of them. */
  readonly group?: string | undefined;
  /** Other cells that a data table is worked out from. */
  readonly inputs?: readonly string[];
}

/**
 * A cell with a formula. `plain` shows one value; `array` fills the range that it was entered in; `dynamic` spills;
 * `dataTable` fills a range with values that only Excel works out.
 */
export class FormulaCell {
  constructor(
    readonly sheet: Sheet,
    readonly key: number,
    readonly kind: "plain" | "array" | "dynamic" | "dataTable",
    readonly shape: FormulaShape,
    private readonly extras: FormulaExtras = {},
  ) {}

  get row(): number {
    return rowOf(this.key);
  }

  get column(): number {
    return columnOf(this.key);
  }

  /** As the file keeps it, without `=`, and each cell its own even where the file lets cells share one. */
  get text(): string {
    return this.shape.textAt(this.row, this.column)!;
  }

  /** As a person types it. */
  get typed(): string {
    return typedFormula(this.shape, this.row, this.column);
  }

  get area(): Rectangle {
    const { row, column } = this;
    return this.extras.area ?? { row, column, rows: 1, columns: 1 };
  }

  get group(): string | undefined {
    return this.extras.group;
  }

  get inputs(): readonly string[] {
    return this.extras.inputs ?? [];
  }
}

import type { Grid } from "../../functions/cells";
import type { ContentCell } from "../contents";
import type { Area } from "../host";
import type { Place } from "../recalculable";
import { columnLimit } from "../sheetLimits";

const keyOf = (row: number, column: number) => row * columnLimit + column;

/** Cells by where they stand. */
export class CellIndex<Item extends Place> {
  private readonly sheets = new Map<string, Map<number, Item>>();

  constructor(items: Iterable<Item> = []) {
    for (const item of items) this.add(item);
  }

  add(item: Item): void {
    // Formulas may spell a sheet's name in their own way.
    const sheet = item.sheet.toLowerCase();
    const cells = this.sheets.get(sheet) ?? new Map<number, Item>();
    this.sheets.set(sheet, cells);
    cells.set(keyOf(item.row, item.column), item);
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  at({ sheet, row, column }: Place): Item | undefined {
    return this.sheets.get(sheet.toLowerCase())?.get(keyOf(row, column));
  }

  /** Those within an area, which may be a whole column. */
  *within({ sheet, row, column, rows, columns }: Area): Generator<Item> {
    const cells = this.sheets.get(sheet.toLowerCase());
    if (!cells) return;
    if (rows * columns <= cells.size) {
      for (let index = 0; index < rows * columns; index += 1) {
        const [down, across] = [Math.floor(index / columns), index % columns];
        const item = cells.get(keyOf(row + down, column + across));
        if (item) yield item;
      }
      return;
    }
    for (const item of cells.values()) {
      const [down, across] = [item.row - row, item.column - column];
      if (down >= 0 && down < rows && across >= 0 && across < columns) yield item;
    }
  }

  touches(areas: readonly Area[]): boolean {
    return areas.some((area) => !this.within(area).next().done);
  }
}

/** What was read, as the arguments of calls are read from a workbook. */
export const readingFrom = (cells: CellIndex<ContentCell>) => ({
  readValues: ({ sheet, row, column, rows, columns }: Area): Promise<Grid> =>
    Promise.resolve(
      Array.from({ length: rows }, (_r, down) =>
        Array.from(
          { length: columns },
          (_c, across) =>
            cells.at({ sheet, row: row + down, column: column + across })?.value ?? null,
        ),
      ),
    ),
});

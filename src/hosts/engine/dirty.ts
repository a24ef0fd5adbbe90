import { oneCell } from "./geometry";

/** A cell of a sheet known by its id. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** Cells as ranges, runs down a column as one: the engine compares each formula with each range. */
export const rangesOf = (unitId: string, places: Iterable<Place>): readonly DirtyRange[] =>
  joined(
    Array.from(places, ({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: oneCell(row, column),
    })),
  );

/** The same cells in fewer ranges: of ranges with the same columns, those that touch become one. */
export function joined(ranges: readonly DirtyRange[]): readonly DirtyRange[] {
  const sorted = [...ranges].sort(
    (a, b) =>
      a.unitId.localeCompare(b.unitId) ||
      a.sheetId.localeCompare(b.sheetId) ||
      a.range.startColumn - b.range.startColumn ||
      a.range.endColumn - b.range.endColumn ||
      a.range.startRow - b.range.startRow,
  );
  const found: DirtyRange[] = [];
  for (const one of sorted) {
    const last = found.at(-1);
    if (last && touches(last, one)) {
      const endRow = Math.max(last.range.endRow, one.range.endRow);
      found[found.length - 1] = { ...last, range: { ...last.range, endRow } };
    } else found.push(one);
  }
  return found;
}

const touches = (above: DirtyRange, below: DirtyRange): boolean =>
  above.unitId === below.unitId &&
  above.sheetId === below.sheetId &&
  above.range.startColumn === below.range.startColumn &&
  above.range.endColumn === below.range.endColumn &&
  below.range.startRow <= above.range.endRow + 1;

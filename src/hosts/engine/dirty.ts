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
export function rangesOf(unitId: string, places: Iterable<Place>): DirtyRange[] {
  const sorted = [...places].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: { first: Place; last: Place }[] = [];
  for (const place of sorted) {
    const run = runs.at(-1);
    const continues =
      run?.last.sheetId === place.sheetId &&
      run.last.column === place.column &&
      place.row - run.last.row <= 1;
    if (continues) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.map(({ first, last }) => ({
    unitId,
    sheetId: first.sheetId,
    range: {
      startRow: first.row,
      endRow: last.row,
      startColumn: first.column,
      endColumn: first.column,
    },
  }));
}

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

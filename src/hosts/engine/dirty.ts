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

import type { AecCell, Area } from "../../../workbook/host";
import { areaOf, areaProperties, bandsOf, rangeOf } from "./areas";
import { run } from "./run";
import { stopIfAborted } from "./stop";

/** How many cells are asked about in one request: each is an object of its own to Excel. */
const atOnce = 1_000;

/** An Excel without these interfaces has no spilling formulas either. */
const needs = "1.12";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const cellAt = ({ sheet, row, column }: Place): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

const isAt = (a: Place, b: Place) => a.row === b.row && a.column === b.column;

/** The cells whose formula another cell, before them on the same sheet, has as well. */
function repeated(cells: readonly AecCell[]): readonly AecCell[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, formula }) => {
    const key = `${sheet}\u0000${formula}`;
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}

/** The cell whose formula spills into each of these; undefined for one that stands for itself. */
async function anchorsOf(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly (Place | undefined)[]> {
  const parents = places.map((place) => {
    const parent = rangeOf(context, cellAt(place)).getSpillParentOrNullObject();
    parent.load("rowIndex,columnIndex");
    return { place, parent };
  });
  await context.sync();
  return parents.map(({ place, parent }) =>
    parent.isNullObject
      ? undefined
      : { sheet: place.sheet, row: parent.rowIndex, column: parent.columnIndex },
  );
}

/**
 * Leaves out the cells that a formula spills into: they show the formula of the cell it stands in, which comes first. Only a
 * formula met before can be such a one, so few cells need asking about.
 */
export async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly AecCell[],
  signal?: AbortSignal,
): Promise<readonly AecCell[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", needs)) return cells;
  const suspects = repeated(cells);
  const spilled = new Set<AecCell>();
  for (let start = 0; start < suspects.length; start += atOnce) {
    stopIfAborted(signal);
    const some = suspects.slice(start, start + atOnce);
    const anchors = await anchorsOf(context, some);
    some.forEach((cell, index) => {
      const anchor = anchors[index];
      if (anchor && !isAt(anchor, cell)) spilled.add(cell);
    });
  }
  return cells.filter((cell) => !spilled.has(cell));
}

/** The parts of an area, small enough to ask about each cell, in which anything spills. */
async function spillingParts(context: Excel.RequestContext, area: Area): Promise<readonly Area[]> {
  const parts = bandsOf(area, atOnce).map((part) => ({ part, range: rangeOf(context, part) }));
  for (const { range } of parts) range.load("hasSpill");
  await context.sync();
  // Excel says null where some cells of a range are part of a spill and others are not.
  return parts
    .filter(({ range }) => (range.hasSpill as boolean | null) !== false)
    .map(({ part }) => part);
}

const placesOf = ({ sheet, row, column, rows, columns }: Area): readonly Place[] =>
  Array.from({ length: rows * columns }, (_place, index) => ({
    sheet,
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

/** The area that each of these cells' formulas fills, for those that spill. */
async function filledBy(
  context: Excel.RequestContext,
  anchors: readonly Place[],
): Promise<readonly Area[]> {
  const filled = anchors.map((anchor) => {
    const range = rangeOf(context, cellAt(anchor)).getSpillingToRangeOrNullObject();
    range.load(areaProperties);
    return { anchor, range };
  });
  await context.sync();
  return filled
    .filter(({ range }) => !range.isNullObject)
    .map(({ anchor, range }) => areaOf(range, anchor.sheet));
}

/** The areas that spilling formulas fill and that overlap this one. */
export async function readSpills(area: Area): Promise<readonly Area[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", needs)) return [];
  return run(needs, async (context) => {
    const anchors = new Map<string, Place>();
    for (const part of await spillingParts(context, area)) {
      const places = placesOf(part);
      const parents = await anchorsOf(context, places);
      places.forEach((place, index) => {
        const anchor = parents[index] ?? place;
        anchors.set(`${anchor.row},${anchor.column}`, anchor);
      });
    }
    return filledBy(context, [...anchors.values()]);
  });
}

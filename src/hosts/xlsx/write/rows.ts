import { columnOf } from "../sheet/address";
import { rowOfTag } from "../sheet/cellIndex";
import { prefixOf } from "../xml/edit";
import { Tags } from "../xml/tags";

/** Where a row stands in the XML of its sheet. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  /** Behind its opening tag. */
  readonly open: number;
  /** Where its closing tag begins; behind its opening tag where it has none. */
  readonly close: number;
  readonly end: number;
  readonly empty: boolean;
  /** The style of cells that it does not list. */
  readonly style: string | undefined;
}

/** What new cells need to know of a sheet. */
export interface Rows {
  readonly prefix: string;
  /** The first row that is not before this one. */
  from(row: number): RowPlace | undefined;
  /** Where the row behind the last one goes. */
  readonly end: number;
  /** The element of the cells where it has neither cells nor a tag that closes it. */
  readonly closed: { readonly start: number; readonly end: number } | undefined;
  /** The style of a column's cells that no row lists. */
  columnStyle(key: number): string | undefined;
}

export function readRows(xml: string): Rows {
  const tags = new Tags(xml);
  const columns: { min: number; max: number; style: string }[] = [];
  while (tags.next() && tags.name !== "sheetData") {
    const style = tags.closes || tags.name !== "col" ? undefined : tags.attribute("style");
    if (style === undefined) continue;
    columns.push({ min: Number(tags.attribute("min")), max: Number(tags.attribute("max")), style });
  }
  const prefix = prefixOf(tags);
  const closed = tags.empty ? { start: tags.start, end: tags.end } : undefined;
  const places: RowPlace[] = [];
  let row = -1;
  while (!closed && tags.next() && tags.name !== "sheetData") {
    if (tags.closes || tags.name !== "row") continue;
    const { start, end: open, empty } = tags;
    const custom = tags.attribute("customFormat");
    const style = custom === "1" || custom === "true" ? tags.attribute("s") : undefined;
    row = rowOfTag(tags) ?? row + 1;
    places.push({ row, start, open, close: tags.close(), end: tags.end, empty, style });
  }
  return {
    prefix,
    from: (wanted) => places[firstFrom(places, wanted)],
    end: closed?.end ?? tags.start,
    closed,
    columnStyle(key) {
      const column = columnOf(key) + 1;
      return columns.find(({ min, max }) => min <= column && column <= max)?.style;
    },
  };
}

function firstFrom(places: readonly RowPlace[], row: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { addressOf, columnOf, rowOf } from "../sheet/address";
import type { CellIndex } from "../sheet/cellIndex";
import type { Replacement } from "../xml/edit";
import { withAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import type { CellEdit } from "./cell";
import { newCell } from "./cell";
import type { RowPlace, Rows } from "./rows";
import { readRows } from "./rows";

/** Puts cells, in order, where the sheet has none: into its rows, and in new rows between them. */
export function insertCells(
  index: CellIndex,
  cells: readonly (readonly [key: number, edit: CellEdit])[],
): Replacement[] {
  if (cells.length === 0) return [];
  const rows = readRows(index.xml);
  const byRow = new Map<number, (readonly [number, CellEdit])[]>();
  for (const cell of cells) {
    const row = rowOf(cell[0]);
    const known = byRow.get(row);
    if (known) known.push(cell);
    else byRow.set(row, [cell]);
  }
  const inserted = [...byRow].flatMap(([row, own]) => insertInRow(index, rows, row, own));
  return rows.closed ? within(index.xml, rows.closed, rows.prefix, inserted) : inserted;
}

/** Opens the element of a sheet without cells around its first ones. */
function within(
  xml: string,
  { start, end }: { readonly start: number; readonly end: number },
  prefix: string,
  inserted: readonly Replacement[],
): Replacement[] {
  return [
    { start, end, text: xml.slice(start, end).replace(/\s*\/>$/, ">") },
    ...inserted,
    { start: end, end, text: `</${prefix}sheetData>` },
  ];
}

function insertInRow(
  index: CellIndex,
  rows: Rows,
  row: number,
  cells: readonly (readonly [number, CellEdit])[],
): Replacement[] {
  const place = rows.from(row);
  const made = cells.map(([key, edit]) => ({ key, xml: cellXml(rows, place, row, key, edit) }));
  if (place?.row !== row) {
    const at = place?.start ?? rows.end;
    const content = made.map(({ xml }) => xml).join("");
    const text = `<${rows.prefix}row r="${row + 1}">${content}</${rows.prefix}row>`;
    return [{ start: at, end: at, text }];
  }
  const open = widened(index.xml.slice(place.start, place.open), cells);
  if (place.empty) {
    const content = made.map(({ xml }) => xml).join("");
    const text = `${open.replace(/\s*\/>$/, ">")}${content}</${rows.prefix}row>`;
    return [{ start: place.start, end: place.end, text }];
  }
  return [
    { start: place.start, end: place.open, text: open },
    ...made.map(({ key, xml }) => {
      const at = placeBefore(index, place, key);
      return { start: at, end: at, text: xml };
    }),
  ];
}

function cellXml(
  rows: Rows,
  place: RowPlace | undefined,
  row: number,
  key: number,
  edit: CellEdit,
): string {
  const style =
    edit.style?.toString() ??
    (place?.row === row ? place.style : undefined) ??
    rows.columnStyle(key);
  return newCell(rows.prefix, addressOf(row, columnOf(key)), style, edit);
}

/** Where the first cell of the row behind the key begins, or else the row's end. */
function placeBefore(index: CellIndex, { close, row }: RowPlace, key: number): number {
  const next = index.after(key);
  return next !== undefined && rowOf(index.keyAt(next)) === row ? index.startAt(next) : close;
}

/** A row's tag whose `spans`, a hint at the columns in use, covers the new cells too. */
function widened(tag: string, cells: readonly (readonly [number, CellEdit])[]): string {
  const tags = new Tags(tag);
  tags.next();
  const spans = /^(\d+):(\d+)$/.exec(tags.attribute("spans") ?? "");
  if (!spans) return tag;
  const columns = cells.map(([key]) => columnOf(key) + 1);
  const first = Math.min(Number(spans[1]), ...columns);
  const last = Math.max(Number(spans[2]), ...columns);
  return withAttribute(tag, "spans", `${first}:${last}`);
}

import type { Rectangle } from "../sheet/address";
import { areaOf, columnOf, referenceOf, rowOf } from "../sheet/address";
import type { CellIndex } from "../sheet/cellIndex";
import type { Replacement } from "../xml/edit";
import { replaceAll, withAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import type { CellEdit } from "./cell";
import { editCell } from "./cell";
import { insertCells } from "./insert";

/** The XML of a sheet in which some cells show something else. Nothing but those cells changes. */
export function editSheet(index: CellIndex, edits: ReadonlyMap<number, CellEdit>): string {
  const { xml } = index;
  const replacements: Replacement[] = [];
  const added: (readonly [number, CellEdit])[] = [];
  for (const [key, edit] of [...edits].sort(([a], [b]) => a - b)) {
    const place = index.find(key);
    if (place !== undefined) replacements.push(editCell(xml, index.startAt(place), edit));
    else if (isSomething(edit)) added.push([key, edit]);
  }
  return replaceAll(xml, [
    ...replacements,
    ...insertCells(index, added),
    ...dimension(
      xml,
      added.map(([key]) => key),
    ),
  ]);
}

/** Whether a cell that the sheet does not have needs to be made. */
const isSomething = ({ value, formula, style }: CellEdit) =>
  value !== undefined || !!formula || style !== undefined;

/** The sheet's range in use, which reaches as far as the cells that are new. */
function dimension(xml: string, added: readonly number[]): Replacement[] {
  if (added.length === 0) return [];
  const tags = new Tags(xml);
  while (tags.next() && tags.name !== "sheetData") {
    if (tags.name !== "dimension") continue;
    const area = areaOf(tags.attribute("ref") ?? "");
    if (!area) return [];
    const text = withAttribute(
      xml.slice(tags.start, tags.end),
      "ref",
      referenceOf(added.reduce(extended, area)),
    );
    return [{ start: tags.start, end: tags.end, text }];
  }
  return [];
}

function extended(area: Rectangle, key: number): Rectangle {
  const row = Math.min(area.row, rowOf(key));
  const column = Math.min(area.column, columnOf(key));
  return {
    row,
    column,
    rows: Math.max(area.row + area.rows, rowOf(key) + 1) - row,
    columns: Math.max(area.column + area.columns, columnOf(key) + 1) - column,
  };
}

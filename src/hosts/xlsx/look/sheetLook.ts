import { isTrue } from "../package/workbookPart";
import type { Rectangle } from "../sheet/address";
import { areaOf, columnOf, keyOf, rowOf } from "../sheet/address";
import { keyOfTag, rowOfTag } from "../sheet/cellIndex";
import { Tags } from "../xml/tags";
import type { SheetLook, StyledCell } from "./types";

/** How wide a digit of the default font is: the unit of columns' widths. */
const digit = 7;
const pointsOfPixel = 0.75;
/** Beyond these, columns are as wide as the others. */
const widest = 1_000;

const pixels = (points: string | undefined) =>
  points === undefined ? undefined : Math.round(Number(points) / pointsOfPixel);

const width = (digits: string | undefined) =>
  digits === undefined ? undefined : Math.round(Number(digits) * digit);

/** How a sheet looks, read from its part. */
export function readSheetLook(xml: string): SheetLook {
  const tags = new Tags(xml);
  const widths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  const heights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const merged: Rectangle[] = [];
  const cells: StyledCell[] = [];
  let [usualWidth, usualHeight]: (number | undefined)[] = [];
  let frozen = { rows: 0, columns: 0 };
  let gridLines = true;
  let [row, column] = [-1, -1];

  const readColumns = () => {
    const last = Math.min(Number(tags.attribute("max")), widest);
    for (let at = Number(tags.attribute("min")) - 1; at < last; at += 1) {
      const wide = width(tags.attribute("width"));
      if (isTrue(tags.attribute("hidden"))) hiddenColumns.add(at);
      else if (wide !== undefined) widths.set(at, wide);
    }
  };
  const readRow = () => {
    [row, column] = [rowOfTag(tags) ?? row + 1, -1];
    const height = pixels(tags.attribute("ht"));
    if (height !== undefined) heights.set(row, height);
    if (isTrue(tags.attribute("hidden"))) hiddenRows.add(row);
  };
  const readCell = () => {
    const key = keyOfTag(tags) ?? keyOf(row, column + 1);
    column = columnOf(key);
    const style = Number(tags.attribute("s") ?? 0);
    if (style > 0) cells.push({ row: rowOf(key), column, style });
  };

  while (tags.next()) {
    if (tags.closes) continue;
    if (tags.name === "c") readCell();
    else if (tags.name === "row") readRow();
    else if (tags.name === "col") readColumns();
    else if (tags.name === "sheetFormatPr") {
      usualWidth = width(tags.attribute("defaultColWidth"));
      usualHeight = pixels(tags.attribute("defaultRowHeight"));
    } else if (tags.name === "sheetView") {
      gridLines = isTrue(tags.attribute("showGridLines") ?? "1");
    } else if (tags.name === "pane" && tags.attribute("state")?.startsWith("frozen")) {
      const count = (name: string) => Number(tags.attribute(name) ?? 0);
      frozen = { rows: count("ySplit"), columns: count("xSplit") };
    } else if (tags.name === "mergeCell") {
      const area = areaOf(tags.attribute("ref") ?? "");
      if (area) merged.push(area);
    } else if (tags.name === "extLst") tags.close();
  }
  return {
    widths,
    hiddenColumns,
    heights,
    hiddenRows,
    usualWidth,
    usualHeight,
    frozen,
    merged,
    gridLines,
    cells,
  };
}

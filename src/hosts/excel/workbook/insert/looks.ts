import type { Line, Look } from "../../../../workbook/layout/looks";
import { font, lookOf, titleHeight } from "../../../../workbook/layout/looks";
import type { Block, SheetLayout } from "../../../../workbook/layout/types";
import { supports } from "./supports";

/** Excel measures in points, 72 to the inch; a layout in pixels, 96 to the inch. */
const points = (pixels: number): number => pixels * 0.75;

/** Widths, fonts, colours, borders, alignment and number formats. */
export function applyLooks(sheet: Excel.Worksheet, { widths, blocks }: SheetLayout): void {
  const { format } = sheet.getRange();
  format.font.name = font.name;
  format.font.size = font.size;
  format.verticalAlignment = "Center";
  for (const [column, width] of widths.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  }
  sheet.getRangeByIndexes(0, 0, 1, 1).format.rowHeight = points(titleHeight);
  for (const block of blocks) {
    for (const { column, columns } of partsOf(block)) {
      const range = sheet.getRangeByIndexes(block.row, column, block.rows, columns);
      apply(range, lookOf(block, column), block.rows, columns);
    }
  }
}

/** The first column of a sheet looks different from those that follow it. */
function partsOf({ column, columns }: Block): readonly { column: number; columns: number }[] {
  if (column > 0 || columns === 1) return [{ column, columns }];
  return [
    { column: 0, columns: 1 },
    { column: 1, columns: columns - 1 },
  ];
}

function apply(range: Excel.Range, look: Look, rows: number, columns: number): void {
  const { format } = range;
  const { bold, italic, size, colour, align, indented, above, below, pattern } = look;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== font.size) format.font.size = size;
  if (colour !== undefined) format.font.color = colour;
  format.horizontalAlignment = align === "left" ? "Left" : "Right";
  if (indented && supports("1.9")) format.indentLevel = 1;
  if (above) border(format.borders.getItem("EdgeTop"), above);
  if (below) border(format.borders.getItem("EdgeBottom"), below);
  if (pattern !== undefined) {
    range.numberFormat = Array.from({ length: rows }, () => Array<string>(columns).fill(pattern));
  }
}

function border(edge: Excel.RangeBorder, { weight, colour }: Line): void {
  edge.style = "Continuous";
  edge.weight = weight === "thin" ? "Thin" : "Medium";
  edge.color = colour;
}

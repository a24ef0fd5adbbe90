import { toCol } from "@borgar/fx/xlsx";
import { lookOf, titleHeight } from "../../../workbook/layout/looks";
import type { DropDown, SheetLayout } from "../../../workbook/layout/types";
import { addressOf, columnOf, keyOf, rowOf } from "../sheet/address";
import { escapeXml } from "../xml/text";
import type { Styles } from "./styles";

/** How wide a digit of the default font is: the unit of columns' widths. */
const digit = 7;
const pointsOfPixel = 0.75;

/** The content of a laid-out sheet's part: everything but charts and what its cells hold. */
export function sheetXml(layout: SheetLayout, styles: Styles): string {
  const { widths, blocks, dropDowns = [], frozenRows = 0 } = layout;
  const lists = longLists(layout);
  const cells = new Map<number, number>();
  for (const block of blocks) {
    for (let row = 0; row < block.rows; row += 1) {
      for (let column = 0; column < block.columns; column += 1) {
        const key = keyOf(block.row + row, block.column + column);
        cells.set(key, styles.cell(lookOf(block, block.column + column)));
      }
    }
  }
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane(frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(widths, lists),
    `<sheetData>${rows(cells)}</sheetData>`,
    validations(dropDowns, lists),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  ].join("");
}

function pane(rows: number): string {
  if (rows === 0) return "";
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
}

function columns(widths: readonly number[], lists: readonly LongList[]): string {
  const wide = widths.map((width, index) => {
    const place = index + 1;
    return `<col min="${place}" max="${place}" width="${(width / digit).toFixed(2)}" customWidth="1"/>`;
  });
  const hidden = lists.map(
    ({ column }) =>
      `<col min="${column + 1}" max="${column + 1}" width="0" hidden="1" customWidth="1"/>`,
  );
  const all = [...wide, ...hidden];
  return all.length === 0 ? "" : `<cols>${all.join("")}</cols>`;
}

function rows(cells: ReadonlyMap<number, number>): string {
  const byRow = new Map<number, string[]>();
  for (const [key, style] of [...cells].sort(([a], [b]) => a - b)) {
    const row = rowOf(key);
    const line = byRow.get(row) ?? [];
    byRow.set(row, line);
    line.push(`<c r="${addressOf(row, columnOf(key))}" s="${style}"/>`);
  }
  return [...byRow]
    .map(([row, line]) => {
      const height = row === 0 ? ` ht="${titleHeight * pointsOfPixel}" customHeight="1"` : "";
      return `<row r="${row + 1}"${height}>${line.join("")}</row>`;
    })
    .join("");
}

/** As long as Excel lets a list be that stands in the rule itself. */
const longestList = 255;

/** Whether a list can stand in the rule for a cell; a longer one, or one with commas, has to stand in cells. */
const standsInRule = ({ values }: DropDown) =>
  values.join(",").length <= longestList && values.every((value) => !/[,"]|^\s|\s$/.test(value));

/** A list of choices in a hidden column of its own. */
export interface LongList {
  readonly dropDown: DropDown;
  readonly column: number;
}

/** The lists that have to stand in cells: behind all else that the sheet has. */
export function longLists({
  widths,
  blocks,
  charts = [],
  dropDowns = [],
}: SheetLayout): LongList[] {
  const ends = [...blocks, ...charts.map(({ place }) => place)].map(
    ({ column, columns: across }) => column + across,
  );
  const free = Math.max(widths.length, ...ends) + 1;
  return dropDowns
    .filter((dropDown) => !standsInRule(dropDown))
    .map((dropDown, index) => ({ dropDown, column: free + index }));
}

function validations(dropDowns: readonly DropDown[], lists: readonly LongList[]): string {
  if (dropDowns.length === 0) return "";
  const each = dropDowns.map((dropDown) => {
    const { row, column, values } = dropDown;
    const list = lists.find((one) => one.dropDown === dropDown);
    const choices = list
      ? `$${toCol(list.column)}$1:$${toCol(list.column)}$${values.length}`
      : `"${escapeXml(values.join(","))}"`;
    return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${addressOf(row, column)}"><formula1>${choices}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${dropDowns.length}">${each.join("")}</dataValidations>`;
}

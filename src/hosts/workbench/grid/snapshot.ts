import type {
  ICellData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { Line } from "../../../workbook/layout/looks";
import { font, lookOf, titleHeight } from "../../../workbook/layout/looks";
import type { Block, SheetLayout } from "../../../workbook/layout/types";
import type { Model } from "../sampleModel";

/** Room around a model for what people add. */
const sheetSize = { rows: 200, columns: 26 };

const defaultStyle: IStyleData = { ff: font.name, fs: font.size, vt: VerticalAlign.MIDDLE };

const lineOf = ({ weight, colour }: Line) => ({
  s: weight === "medium" ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN,
  cl: { rgb: colour },
});

function styleOf(block: Block, column: number): IStyleData {
  const { size, bold, italic, colour, above, below, align, indented, pattern } = lookOf(
    block,
    column,
  );
  return {
    ...defaultStyle,
    fs: size,
    ht: align === "left" ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT,
    ...(indented && { pd: { l: 12 } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(colour && { cl: { rgb: colour } }),
    ...((above ?? below) && {
      bd: { ...(above && { t: lineOf(above) }), ...(below && { b: lineOf(below) }) },
    }),
    ...(pattern && { n: { pattern } }),
  };
}

function contentOf(content: string | number | null | undefined): ICellData {
  if (content === null || content === undefined) return {};
  return typeof content === "string" && content.startsWith("=") ? { f: content } : { v: content };
}

/** A laid-out sheet as the grid takes it. */
export function sheetOf({
  name,
  widths,
  blocks,
  frozenRows = 0,
}: SheetLayout): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const range of blocks) {
    for (let down = 0; down < range.rows; down += 1) {
      const cells = (cellData[range.row + down] ??= {});
      for (let right = 0; right < range.columns; right += 1) {
        const column = range.column + right;
        cells[column] = {
          ...contentOf(range.contents[down]?.[right]),
          s: styleOf(range, column),
        };
      }
    }
  }
  return {
    name,
    cellData,
    rowCount: sheetSize.rows,
    columnCount: sheetSize.columns,
    rowData: { 0: { h: titleHeight } },
    freeze: { startRow: frozenRows || -1, startColumn: -1, xSplit: 0, ySplit: frozenRows },
    columnData: Object.fromEntries(widths.map((width, column) => [column, { w: width }])),
  };
}

export const modelSheetId = (place: number) => `sheet-${place + 1}`;

/** A model as the grid takes it. */
export function snapshotOf(id: string, model: Model, locale: LocaleType): Partial<IWorkbookData> {
  const sheets = model.sheets.map((sheet, index) => ({
    ...sheetOf(sheet),
    id: modelSheetId(index),
  }));
  return {
    id,
    name: model.name,
    locale,
    styles: {},
    defaultStyle,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

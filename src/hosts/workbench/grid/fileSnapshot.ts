import type {
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { cellDataOf } from "../../engine/snapshot";
import type { BorderLine, CellLook, FileContent, SheetInFile } from "../../xlsx/look/types";

/** Room around what a sheet holds for what people add. */
const room = { rows: 100, columns: 10 };
const least = { rows: 200, columns: 26 };

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};

const lineOf = ({ style, colour = "#000000" }: BorderLine) => ({
  s: lines[style] ?? BorderStyleTypes.THIN,
  cl: { rgb: colour },
});

function styleOf(look: CellLook): IStyleData {
  const { borders, horizontal } = look;
  const { top, bottom, left, right } = borders;
  return {
    ...(look.font !== undefined && { ff: look.font }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(look.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(look.colour !== undefined && { cl: { rgb: look.colour } }),
    ...(look.fill !== undefined && { bg: { rgb: look.fill } }),
    ...(look.format !== undefined && { n: { pattern: look.format } }),
    ...(horizontal !== undefined && horizontals[horizontal] && { ht: horizontals[horizontal] }),
    vt: verticals[look.vertical ?? "bottom"] ?? VerticalAlign.BOTTOM,
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...((top ?? bottom ?? left ?? right) && {
      bd: {
        ...(top && { t: lineOf(top) }),
        ...(bottom && { b: lineOf(bottom) }),
        ...(left && { l: lineOf(left) }),
        ...(right && { r: lineOf(right) }),
      },
    }),
  };
}

export const sheetIdOf = (place: number) => `file-${place + 1}`;
const styleId = (place: number) => `look-${place}`;

function sheetOf({ name, hidden, cells, look }: SheetInFile, place: number) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [0, 0];
  const at = (row: number, column: number): ICellData => {
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    const line = (cellData[row] ??= {});
    return (line[column] ??= {});
  };
  for (const { row, column, ...content } of cells) {
    Object.assign(at(row, column), cellDataOf(content));
  }
  for (const { row, column, style } of look.cells) at(row, column).s = styleId(style);
  const { widths, hiddenColumns, heights, hiddenRows, frozen, usualWidth, usualHeight } = look;
  const sheet: Partial<IWorksheetData> = {
    id: sheetIdOf(place),
    name,
    cellData,
    hidden: flag(hidden),
    rowCount: Math.max(least.rows, rows + room.rows),
    columnCount: Math.max(least.columns, columns + room.columns),
    columnData: Object.fromEntries([
      ...[...widths].map(([column, w]) => [column, { w }]),
      ...[...hiddenColumns].map((column) => [column, { hd: BooleanNumber.TRUE }]),
    ]) as NonNullable<IWorksheetData["columnData"]>,
    rowData: Object.fromEntries([
      ...[...heights].map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }]),
      ...[...hiddenRows].map((row) => [row, { hd: BooleanNumber.TRUE }]),
    ]) as NonNullable<IWorksheetData["rowData"]>,
    freeze: {
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
      xSplit: frozen.columns,
      ySplit: frozen.rows,
    },
    mergeData: look.merged.map((area): IRange => ({
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    })),
    showGridlines: flag(look.gridLines),
    ...(usualWidth !== undefined && { defaultColumnWidth: usualWidth }),
    ...(usualHeight !== undefined && { defaultRowHeight: usualHeight }),
  };
  return sheet;
}

/** The content of a file as the grid takes it. */
export function fileSnapshot(
  id: string,
  name: string,
  { sheets, looks }: FileContent,
  locale: LocaleType,
): Partial<IWorkbookData> {
  const all = sheets.map(sheetOf);
  const order = all.map((sheet) => sheet.id!);
  return {
    id,
    name,
    locale,
    styles: Object.fromEntries(looks.map((look, place) => [styleId(place), styleOf(look)])),
    ...(looks[0] && { defaultStyle: styleOf(looks[0]) }),
    sheetOrder: order,
    sheets: Object.fromEntries(all.map((sheet) => [sheet.id!, sheet])),
  };
}

import type {
  ICellData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { Block, NumberFormat, Role, SheetLayout } from "../../../workbook/layout/types";
import type { Model } from "../sampleModel";

/** Room around a model for what people add. */
const sheetSize = { rows: 200, columns: 26 };

const patterns: Record<NumberFormat, string> = {
  count: "#,##0",
  percent: "0.0%",
  points: "+0.0%;-0.0%;0.0%",
  year: "0",
  decimal: "#,##0.00",
  millions: "#,##0.0",
};

const ink = "#1f1f1f";
const muted = "#5f6368";
const inputBlue = "#0000ff";
const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#9aa0a6" } };

const font: IStyleData = { ff: "Arial", fs: 10, vt: VerticalAlign.MIDDLE };

/** Blue for what people may change and black for what is worked out, as analysts expect it. */
const looks: Record<Role, IStyleData> = {
  title: { bl: BooleanNumber.TRUE, fs: 16, cl: { rgb: ink } },
  subtitle: { cl: { rgb: muted } },
  section: {
    bl: BooleanNumber.TRUE,
    cl: { rgb: "#0e5c2f" },
    bd: { b: { s: BorderStyleTypes.MEDIUM, cl: { rgb: "#107c41" } } },
  },
  header: { bl: BooleanNumber.TRUE, bd: { b: line } },
  inputHeader: { bl: BooleanNumber.TRUE, cl: { rgb: inputBlue }, bd: { b: line } },
  textHeader: { bl: BooleanNumber.TRUE, bd: { b: line } },
  unit: { cl: { rgb: muted }, it: BooleanNumber.TRUE },
  label: { cl: { rgb: ink } },
  note: { cl: { rgb: muted } },
  input: { cl: { rgb: inputBlue } },
  calculation: { cl: { rgb: ink } },
  total: { bl: BooleanNumber.TRUE, bd: { t: line } },
};

const textRoles: ReadonlySet<Role> = new Set([
  "title",
  "subtitle",
  "section",
  "textHeader",
  "note",
  "label",
]);

function styleOf({ role, format }: Block, column: number): IStyleData {
  const alignLeft = column === 0 || textRoles.has(role);
  return {
    ...font,
    ht: alignLeft ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT,
    // Text right of a column of numbers would touch them.
    ...(alignLeft && column > 0 && { pd: { l: 12 } }),
    ...looks[role],
    ...(format && { n: { pattern: patterns[format] } }),
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
    rowData: { 0: { h: 32 } },
    freeze: { startRow: frozenRows || -1, startColumn: -1, xSplit: 0, ySplit: frozenRows },
    columnData: Object.fromEntries(widths.map((width, column) => [column, { w: width }])),
  };
}

/** A model as the grid takes it. */
export function snapshotOf(id: string, model: Model, locale: LocaleType): Partial<IWorkbookData> {
  const sheets = model.sheets.map((sheet, index) => ({
    ...sheetOf(sheet),
    id: `sheet-${index + 1}`,
  }));
  return {
    id,
    name: model.name,
    locale,
    styles: {},
    defaultStyle: font,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

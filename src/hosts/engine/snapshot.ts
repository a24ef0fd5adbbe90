import type { ICellData, Nullable, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { CellValueType, LocaleType } from "@univerjs/core";
import type { Cell } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { columnLimit } from "../../workbook/sheetLimits";
import { isErrorCode } from "./values";
import type { CellContent, SheetContent, WorkbookContent } from "./types";

/** Room below the cells in use: spills need it, but a reference to a whole column reads all of it. */
const spareRows = 20_000;

/** A workbook as the engine takes it. The sheets' ids are their places. */
export function snapshotOf(id: string, content: WorkbookContent): Partial<IWorkbookData> {
  const sheets = content.sheets.map((sheet, index) => sheetOf(String(index), sheet));
  return {
    id,
    name: id,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
  };
}

function sheetOf(id: string, { name, cells }: SheetContent): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rowCount = 0;
  for (const cell of cells) {
    rowCount = Math.max(rowCount, cell.row + 1);
    if (isBlank(cell)) continue;
    (cellData[cell.row] ??= {})[cell.column] = cellDataOf(cell);
  }
  return {
    id,
    name,
    cellData,
    rowCount: rowCount + spareRows,
    columnCount: columnLimit,
  };
}

/** The engine takes an empty cell that is there for one that holds an empty text. */
export const isBlank = ({ value = null, formula }: CellContent): boolean =>
  value === null && formula === undefined;

export function cellDataOf({
  value = null,
  formula,
}: Omit<CellContent, "row" | "column">): ICellData {
  if (formula === undefined) return constantOf(value);
  return { ...constantOf(value), f: formula.startsWith("=") ? formula : `=${formula}` };
}

/** Text is forced to stay text, whatever it looks like. */
function constantOf(value: Cell): ICellData {
  if (value === null) return {};
  if (value instanceof CellError) {
    return { v: isErrorCode(value.code) ? value.code : "#VALUE!", t: CellValueType.STRING };
  }
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.FORCE_STRING };
}

/** What a cell of the engine holds; `errorOf` adds the sentence of an error. */
export function valueOf(cell: Nullable<ICellData>, errorOf: (code: string) => CellError): Cell {
  const value = cell?.v;
  if (value === null || value === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "number" && !Number.isFinite(value)) return errorOf("#NUM!");
  if (typeof value !== "string" || cell?.t === CellValueType.FORCE_STRING) return value;
  return isErrorCode(value) ? errorOf(value) : value;
}

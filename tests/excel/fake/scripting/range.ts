import { CellError } from "../../../../src/functions/cells";
import type { Area } from "../../../../src/workbook/host";
import { Refusal } from "../protocol";
import type { Scriptable } from "../scriptable";
import { scriptValue } from "../sheet";
import { formatObject, validationObject } from "./looks";
import type { Model } from "./model";
import { worksheetObject } from "./worksheet";

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

function typeOf(value: unknown): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The part of an area that is in another one; undefined where they do not meet. */
function overlap(area: Area, other: Omit<Area, "sheet">): Area | undefined {
  const row = Math.max(area.row, other.row);
  const column = Math.max(area.column, other.column);
  const rows = Math.min(area.row + area.rows, other.row + other.rows) - row;
  const columns = Math.min(area.column + area.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: area.sheet, row, column, rows, columns } : undefined;
}

export function rangeObject(model: Model, area: Area): Scriptable {
  const { workbook, references } = model;
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= mostRows &&
    area.column + area.columns <= mostColumns;
  if (!inside) throw new Refusal("InvalidArgument");
  const sheet = workbook.sheet(area.sheet);
  const map = (of: (row: number, column: number) => unknown) =>
    Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_cell, c) => of(area.row + r, area.column + c)),
    );
  const place = addressOf(area);
  const range = references.holdable({
    place,
    properties: {
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      rowCount: () => area.rows,
      columnCount: () => area.columns,
      formulas: () => map((row, column) => sheet.formula(row, column)),
      values: () => map((row, column) => scriptValue(sheet.value(row, column))),
      valueTypes: () => map((row, column) => typeOf(sheet.value(row, column))),
      hasSpill: () => {
        const flags = new Set(map((row, column) => !!sheet.anchorOf(row, column)).flat());
        return flags.size === 1 ? [...flags][0] : null;
      },
      worksheet: () => worksheetObject(model, sheet),
      format: () => formatObject(workbook.operations, place),
      dataValidation: () => validationObject(workbook.operations, place),
    },
    setters: {
      formulas: (rows: readonly (readonly unknown[])[]) => workbook.enter(area, rows),
      values: (rows: readonly (readonly unknown[])[]) => workbook.enter(area, rows),
      numberFormat: (rows: readonly (readonly string[])[]) => {
        const fits = rows.length === area.rows && rows.every((row) => row.length === area.columns);
        if (!fits) throw new Refusal("InvalidArgument");
        const patterns = [...new Set(rows.flat())].join(" ");
        workbook.operations.push(`${place} numberFormat = ${patterns}`);
      },
    },
    methods: {
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== area.rows || columns !== area.columns) throw new Refusal("InvalidArgument");
      },
      getRow: (row: number) => rangeObject(model, { ...area, row: area.row + row, rows: 1 }),
      getBoundingRect: (other: Scriptable) => rangeObject(model, bounding(area, areas.get(other)!)),
      select: () => {
        if (workbook.active !== sheet) throw new Refusal("InvalidOperation");
        model.select([area]);
      },
      getUsedRangeOrNullObject: () => {
        const used = sheet.used();
        const part = used && overlap(area, used);
        return part ? rangeObject(model, part) : null;
      },
      getSpillParentOrNullObject: () => {
        const anchor = sheet.anchorOf(area.row, area.column);
        return anchor ? rangeObject(model, { ...cellAt(anchor), sheet: area.sheet }) : null;
      },
      getSpillingToRangeOrNullObject: () => {
        const filled = sheet.filledBy(area.row, area.column);
        return filled ? rangeObject(model, { ...filled, sheet: area.sheet }) : null;
      },
    },
  });
  areas.set(range, area);
  return range;
}

/** Where each range lies, for those that are given to a method. */
const areas = new WeakMap<Scriptable, Area>();

const cellName = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

/** `Sheet1!A1:B2`, and the sheet alone for all of it. */
function addressOf({ sheet, row, column, rows, columns }: Area): string {
  if (rows === mostRows) return sheet;
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? `${sheet}!${first}` : `${sheet}!${first}:${last}`;
}

function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { ...one, row, column, rows, columns };
}

const cellAt = ({ row, column }: { row: number; column: number }) => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

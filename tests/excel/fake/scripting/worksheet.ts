import type { Scriptable } from "../scriptable";
import type { FakeSheet } from "../sheet";
import type { Model } from "./model";
import { rangeObject } from "./range";

export function worksheetObject(model: Model, sheet: FakeSheet): Scriptable {
  const { workbook } = model;
  return {
    identity: () => ({ Id: sheet.id }),
    properties: { id: () => sheet.id, name: () => sheet.name },
    methods: {
      activate: () => {
        workbook.active = sheet;
      },
      delete: () => workbook.remove(sheet),
      calculate: (markAllDirty: boolean) => {
        workbook.calculations.push(`${sheet.name}${markAllDirty ? " (all)" : ""}`);
        workbook.restart([sheet]);
      },
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        rangeObject(model, { sheet: sheet.name, row, column, rows, columns }),
      getUsedRangeOrNullObject: () => {
        const used = sheet.used();
        return used ? rangeObject(model, { sheet: sheet.name, ...used }) : null;
      },
    },
  };
}

export function worksheetsObject(model: Model): Scriptable {
  const { workbook } = model;
  return {
    items: () => workbook.sheets.map((sheet) => worksheetObject(model, sheet)),
    item: (key) => worksheetObject(model, workbook.sheet(key)),
    methods: {
      getActiveWorksheet: () => worksheetObject(model, workbook.active),
      add: (name: string) => worksheetObject(model, workbook.add(name)),
    },
  };
}

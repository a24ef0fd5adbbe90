import type { Scriptable } from "../scriptable";
import type { FakeSheet } from "../sheet";
import type { Model } from "./model";
import { chartsObject, pageObject, panesObject } from "./looks";
import { mostColumns, mostRows, rangeObject } from "./range";

export function worksheetObject(model: Model, sheet: FakeSheet): Scriptable {
  const { workbook } = model;
  return {
    identity: () => ({ Id: sheet.id }),
    properties: {
      id: () => sheet.id,
      name: () => sheet.name,
      charts: () => chartsObject(workbook.operations, sheet.name),
      freezePanes: () => panesObject(workbook.operations, sheet.name),
      pageLayout: () => pageObject(workbook.operations, sheet.name),
    },
    methods: {
      activate: () => {
        workbook.active = sheet;
      },
      delete: () => workbook.remove(sheet),
      calculate: (markAllDirty: boolean) => {
        workbook.calculations.push(`${sheet.name}${markAllDirty ? " (all)" : ""}`);
        workbook.restart([sheet]);
      },
      getRange: () =>
        rangeObject(model, {
          sheet: sheet.name,
          row: 0,
          column: 0,
          rows: mostRows,
          columns: mostColumns,
        }),
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
      getItemOrNullObject: (name: string) => {
        const there = workbook.sheets.find((sheet) => sheet.name === name);
        return there ? worksheetObject(model, there) : null;
      },
      add: (name: string) => worksheetObject(model, workbook.add(name)),
    },
  };
}

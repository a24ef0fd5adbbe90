import type { Injector, Workbook } from "@univerjs/core";
import { IDefinedNamesService, ISuperTableService } from "@univerjs/engine-formula";
import type { RegisteredTable } from "./grammar";
import type { WorkbookContent } from "./types";

/** Tells an engine of the names and the tables of its workbook. */
export function registerReferences(
  injector: Injector,
  workbook: Workbook,
  { names = [], tables = [] }: Pick<WorkbookContent, "names" | "tables">,
): void {
  const unitId = workbook.getUnitId();
  const definedNames = injector.get(IDefinedNamesService);
  for (const { name, formula } of names) {
    definedNames.registerDefinedName(unitId, { id: name, name, formulaOrRefString: formula });
  }
  const superTables = injector.get(ISuperTableService);
  for (const { name, sheet, row, column, rows, columns, totals } of tables) {
    const worksheet = workbook.getSheetBySheetName(sheet);
    if (!worksheet) throw new RangeError(`There is no sheet ${sheet}.`);
    const registered: RegisteredTable = {
      sheetId: worksheet.getSheetId(),
      range: {
        startRow: row,
        endRow: row + rows - 1,
        startColumn: column,
        endColumn: column + columns.length - 1,
      },
      titleMap: new Map(columns.map((title, index) => [title, index])),
      totals: totals ?? false,
    };
    superTables.registerTable(unitId, name, registered as never);
  }
}

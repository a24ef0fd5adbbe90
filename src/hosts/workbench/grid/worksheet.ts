import type { Workbook, Worksheet } from "@univerjs/core";

/** @throws RangeError where the workbook has no such sheet. */
export function worksheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getSheetBySheetName(name);
  if (!sheet) throw new RangeError(`There is no sheet ${name}.`);
  return sheet;
}

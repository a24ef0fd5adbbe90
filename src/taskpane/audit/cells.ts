import type { Area } from "../../workbook/host";

/** Whether two areas begin at the same cell, which is the one that is audited. */
export function isSameCell(left: Area, right: Area): boolean {
  return left.sheet === right.sheet && left.row === right.row && left.column === right.column;
}

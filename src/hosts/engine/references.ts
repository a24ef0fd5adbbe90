import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject, StringValueObject } from "@univerjs/engine-formula";
import { wrapMethod } from "./guards/wrap";
import { messagesOf } from "./messages";
import { errorValue } from "./values";

const rows = 1_048_576;
const columns = 16_384;

const sentence = Symbol("sentence");
type MarkedCell = ICellData & { [sentence]?: string };

let corrected = false;

/**
 * Makes references read cells as Excel's do. The engine makes a reference for each use, so this is done once for all
 * workbooks of the process.
 */
export function correctReferences(): void {
  if (corrected) return;
  corrected = true;
  const references = BaseReferenceObject.prototype;

  // A cell beyond the grid that is shown is blank; the engine answers #NAME?.
  wrapMethod(references, "isExceedRange", function () {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= rows || endColumn >= columns;
  });

  wrapMethod(references, "getCellData", function (original, row, column) {
    const cell = original(row, column);
    if (typeof cell?.v !== "string" || !cell.v.startsWith("#")) return cell;
    const messages = messagesOf(this.getUnitId());
    const message = messages?.find(this.getSheetId(), row, column, cell.v).message;
    const marked: MarkedCell = { ...cell, ...(message && { [sentence]: message }) };
    return marked;
  });

  wrapMethod(references, "getCellValueObject", (original, cell: MarkedCell) => {
    // A text that only looks like an error, a number or a truth value: the engine would take it for one.
    if (cell.t === CellValueType.FORCE_STRING)
      return StringValueObject.create(String(cell.v ?? ""));
    const message = cell[sentence];
    return message === undefined ? original(cell) : errorValue(String(cell.v), message);
  });
}

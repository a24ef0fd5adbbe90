import { ObjectMatrix } from "@univerjs/core";
import type { FunctionVariantType, IFormulaRuntimeService } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/engine-formula";
import { CellError } from "../../functions/cells";
import { wrapMethod } from "./guards/wrap";
import { shownResult } from "./references";
import { errorValue, toGrid } from "./values";
import type { Say } from "./words";
import { noRoom } from "./words";

/**
 * The sentences of the errors in a workbook's cells. The engine's error values carry a sentence through a formula, but a
 * cell keeps the error's code only; so the sentence is kept here when a cell gets an error, and given back when a formula
 * reads that cell. Thus `=SUM(A1:A9)` can say why A3 has no number.
 */
export class ErrorMessages {
  private readonly sheets = new Map<string, ObjectMatrix<CellError>>();

  /** The error of a cell that now holds `code`, with its sentence where there is one. */
  find(sheetId: string, row: number, column: number, code: string): CellError {
    const error = this.sheets.get(sheetId)?.getValue(row, column);
    return error?.code === code ? error : new CellError(code);
  }

  /** Notes what a formula answered, in all the cells that the answer fills. */
  note(sheetId: string, row: number, column: number, result: FunctionVariantType): void {
    if (result instanceof BaseReferenceObject) {
      this.note(sheetId, row, column, result.toArrayValueObject());
    } else if (result instanceof ArrayValueObject) {
      toGrid(result).forEach((line, down) =>
        line.forEach((cell, right) => this.set(sheetId, row + down, column + right, cell)),
      );
    } else if (result instanceof ErrorValueObject) {
      this.set(
        sheetId,
        row,
        column,
        new CellError(result.getErrorType(), result.getErrorContent()),
      );
    } else {
      this.set(sheetId, row, column, null);
    }
  }

  private set(sheetId: string, row: number, column: number, cell: unknown): void {
    if (cell instanceof CellError && cell.message !== "") {
      const sheet = this.sheets.get(sheetId) ?? new ObjectMatrix<CellError>();
      this.sheets.set(sheetId, sheet);
      sheet.setValue(row, column, cell);
    } else {
      this.sheets.get(sheetId)?.realDeleteValue(row, column);
    }
  }
}

/** Keeps the sentences of the errors that the formulas of a workbook answer with. */
export function keepMessages(
  unitId: string,
  runtime: IFormulaRuntimeService,
  say: Say,
): ErrorMessages {
  const messages = new ErrorMessages();
  wrapMethod(runtime, "setRuntimeData", (original, answer) => {
    const result = shownResult(answer);
    original(result);
    const { currentUnitId, currentSubUnitId: sheetId, currentRow: row, currentColumn } = runtime;
    if (currentUnitId !== unitId) return;
    const shown = runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, currentColumn)?.v;
    const refusal = shown === ErrorType.SPILL ? spillError(result, say) : null;
    messages.note(sheetId, row, currentColumn, refusal ?? result);
  });
  return messages;
}

/** Why a result has no room; null where it needs one cell only, which then has its error from elsewhere. */
function spillError(result: FunctionVariantType, say: Say): FunctionVariantType | null {
  if (!(result instanceof BaseReferenceObject || result instanceof ArrayValueObject)) return null;
  const [rows, columns] = [result.getRowCount(), result.getColumnCount()];
  return rows * columns > 1 ? errorValue(ErrorType.SPILL, say(noRoom(rows, columns))) : null;
}

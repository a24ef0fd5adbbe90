import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type {
  FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { BaseReferenceObject, StringValueObject } from "@univerjs/engine-formula";
import { largestArray } from "./guards/limits";
import { wrapMethod } from "./guards/wrap";
import type { ErrorMessages } from "./messages";
import { arrayOf, errorValue } from "./values";
import type { Say } from "./words";
import { tooLarge } from "./words";
import { columnLimit, rowLimit } from "../../workbook/sheetLimits";

/** What the references of a workbook are read with. */
export interface ReferenceContext {
  readonly messages: ErrorMessages;
  readonly runtime: IFormulaRuntimeService;
  readonly current: IFormulaCurrentConfigService;
  readonly say: Say;
}

/** A range of more cells than can be read at once. */
function excess(reference: BaseReferenceObject) {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cells = (endRow - startRow + 1) * (endColumn - startColumn + 1);
  if (cells <= largestArray) return null;
  const say = contexts.get(reference.getUnitId())?.say;
  return errorValue("#NUM!", say?.(tooLarge(largestArray)));
}

/** A formula's result, or the refusal of a range of more cells than can be shown: looking for room for it would not end. */
export function shownResult(result: FunctionVariantType): FunctionVariantType {
  return result instanceof BaseReferenceObject ? (excess(result) ?? result) : result;
}

const contexts = new Map<string, ReferenceContext>();

/** Makes the references of a workbook read cells as Excel's do, until `forgetReferences`. */
export function correctReferences(unitId: string, context: ReferenceContext): void {
  contexts.set(unitId, context);
  correctAllReferences();
}

export function forgetReferences(unitId: string): void {
  contexts.delete(unitId);
}

const sentence = Symbol("sentence");
type MarkedCell = ICellData & { [sentence]?: string };

let corrected = false;

/** The engine makes a reference object for each use, so their class is corrected, once for all workbooks. */
function correctAllReferences(): void {
  if (corrected) return;
  corrected = true;
  const references = BaseReferenceObject.prototype;

  // A cell beyond the grid that is shown is blank; the engine answers #NAME?.
  wrapMethod(references, "isExceedRange", function () {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= rowLimit || endColumn >= columnLimit;
  });

  wrapMethod(references, "toArrayValueObject", function (original, useCache) {
    const error = excess(this);
    return error ? arrayOf([[error]]) : original(useCache);
  });

  wrapMethod(references, "iterator", function (original, callback) {
    const error = excess(this);
    const { startRow, startColumn } = this.getRangePosition();
    if (error) callback(error, startRow, startColumn);
    else original(callback);
  });

  wrapMethod(references, "getCellData", function (original, row, column) {
    const context = contexts.get(this.getUnitId());
    if (!context) return original(row, column);
    // A range is not told of the spills under way, and would read what a shrinking one has left.
    this.setArrayFormulaRange(context.current.getArrayFormulaRange());
    this.setRuntimeArrayFormulaRange(context.runtime.getUnitArrayFormula());
    const cell = original(row, column);
    if (typeof cell?.v !== "string" || !cell.v.startsWith("#")) return cell;
    const { message } = context.messages.find(this.getSheetId(), row, column, cell.v);
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

import type { Nullable } from "@univerjs/core";
import type { FunctionVariantType, BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Answer, Argument, Cell, Grid } from "../../functions/cells";
import { CellError, isGrid } from "../../functions/cells";

/** An argument as Excel hands it to a custom function: see `EngineFunction.invoke`. */
export function toArgument(value: FunctionVariantType): Argument {
  if (value instanceof BaseReferenceObject && isCell(value)) return cellOf(value);
  const plain = value instanceof BaseReferenceObject ? value.toArrayValueObject() : value;
  if (!(plain instanceof ArrayValueObject)) return toCell(plain);
  const grid = toGrid(plain);
  return grid.length === 1 && grid[0]!.length === 1 ? grid[0]![0]! : grid;
}

export const isCell = (reference: BaseReferenceObject): boolean =>
  reference.getRowCount() === 1 && reference.getColumnCount() === 1;

/** The cell that a reference names, without making an array of it: most arguments are one. */
function cellOf(reference: BaseReferenceObject): Cell {
  let cell: Cell = null;
  reference.iterator((value) => {
    cell = toCell(value);
  });
  return cell;
}

/** An array of the engine; the cells that it leaves out are blank. */
export function toGrid(array: ArrayValueObject): Grid {
  const columns = array.getColumnCount();
  return array
    .getArrayValue()
    .map((row) => Array.from({ length: columns }, (_, column) => toCell(row[column])));
}

export function toCell(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) {
    return new CellError(value.getErrorType(), value.getErrorContent());
  }
  if (value instanceof ArrayValueObject) return toCell(value.get(0, 0));
  if (value.isNumber()) return finite(Number(value.getValue()));
  if (value.isBoolean() || value.isString()) return value.getValue();
  return new CellError("#CALC!");
}

function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value : new CellError("#NUM!");
}

/** A text argument of a function of the engine; empty for what is not a text. */
export function textOf(value: FunctionVariantType): string {
  const cell = toArgument(value);
  return typeof cell === "string" ? cell : "";
}

/** An answer as the engine holds it: a table spills, a table of one cell does not. */
export function fromAnswer(answer: Answer): BaseValueObject {
  if (!isGrid(answer)) return fromCell(answer);
  const columns = Math.max(0, ...answer.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (answer.length === 1 && columns === 1) return fromCell(answer[0]![0]!);
  return arrayOf(
    answer.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        column < row.length ? fromCell(row[column]!) : ErrorValueObject.create(ErrorType.NA),
      ),
    ),
  );
}

/** A blank in an answer shows as nothing, where the engine's own blank would show as 0. */
export function fromCell(cell: Cell): BaseValueObject {
  if (cell === null) return StringValueObject.create("");
  if (cell instanceof CellError) return errorValue(cell.code, cell.message);
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if (Number.isFinite(cell)) return NumberValueObject.create(cell);
  return ErrorValueObject.create(ErrorType.NUM);
}

const errorTypes: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((type) => [type, type]),
);

/** Whether the engine has this error; the others of Excel become #VALUE!. */
export function isErrorCode(text: unknown): text is ErrorType {
  return typeof text === "string" && errorTypes.has(text);
}

export function errorValue(code: string, message = ""): ErrorValueObject {
  return ErrorValueObject.create(errorTypes.get(code) ?? ErrorType.VALUE, message);
}

export function arrayOf(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, BaseValueObject, LambdaValueObjectObject } from "@univerjs/engine-formula";
import { arrayOf, errorValue, fromCell, toArgument, toCell } from "../values";

/**
 * MAKEARRAY. The engine's own answers later than it is asked, unlike all its other functions, and MAP and REDUCE do not
 * wait for it.
 */
export class MakeArray extends BaseFunction {
  constructor() {
    super("MAKEARRAY");
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    const [rows, columns, lambda] = args;
    if (args.length !== 3 || !(lambda instanceof LambdaValueObjectObject)) {
      return errorValue("#VALUE!");
    }
    const height = Math.floor(Number(toArgument(rows!)));
    const width = Math.floor(Number(toArgument(columns!)));
    if (!(height >= 1 && width >= 1)) return errorValue("#VALUE!");
    return arrayOf(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) =>
          elementOf(lambda.execute(fromCell(row + 1), fromCell(column + 1))),
        ),
      ),
    );
  }
}

function elementOf(value: unknown): BaseValueObject {
  return value instanceof BaseValueObject ? fromCell(toCell(value)) : errorValue("#VALUE!");
}

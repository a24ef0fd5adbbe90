import type { BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import { ArrayValueObject, NumberValueObject } from "@univerjs/engine-formula";
import { wrapMethod } from "../guards/wrap";

/**
 * The engine's SORT sorts the array that it is given, which other formulas share, and does not know an order left out in
 * front of `by_col`. It sorts a copy here.
 */
export function correctSort(functions: IFunctionService): void {
  const sort = functions.getExecutor("SORT") as BaseFunction;
  wrapMethod(sort, "calculate", (original, ...args) =>
    original(
      ...args.map((arg, index) => {
        if (index === 0 && arg instanceof ArrayValueObject) return arg.clone();
        return index === 2 && arg.isNull() ? NumberValueObject.create(1) : arg;
      }),
    ),
  );
}

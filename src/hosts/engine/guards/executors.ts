import type { BaseFunction, BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import { NumberValueObject } from "@univerjs/engine-formula";
import { errorValue } from "../values";
import type { Say } from "../words";
import { failed } from "../words";
import { excessOf } from "./limits";
import { wrapMethod } from "./wrap";
import { columnLimit, rowLimit } from "../../../workbook/sheetLimits";

/**
 * Keeps every function of the engine from throwing, which would leave the engine unable to calculate ever after, from work
 * that it cannot finish, and from answers that are no numbers.
 */
export function guardExecutors(functions: IFunctionService, say: Say): void {
  for (const executor of functions.getExecutors().values()) {
    guardExecutor(executor, String(executor.name), say);
  }
}

function guardExecutor(executor: BaseFunction, name: string, say: Say): void {
  // An array inside a formula may be as large as Excel's sheet, not only as the sheet that is shown.
  wrapMethod(executor, "setSheetRowColumnCount", (original) => original(rowLimit, columnLimit));
  wrapMethod(executor, "calculate", (original, ...args) => {
    const excess = excessOf(name, args);
    if (excess) return errorValue(excess.code, say(excess.words));
    try {
      return finite(original(...args));
    } catch (error) {
      return errorValue("#VALUE!", say(failed(name, error)));
    }
  });
}

function finite<T>(result: T): T | BaseValueObject {
  const wrong = result instanceof NumberValueObject && !Number.isFinite(result.getValue());
  return wrong ? errorValue("#NUM!") : result;
}

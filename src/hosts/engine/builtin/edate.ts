import type { BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import { BaseValueObject, NumberValueObject } from "@univerjs/engine-formula";
import { wrapMethod } from "../guards/wrap";
import { fromCell } from "../values";
import { elementwise } from "./elementwise";

/**
 * Keeps EDATE within its month: a month after 31 January is the last day of February. The engine counts on into March.
 */
export function correctEdate(functions: IFunctionService): void {
  const edate = functions.getExecutor("EDATE") as BaseFunction;
  wrapMethod(edate, "calculate", (original, start, ...rest) => {
    const result = original(start, ...rest);
    if (!(result instanceof BaseValueObject) || !(start instanceof BaseValueObject)) return result;
    return elementwise(result, start, (date, from) => {
      if (typeof date !== "number" || typeof from !== "number") return fromCell(date);
      const day = dayOf(date);
      const within = day === dayOf(from) ? date : date - day;
      return NumberValueObject.create(within, result.getPattern());
    });
  });
}

/** The day of the month of a date's serial number. Excel counts a 29 February 1900 that never was. */
function dayOf(serial: number): number {
  const days = Math.floor(serial) - (serial < 60 ? 0 : 1);
  return new Date(Date.UTC(1899, 11, 31 + days)).getUTCDate();
}

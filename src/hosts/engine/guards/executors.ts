import type {
  FunctionVariantType,
  IFunctionService,
  BaseFunction,
  BaseValueObject,
} from "@univerjs/engine-formula";
import { ArrayValueObject } from "@univerjs/engine-formula";
import { errorValue, toArgument, toCell } from "../values";
import type { Say } from "../words";
import { failed, tooLarge } from "../words";
import { wrapMethod } from "./wrap";

/** More cells than this in one step would freeze the page or fill the memory. */
export const largestArray = 2_000_000;
const longestText = 32_767;
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** The functions that make an array of a size that is asked for: where rows and columns stand among their arguments. */
const makers: Readonly<Record<string, readonly [number, number]>> = {
  SEQUENCE: [0, 1],
  RANDARRAY: [0, 1],
  MAKEARRAY: [0, 1],
  EXPAND: [1, 2],
};

/**
 * Keeps every function of the engine from throwing, which would leave the engine unable to calculate ever after, and from
 * making arrays that it cannot finish.
 */
export function guardExecutors(functions: IFunctionService, say: Say): void {
  for (const executor of functions.getExecutors().values()) guardExecutor(executor, say);
}

function guardExecutor(executor: BaseFunction, say: Say): void {
  const name = String(executor.name);
  // An array inside a formula may be as large as Excel's sheet, not only as the sheet that is shown.
  wrapMethod(executor, "setSheetRowColumnCount", (original) => original(sheetRows, sheetColumns));
  wrapMethod(executor, "calculate", (original, ...args) => {
    if (isTooLarge(name, args)) return errorValue("#NUM!", say(tooLarge(largestArray)));
    if (name === "REPT" && isTooLong(args)) return errorValue("#VALUE!");
    try {
      return original(...args);
    } catch (error) {
      return errorValue("#VALUE!", say(failed(name, error)));
    }
  });
}

function isTooLarge(name: string, args: readonly FunctionVariantType[]): boolean {
  const asked = makers[name];
  if (asked && numberAt(args, asked[0]) * numberAt(args, asked[1]) > largestArray) return true;
  let rows = 1;
  let columns = 1;
  for (const arg of args) {
    if (!(arg instanceof ArrayValueObject)) continue;
    rows = Math.max(rows, arg.getRowCount());
    columns = Math.max(columns, arg.getColumnCount());
  }
  return rows * columns > largestArray;
}

function isTooLong(args: readonly FunctionVariantType[]): boolean {
  const text = args[0] ? toArgument(args[0]) : null;
  const length = typeof text === "object" ? 0 : String(text).length;
  return length * numberAt(args, 1) > longestText;
}

function numberAt(args: readonly FunctionVariantType[], index: number): number {
  const value = args[index] ? toCell(args[index] as BaseValueObject) : null;
  return typeof value === "number" ? Math.abs(value) : 1;
}

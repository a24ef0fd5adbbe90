import type { BaseFunction, BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import { ArrayValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { Cell } from "../../../functions/cells";
import { wrapMethod } from "../guards/wrap";
import { arrayOf, toCell } from "../values";

/** The functions that join texts (`&` is CONCATENATE), and the place of an argument that is not joined. */
const joining: readonly (readonly [string, number?])[] = [
  ["CONCATENATE"],
  ["CONCAT"],
  ["TEXTJOIN", 1],
];

/**
 * Lets numbers and truth values be joined as Excel writes them: with 15 digits, and as TRUE. The engine writes all 17 digits
 * that it has, and `true`.
 */
export function correctJoining(functions: IFunctionService): void {
  for (const [name, kept] of joining) {
    wrapMethod(functions.getExecutor(name) as BaseFunction, "calculate", (original, ...args) =>
      original(...args.map((arg, index) => (index === kept ? arg : asText(arg)))),
    );
  }
}

function asText(value: BaseValueObject): BaseValueObject {
  if (value instanceof ArrayValueObject) {
    return arrayOf(
      value.getArrayValue().map((row) => row.map((element) => elementAsText(element!))),
    );
  }
  return elementAsText(value);
}

function elementAsText(element: BaseValueObject): BaseValueObject {
  const text = textOfNumber(toCell(element));
  return text === null ? element : StringValueObject.create(text);
}

/** A number or truth value as Excel's General format writes it; null for anything else. */
export function textOfNumber(cell: Cell): string | null {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "number") return null;
  const text = String(Number(cell.toPrecision(15)));
  return text.replace(/e([+-])(\d)$/, "E$10$2").replace("e", "E");
}

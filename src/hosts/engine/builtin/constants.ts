import type { FunctionVariantType, BaseValueObject } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { arrayOf, errorValue, textOf, toCell } from "../values";
import { internal } from "../formula/internal";

/** An array constant: the number of its columns, then its elements row by row. */
export class ArrayConstant extends BaseFunction {
  constructor() {
    super(internal.array);
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(columns: FunctionVariantType, ...elements: FunctionVariantType[]) {
    const width = Number(toCell(columns as BaseValueObject));
    const rows: BaseValueObject[][] = [];
    for (let start = 0; start < elements.length; start += width) {
      rows.push(elements.slice(start, start + width) as BaseValueObject[]);
    }
    return arrayOf(rows);
  }
}

/** Answers with an error and the sentence that says why. */
export class Refusal extends BaseFunction {
  constructor() {
    super(internal.refuse);
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(code: FunctionVariantType, sentence: FunctionVariantType) {
    return errorValue(textOf(code), textOf(sentence));
  }
}

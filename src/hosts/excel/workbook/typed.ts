import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { constantOf, isTypedError } from "../../../workbook/typed";

/** What a cell is given: text as Excel's formula bar takes it, or a number or boolean as it is. */
export type Typed = string | number | boolean;

/** What begins with a letter and has no digit is no number, date or formula in any of Excel's languages. */
const plainText = /^\p{L}[^\p{N}]*$/u;

/** Text behind an apostrophe wherever Excel might read it as something else: a formula, a date, a number. */
function quoted(text: string): string {
  const plain = text === "" || (plainText.test(text) && !/^(true|false)$/i.test(text));
  return plain ? text : `'${text}`;
}

/** What to give a cell for it to hold a value. Null leaves a cell as it was in Excel, so a blank is the empty text. */
export function typedValue(value: Cell): Typed {
  if (value === null) return "";
  if (value instanceof CellError) return isTypedError(value.code) ? value.code : "#VALUE!";
  return typeof value === "string" ? quoted(value) : value;
}

/** What to give a cell for what a person types into it. */
export function typedFormula(text: string): Typed {
  return text.startsWith("=") ? text : typedValue(constantOf(text));
}

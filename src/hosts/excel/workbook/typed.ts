import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";

/** What a cell is given: text as Excel's formula bar takes it, or a number or boolean as it is. */
export type Typed = string | number | boolean;

/** The errors that can be typed into a cell; the others come from calculation only. */
const typedErrors = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/** What begins with a letter and has no digit is no number, date or formula in any of Excel's languages. */
const plainText = /^\p{L}[^\p{N}]*$/u;

const booleans: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

/** The constant that a person types; undefined where it is text. */
function constant(text: string): Typed | undefined {
  if (text === "" || typedErrors.has(text)) return text;
  if (text in booleans) return booleans[text];
  const number = Number(text);
  return String(number) === text && Number.isFinite(number) ? number : undefined;
}

/** Text behind an apostrophe wherever Excel might read it as something else: a formula, a date, a number. */
function quoted(text: string): string {
  return text === "" || (plainText.test(text) && !(text.toUpperCase() in booleans))
    ? text
    : `'${text}`;
}

/** What to give a cell for it to hold a value. Null leaves a cell as it was in Excel, so a blank is the empty text. */
export function typedValue(value: Cell): Typed {
  if (value === null) return "";
  if (value instanceof CellError) return typedErrors.has(value.code) ? value.code : "#VALUE!";
  return typeof value === "string" ? quoted(value) : value;
}

/** What to give a cell for what a person types into it. */
export function typedFormula(text: string): Typed {
  if (text.startsWith("=") || text.startsWith("'")) return text;
  return constant(text) ?? quoted(text);
}

/** What a person types for a cell to hold this text. */
export function asTyped(text: string): string {
  const misread = /^[=']/.test(text) || constant(text) !== undefined;
  return misread && text !== "" ? `'${text}` : text;
}

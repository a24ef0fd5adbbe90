import type { Cell } from "../functions/cells";
import { CellError } from "../functions/cells";

/** The errors that can be typed into a cell; the others come from calculation only. */
const typedErrors = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

export const isTypedError = (text: string): boolean => typedErrors.includes(text);

/**
 * What a cell holds after a person has typed this, which is no formula: a number in its shortest spelling, TRUE, FALSE or an
 * error; text behind an apostrophe, and whatever else, is text.
 */
export function constantOf(typed: string): Cell {
  if (typed === "") return null;
  if (typed.startsWith("'")) return typed.slice(1);
  if (typed === "TRUE" || typed === "FALSE") return typed === "TRUE";
  if (isTypedError(typed)) return new CellError(typed);
  const number = Number(typed);
  return Number.isFinite(number) && String(number) === typed ? number : typed;
}

/** What a person types for a cell to hold a constant. */
export function typedFor(constant: Cell): string {
  if (constant instanceof CellError) return constant.code;
  if (typeof constant === "boolean") return String(constant).toUpperCase();
  if (typeof constant !== "string") return String(constant ?? "");
  const misread = constant.startsWith("=") || constantOf(constant) !== constant;
  return misread && constant !== "" ? `'${constant}` : constant;
}

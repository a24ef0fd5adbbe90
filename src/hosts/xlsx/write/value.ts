import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { encodeCellText } from "../xml/text";

/** A value as a cell's `t` attribute and the content of its `v` element. */
export interface WrittenValue {
  readonly type: "str" | "inlineStr" | "b" | "e" | undefined;
  readonly text: string;
}

/** The errors that the format has of old. Excel keeps the newer ones, such as #SPILL!, as #VALUE! and a note elsewhere. */
const errors: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** A formula's value as a file keeps it. A formula has no blank result: one that shows nothing is an empty text. */
export function writeValue(value: Cell): WrittenValue {
  if (value === null) return { type: "str", text: "" };
  if (value instanceof CellError) {
    return { type: "e", text: errors.has(value.code) ? value.code : "#VALUE!" };
  }
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "string") return { type: "str", text: encodeCellText(value) };
  return { type: undefined, text: String(value) };
}

/** A constant as a file keeps it: its text stands in the cell itself. */
export function writeConstant(value: Cell): WrittenValue {
  const written = writeValue(value);
  return written.type === "str" ? { type: "inlineStr", text: written.text } : written;
}

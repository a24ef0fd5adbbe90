import { tokenize } from "@borgar/fx/xlsx";
import { mayFillMore } from "./futureFunctions";

/** Functions that give one value or more, as their arguments have it. */
const mayGiveRange = /^(?:AEC\..*|INDIRECT|LAMBDA|LET|OFFSET|XLOOKUP)$/i;

/**
 * Whether a formula, as it is typed, fills one cell whatever comes (`one`), has to be kept as a dynamic array as its result
 * may fill more another time (`dynamic`), or shows by its result which it is (`open`): programs that do not know a function
 * keep what it showed in a plain formula only.
 */
export function extentOf(typed: string): "one" | "dynamic" | "open" {
  let open = false;
  let inArray = false;
  for (const { type, value } of tokenize(typed, {})) {
    if (type === "func" && mayFillMore(value)) return "dynamic";
    if (type === "operator" && (value === "#" || value === "@")) return "dynamic";
    inArray ||= value === "{";
    open ||=
      inArray ||
      (type === "func" && mayGiveRange.test(value)) ||
      type === "range_named" ||
      type === "structured" ||
      type === "range_beam" ||
      type === "range_ternary" ||
      (type === "range" && value.includes(":")) ||
      (type === "operator" && value === ":");
  }
  return open ? "open" : "one";
}

import { CellError } from "../../../src/functions/cells";
import type { Cell } from "../../../src/functions/cells";

/** What a cell has been given: a formula, or a constant. */
export type Content = { readonly formula: string } | { readonly constant: Cell };

const errors = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/** Looks like a date to Excel: 3/4, 15-Feb, March 2026. Its serial number does not matter here, that it is one does. */
const date =
  /^(\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?|\d{1,2}[- ]?[a-z]{3,9}|[a-z]{3,9}[- ]\d{2,4}|\d+月(\d+日)?)$/i;

/** Excel takes what it is given as a person would type it: whoever means text has to say so with an apostrophe. */
export function typed(given: unknown): Content {
  if (typeof given !== "string") return { constant: given as Cell };
  if (given === "") return { constant: null };
  if (given.startsWith("'")) return { constant: given.slice(1) };
  if (/^[=@]/.test(given) && given.length > 1) return { formula: `=${given.slice(1)}` };
  if (/^[+-]\D/.test(given)) return { formula: `=${given}` };
  if (errors.has(given)) return { constant: new CellError(given) };
  if (/^(true|false)$/i.test(given)) return { constant: given.toUpperCase() === "TRUE" };
  if (/^\d+(\.\d+)?%$/.test(given)) return { constant: Number(given.slice(0, -1)) / 100 };
  if (date.test(given)) return { constant: 46_000 };
  const number = Number(given.replaceAll(",", "").replace(/^\$/, ""));
  return { constant: given.trim() !== "" && !Number.isNaN(number) ? number : given };
}

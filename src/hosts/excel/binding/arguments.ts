import type { Argument, Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { parametersOf } from "../../../functions/parse";
import type { FunctionEntry, Parameter } from "../../../functions/types";

/** An error in an input cell arrives as a `CustomFunctions.Error`, the file `functions.json` asking for it. */
function isError(value: unknown): value is { code: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as { code?: unknown }).code === "string"
  );
}

function cellOf(value: unknown, { kind }: Parameter): Cell {
  // Excel for Windows and Mac handed over blank cells as 0 for years; no name, year or scenario is 0.
  const isBlank = value === null || value === undefined || value === "";
  if (isBlank || (kind.grid && value === 0)) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  // A stock, a card or another rich value: nothing that a name or a figure can be read from.
  return new CellError(isError(value) ? value.code : "#VALUE!");
}

function argumentOf(value: unknown, parameter: Parameter): Argument {
  if (!Array.isArray(value)) return cellOf(value, parameter);
  return value.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell) => cellOf(cell, parameter)),
  );
}

/** What Excel hands over in a call, as the catalogue takes it. A repeating parameter arrives as one list. */
export function argumentsOf(entry: FunctionEntry, given: readonly unknown[]): Argument[] {
  return parametersOf(entry).flatMap((parameter, index) => {
    const value = given[index];
    if (!parameter.repeating) return [argumentOf(value, parameter)];
    const values: readonly unknown[] = Array.isArray(value) ? value : [];
    return values.map((one) => argumentOf(one, parameter));
  });
}

import type { FunctionEntry } from "../../functions/types";

/** A value as a formula states it. Names that are numbers, such as years, are written as numbers. */
export function literalOf(value: string | number): string {
  if (typeof value === "number" || /^(?:0|[1-9]\d{0,14})$/.test(value)) {
    return String(value).toUpperCase();
  }
  return `"${value.replaceAll('"', '""')}"`;
}

/** A call with its arguments as they stand in a formula; one left out is empty, and at the end it is not written. */
export function callFormula({ name }: FunctionEntry, expressions: readonly string[]): string {
  const last = expressions.findLastIndex((expression) => expression !== "");
  return `=AEC.${name}(${expressions.slice(0, last + 1).join(",")})`;
}

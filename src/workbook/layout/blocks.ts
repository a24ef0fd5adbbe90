import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Block, NumberFormat, Role } from "./types";

type Content = string | number | null;

/** Row and column of an address such as `B12`, counted from 0. */
function placeOf(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  if (!letters || !digits) throw new RangeError(`${address} is not the address of a cell`);
  return { row: Number(digits) - 1, column: letters.charCodeAt(0) - "A".charCodeAt(0) };
}

/** Cells from an address on, rightwards and row by row, that look alike. */
export function block(
  address: string,
  role: Role,
  contents: readonly (readonly Content[])[],
  format?: NumberFormat,
): Block {
  return {
    ...placeOf(address),
    rows: contents.length,
    columns: Math.max(...contents.map((row) => row.length)),
    role,
    contents,
    ...(format && { format }),
  };
}

/**
 * A formula in each cell of an area, written as for the first of them; the others refer as far away as that one. A formula
 * for each keeps its value in programs that do not know its functions, which array formulas do not.
 */
export function fill(area: string, role: Role, formula: string, format?: NumberFormat): Block {
  const [from, to] = area.split(":") as [string, string];
  const first = placeOf(from);
  const last = placeOf(to);
  const relative = translateFormulaToR1C1(formula, from);
  const contents = Array.from({ length: last.row - first.row + 1 }, (_row, down) =>
    Array.from({ length: last.column - first.column + 1 }, (_cell, across) => {
      const letter = String.fromCharCode("A".charCodeAt(0) + first.column + across);
      return translateFormulaToA1(relative, `${letter}${first.row + down + 1}`);
    }),
  );
  return block(from, role, contents, format);
}

/** Cells in a row. */
export const row = (
  address: string,
  role: Role,
  contents: readonly Content[],
  format?: NumberFormat,
) => block(address, role, [contents], format);

/** Cells in a column. */
export const column = (
  address: string,
  role: Role,
  contents: readonly Content[],
  format?: NumberFormat,
) =>
  block(
    address,
    role,
    contents.map((content) => [content]),
    format,
  );

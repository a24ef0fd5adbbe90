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

/** One formula and the cells that it fills. */
export function spill(area: string, role: Role, formula: string, format?: NumberFormat): Block {
  const [from, to] = area.split(":") as [string, string];
  const first = placeOf(from);
  const last = placeOf(to);
  return {
    ...block(from, role, [[formula]], format),
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
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

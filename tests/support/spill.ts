import type { Block, NumberFormat, Role } from "../../src/workbook/layout/types";

/** A block of one formula and the cells that it fills. */
export function spill(
  { row, column, rows, columns }: Omit<Block, "role" | "contents" | "format">,
  role: Role,
  formula: string,
  format?: NumberFormat,
): Block {
  return { row, column, rows, columns, role, contents: [[formula]], ...(format && { format }) };
}

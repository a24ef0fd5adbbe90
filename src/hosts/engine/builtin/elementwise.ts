import type { BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject } from "@univerjs/engine-formula";
import type { Cell } from "../../../functions/cells";
import { arrayOf, errorValue, toCell } from "../values";

/** Pairs two values as Excel does: one row or column is repeated, and what has no partner is #N/A. */
export function elementwise(
  left: BaseValueObject,
  right: BaseValueObject,
  pair: (left: Cell, right: Cell) => BaseValueObject,
): BaseValueObject {
  if (!(left instanceof ArrayValueObject) && !(right instanceof ArrayValueObject)) {
    return pair(toCell(left), toCell(right));
  }
  const a = sized(left);
  const b = sized(right);
  const rows = Math.max(a.rows, b.rows);
  const columns = Math.max(a.columns, b.columns);
  const result = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const x = a.at(row, column);
      const y = b.at(row, column);
      return x === undefined || y === undefined ? errorValue("#N/A") : pair(x, y);
    }),
  );
  return rows === 1 && columns === 1 ? result[0]![0]! : arrayOf(result);
}

function sized(value: BaseValueObject) {
  if (!(value instanceof ArrayValueObject)) {
    const cell = toCell(value);
    return { rows: 1, columns: 1, at: () => cell };
  }
  const rows = value.getRowCount();
  const columns = value.getColumnCount();
  return {
    rows,
    columns,
    at(row: number, column: number): Cell | undefined {
      const y = rows === 1 ? 0 : row;
      const x = columns === 1 ? 0 : column;
      return y < rows && x < columns ? toCell(value.get(y, x)) : undefined;
    },
  };
}

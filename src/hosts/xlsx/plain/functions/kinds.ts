import type { Cell } from "../../../../functions/cells";
import { CellError } from "../../../../functions/cells";
import type { PlainFunction } from "../types";

const kind =
  (is: (cell: Cell) => boolean): PlainFunction =>
  ([operand, ...more]) => {
    const plain = operand?.plain;
    return plain && more.length === 0 ? (at) => is(plain(at)) : undefined;
  };

const always =
  (value: Cell): PlainFunction =>
  (operands) =>
    operands.length === 0 ? () => value : undefined;

export const kinds: Readonly<Record<string, PlainFunction>> = {
  ISNUMBER: kind((cell) => typeof cell === "number"),
  ISTEXT: kind((cell) => typeof cell === "string"),
  ISLOGICAL: kind((cell) => typeof cell === "boolean"),
  ISERROR: kind((cell) => cell instanceof CellError),
  ISNA: kind((cell) => cell instanceof CellError && cell.code === "#N/A"),
  TRUE: always(true),
  FALSE: always(false),
  NA: always(new CellError("#N/A")),
  PI: always(Math.PI),
};

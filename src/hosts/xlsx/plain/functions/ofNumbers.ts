import type { Cell } from "../../../../functions/cells";
import { CellError } from "../../../../functions/cells";
import { numberOf } from "../coerce";
import type { PlainFunction } from "../types";

/** A function of one number. */
export const ofOne =
  (work: (value: number) => Cell): PlainFunction =>
  ([operand, ...more]) => {
    const plain = operand?.plain;
    if (!plain || more.length > 0) return undefined;
    return (at) => {
      const value = numberOf(plain(at));
      return value instanceof CellError ? value : work(value);
    };
  };

/** A function of two numbers: an error of the first goes before one of the second. */
export const ofTwo =
  (work: (first: number, second: number) => Cell): PlainFunction =>
  ([first, second, ...more]) => {
    const [left, right] = [first?.plain, second?.plain];
    if (!left || !right || more.length > 0) return undefined;
    return (at) => {
      const a = numberOf(left(at));
      if (a instanceof CellError) return a;
      const b = numberOf(right(at));
      return b instanceof CellError ? b : work(a, b);
    };
  };

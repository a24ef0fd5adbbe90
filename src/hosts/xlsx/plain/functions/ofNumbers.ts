import type { Cell } from "../../../../functions/cells";
import { CellError } from "../../../../functions/cells";
import { numberOf } from "../coerce";
import { inOrder } from "../operators";
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

/** A function of two numbers. */
export const ofTwo =
  (work: (first: number, second: number) => Cell): PlainFunction =>
  ([first, second, ...more]) => {
    const [left, right] = [first?.plain, second?.plain];
    if (!left || !right || more.length > 0) return undefined;
    return (at) => inOrder(left(at), right(at), numberOf, work);
  };

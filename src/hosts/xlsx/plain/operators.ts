import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { longestText } from "../../../workbook/sheetLimits";
import { divisionByZero, noNumber, numberOf, result, textOf, wrongType } from "./coerce";
import type { Comparable } from "./compare";
import { compared, isEqual } from "./compare";
import { notPlain } from "./notPlain";
import type { Plain } from "./types";

/** Excel takes a difference for 0 that is as small as the error of its operands; from where on, it does not say. */
const closeToNothing = 2 ** -46;

function sum(a: number, b: number): Cell {
  const value = a + b;
  if (value !== 0 && Math.abs(value) < Math.max(Math.abs(a), Math.abs(b)) * closeToNothing)
    throw notPlain;
  return result(value);
}

export function power(base: number, exponent: number): Cell {
  if (base === 0 && exponent <= 0) return exponent === 0 ? noNumber : divisionByZero;
  if (base < 0 && !Number.isInteger(exponent)) throw notPlain;
  return result(base ** exponent);
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => Cell>> = {
  "+": sum,
  "-": (a, b) => sum(a, -b),
  "*": (a, b) => result(a * b),
  "/": (a, b) => (b === 0 ? divisionByZero : result(a / b)),
  "^": power,
};

const verdicts: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** An operator between two values. */
export function binary(operator: string, left: Plain, right: Plain): Plain | undefined {
  const work = arithmetic[operator];
  if (work) {
    return (at) => {
      const [a, b] = [left(at), right(at)];
      if (typeof a === "number" && typeof b === "number") return work(a, b);
      return inOrder(a, b, numberOf, work);
    };
  }
  if (operator === "&") return (at) => inOrder(left(at), right(at), textOf, joined);
  if (operator === "=") return comparison(left, right, isEqual);
  if (operator === "<>") return comparison(left, right, (a, b) => !isEqual(a, b));
  const verdict = verdicts[operator];
  return verdict && comparison(left, right, (a, b) => verdict(compared(a, b)));
}

function comparison(
  left: Plain,
  right: Plain,
  verdict: (a: Comparable, b: Comparable) => boolean,
): Plain {
  return (at) => {
    const [a, b] = [left(at), right(at)];
    if (a instanceof CellError) return a;
    return b instanceof CellError ? b : verdict(a, b);
  };
}

function joined(a: string, b: string): Cell {
  return a.length + b.length > longestText ? wrongType : a + b;
}

/** An error of the left operand goes first; one of the right before a left one that cannot be read has no known order. */
export function inOrder<T>(
  a: Cell,
  b: Cell,
  read: (cell: Cell) => T | CellError,
  work: (a: T, b: T) => Cell,
): Cell {
  if (a instanceof CellError) return a;
  const left = read(a);
  if (left instanceof CellError && b instanceof CellError) throw notPlain;
  if (left instanceof CellError) return left;
  const right = read(b);
  return right instanceof CellError ? right : work(left, right);
}

/** An operator before or behind a value. */
export function unary(operator: string, operand: Plain): Plain | undefined {
  // A plus leaves even a text as it is.
  if (operator === "+") return operand;
  if (operator !== "-" && operator !== "%") return undefined;
  const work = operator === "-" ? (value: number) => -value : (value: number) => value / 100;
  return (at) => {
    const value = numberOf(operand(at));
    return value instanceof CellError ? value : result(work(value));
  };
}

import type { Cell } from "../../../../functions/cells";
import { CellError } from "../../../../functions/cells";
import { logicalOf, wrongType } from "../coerce";
import { notPlain } from "../notPlain";
import type { At, Operand, Plain, PlainFunction } from "../types";
import { cellsOf } from "./numbers";

const choice: PlainFunction = ([condition, yes, no, ...more]) => {
  const [test, then] = [condition?.plain, yes?.plain];
  if (!test || !then || more.length > 0 || (no && !no.plain)) return undefined;
  const otherwise: Plain = no?.plain ?? (() => false);
  return (at) => {
    const met = logicalOf(test(at));
    if (met instanceof CellError) return met;
    return met ? then(at) : otherwise(at);
  };
};

/** Gives its second argument in the place of some errors of the first. A blank cell becomes a 0 or a text by rules of its own. */
const instead =
  (isCaught: (error: CellError) => boolean): PlainFunction =>
  ([value, other, ...more]) => {
    const [first, second] = [value?.plain, other?.plain];
    if (!first || !second || more.length > 0) return undefined;
    return (at) => {
      const cell = first(at);
      const chosen = cell instanceof CellError && isCaught(cell) ? second(at) : cell;
      if (chosen === null) throw notPlain;
      return chosen;
    };
  };

const connective =
  (join: (a: boolean, b: boolean) => boolean): PlainFunction =>
  (operands) => {
    if (operands.length === 0) return undefined;
    return (at) => {
      const { values, error } = conditionsIn(operands, at);
      if (error) return error;
      return values.length === 0 ? wrongType : values.reduce(join);
    };
  };

/** The conditions among arguments: of cells those that hold a number, TRUE or FALSE. */
function conditionsIn(operands: readonly Operand[], at: At) {
  const values: boolean[] = [];
  let error: CellError | undefined;
  for (const operand of operands) {
    const cells: Iterable<Cell> = operand.range ? cellsOf(operand, at) : [condition(operand, at)];
    for (const cell of cells) {
      if (cell instanceof CellError) {
        if (error && error.code !== cell.code) throw notPlain;
        error = cell;
      } else if (typeof cell === "number" || typeof cell === "boolean") {
        values.push(Boolean(cell));
      }
    }
  }
  return { values, error };
}

function condition(operand: Operand, at: At): Cell {
  const value = operand.plain!(at);
  if (typeof value === "string" || value === null) throw notPlain;
  return value;
}

export const conditions: Readonly<Record<string, PlainFunction>> = {
  IF: choice,
  IFERROR: instead(() => true),
  IFNA: instead(({ code }) => code === "#N/A"),
  AND: connective((a, b) => a && b),
  OR: connective((a, b) => a || b),
  NOT: ([operand, ...more]) => {
    const plain = operand?.plain;
    if (!plain || more.length > 0) return undefined;
    return (at) => {
      const value = logicalOf(plain(at));
      return value instanceof CellError ? value : !value;
    };
  },
};

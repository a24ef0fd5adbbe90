import type { AstExpression } from "@borgar/fx";
import { parse, parseA1Ref, tokenize } from "@borgar/fx";
import type { Answer, Argument, Cell } from "../../../src/functions/cells";
import { CellError, isGrid } from "../../../src/functions/cells";

/** What a formula needs from the workbook around it. */
export interface Surroundings {
  read(sheet: string | undefined, row: number, column: number): Cell;
  call(name: string, args: readonly Argument[]): Answer;
}

const valueError = new CellError("#VALUE!");

const operators: Readonly<Record<string, (a: number, b: number) => Cell>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? new CellError("#DIV/0!") : a / b),
};

function single(argument: Argument): Cell {
  return isGrid(argument) ? argument[0]![0]! : argument;
}

function combine(operator: string, left: Cell, right: Cell): Cell {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === "&") return `${left ?? ""}${right ?? ""}`;
  const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
  return Number.isNaN(a) || Number.isNaN(b) ? valueError : operators[operator]!(a, b);
}

function range(reference: string, around: Surroundings): Argument {
  const found = parseA1Ref(reference);
  if (!found || !("range" in found)) return new CellError("#NAME?");
  const { top, left, bottom, right } = found.range;
  if (typeof top !== "number" || typeof left !== "number") return valueError;
  const rows = Array.from({ length: (bottom ?? top) - top + 1 }, (_row, r) =>
    Array.from({ length: (right ?? left) - left + 1 }, (_cell, c) =>
      around.read(found.context?.[0], top + r, left + c),
    ),
  );
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}

function total(args: readonly Argument[]): Cell {
  const cells = args.flatMap((argument) => (isGrid(argument) ? argument.flat() : [argument]));
  const error = cells.find((cell) => cell instanceof CellError);
  if (error) return error;
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
}

function evaluate(node: AstExpression | null, around: Surroundings): Argument {
  if (!node) return null;
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return new CellError(node.value);
    case "ReferenceIdentifier":
      return range(node.value, around);
    case "UnaryExpression": {
      const value = single(evaluate(node.arguments[0]!, around));
      return combine("*", node.operator === "-" ? -1 : 1, value);
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments.map((one) => single(evaluate(one, around)));
      return combine(node.operator, left!, right!);
    }
    case "CallExpression": {
      const args = node.arguments.map((one) => evaluate(one as AstExpression | null, around));
      const name = node.callee.name.toUpperCase();
      if (name === "SUM") return total(args);
      return name.startsWith("AEC.") ? around.call(name.slice(4), args) : new CellError("#NAME?");
    }
    default:
      return valueError;
  }
}

const trees = new Map<string, AstExpression | null>();

function treeOf(formula: string): AstExpression | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  const tree = parse(tokenize(formula));
  trees.set(formula, tree);
  return tree;
}

/** As much of Excel's formulas as the tests need: arithmetic, references, SUM, and calls of the add-in. */
export function calculate(formula: string, around: Surroundings): Answer {
  return evaluate(treeOf(formula), around);
}

import type {
  AstExpression,
  BinaryExpression,
  BinaryOperator,
  UnaryExpression,
} from "@borgar/fx/xlsx";
import type { LexerNode } from "@univerjs/engine-formula";
import type { Words } from "../../../dataset/types";
import { compileCall, compileLambda, compileLet } from "./calls";
import { arrayPiece, errorPiece, literalPiece } from "./literals";
import { compileName } from "./names";
import { readFormula } from "./read";
import { rangePiece, tablePiece } from "./references";
import { NothingThere, unsupported } from "./refusal";
import type { Closure, Vocabulary } from "./scope";
import { Scope } from "./scope";
import type { Piece, Pieces } from "./tree";
import { callNode, node, rangeNode, rootNode, textPiece } from "./tree";
import { internal } from "./internal";

/** What the parts of a formula share while it is compiled. */
export interface Compilation {
  readonly vocabulary: Vocabulary;
  /** The names that the formula looks up in the workbook, defined or not. */
  readonly names: Set<string>;
  /** The names that are being followed now: one that comes up again stands for itself. */
  readonly following: Set<string>;
  readonly say: (words: Words) => string;
  /** A name that no formula can hold, for a value of LET or LAMBDA. */
  freshToken(): string;
  /** The parts of a formula hold each other, so each kind compiles the others through here. */
  expression(ast: AstExpression, scope: Scope): Pieces;
  lambda(closure: Closure): LexerNode;
}

/**
 * Turns a formula into the engine's syntax tree. The engine's own reader takes `1.0` and `1E3` for text, does not know `A1#`
 * nor the intersection, and splices defined names in as text; so formulas are read by Excel's grammar and handed over read.
 *
 * @throws FormulaRefused
 */
export function compileFormula(
  formula: string,
  vocabulary: Vocabulary,
  say: (words: Words) => string,
): LexerNode {
  let tokens = 0;
  const compilation: Compilation = {
    vocabulary,
    names: new Set(),
    following: new Set(),
    say,
    freshToken: () => `λ${++tokens}`,
    expression: (ast, scope) => compileExpression(ast, scope, compilation),
    lambda: (closure) => compileLambda(closure, compilation),
  };
  const tree = rootNode(compileExpression(readFormula(formula), Scope.empty, compilation));
  if (compilation.names.size > 0) tree.setDefinedNames([...compilation.names]);
  return tree;
}

export function compileExpression(
  ast: AstExpression,
  scope: Scope,
  compilation: Compilation,
): Pieces {
  try {
    return compile(ast, scope, compilation);
  } catch (error) {
    if (error instanceof NothingThere) return [refusalPiece(error, compilation)];
    throw error;
  }
}

/** A part that answers with an error and says why. */
export function refusalPiece(refused: NothingThere, compilation: Compilation): Piece {
  return callNode(internal.refuse, [
    [textPiece(refused.code)],
    [textPiece(compilation.say(refused.words))],
  ]);
}

function compile(ast: AstExpression, scope: Scope, compilation: Compilation): Pieces {
  switch (ast.type) {
    case "Literal":
      return [literalPiece(ast)];
    case "ErrorLiteral":
      return [errorPiece(ast)];
    case "ArrayExpression":
      return [arrayPiece(ast)];
    case "ReferenceIdentifier":
      if (ast.kind === "name") return compileName(ast.value, scope, compilation);
      if (ast.kind === "table") return [tablePiece(ast.value, compilation.vocabulary)];
      return [rangePiece(ast.value, compilation.vocabulary)];
    case "UnaryExpression":
      return compileUnary(ast, scope, compilation);
    case "BinaryExpression":
      return compileBinary(ast, scope, compilation);
    case "CallExpression":
      return compileCall(ast, scope, compilation);
    case "LambdaExpression":
      return [compileLambda({ lambda: ast, scope }, compilation)];
    case "LetExpression":
      return compileLet(ast, scope, compilation);
  }
}

function compileUnary(ast: UnaryExpression, scope: Scope, compilation: Compilation): Pieces {
  const operand = compileExpression(ast.arguments[0]!, scope, compilation);
  switch (ast.operator) {
    case "+":
      return operand;
    case "-":
      return ["0", ...operand, "-"];
    case "%":
      return [node("%", operand)];
    case "#":
      return [callNode("ANCHORARRAY", [operand])];
    case "@":
      return [callNode("SINGLE", [operand])];
  }
}

function compileBinary(ast: BinaryExpression, scope: Scope, compilation: Compilation): Pieces {
  if (ast.operator === ",") {
    throw unsupported({ en: "A union of areas, (A1,B1),", zh: "区域并集 (A1,B1)" });
  }
  if (ast.operator !== ":" && ast.operator !== " ") return compileChain(ast, scope, compilation);
  const [left, right] = ast.arguments.map((side) => compileExpression(side, scope, compilation));
  if (ast.operator === " ") return [callNode(internal.intersect, [left!, right!])];
  if (left!.length !== 1 || right!.length !== 1) {
    throw unsupported({ en: "A range between two calculations", zh: "两个计算结果之间的区域" });
  }
  return [rangeNode(left![0]!, right![0]!)];
}

/** `1+2+3…`, without a step of recursion for each operator: people write hundreds of them. */
function compileChain(ast: BinaryExpression, scope: Scope, compilation: Compilation): Pieces {
  const rest: Piece[][] = [];
  let first: AstExpression = ast;
  while (first.type === "BinaryExpression" && isArithmetic(first.operator)) {
    const sides: readonly AstExpression[] = first.arguments;
    rest.push([...compileExpression(sides[1]!, scope, compilation), first.operator]);
    first = sides[0]!;
  }
  return [...compileExpression(first, scope, compilation), ...rest.reverse().flat()];
}

function isArithmetic(operator: BinaryOperator): boolean {
  return operator !== ":" && operator !== " " && operator !== ",";
}

import type { AstExpression, CallExpression, ReferenceIdentifier } from "@borgar/fx";
import { isCallNode, isReferenceNode, parse, parseA1Ref, tokenize } from "@borgar/fx";
import { findFunction } from "../../functions/catalogue";
import type { FunctionEntry } from "../../functions/types";
import type { Area } from "../host";

/** A call of an AEC function inside a formula. */
export interface CallSite {
  readonly entry: FunctionEntry;
  /** The call as it stands in the formula. */
  readonly text: string;
  /** An argument left out is null. */
  readonly args: readonly (AstExpression | null)[];
}

/** A formula as a tree; undefined for a constant or for text that is no formula. */
export function readFormula(formula: string): AstExpression | undefined {
  if (!formula.startsWith("=")) return undefined;
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return undefined;
  }
}

/** Every node of a tree, outermost first, from left to right. */
function* nodes(node: AstExpression | null): Generator<AstExpression> {
  if (!node) return;
  yield node;
  switch (node.type) {
    case "UnaryExpression":
    case "BinaryExpression":
    case "CallExpression":
      for (const child of node.arguments) yield* nodes(child);
      break;
    case "ArrayExpression":
      for (const child of node.elements.flat()) yield* nodes(child);
      break;
    case "LetExpression":
      for (const { init } of node.declarations) yield* nodes(init);
      yield* nodes(node.body);
      break;
    case "LambdaExpression":
      yield* nodes(node.body);
      break;
  }
}

/** The AEC function that a call names, if it is one. */
export function entryOf({ callee }: CallExpression): FunctionEntry | undefined {
  return /^AEC\./i.test(callee.name) ? findFunction(callee.name) : undefined;
}

/** The AEC calls of a formula, in reading order; the calls inside their arguments too. */
export function callSites(formula: string): readonly CallSite[] {
  const tree = readFormula(formula);
  if (!tree) return [];
  return [...nodes(tree)].flatMap((node) => {
    const entry = isCallNode(node) ? entryOf(node) : undefined;
    if (!entry) return [];
    const { arguments: args, loc } = node as CallExpression;
    return [{ entry, text: formula.slice(loc?.[0], loc?.[1]), args }];
  });
}

const isSet = (end: number | null | undefined): end is number => typeof end === "number";

/** A call that stands in no other AEC call, and where it stands in the formula. */
export interface OuterCall extends CallSite {
  readonly start: number;
  readonly end: number;
}

/** The AEC calls of a formula that are no argument of another, from left to right. */
export function outerCalls(formula: string): readonly OuterCall[] {
  const tree = readFormula(formula);
  if (!tree) return [];
  const found = [...nodes(tree)].flatMap((node): OuterCall[] => {
    const entry = isCallNode(node) ? entryOf(node) : undefined;
    const { loc, arguments: args } = node as CallExpression;
    const [start, end] = loc ?? [];
    if (!entry || start === undefined || end === undefined) return [];
    return [{ entry, text: formula.slice(start, end), args, start, end }];
  });
  const isInner = (one: OuterCall) =>
    found.some((other) => other !== one && other.start <= one.start && one.end <= other.end);
  return found.filter((one) => !isInner(one)).sort((a, b) => a.start - b.start);
}

/** Whether a formula is one AEC call and nothing around it. */
export function isWholeCall(formula: string): boolean {
  const tree = readFormula(formula);
  return tree !== undefined && isCallNode(tree) && entryOf(tree) !== undefined;
}

/** The cells that a reference names; undefined for a name, a table, another workbook or a whole row or column. */
export function areaOf(reference: ReferenceIdentifier, sheet: string): Area | undefined {
  if (reference.kind !== "range") return undefined;
  const found = parseA1Ref(reference.value);
  if (!found || !("range" in found)) return undefined;
  const { top, left, bottom = top, right = left } = found.range;
  const context = found.context ?? [];
  // Another workbook is named before the sheet; a whole row or column has no end.
  if (context.length > 1 || !isSet(top) || !isSet(left) || !isSet(bottom) || !isSet(right)) {
    return undefined;
  }
  return {
    sheet: context[0] ?? sheet,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

/** The cells that a formula refers to, each reference once. */
export function references(formula: string, sheet: string): readonly Area[] {
  const tree = readFormula(formula);
  if (!tree) return [];
  const found = [...nodes(tree)].flatMap((node) =>
    isReferenceNode(node) ? [areaOf(node, sheet)] : [],
  );
  const areas = found.filter((area) => area !== undefined);
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}

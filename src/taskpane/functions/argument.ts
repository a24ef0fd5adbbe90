import { isCallNode, parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { fold } from "../../dataset/spelling";
import type { Parameter, ParseContext } from "../../functions/types";
import { FormulaError } from "../../scenarios/errors";
import { readFormula } from "../../workbook/audit/formula";
import type { Separators } from "../../workbook/separators";
import { englishFormula, numberTyped } from "../../workbook/localFormula";
import { literalOf } from "../formula/callFormula";
import { choicesOf } from "./choices";

/** What became of the text in an argument's field. */
export type Typed =
  | {
      readonly kind: "literal" | "cells" | "formula";
      /** As it stands in the formula. */
      readonly expression: string;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "noReference" | "noFormula" };

/**
 * Reads an argument as a person means it: a name that the parameter knows before a cell, as `GB200` is both; then numbers, cells
 * and ranges; a formula behind `=`; text in quotes; anything else is text.
 */
export function readArgument(
  typed: string,
  parameter: Parameter,
  context: ParseContext,
  separators: Separators,
): Typed {
  const text = typed.trim();
  if (text === "") return { kind: "blank" };
  if (text.startsWith("=")) return formulaIn(englishFormula(text.slice(1), separators));
  if (/^"(?:[^"]|"")*"$/.test(text)) return literal(text.slice(1, -1).replaceAll('""', '"'), true);
  const known = knownName(text, parameter, context);
  if (known !== undefined) return literal(known);
  const number = parameter.kind.type === "string" ? undefined : numberTyped(text, separators);
  if (number !== undefined) return { kind: "literal", expression: literalOf(number) };
  return cellsIn(text) ?? literal(text, true);
}

const literal = (value: string, asText = false): Typed => ({
  kind: "literal",
  expression: asText ? `"${value.replaceAll('"', '""')}"` : literalOf(value),
});

/** The value that the parameter takes the text for, where it has a list of them. */
function knownName(text: string, parameter: Parameter, context: ParseContext): string | undefined {
  const choices = choicesOf(parameter, context);
  const wanted = fold(text);
  const chosen = choices.find(({ value, words }) =>
    [value, words.en, words.zh].some((spelling) => fold(spelling) === wanted),
  );
  if (chosen) return chosen.value;
  if (choices.length === 0) return undefined;
  try {
    parameter.kind.parse(text, context);
    return text;
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

const likeReference = /!|^\$?[a-z]{1,3}\$?\d+(?::.*)?$/i;

/** Cells as formulas name them; undefined for what does not look like any. */
function cellsIn(text: string): Typed | undefined {
  const reference = parseA1Ref(text);
  if (reference && "range" in reference) {
    const elsewhere = (reference.context?.length ?? 0) > 1 || reference.range.trim;
    return elsewhere
      ? { kind: "noReference" }
      : { kind: "cells", expression: stringifyA1Ref(reference) };
  }
  return likeReference.test(text) ? { kind: "noReference" } : undefined;
}

/** An expression that stays one argument where it stands. */
function formulaIn(expression: string): Typed {
  const whole = readFormula(`=F(${expression})`);
  const isOne = whole && isCallNode(whole) && whole.callee.name === "F";
  if (!isOne || whole.arguments.length !== 1 || !whole.arguments[0]) return { kind: "noFormula" };
  return { kind: "formula", expression: expression.trim() };
}

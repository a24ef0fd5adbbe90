import type { AstExpression } from "@borgar/fx/xlsx";
import { parse, tokenize } from "@borgar/fx/xlsx";
import { shown } from "../../../dataset/shown";
import { FormulaRefused } from "./refusal";

/** Excel's own limit on the length of a formula. */
const longest = 8192;

/**
 * Reads a formula by Excel's grammar.
 *
 * @throws FormulaRefused where it is not a formula, saying where it stops making sense.
 */
export function readFormula(formula: string): AstExpression {
  if (formula.length > longest) {
    throw new FormulaRefused("#VALUE!", {
      en: `A formula has at most ${longest} characters.`,
      zh: `公式最多 ${longest} 个字符。`,
    });
  }
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  try {
    return parse(tokenize(text), { permitArrayCalls: false, permitArrayRanges: false });
  } catch (error) {
    throw new FormulaRefused("#NAME?", unreadable(text, offsetOf(error)));
  }
}

function offsetOf(error: unknown): number | undefined {
  const offset = (error as { sourceOffset?: unknown }).sourceOffset;
  return typeof offset === "number" ? offset : undefined;
}

function unreadable(text: string, offset: number | undefined) {
  const read = shown(text.slice(0, offset ?? text.length).slice(-40));
  return {
    en: `The formula cannot be read beyond ${read}`,
    zh: `公式无法读取，止于 ${read}`,
  };
}

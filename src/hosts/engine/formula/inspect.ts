import { compileFormula } from "./compile";
import { FormulaRefused } from "./refusal";
import type { Vocabulary } from "./scope";

/** The functions that a formula calls, directly or through names; upper case. None where it cannot be read. */
export function callsOf(formula: string, vocabulary: Vocabulary): ReadonlySet<string> {
  try {
    return compileFormula(formula, vocabulary, ({ en }) => en).calls;
  } catch (error) {
    if (error instanceof FormulaRefused) return new Set();
    throw error;
  }
}

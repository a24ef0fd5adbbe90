import { useCallback } from "react";
import { localFormula } from "../../workbook/localFormula";
import { useSeparators } from "./useSeparators";

/** Formulas as files have them, put the way the user types them. */
export function useLocalFormula(): (formula: string) => string {
  const separators = useSeparators();
  return useCallback((formula) => localFormula(formula, separators), [separators]);
}

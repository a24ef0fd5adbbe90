import type { Language } from "../dataset/types";
import { languageKind } from "../functions/parameters/names";
import { catalogue } from "../functions/catalogue";
import { builtIn } from "../scenarios/catalogue";
import { FormulaError } from "../scenarios/errors";
import { Failure } from "./failure";

/** The language that is asked for, or the terminal's own. */
export function chooseLanguage(asked: string | undefined): Language {
  if (asked === undefined) return terminalLanguage();
  try {
    return languageKind.parse(asked, { scenarios: builtIn, functions: catalogue });
  } catch (error) {
    throw error instanceof FormulaError ? new Failure(error.message) : error;
  }
}

function terminalLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  // A variable that is set to nothing counts as not set.
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? "";
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}

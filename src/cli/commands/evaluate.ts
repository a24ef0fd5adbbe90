import type { Answer } from "../../functions/cells";
import type { Session } from "../../functions/session";
import { createEngine, engineFunctions, evaluateFormula } from "../../hosts/engine";
import { answerJson, answerText, hasError, printJson } from "../print";

const withSign = (formula: string) => (formula.startsWith("=") ? formula : `=${formula}`);

/** `aec eval FORMULA…`: works out Excel formulas with AEC calls. Gives the exit status: 1 if any is an error. */
export async function evaluateFormulas(
  session: Session,
  formulas: readonly string[],
  json: boolean,
): Promise<number> {
  const engine = await createEngine({
    functions: engineFunctions(session),
    language: session.language,
  });
  try {
    const answers: Answer[] = [];
    for (const formula of formulas) {
      answers.push(await evaluateFormula(engine, withSign(formula.trim())));
    }
    if (json) printJson(answers.map((answer, index) => answerJson(formulas[index]!, answer)));
    else for (const answer of answers) console.log(answerText(answer));
    return answers.some(hasError) ? 1 : 0;
  } finally {
    engine.dispose();
  }
}

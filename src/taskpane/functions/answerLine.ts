import type { Answer } from "../../functions/cells";
import { CellError, isGrid } from "../../functions/cells";
import type { Unit } from "../../dataset/types";
import type { Figures } from "../figures/useFigures";
import type { useWords } from "../paneContext";

/** A text that is longer has lines of its own. */
const shortest = 24;

/** Whether an answer is more than one line says: a table, a sentence, or an error with its reason. */
export function saysMore(answer: Answer): boolean {
  if (answer instanceof CellError) return answer.message !== "";
  return isGrid(answer) || (typeof answer === "string" && answer.length > shortest);
}

/** An answer in a word or two; a long text is not one. */
export function answerLine(
  answer: Answer,
  unit: Unit,
  figures: Figures,
  say: ReturnType<typeof useWords>,
): string {
  if (isGrid(answer)) {
    return say("resultSize", { rows: answer.length, columns: answer[0]?.length ?? 0 });
  }
  if (answer instanceof CellError) return answer.code;
  return saysMore(answer) ? "" : figures.cell(answer, unit);
}

import type { Session } from "../../functions/session";
import type { Answer, Cell } from "../../functions/cells";
import { isGrid } from "../../functions/cells";
import { firstCell } from "../address";
import { hasAecCall } from "../aecCall";
import { isWholeCall } from "../audit/formula";
import { isSameFigure } from "../changes";
import type { ContentCell, Contents } from "../contents";
import { pauseAt } from "../operation";
import type { CellIndex } from "./cellIndex";
import { readingFrom } from "./cellIndex";
import type { AnsweredCall } from "./evaluation";
import { Evaluation } from "./evaluation";

/** Whether a workbook shows what its AEC calls answer under one scenario, judged by calls that another answers otherwise. */
export interface Agreement {
  readonly confirmed: boolean;
  /** Those that show something else. */
  readonly contradicting: readonly ContentCell[];
  /** Of those, the ones around a call: what they are to show is the program's to say. */
  readonly open: readonly ContentCell[];
}

type Calls = readonly (AnsweredCall | undefined)[];

const shows = (answer: Answer, value: Cell) =>
  isGrid(answer)
    ? answer.some((line) => line.some((cell) => isSameFigure(cell, value)))
    : isSameFigure(answer, value);

const answersOf = (calls: Calls) => JSON.stringify(calls.map((call) => call?.answer));

/** @throws an AbortError once the signal is aborted. */
export async function agreementWith(
  own: Session,
  other: Session,
  { cells }: Contents,
  index: CellIndex<ContentCell>,
  signal?: AbortSignal,
): Promise<Agreement> {
  const reading = readingFrom(index);
  const [ownAnswers, otherAnswers] = [own, other].map(
    (session) => new Evaluation(session, reading, []),
  ) as [Evaluation, Evaluation];
  const known = new Map<string, Promise<{ readonly calls: Calls; readonly differs: boolean }>>();
  const judged = async (cell: ContentCell, formula: string) => {
    const filled = { ...cell, formula, area: firstCell(cell) };
    const calls = await ownAnswers.calls(filled);
    return { calls, differs: answersOf(calls) !== answersOf(await otherAnswers.calls(filled)) };
  };

  let confirmed = false;
  const contradicting: ContentCell[] = [];
  const open: ContentCell[] = [];
  for (const [at, cell] of cells.filter(isAec).entries()) {
    await pauseAt(at, signal);
    const { sheet, formula, value } = cell;
    const key = `${sheet}\u0000${formula}`;
    const found = known.get(key) ?? judged(cell, formula);
    known.set(key, found);
    const { calls, differs } = await found;
    if (!differs) continue;
    const [whole] = calls;
    if (!whole || !isWholeCall(formula)) open.push(cell);
    else if (shows(whole.answer, value)) confirmed = true;
    else contradicting.push(cell);
  }
  return { confirmed, contradicting, open };
}

/** Whether a cell shows what an AEC function answers, or what a formula makes of it. */
export const isAec = <T extends { readonly formula: string | null }>(
  cell: T,
): cell is T & { readonly formula: string } => cell.formula !== null && hasAecCall(cell.formula);

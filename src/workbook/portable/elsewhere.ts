import type { Words } from "../../dataset/types";
import { call } from "../../functions/call";
import type { Cell } from "../../functions/cells";
import { isGrid } from "../../functions/cells";
import { Session } from "../../functions/session";
import { Unresolved, valueOf } from "../audit/argument";
import type { OuterCall } from "../audit/formula";
import { outerCalls } from "../audit/formula";
import type { FormulaElsewhere, WorkbookHost } from "../host";
import type { DataLines } from "./dataSheet";
import { withReplaced } from "./withReplaced";

/** A formula outside of cells reads cells from wherever it is used, so that only its literals are known. */
const noCells: Pick<WorkbookHost, "readValues"> = {
  readValues: () => Promise.reject(new Unresolved()),
};

const keyOf = ({ sheet, formula }: FormulaElsewhere) => JSON.stringify([sheet, formula]);

/**
 * Turns the AEC calls of names, rules and table columns into lookups where their arguments are literals. Gives a sentence
 * for each that keeps its calls: nobody without the add-in is to come upon #NAME? unprepared.
 */
export async function replaceElsewhere(
  host: WorkbookHost,
  session: Session,
  dataSheet: string,
  data: DataLines,
): Promise<readonly Words[]> {
  const found: FormulaElsewhere[] = [];
  await host.rewriteElsewhere?.((one) => {
    found.push(one);
    return null;
  });
  const lookups = new Map<string, string>();
  const left: Words[] = [];
  for (const one of found) {
    const lookup = await lookupOf(one, session, dataSheet, data);
    if (lookup === undefined) left.push(keepsCalls(one.place));
    else lookups.set(keyOf(one), lookup);
  }
  if (lookups.size > 0) await host.rewriteElsewhere?.((one) => lookups.get(keyOf(one)) ?? null);
  return left;
}

const keepsCalls = ({ en, zh }: Words): Words => ({
  en: `${en} still calls AEC functions and will show #NAME? without the add-in: have a cell make the call, refer to that cell, and make the copy again.`,
  zh: `${zh} 仍调用 AEC 函数，没有加载项时将显示 #NAME?：请改由单元格调用并引用该单元格，然后重新生成副本。`,
});

async function lookupOf(
  { sheet, formula }: FormulaElsewhere,
  session: Session,
  dataSheet: string,
  data: DataLines,
): Promise<string | undefined> {
  const calls = outerCalls(formula);
  const known: (readonly Cell[])[] = [];
  for (const one of calls) {
    const answers = await answersOf(one, session, sheet);
    if (!answers) return undefined;
    known.push(answers);
  }
  if (calls.length === 0) return undefined;
  return withReplaced(formula, calls, ({ text }, index) =>
    data.reference(dataSheet, text, known[index]!),
  );
}

/** What a call answers under each scenario; undefined where that is not one known value each time. */
async function answersOf(
  { entry, args: nodes }: OuterCall,
  { language, state, scenarios }: Session,
  sheet: string,
): Promise<readonly Cell[] | undefined> {
  const answers: Cell[] = [];
  try {
    for (const { id } of scenarios) {
      const session = new Session(language);
      session.setState({ ...state, active: id });
      const place = { session, sheet, host: noCells };
      const args = await Promise.all(nodes.map((node) => valueOf(node, place)));
      const answer = call(session, entry, args);
      if (isGrid(answer)) return undefined;
      answers.push(answer);
    }
    return answers;
  } catch (error) {
    if (error instanceof Unresolved) return undefined;
    throw error;
  }
}

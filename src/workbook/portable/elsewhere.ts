import type { Words } from "../../dataset/types";
import { addressOf } from "../address";
import { hasAecCall } from "../aecCall";
import { call } from "../../functions/call";
import type { Cell } from "../../functions/cells";
import { isGrid } from "../../functions/cells";
import { Session } from "../../functions/session";
import { Unresolved, valueOf } from "../audit/argument";
import type { OuterCall } from "../audit/formula";
import { outerCalls } from "../audit/formula";
import type { FormulaElsewhere, WorkbookHost } from "../host";
import type { DataLines } from "./dataSheet";
import type { KeptReference, SpillReferences } from "./spillReferences";
import { withReplaced } from "./withReplaced";

/** A formula outside of cells reads cells from wherever it is used, so that only its literals are known. */
const noCells: Pick<WorkbookHost, "readValues"> = {
  readValues: () => Promise.reject(new Unresolved()),
};

const keyOf = ({ sheet, formula, isOfOneCell }: FormulaElsewhere) =>
  JSON.stringify([sheet, formula, isOfOneCell]);

/**
 * Turns the AEC calls of names, rules and table columns into lookups where their arguments are literals, and the spills of AEC
 * formulas that they name into ranges. Gives a sentence for each that keeps some, as nobody without the add-in is to come
 * upon #NAME? or #REF! unprepared, and for each that was given ranges.
 */
export async function replaceElsewhere(
  host: WorkbookHost,
  session: Session,
  dataSheet: string,
  data: DataLines,
  spills: SpillReferences,
): Promise<readonly Words[]> {
  const found: FormulaElsewhere[] = [];
  await host.rewriteElsewhere?.((one) => {
    found.push(one);
    return null;
  });
  const rewritten = new Map<string, string>();
  const said: Words[] = [];
  for (const one of found) {
    const { place, formula } = one;
    const isCalling = hasAecCall(formula);
    const lookup = isCalling ? await lookupOf(one, session, dataSheet, data) : undefined;
    if (isCalling && lookup === undefined) said.push(keepsCalls(place));
    const without = lookup ?? formula;
    const now = spills.replacedElsewhere({ ...one, formula: without });
    if (now.formula !== without) said.push(ranged(place));
    for (const kept of now.kept) said.push(keepsSpill(place, kept));
    if (now.formula !== formula) rewritten.set(keyOf(one), now.formula);
  }
  if (rewritten.size > 0) await host.rewriteElsewhere?.((one) => rewritten.get(keyOf(one)) ?? null);
  // One sheet may have many rules, which nothing tells apart.
  return [...new Map(said.map((words) => [words.en, words])).values()];
}

const keepsCalls = ({ en, zh }: Words): Words => ({
  en: `${en} still calls AEC functions and will show #NAME? without the add-in: have a cell make the call, refer to that cell, and make the copy again.`,
  zh: `${zh} 仍调用 AEC 函数，没有加载项时将显示 #NAME?：请改由单元格调用并引用该单元格，然后重新生成副本。`,
});

const ranged = ({ en, zh }: Words): Words => ({
  en: `${en} refers to the cells that are filled, in place of a whole spill (#).`,
  zh: `${zh} 原引用整个溢出区域（#），现改为引用所填充的单元格。`,
});

function keepsSpill({ en, zh }: Words, { spilling, why }: KeptReference): Words {
  const spill = addressOf(spilling);
  return {
    en: `${en} still refers to all that ${spill} spills (#), ${why.en}, and gives #REF! in the copy: refer to its cells instead, and make the copy again.`,
    zh: `${zh} 仍引用 ${spill} 的整个溢出区域（#），${why.zh}，在副本中将得到 #REF!：请改为引用具体单元格，然后重新生成副本。`,
  };
}

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

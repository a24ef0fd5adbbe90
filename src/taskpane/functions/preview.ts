import type { InputId } from "../../dataset/inputs";
import type { Unit, Words } from "../../dataset/types";
import { elementAt } from "../../functions/broadcast";
import { call, environmentOf } from "../../functions/call";
import type { Answer, Argument, Cell } from "../../functions/cells";
import { CellError, isGrid } from "../../functions/cells";
import { evaluate, parseCall } from "../../functions/evaluate";
import type { Session } from "../../functions/session";
import type { FunctionEntry } from "../../functions/types";
import { FormulaError, NotAvailable } from "../../scenarios/errors";
import { Unresolved, valueOf } from "../../workbook/audit/argument";
import { callSites, references } from "../../workbook/audit/formula";
import type { WorkbookHost } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";

export interface Answered {
  readonly kind: "answer";
  readonly answer: Answer;
  readonly unit: Unit;
  /** Whether the first row of a table is one of headings. */
  readonly headed: boolean;
  /** The inputs that an error waits for. */
  readonly inputs: readonly InputId[];
}

/** What a cell with the formula would show. */
export type Preview =
  | Answered
  /** Excel works a part of it out itself. */
  | { readonly kind: "unresolved" }
  | { readonly kind: "noSheet"; readonly sheet: string }
  | { readonly kind: "unreadable"; readonly reason: Words };

/** Works out a formula that is one AEC call, with the cells that it refers to as they are now. */
export async function previewOf(
  session: Session,
  host: WorkbookHost,
  formula: string,
): Promise<Preview> {
  try {
    const site = callSites(formula)[0];
    if (!site) return { kind: "unresolved" };
    // Cells without a sheet are on the one that the formula goes to.
    const { sheet } = await host.readSelection();
    const unknown = await unknownSheet(host, formula, sheet);
    if (unknown !== undefined) return { kind: "noSheet", sheet: unknown };
    const place = { session, host, sheet };
    const args = await Promise.all(site.args.map((argument) => valueOf(argument, place)));
    return answered(session, site.entry, args);
  } catch (error) {
    if (error instanceof Unresolved) return { kind: "unresolved" };
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}

async function unknownSheet(
  host: WorkbookHost,
  formula: string,
  own: string,
): Promise<string | undefined> {
  const others = references(formula, own).map(({ sheet }) => sheet);
  if (others.every((sheet) => sheet === own)) return undefined;
  const known = new Set((await host.sheetNames()).map((name) => name.toLowerCase()));
  return others.find((sheet) => !known.has(sheet.toLowerCase()));
}

/** What a call answers, as a cell would show it. */
export function answered(
  session: Session,
  entry: FunctionEntry,
  args: readonly Argument[],
): Answered {
  const answer = call(session, entry, args);
  const cells = args.map((argument) => elementAt(argument, 0, 0) ?? null);
  const headed = entry.shape === "table";
  return { kind: "answer", answer, headed, ...termsOf(session, entry, cells, answer) };
}

/** The unit of an answer, and what it waits for where it is an error. */
function termsOf(
  session: Session,
  entry: FunctionEntry,
  cells: readonly Cell[],
  answer: Answer,
): { readonly unit: Unit; readonly inputs: readonly InputId[] } {
  const first = isGrid(answer) ? (answer[0]?.[0] ?? null) : answer;
  if (cells.some((cell) => cell instanceof CellError)) return { unit: "none", inputs: [] };
  const environment = environmentOf(session);
  try {
    const parsed = parseCall(environment, entry, cells);
    const { unit } = entry;
    if (first instanceof CellError) evaluate(environment, parsed);
    return {
      unit: typeof unit === "function" ? unit(...(parsed.values as never[])) : unit,
      inputs: [],
    };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { unit: "none", inputs: error instanceof NotAvailable ? error.inputs : [] };
  }
}

import type { Explanation } from "../../analysis/explain";
import { explain } from "../../analysis/explain";
import type { Bar } from "../../analysis/tornado";
import { tornado } from "../../analysis/tornado";
import type { Unit } from "../../dataset/types";
import { elementAt } from "../../functions/broadcast";
import { call, environmentOf } from "../../functions/call";
import type { Answer, Argument, Cell, Grid } from "../../functions/cells";
import { CellError, isGrid } from "../../functions/cells";
import { computationOf, numericComputation } from "../../functions/computation";
import type { ParsedCall } from "../../functions/evaluate";
import { parseCall } from "../../functions/evaluate";
import type { Environment, FunctionEntry, Value } from "../../functions/types";
import { FormulaError } from "../../scenarios/errors";
import type { Scenario } from "../../scenarios/types";
import type { Area } from "../host";
import type { Place } from "./argument";
import { Unresolved, valueOf } from "./argument";
import type { CallSite } from "./formula";
import { subjectOf } from "./subject";

/** What was found out about one AEC call of a formula. */
export interface AuditedCall {
  readonly entry: FunctionEntry;
  /** The call as it stands in the formula. */
  readonly text: string;
  /** Undefined where an argument is worked out by Excel's own functions, which the audit does not repeat. */
  readonly found: Found | undefined;
}

export interface Found {
  readonly answer: Answer;
  /** How many single answers the call gives, and which of them, counted from 1 row by row, is explained. */
  readonly elements: number;
  readonly element: number;
  /** The single answer that is explained; the whole of a table is its first cell. */
  readonly value: Cell;
  readonly unit: Unit;
  /** The scenario that it was worked out under: the active one, unless an argument pins another. */
  readonly scenario: Scenario;
  /** For an analysis, the function that it is asked about: what follows is about that one's answer. */
  readonly subject: FunctionEntry | undefined;
  readonly explanation: Explanation<Value | Grid>;
  /** What moves the answer; empty for text, tables and errors. */
  readonly drivers: readonly Bar[];
}

/** The cell of a spill that is audited, by its place in the area that the formula fills. */
export interface SpillElement {
  readonly spill: Area;
  readonly row: number;
  readonly column: number;
}

/** What one AEC call rests on. */
export async function auditCall(
  place: Place,
  { entry, text, args }: CallSite,
  spilled?: SpillElement,
): Promise<AuditedCall> {
  try {
    const values = await Promise.all(args.map((argument) => valueOf(argument, place)));
    return { entry, text, found: findOut(place, entry, values, spilled) };
  } catch (error) {
    if (error instanceof Unresolved) return { entry, text, found: undefined };
    throw error;
  }
}

function findOut(
  { session }: Place,
  entry: FunctionEntry,
  args: readonly Argument[],
  spilled: SpillElement | undefined,
): Found {
  const answer = call(session, entry, args);
  const single = entry.shape === "cell" && isGrid(answer);
  const columns = single ? answer[0]!.length : 1;
  const { row, column } = single ? elementOf(answer, spilled) : { row: 0, column: 0 };
  const environment = environmentOf(session);
  return {
    answer,
    elements: single ? answer.length * columns : 1,
    element: row * columns + column + 1,
    value: elementAt(answer, row, column) ?? null,
    ...groundsOf(
      environment,
      entry,
      args.map((argument) => elementAt(argument, row, column) ?? null),
    ),
  };
}

/** The element of an answer that a spilled cell shows, where the answer is what spills; else the first. */
function elementOf(answer: Grid, spilled: SpillElement | undefined) {
  if (!spilled) return { row: 0, column: 0 };
  const { spill, row, column } = spilled;
  const fits = (size: number, whole: number) => size === 1 || size === whole;
  if (!fits(answer.length, spill.rows) || !fits(answer[0]!.length, spill.columns)) {
    return { row: 0, column: 0 };
  }
  return {
    row: answer.length === 1 ? 0 : row,
    column: answer[0]!.length === 1 ? 0 : column,
  };
}

type Grounds = Pick<Found, "unit" | "scenario" | "subject" | "explanation" | "drivers">;

function groundsOf(
  environment: Environment,
  entry: FunctionEntry,
  cells: readonly Cell[],
): Grounds {
  const { active } = environment;
  try {
    for (const cell of cells) if (cell instanceof CellError) throw brokenArgument(cell);
    const asked = parseCall(environment, entry, cells);
    const subject = subjectOf(environment, asked);
    const parsed = subject ?? asked;
    return {
      unit: unitOf(parsed),
      scenario: parsed.scenario,
      subject: subject?.entry,
      explanation: explain(computationOf(environment, parsed)),
      drivers: driversOf(environment, parsed),
    };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const explanation = { grounds: [], result: error };
    return { unit: "none", scenario: active, subject: undefined, explanation, drivers: [] };
  }
}

const brokenArgument = ({ code }: CellError): FormulaError =>
  new FormulaError("#VALUE!", {
    en: `An argument of this call holds the error ${code}: look there first.`,
    zh: `该调用的某个参数为错误 ${code}：请先查看该处。`,
  });

function unitOf({ entry, values }: ParsedCall): Unit {
  return typeof entry.unit === "function" ? entry.unit(...(values as never[])) : entry.unit;
}

function driversOf(environment: Environment, parsed: ParsedCall): readonly Bar[] {
  try {
    return tornado(numericComputation(environment, parsed));
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

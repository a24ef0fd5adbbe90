import type { Explanation } from "../../analysis/explain";
import { explain } from "../../analysis/explain";
import type { Bar } from "../../analysis/tornado";
import { tornado } from "../../analysis/tornado";
import { call, environmentOf } from "../../functions/call";
import type { Answer, Argument, Cell, Grid } from "../../functions/cells";
import { isGrid } from "../../functions/cells";
import { computationOf, numericComputation } from "../../functions/computation";
import type { ParsedCall } from "../../functions/evaluate";
import { parseCall } from "../../functions/evaluate";
import type { Session } from "../../functions/session";
import type { FunctionEntry, Value } from "../../functions/types";
import { FormulaError } from "../../scenarios/errors";
import type { Area, WorkbookHost } from "../host";
import { Unresolved, valueOf } from "./argument";
import type { CallSite } from "./formula";
import { callSites, references } from "./formula";

/** What one AEC call of a formula rests on. */
export interface AuditedCall {
  readonly entry: FunctionEntry;
  readonly text: string;
  /** Undefined where an argument is worked out by Excel's own functions, which the audit does not repeat. */
  readonly answer: Answer | undefined;
  /** Of the first element, where an argument is a range. */
  readonly explanation: Explanation<Value | Grid> | undefined;
  /** How many single answers the call gives. */
  readonly elements: number;
  /** What moves the answer; empty for text, tables and errors. */
  readonly drivers: readonly Bar[];
}

export interface AuditedCell {
  readonly area: Area;
  readonly formula: string;
  readonly value: Cell;
  readonly calls: readonly AuditedCall[];
}

export interface Audit extends AuditedCell {
  /** The cells that the formula refers to and that have AEC calls themselves. */
  readonly precedents: readonly AuditedCell[];
  /** True where the formula refers to more cells than were looked at. */
  readonly more: boolean;
}

/** So many cells that a formula refers to are looked at, and so many of them with AEC calls are audited. */
const mostCells = 2_000;
const mostPrecedents = 25;

const cellAt = (area: Area, row: number, column: number): Area => ({
  sheet: area.sheet,
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});

/** What a cell's AEC calls rest on, and, one level down, those of the cells that its formula refers to. */
export async function auditCell(session: Session, host: WorkbookHost, area: Area): Promise<Audit> {
  const cell = await auditOne(session, host, cellAt(area, 0, 0));
  const found: Area[] = [];
  let looked = 0;
  for (const reference of references(cell.formula, area.sheet)) {
    looked += reference.rows * reference.columns;
    if (looked > mostCells) break;
    found.push(...(await withCalls(host, reference)));
  }
  const audited = found.slice(0, mostPrecedents);
  return {
    ...cell,
    precedents: await Promise.all(audited.map((one) => auditOne(session, host, one))),
    more: looked > mostCells || found.length > audited.length,
  };
}

async function withCalls(host: WorkbookHost, area: Area): Promise<Area[]> {
  const formulas = await host.readFormulas(area);
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => (callSites(formula).length > 0 ? [cellAt(area, r, c)] : [])),
  );
}

async function auditOne(session: Session, host: WorkbookHost, area: Area): Promise<AuditedCell> {
  const [formulas, values] = await Promise.all([host.readFormulas(area), host.readValues(area)]);
  const formula = formulas[0]?.[0] ?? "";
  const calls = callSites(formula).map((site) => auditCall(session, host, area.sheet, site));
  return { area, formula, value: values[0]?.[0] ?? null, calls: await Promise.all(calls) };
}

async function auditCall(
  session: Session,
  host: WorkbookHost,
  sheet: string,
  { entry, text, args }: CallSite,
): Promise<AuditedCall> {
  try {
    const place = { session, host, sheet };
    const values = await Promise.all(args.map((argument) => valueOf(argument, place)));
    const answer = call(session, entry, values);
    const elements = entry.shape === "cell" && isGrid(answer) ? answer.flat().length : 1;
    return { entry, text, answer, elements, ...groundsOf(session, entry, values.map(first)) };
  } catch (error) {
    if (!(error instanceof Unresolved)) throw error;
    return { entry, text, answer: undefined, explanation: undefined, elements: 0, drivers: [] };
  }
}

const first = (argument: Argument): Cell =>
  isGrid(argument) ? (argument[0]?.[0] ?? null) : argument;

function groundsOf(session: Session, entry: FunctionEntry, cells: readonly Cell[]) {
  const environment = environmentOf(session);
  try {
    const parsed = parseCall(environment, entry, cells);
    return {
      explanation: explain(computationOf(environment, parsed)),
      drivers: driversOf(environment, parsed),
    };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { explanation: { grounds: [], result: error }, drivers: [] };
  }
}

function driversOf(
  environment: ReturnType<typeof environmentOf>,
  parsed: ParsedCall,
): readonly Bar[] {
  try {
    return tornado(numericComputation(environment, parsed));
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

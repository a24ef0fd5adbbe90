import { FormulaError } from "../scenarios/errors";
import { broadcast } from "./broadcast";
import { catalogue } from "./catalogue";
import type { Answer, Argument, Cell, Grid } from "./cells";
import { CellError, isGrid } from "./cells";
import { toCell } from "./errorCell";
import { evaluate, parseCall } from "./evaluate";
import type { Outcome, Session } from "./session";
import type { Environment, FunctionEntry, Value } from "./types";

/** What a session's answers depend on. */
export function environmentOf(session: Session): Environment {
  const { scenarios, active, language } = session;
  return { scenarios, active, language, functions: catalogue };
}

function outcomeOf(work: () => Value | Grid): Outcome {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** As JSON, except that the numbers which JSON does not know stay apart from blanks. */
const keyOf = (cell: Cell) =>
  typeof cell === "number" ? String(cell) : JSON.stringify(cell ?? null);

/** Works out one call with single-valued arguments: what it answers, or why it has no answer. */
export function callOnce(session: Session, entry: FunctionEntry, cells: readonly Cell[]): Outcome {
  const key = [entry.name, session.active.id, session.language, ...cells.map(keyOf)].join("\u0000");
  return session.remember(key, () =>
    outcomeOf(() => {
      const environment = environmentOf(session);
      return evaluate(environment, parseCall(environment, entry, cells));
    }),
  );
}

/**
 * Answers a formula's call, as Excel would: arguments that are ranges broadcast, an error in an argument comes out where it
 * went in, and everything that can go wrong is a cell's error, never an exception.
 */
export function call(session: Session, entry: FunctionEntry, args: readonly Argument[]): Answer {
  if (entry.shape === "table") return callTable(session, entry, args);
  return broadcast(args, (cells) => {
    const error = cells.find((cell) => cell instanceof CellError);
    if (error) return error;
    return toCell(callOnce(session, entry, cells) as Value | FormulaError, session.language);
  });
}

function callTable(session: Session, entry: FunctionEntry, args: readonly Argument[]): Answer {
  const cells: Cell[] = [];
  for (const argument of args) {
    const cell = single(argument);
    if (cell instanceof CellError) return cell;
    if (cell === undefined) {
      const words = {
        en: `${entry.name} takes one value in each argument, not a range of several.`,
        zh: `${entry.name} 的每个参数只接受一个值，不接受多格区域。`,
      };
      return new CellError("#VALUE!", words[session.language]);
    }
    cells.push(cell);
  }
  const outcome = callOnce(session, entry, cells);
  return Array.isArray(outcome)
    ? (outcome as Grid)
    : toCell(outcome as Value | FormulaError, session.language);
}

function single(argument: Argument): Cell | undefined {
  if (!isGrid(argument)) return argument;
  return argument.length === 1 && argument[0]!.length === 1 ? argument[0]![0]! : undefined;
}

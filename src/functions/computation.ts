import type { Computation } from "../analysis/computation";
import { ArgumentError } from "../scenarios/errors";
import type { Scenario } from "../scenarios/types";
import type { Cell, Grid } from "./cells";
import type { ParsedCall } from "./evaluate";
import { evaluate, parseCall } from "./evaluate";
import type { Environment, FunctionEntry, Value } from "./types";

/** A call as something that analyses can work out again and again. */
export function computationOf(
  environment: Environment,
  call: ParsedCall,
): Computation<Value | Grid> {
  return { scenario: call.scenario, answer: (wrap) => evaluate(environment, call, wrap) };
}

/** A call whose answer must be one number. */
export function numericComputation(environment: Environment, call: ParsedCall): Computation {
  const { entry, scenario } = call;
  return {
    scenario,
    answer(wrap) {
      const answer = evaluate(environment, call, wrap);
      if (typeof answer === "number") return answer;
      throw notANumber(entry, answer);
    },
  };
}

function notANumber(entry: FunctionEntry, answer: Value | Grid): ArgumentError {
  const table = typeof answer === "object";
  return new ArgumentError({
    en: `AEC.${entry.name} answers with ${table ? "a table" : "text"} here; this analysis needs a number.`,
    zh: `AEC.${entry.name} 在此返回${table ? "表格" : "文字"}，该分析需要数字。`,
  });
}

/** Reads the arguments behind a function's name, as an analysis takes them. */
export function innerCall(
  environment: Environment,
  entry: FunctionEntry,
  cells: readonly Cell[],
): ParsedCall {
  return parseCall(environment, entry, trimmed(cells));
}

/** Arguments left out at the end are none: a fixed list of optional arguments may be longer than the function's own. */
function trimmed(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex((cell) => cell !== null);
  return cells.slice(0, last + 1);
}

/** The same call under another scenario. */
export const underScenario = (call: ParsedCall, scenario: Scenario): ParsedCall => ({
  ...call,
  scenario,
});

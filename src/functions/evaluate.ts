import { MissingInputs, OutOfRange } from "../scenarios/errors";
import type { Reader } from "../scenarios/reader";
import { readScenario } from "../scenarios/reader";
import type { Scenario } from "../scenarios/types";
import type { Cell, Grid } from "./cells";
import { parseArguments } from "./parse";
import type { Environment, FunctionEntry, Value } from "./types";

/** A call whose arguments were read: ready to be worked out, once or many times. */
export interface ParsedCall {
  readonly entry: FunctionEntry;
  readonly values: readonly unknown[];
  readonly scenario: Scenario;
}

/** @throws ArgumentError or NotAvailable for an argument that is wrong or not covered. */
export function parseCall(
  environment: Environment,
  entry: FunctionEntry,
  cells: readonly Cell[],
): ParsedCall {
  return { entry, ...parseArguments(entry, cells, environment) };
}

/**
 * Works a call out: the one place where a result is accepted or refused. `wrap` may trace or patch the reader.
 *
 * @throws FormulaError when there is no answer.
 */
export function evaluate(
  environment: Environment,
  { entry, values, scenario }: ParsedCall,
  wrap: (reader: Reader) => Reader = (reader) => reader,
): Value | Grid {
  const reader = wrap(readScenario(scenario));
  const result = entry.calculate(
    { ...environment, active: scenario, reader },
    ...(values as never[]),
  );
  const missing = reader.missing();
  if (missing.length > 0) throw new MissingInputs(missing);
  if (!isFiniteThroughout(result)) {
    throw new OutOfRange({
      en: `${entry.name} has no finite answer for these arguments.`,
      zh: `${entry.name} 对这些参数没有有限的结果。`,
    });
  }
  return result;
}

function isFiniteThroughout(result: Value | Grid): boolean {
  const cells = typeof result === "object" ? result.flat() : [result];
  return cells.every((cell) => typeof cell !== "number" || Number.isFinite(cell));
}

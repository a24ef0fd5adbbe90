import { ArgumentError } from "../scenarios/errors";
import type { Scenario } from "../scenarios/types";
import type { Cell, CellError } from "./cells";
import { scenarioKind } from "./parameters/scenario";
import type { Environment, FunctionEntry, Parameter, ParseContext } from "./types";
import { optional } from "./types";

const scenarioParameter = optional("scenario", scenarioKind);

/** The parameters as a person sees them: with the last one, `scenario`, where the function can be pinned. */
export function parametersOf(entry: FunctionEntry): readonly Parameter[] {
  return takesScenario(entry) ? [...entry.parameters, scenarioParameter] : entry.parameters;
}

export function takesScenario(entry: FunctionEntry): boolean {
  return entry.followsScenario && entry.pinnable !== false;
}

const isBlank = (cell: Cell | undefined): cell is null | undefined | "" =>
  cell === null || cell === undefined || cell === "";

function parseOne(parameter: Parameter, cell: Cell | undefined, context: ParseContext): unknown {
  // A truth value is quoted as Excel shows it.
  const read = typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
  if (!isBlank(read)) return parameter.kind.parse(read as Exclude<Cell, CellError | null>, context);
  if (parameter.optional) return null;
  throw new ArgumentError({
    en: `The argument ${parameter.name} is missing: ${parameter.kind.words.en}`,
    zh: `缺少参数 ${parameter.name}：${parameter.kind.words.zh}`,
  });
}

/** Reads the arguments of a call and the scenario that it is to be worked out under. */
export function parseArguments(
  entry: FunctionEntry,
  cells: readonly Cell[],
  environment: Environment,
): { values: readonly unknown[]; scenario: Scenario } {
  const parameters = parametersOf(entry);
  const last = parameters.at(-1);
  if (!last?.repeating && cells.length > parameters.length) {
    throw new ArgumentError({
      en: `${entry.name} takes at most ${parameters.length} arguments.`,
      zh: `${entry.name} 最多接受 ${parameters.length} 个参数。`,
    });
  }
  const values = parameters.map((parameter, index) =>
    parameter.repeating
      ? cells.slice(index).map((cell) => (isBlank(cell) ? null : cell))
      : parseOne(parameter, cells[index], environment),
  );
  if (!takesScenario(entry)) return { values, scenario: environment.active };
  const pinned = values.pop() as Scenario | null;
  return { values, scenario: pinned ?? environment.active };
}

import type { Coverage } from "../../analysis/coverage";
import { coverage } from "../../analysis/coverage";
import { FormulaError } from "../../scenarios/errors";
import type { Cell } from "../cells";
import { computationOf, innerCall } from "../computation";
import { functionKind } from "../parameters/function";
import type { Context, FunctionEntry, Parameter } from "../types";
import { defineFunction, optional } from "../types";

function shown(found: Coverage): string {
  return found.kind === "needs input" ? `needs input: ${found.inputs.join("; ")}` : found.kind;
}

function coverageOf(context: Context, entry: FunctionEntry, cells: readonly Cell[]): string {
  try {
    return shown(coverage(computationOf(context, innerCall(context, entry, cells))));
  } catch (error) {
    // An argument that the function refuses is no question to the source.
    if (error instanceof FormulaError) return "not in source";
    throw error;
  }
}

/** Every combination of the values that these parameters offer. */
function combinations(parameters: readonly Parameter[], context: Context): readonly string[][] {
  return parameters.reduce<string[][]>(
    (rows, { kind }) =>
      rows.flatMap((row) => kind.choices(context).map(({ value }) => [...row, value])),
    [[]],
  );
}

export default defineFunction({
  name: "COVERAGE",
  category: "evidence",
  summary: {
    en: "What the source covers of a function's arguments; spills.",
    zh: "来源对某函数各参数组合的覆盖情况，溢出为表格。",
  },
  parameters: [optional("function", functionKind)],
  shape: "table",
  unit: "none",
  followsScenario: true,
  calculate(context, asked) {
    const entry = asked ?? context.functions.find(({ name }) => name === "DEMAND")!;
    const domain = entry.parameters.filter(({ optional: left, repeating }) => !left && !repeating);
    const across = domain.at(-1);
    if (!across) return [[entry.name], [coverageOf(context, entry, [])]];
    const down = domain.slice(0, -1);
    const columns = across.kind.choices(context).map(({ value }) => value);
    return [
      [...down.map(({ name }) => name), ...columns],
      ...combinations(down, context).map((row) => [
        ...row,
        ...columns.map((column) => coverageOf(context, entry, [...row, column])),
      ]),
    ];
  },
});

import type { Cell } from "../cells";
import { CellError } from "../cells";
import { innerCall, numericComputation, underScenario } from "../computation";
import { cellFrom } from "../errorCell";
import { functionKind } from "../parameters/function";
import { innerArguments } from "../parameters/rest";
import { defineFunction, required } from "../types";

const difference = (value: Cell, base: Cell): Cell => {
  if (value instanceof CellError) return value;
  if (base instanceof CellError) return base;
  return (value as number) - (base as number);
};

export default defineFunction({
  name: "COMPARE",
  category: "analysis",
  summary: {
    en: "An AEC formula under every scenario; spills.",
    zh: "AEC 公式在各情景下的结果，溢出为表格。",
  },
  parameters: [required("function", functionKind), innerArguments],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  calculate(context, entry, args) {
    const call = innerCall(context, entry, args);
    const values = context.scenarios.map((scenario) =>
      cellFrom(
        () => numericComputation(context, underScenario(call, scenario)).answer(),
        context.language,
      ),
    );
    return [
      ["scenario", "value", "difference"],
      ...context.scenarios.map(({ name }, index) => [
        name.en,
        values[index]!,
        difference(values[index]!, values[0]!),
      ]),
    ];
  },
});

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
  words: {
    summary: {
      en: "An AEC formula under every scenario; spills.",
      zh: "AEC 公式在各情景下的结果,溢出为表格。",
    },
    help: {
      en: "Scenario, value, difference to Base. A scenario that gives no answer shows its error. A scenario among the arguments is set aside: every one is shown.",
      zh: "情景、数值、与基准之差。无结果的情景显示其错误。参数中指定的情景不起作用,所有情景均列出。",
    },
  },
  parameters: [required("function", functionKind), innerArguments],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  examples: [
    {
      arguments: ["DEMAND", "Google", 2026],
      base: [
        ["scenario", "value", "difference"],
        ["Base", 2_000_000, 0],
        ["Bear", 2_000_000, 0],
        ["Bull", 2_400_000, 400_000],
        ["Example inputs", 2_000_000, 0],
      ],
    },
  ],
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

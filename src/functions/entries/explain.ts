import type { Ground } from "../../analysis/explain";
import type { Explanation } from "../../analysis/explain";
import { explain } from "../../analysis/explain";
import { citation } from "../../core/fact";
import type { Language } from "../../dataset/types";
import { FormulaError } from "../../scenarios/errors";
import type { Cell, Grid } from "../cells";
import { computationOf, innerCall } from "../computation";
import { toCell } from "../errorCell";
import { functionKind } from "../parameters/function";
import { innerArguments } from "../parameters/rest";
import type { Value } from "../types";
import { defineFunction, required } from "../types";

export const header = [
  "id",
  "kind",
  "low",
  "used",
  "high",
  "unit",
  "class",
  "question",
  "citation",
];

const overridden = {
  en: (reason: string) => `Override: ${reason}. In place of: `,
  zh: (reason: string) => `覆盖：${reason}。原依据：`,
};

function row(ground: Ground, language: Language): Cell[] {
  switch (ground.kind) {
    case "fact": {
      const { id, estimate, low, used, high, fact, override } = ground;
      const cited = citation(id)[language];
      const line = override ? overridden[language](override.reason) + cited : cited;
      return [id, estimate, low, used, high, fact.unit, ground.class, fact.source.question, line];
    }
    case "statement": {
      const { id, words, fact } = ground;
      const cited = citation(id)[language];
      return [
        id,
        "text",
        null,
        words[language],
        null,
        "none",
        "quoted",
        fact.source.question,
        cited,
      ];
    }
    case "input": {
      const { id, input, used } = ground;
      const name = input.name[language];
      return [id, "input", null, used ?? null, null, input.unit, ground.class, null, name];
    }
    case "step":
      return [
        ground.name[language],
        "step",
        null,
        ground.used,
        null,
        ground.unit,
        "computed",
        null,
        null,
      ];
    default:
      return ground satisfies never;
  }
}

function resultRow(result: Value | Grid | FormulaError, unit: string, language: Language): Cell[] {
  if (result instanceof FormulaError) {
    return [
      "result",
      "error",
      null,
      toCell(result, language),
      null,
      unit,
      null,
      null,
      result.in(language),
    ];
  }
  if (typeof result === "object") {
    const size = `${result.length} × ${result[0]?.length ?? 0}`;
    return ["result", "table", null, size, null, unit, "computed", null, null];
  }
  return ["result", "result", null, result, null, unit, "computed", null, null];
}

/** An explanation as the table that the function spills. */
export function explanationTable(
  { grounds, result }: Explanation<Value | Grid>,
  unit: string,
  language: Language,
): Grid {
  return [
    header,
    ...grounds.map((ground) => row(ground, language)),
    resultRow(result, unit, language),
  ];
}

export default defineFunction({
  name: "EXPLAIN",
  category: "analysis",
  summary: {
    en: "What an AEC formula's answer rests on; spills.",
    zh: "AEC 公式结果的依据，溢出为表格。",
  },
  parameters: [required("function", functionKind), innerArguments],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  calculate(context, entry, args) {
    const call = innerCall(context, entry, args);
    const unit =
      typeof entry.unit === "function" ? entry.unit(...(call.values as never[])) : entry.unit;
    return explanationTable(explain(computationOf(context, call)), unit, context.language);
  },
});

import type { Ground } from "../../analysis/explain";
import { explain } from "../../analysis/explain";
import { citation } from "../../core/fact";
import type { FactId } from "../../dataset/facts";
import type { Language } from "../../dataset/types";
import { FormulaError } from "../../scenarios/errors";
import type { Cell, Grid } from "../cells";
import { computationOf, innerCall } from "../computation";
import { toCell } from "../errorCell";
import { functionKind } from "../parameters/function";
import { innerArguments } from "../parameters/rest";
import type { Value } from "../types";
import { defineFunction, required } from "../types";

const header = ["id", "kind", "low", "used", "high", "unit", "class", "question", "citation"];

const overridden = {
  en: (reason: string) => `Override: ${reason}. In place of: `,
  zh: (reason: string) => `覆盖:${reason}。原依据:`,
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
      const cited = citation(id as FactId)[language];
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
      const meaning = input.meaning[language];
      return [id, "input", null, used ?? null, null, input.unit, ground.class, null, meaning];
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

export default defineFunction({
  name: "EXPLAIN",
  category: "analysis",
  words: {
    summary: {
      en: "What an AEC formula's answer rests on; spills.",
      zh: "AEC 公式结果的依据,溢出为表格。",
    },
    help: {
      en: "A row for each fact (its own range, the value used, where that comes from, the question), input, override and step, in reading order, then the result. For a formula that fails: what it read until then, and what is missing. class is quoted, midpoint, computed, assumed (a band), input, override, placeholder or missing.",
      zh: "按读取顺序列出每项事实(自身区间、所用数值及来历、问题编号)、输入项、覆盖项与中间步骤,最后为结果。公式出错时列出已读取的内容及缺项。class 为 quoted、midpoint、computed、assumed(带宽)、input、override、placeholder 或 missing。",
    },
  },
  parameters: [required("function", functionKind), innerArguments],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  examples: [
    {
      arguments: ["DEMAND", "Amazon", 2026, "400G"],
      base: [
        header,
        [
          "demand.Amazon.2026",
          "atLeast",
          3_000_000,
          3_000_000,
          3_600_000,
          "cable",
          "quoted",
          6,
          "Expert call of 2025-11-12, question 6",
        ],
        [
          "mix.Amazon.400G",
          "about",
          0.27,
          0.3,
          0.33,
          "share",
          "quoted",
          6,
          "Expert call of 2025-11-12, question 6",
        ],
        ["result", "result", null, 900_000, null, "cable", "computed", null, null],
      ],
    },
  ],
  calculate(context, entry, args) {
    const call = innerCall(context, entry, args);
    const { grounds, result } = explain(computationOf(context, call));
    const unit =
      typeof entry.unit === "function" ? entry.unit(...(call.values as never[])) : entry.unit;
    return [
      header,
      ...grounds.map((ground) => row(ground, context.language)),
      resultRow(result, unit, context.language),
    ];
  },
});

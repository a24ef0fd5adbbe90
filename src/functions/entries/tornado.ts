import { tornado } from "../../analysis/tornado";
import { innerCall, numericComputation } from "../computation";
import { functionKind } from "../parameters/function";
import { innerArguments } from "../parameters/rest";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "TORNADO",
  category: "analysis",
  words: {
    summary: {
      en: "What moves an AEC formula most; spills.",
      zh: "对 AEC 公式影响最大的因素,溢出为表格。",
    },
    help: {
      en: "A row for each fact and input that the answer rests on and whose range has a width: the ends of the range and the answer at each, all others at the scenario's value, largest swing first. A fact's range is the source's own, with the scenario's bands; an input moves by the band of about within its bounds; an override does not move.",
      zh: "列出结果所依据且区间有宽度的每项事实与输入项:区间两端及对应结果,其余取情景值,按影响幅度降序。事实区间取来源自身加情景带宽;输入项按 about 带宽在其界限内变动;覆盖项不变动。",
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
        ["driver", "low", "high", "low result", "high result", "swing"],
        ["demand.Amazon.2026", 3_000_000, 3_600_000, 900_000, 1_080_000, 180_000],
        ["mix.Amazon.400G", 0.27, 0.33, 810_000, 990_000, 180_000],
      ],
    },
  ],
  calculate(context, entry, args) {
    const computation = numericComputation(context, innerCall(context, entry, args));
    return [
      ["driver", "low", "high", "low result", "high result", "swing"],
      ...tornado(computation).map(({ driver, atLow, atHigh, swing }) => [
        driver.id,
        driver.low,
        driver.high,
        atLow,
        atHigh,
        swing,
      ]),
    ];
  },
});

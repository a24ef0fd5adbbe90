import type { Guide } from "../types";

export default {
  help: {
    en: "Driver value and result, from one value to another in equal steps; all others stay at the scenario's value. In place of Excel's Data Tables, in which custom functions do not run. The driver must be one that the answer rests on.",
    zh: "驱动因素取值与结果，从一值到另一值等分；其余取情景值。用于替代 Excel 模拟运算表（自定义函数在其中无法运行）。驱动因素须为结果所依据者。",
  },
  examples: [
    {
      arguments: ["IMPLIEDUNITS", "attach.TPU", 1, 2, 2, "Google", 2026, "TPU"],
      base: [
        ["attach.TPU", "result"],
        [1, 2_000_000],
        [1.5, 1_333_333.3333333333],
        [2, 1_000_000],
      ],
    },
  ],
} satisfies Guide;

import type { Guide } from "../types";

export default {
  help: {
    en: "Scenario, value, difference to Base. A scenario that gives no answer shows its error. A scenario among the arguments is set aside: every one is shown.",
    zh: "情景、数值、与基准之差。无结果的情景显示其错误。参数中指定的情景不起作用，所有情景均列出。",
  },
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
} satisfies Guide;

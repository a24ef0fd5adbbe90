import type { Guide } from "../types";

export default {
  help: {
    en: "Looked for within an input's bounds, between 0 and 1 for a share, else up to ten times the figure, stated or overridden; the solution nearest to the scenario's value when there are several. #NUM! with the span that can be reached when there is none. In place of Goal Seek, in which custom functions do not run.",
    zh: "在输入项界限内、份额 0 至 1 之间，或数字（所述值或覆盖值）的十倍以内求解；有多个解时取最接近情景值者。无解时返回 #NUM! 并给出可达区间。用于替代单变量求解（自定义函数在其中无法运行）。",
  },
  examples: [
    { arguments: ["IMPLIEDUNITS", 1_000_000, "attach.TPU", "Google", 2026, "TPU"], base: 2 },
    {
      arguments: ["PROJECTMARGIN", 0.9, "spread.retimer", "NV", "Marvell", "JHS"],
      base: { error: "#NUM!", says: "reaches from" },
    },
  ],
} satisfies Guide;

import type { Guide } from "../types";

export default {
  help: {
    en: "For DEMAND (when left out) customer × year; for another function its own required arguments, the last one across. stated: as the source gives it; derived: worked out from it; from inputs: with what the scenario sets; needs input: which ones to set; not in source.",
    zh: "默认 DEMAND 为客户 × 年份；其他函数取其必填参数，最后一个横排。stated：来源所述；derived：由其推算；from inputs：使用情景输入；needs input：需设置的输入项；not in source：来源未涉及。",
  },
  examples: [
    {
      arguments: ["MARGIN"],
      base: [
        ["NV", "Cloud", "Company", "Credo"],
        ["stated", "stated", "stated", "stated"],
      ],
    },
  ],
} satisfies Guide;

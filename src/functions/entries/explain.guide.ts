import type { Guide } from "../types";
import { header } from "./explain";

export default {
  help: {
    en: "A row for each fact (its own range, the value used, where that comes from, the question), input, override and step, in reading order, then the result. For a formula that fails: what it read until then, and what is missing. class is quoted, midpoint, computed, assumed (a band), input, override, placeholder or missing.",
    zh: "按读取顺序列出每项事实（自身区间、所用数值及来历、问题编号）、输入项、覆盖项与中间步骤，最后为结果。公式出错时列出已读取的内容及缺项。class 为 quoted、midpoint、computed、assumed（带宽）、input、override、placeholder 或 missing。",
  },
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
} satisfies Guide;

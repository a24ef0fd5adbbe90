import type { Guide } from "../types";

export default {
  help: {
    en: "Each fact that the answer rests on is drawn from its own range, independently: triangular around the stated value or middle for about and range, uniform between figure and band for atLeast and atMost, fixed for exact. Inputs and overrides keep their value; the scenario's stance plays no part. Percentiles as Excel's PERCENTILE.INC.",
    zh: "结果所依据的每项事实在自身区间内独立抽样：about 与 range 为以所述值或中值为众数的三角分布，atLeast 与 atMost 在数值与带宽之间均匀分布，exact 固定。输入项与覆盖项保持原值；情景立场不影响结果。百分位算法同 Excel 的 PERCENTILE.INC。",
  },
  examples: [
    { arguments: ["MARGIN", 0.5, 1000, 1, "NV"], base: 0.4247781626124635 },
    {
      arguments: ["DEMAND", 2, 1000, 1, "NV", 2026],
      base: { error: "#NUM!", says: "from 0 to 1" },
    },
  ],
} satisfies Guide;

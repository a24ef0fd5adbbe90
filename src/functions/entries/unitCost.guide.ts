import type { Guide } from "../types";

export default {
  help: {
    en: "ASP × (1 − gross margin of the project) × share of cost. The cost structure is stated for 800G, the speed taken when it is left out; the ASP is an input. Sources: questions 7 and 12.",
    zh: "平均售价 ×（1 − 项目毛利率）× 成本占比。成本结构仅针对 800G（省略速率时即取 800G）；平均售价为输入项。来源：问题 7、12。",
  },
  examples: [
    { arguments: ["Retimer", "NV"], base: { error: "#N/A", says: "asp.800G" } },
    { arguments: ["Retimer", "NV", "400G"], base: { error: "#N/A", says: "800G AEC only" } },
    {
      arguments: ["Retimer", "NV", "800G", "Example inputs"],
      base: 81.9375,
      words: {
        en: "300 × (1 − 42.5%) × 47.5%, where 300 USD is a placeholder.",
        zh: "300 ×（1 − 42.5%）× 47.5%，其中 300 美元为占位值。",
      },
    },
  ],
} satisfies Guide;
